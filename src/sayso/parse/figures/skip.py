"""Numbers that are no figures: years, ordinals, scores, parts of names, addresses, telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.parse.figures.draft import Quantity, Sentence
from sayso.parse.figures.identifiers import is_identifier, of_a_paper
from sayso.text.numbers import Form
from sayso.text.places import countries

_ORDINAL = re.compile(r"(?:st|nd|rd|th|ème|er|º|ª)\b")
_ORDINAL_VI = frozenset("thứ tháng mùng mồng tầng quý".split())
_ORDINAL_RU = re.compile(
    r"\s(?:перв|втор|треть|трет|четв[её]рт|пят|шест|седьм|восьм|девят)(?:ый|ой|ий|ая|ое|ого|его|ому|ему|ом|ем|ую|ых|ые|ым|ей|"
    r"я|ю|е)\b",
    re.IGNORECASE,
)
_NUMBERED = frozenset(
    "no no. number article articles channel chapter section sections phase group route highway flight unit room page pages "
    "level category game round step week day type grade part episode season stage class title rule amendment line act "
    "volume paragraph apartment apt suite gate platform pier exit interstate version series model windows formula area "
    "act. top match lap test turn set sector covid resolution order proposition prop verse psalm mark case district "
    "ward precinct tier lane hole inning figure table appendix schedule clause form zone block building station terminal "
    "lộ ngõ hẻm phường km tuyến linie buslinie gleis bundesstraße autobahn paragraf hausnummer zimmer дом корпус маршрут пункт "
    "nr. nr § số điều khoản mục khóa quận artikel absatz kanal статья статьи № номер канал article-ligne art. sur".split()
)  # fmt: skip
_NUMBERED_OF_COUNTS = frozenset({"top", "group", "test", "match", "set", "number", "line", "case", "order", "area", "sur", "turn",
                                 "unit", "mark", "title", "form", "round"})  # fmt: skip
_STREETS = frozenset(
    "street st road rd avenue ave boulevard blvd drive lane way square place court highway parkway terrace".split()
)
_IN_YEAR = frozenset(
    "in since until till by from between of during before after early late mid year years season fiscal circa through "
    "spring summer autumn fall winter january february march april june july august september october november december "
    "im seit bis jahr jahre năm từ en depuis desde año год с по в року".split()
)
_YEAR_MIN, _YEAR_MAX = 1000, 2150
_LATE = 1900  # from here on a bare four-digit number is a year unless something says that it counts
_BIG = 1000


def is_figure(q: Quantity, sentence: Sentence) -> bool:
    """Whether a number says how many or how much; cheap tests first."""
    if q.form is Form.DIGITS:
        return _digits_count(q, sentence)
    return q.form is not Form.WORDS or _word_counts(q, sentence)


def _digits_count(q: Quantity, sentence: Sentence) -> bool:
    text = sentence.text
    before, after = text[max(0, q.number_start - 1) : q.number_start], text[q.number_end : q.number_end + 1]
    if before.isalnum() and q.start == q.number_start:
        return False
    if q.unit is None:
        if after.isalpha() or after == "_" or _ORDINAL.match(text, q.number_end):
            return False
        if before in ("_", "@", "#", "/") and q.start == q.number_start:
            return False
        if before == "-" and _glued_name(text, q.number_start - 1):
            return False
        if after == "(" and text[q.number_end + 2 : q.number_end + 3] == ")":  # "401(k)"
            return False
        if before == "(" and after == ")" and q.value < _BIG:  # "(1) To alter"
            return False
        if after == "/" and text[q.number_end + 1 : q.number_end + 2].isdigit():
            return False
    if after == ":" and text[q.number_end + 1 : q.number_end + 2].isdigit():
        return False
    if before == ":" and text[q.number_start - 2 : q.number_start - 1].isdigit():
        return False
    if is_identifier(q, sentence):
        return False
    if q.unit is not None:
        return True
    if re.match(r"0\d+(?!\d*[.,]\d)", text[q.number_start : q.number_end]):
        return False
    if text[q.start : q.start + 1] == "-" and re.search(r"[A-Z]{2,}\s$", text[max(0, q.start - 4) : q.start]):
        return False
    return not (_in_name(q, sentence) or _listed(q, sentence))


def masks(sentence: Sentence, drafts: Sequence[Quantity]) -> frozenset[int]:
    """Where the words of numbers and their units start: no noun phrase goes through them."""
    found: set[int] = set()
    for q in drafts:
        at = sentence.index(q.start)
        while (token := sentence.token(at)) and token.start < q.end:
            found.add(token.start)
            at += 1
    return frozenset(found)


def _glued_name(text: str, hyphen: int) -> bool:
    """Whether a hyphen ties the number to a word before it ("TA-35"), other than "minus-" or "sub-"."""
    word = re.search(r"([^\W\d_]+)$", text[max(0, hyphen - 12) : hyphen])
    return word is not None and word.group(1).casefold() not in ("minus", "sub", "to", "plus", "pre", "or")


def is_year(q: Quantity, sentence: Sentence) -> bool:
    text = sentence.text
    raw = text[q.number_start : q.number_end]
    if (
        q.scaled
        or q.start != q.number_start
        or not re.fullmatch(r"\d{4}", raw)
        or not _YEAR_MIN <= q.value <= _YEAR_MAX
    ):
        return False
    at = sentence.index(q.number_start)
    last, following = sentence.token(at - 1), sentence.token(at + 1)
    if text[q.number_end : q.number_end + 1] in ("'", "’", "′"):
        return True
    known = following is not None and following.low in sentence.lexicon.people
    if known and not (last and last.low in ("in", "since", "im", "năm")):
        return False
    if last and last.low in _IN_YEAR:
        return True
    if last and last.low == "and" and (two := sentence.token(at - 2)) and re.fullmatch(r"\d{4}", two.text):
        return True
    if q.value >= _LATE:
        bounded = last is not None and last.low in (
            "than",
            "over",
            "nearly",
            "almost",
            "about",
            "least",
            "some",
            "around",
            "roughly",
        )
        return not (
            bounded and following is not None and following.is_word and following.low not in sentence.lexicon.stops
        )
    return following is None or not following.is_word or following.low in sentence.lexicon.stops


def _in_name(q: Quantity, sentence: Sentence) -> bool:
    """Whether a number belongs to a name ("Boeing 747", "Channel 4", "iPhone 11") or an address."""
    at = sentence.index(q.number_start)
    last, following = sentence.token(at - 1), sentence.token(at + 1)
    raw = sentence.text[q.number_start : q.number_end]
    next_name = following is not None and following.text[:1].isupper() and following.start - q.number_end <= 1
    if next_name:
        ahead = sentence.tokens[at + 1 : at + 5]
        named = [t for t in ahead if t.text[:1].isupper() or t.text[:1].isdigit()]
        if any(t.low in _STREETS for t in named) and len(named) > 1:
            return True
    if last is not None and last.text == "." and (word := sentence.token(at - 2)) and word.low in _NUMBERED:
        return True
    if last is None or not last.is_word or q.start != q.number_start or q.scaled or not raw.isdigit():
        return last is not None and last.text in ("#", "№", "§")
    joined = sentence.text[last.end : q.number_start].strip(" .\u00a0") == ""
    if not joined:
        return False
    plural = following is not None and following.is_word and _plural(following.low, sentence)
    if last.low in _NUMBERED and not (last.low in _NUMBERED_OF_COUNTS and plural):
        before = sentence.token(at - 2)
        return not (last.low == "số" and before is not None and before.low in ("trong", "tổng"))  # "of the 90"
    if sentence.lexicon.language == "vi" and of_a_paper(sentence, at):
        return True
    if sentence.headline or not _is_name(last.text, at - 1, sentence):
        return False
    if sentence.lexicon.noun_capital and last.text[1:].islower() and _counts_noun(sentence, at + 1):
        return False  # "zählte die Wehr 412 Einsätze"
    return not plural or next_name


def _counts_noun(sentence: Sentence, at: int) -> bool:
    """Whether a German noun stands at `at`, or an adjective and then one."""
    first, second = sentence.token(at), sentence.token(at + 1)
    if first is None or not first.is_word or first.low in sentence.lexicon.stops or not first.text[0].isalpha():
        return False
    if first.text[0].isupper():
        return True
    return first.low.endswith(("e", "en", "er")) and second is not None and second.text[:1].isupper()


def _is_name(word: str, at: int, sentence: Sentence) -> bool:
    """Whether a word is written like a name: a capital (not only at the sentence's start), or one inside it."""
    if any(letter.isupper() for letter in word[1:]):
        return True
    low = word.casefold()
    if not word[:1].isupper() or low in sentence.lexicon.stops or low in sentence.lexicon.before:
        return False
    return low not in sentence.lexicon.verbs and (at > 0 or sentence.lexicon.language != "de") and at > 0


def _plural(low: str, sentence: Sentence) -> bool:
    return low in sentence.lexicon.people or (
        len(low) > 2
        and low.endswith("s")
        and not low.endswith(("ss", "'s", "’s", "us", "is"))
        and low not in sentence.lexicon.verbs
        and low not in sentence.lexicon.stops
    )


def _listed(q: Quantity, sentence: Sentence) -> bool:
    """Whether it numbers a list ("2. Wash"), or is one side of a score ("2-0", "4:39")."""
    text = sentence.text
    if re.fullmatch(r"\s*\d{1,3}[.)]?\s*", text):
        return True
    if (
        q.number_start == 0
        and text[q.number_end : q.number_end + 2] in (". ", ") ")
        and text[q.number_end + 2 : q.number_end + 3].isupper()
    ):
        return True
    if q.is_range or q.value >= _BIG:
        return False
    if (
        text[max(0, q.number_start - 1)] in "-–"
        and q.number_start
        and text[q.number_start - 2 : q.number_start - 1].isdigit()
    ):
        return True
    return text[q.number_end : q.number_end + 1] in ("-", "–") and text[q.number_end + 1 : q.number_end + 2].isdigit()


_NOT_ONE = frozenset(
    "no another the each every this that any some next last only which day or in on by at more first big little new "
    "old latest former previous second other single good bad right wrong".split()
)
_AFTER_ONE = frozenset(
    "another day time thing who that which can has is was would could should may might must will 's ’s".split()
)


def _word_counts(q: Quantity, sentence: Sentence) -> bool:
    text = sentence.text
    at = sentence.index(q.number_start)
    own = sentence.token(at)
    if own is not None and own.start != q.number_start:
        return False
    if text[q.number_end : q.number_end + 4] == "-to-":
        return False
    before = sentence.token(at - 1)
    if sentence.lexicon.language == "vi" and before is not None and before.low in _ORDINAL_VI:
        return False
    if sentence.lexicon.language == "ru" and _ORDINAL_RU.match(text, q.number_end):
        return False
    if before is not None and before.low in _NUMBERED - _NUMBERED_OF_COUNTS:
        following = sentence.token(sentence.index(q.number_end))
        if following is None or not _plural(following.low, sentence):
            return False
    after = sentence.token(sentence.index(q.number_end))
    if own is not None and own.end > q.number_end and "-" in own.text and own.text[q.number_end - own.start] != "-":
        return False
    if q.value != 1 or q.scaled:
        last = sentence.token(at - 1)
        if last is not None and last.low in (
            "day",
            "part",
            "chapter",
            "phase",
            "number",
            "no.",
            "level",
            "channel",
            "volume",
            "round",
        ):
            return False
        if (
            last is not None
            and last.low in ("top", "bottom", "big", "final")
            and (after is None or after.low in sentence.lexicon.stops)
        ):
            return False
        named = text[q.number_start].isupper() and last is not None and last.text[:1].isupper()
        return not (named and (after is None or (after.low in sentence.lexicon.stops and not sentence.headline)))
    last = sentence.token(at - 1)
    if last is not None and (last.low in _NOT_ONE or last.text == "-" or last.text[:1].isdigit()):
        return False
    if after is None or not after.is_word or after.low in _AFTER_ONE or after.text[0].isdigit():
        return False
    return after.low == "of" or after.low not in sentence.lexicon.stops


def is_named(q: Quantity, sentence: Sentence) -> bool:
    """Whether the number is followed by nothing but a name: "11 Pro", "787 Dreamliner"; to be asked when its noun is known."""
    if q.unit is not None or q.counted is None or q.form is not Form.DIGITS or q.scaled or sentence.headline:
        return False
    words = sentence.text[q.counted.start : q.counted.end].split()
    if not all(word[:1].isupper() for word in words) or not sentence.text[q.number_start : q.number_end].isdigit():
        return False
    head = q.counted.head
    return (
        not (head.casefold() in sentence.lexicon.people or head.endswith("s") or countries(head))
        and sentence.lexicon.language == "en"
    )
