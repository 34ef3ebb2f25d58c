"""The noun phrase that a number counts, and the singular that it is compared by."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.parse.figures.draft import Phrase, Quantity, Sentence, Token
from sayso.parse.figures.lexicon import Lexicon
from sayso.text.numbers import Form

ARTICLES = frozenset("the a an its their his her our my your".split())
DETERMINERS = ARTICLES | {"this", "that", "these", "those"}
_NO_PERSONS = frozenset({"khách sạn", "ca nô", "dân số", "quân khu", "quân đoàn", "quân đội"})
_CASES = frozenset("fälle fällen случая случаев случаях випадки випадків".split())
_VERB_ENDS = ("ются", "ятся", "утся", "лись", "лась", "лось", "ился", "ался", "елся", "шла", "шло", "шли", "шел", "шёл")
_LONGEST = 7  # words in a noun phrase
_STILL_ADJECTIVE = frozenset(
    "sports news sales arms goods communications women's men's children's systems operations united series business "
    "previous various "
    "serious dangerous religious famous consecutive straight class gas glass press bus mass cross less stainless "
    "wireless us as plus "
    "virus status campus".split()
)  # fmt: skip
_LIKE_ADVERBS = frozenset(
    "family supply assembly anomaly july italy early daily weekly elderly monthly yearly fly rally ally".split()
)
_LIKE_PARTICIPLES = frozenset("united seed breed speed weed need feed deed bed red hundred".split())
_PARTICIPLE = re.compile(r"[a-z]{3,}(?:ing|ed)")
_QUOTES = frozenset({"’", "'", "”", '"'})
_NO_START = frozenset("last next earlier early late later".split())
_NOT_OWN = frozenset(
    {"of", "the", "its", "their", "his", "her", "our", "all", "these", "those", "a", "an", "my", "your", "most"}
)
_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "mice": "mouse",
    "lives": "life", "wives": "wife", "knives": "knife", "wolves": "wolf", "leaves": "leaf", "halves": "half", "geese": "goose",
    "servicemen": "serviceman", "policemen": "policeman", "firemen": "fireman", "fishermen": "fisherman", "gunmen": "gunman",
    "crises": "crisis", "bases": "base", "media": "medium", "buses": "bus", "viruses": "virus", "series": "series",
    "species": "species", "houses": "house", "horses": "horse", "cases": "case", "causes": "cause", "licenses": "license",
    "purchases": "purchase", "movies": "movie", "cookies": "cookie", "calories": "calorie", "zombies": "zombie", "axes": "axe",
    "shoes": "shoe", "nurses": "nurse", "courses": "course", "phases": "phase", "increases": "increase", "databases": "database",
    "prizes": "prize", "heroes": "hero",
}  # fmt: skip


def singular(word: str) -> str:
    """The singular of an English noun, by rule and a list of exceptions; other words come back in lower case."""
    low = word.casefold()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zzes", "tzes", "oes")):
        return low[:-2]
    if low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 2:
        return low[:-1]
    return low


_INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]")  # "two U.S. attorneys": the point ends no phrase


def is_plural(low: str) -> bool:
    """Whether an English word looks like a plural noun."""
    if low in _IRREGULAR:
        return True
    return (
        len(low) > 3
        and low.endswith("s")
        and not low.endswith(("ss", "us", "is", "'s", "’s", "ous"))
        and low not in _STILL_ADJECTIVE
    )


def phrase_at(sentence: Sentence, at: int, *, count: float = 0) -> Phrase | None:
    """The noun phrase whose first word is the token `at`; None where no noun stands there.

    `count` is the number before it, if any: behind one "asks" is a verb, behind two "strikes" is a noun.
    """
    lexicon, tokens = sentence.lexicon, sentence.tokens
    if lexicon.language != "en":
        return _simple_phrase(sentence, at)
    words: list[Token] = []
    while at < len(tokens) and len(words) < _LONGEST and _continues(sentence, words, at, count):
        token = tokens[at]
        words.append(token)
        at += 1
        point = sentence.token(at)
        if point is not None and point.text == "." and _INITIALS.fullmatch(token.text):
            at += 1
        ends = is_plural(token.low) or token.low in lexicon.people
        if count != 1 and ends and not _more_noun(sentence, sentence.token(at), token):
            break
    if not words or words[-1].low in ("more", "other"):
        return None
    return Phrase(words[0].start, words[-1].end, words[-1].text)


def _simple_phrase(sentence: Sentence, at: int) -> Phrase | None:
    """A noun phrase without grammar: words up to a function word, a verb or a word for a measure."""
    lexicon, tokens = sentence.lexicon, sentence.tokens
    words: list[Token] = []
    if lexicon.noun_capital:
        at = _past_participles(sentence, at)
    while at < len(tokens) and len(words) < lexicon.longest:
        token = tokens[at]
        second = lexicon.pairs.get(token.low) if lexicon.pairs and not words else None
        paired = second is not None and at + 1 < len(tokens) and tokens[at + 1].low in second
        if not token.is_word or token.text[0].isdigit():
            break
        if not paired and (token.low in lexicon.stops or token.low in lexicon.verbs or _is_verb(lexicon, token.low)):
            break
        if token.start in sentence.masked or (words and sentence.text[words[-1].end : token.start].strip()):
            break
        named = not words and (
            paired or token.low in lexicon.people or (lexicon.noun_capital and not token.text.islower())
        )
        if token.start in sentence.measured and not named:
            if words and token.low in _CASES:  # "38 schwere Fälle"
                words.append(token)
            break
        words.append(token)
        if lexicon.noun_capital and token.text[0].isupper():
            break
        if not lexicon.noun_capital and not lexicon.head_first and token.low in lexicon.people:
            break
        at += 1
    if not words:
        return None
    if lexicon.head_first:
        return Phrase(words[0].start, words[-1].end, words[0].text)
    persons = [w for w in words if w.low in lexicon.people]
    if lexicon.noun_capital and not persons and all(w.text.islower() for w in words):
        return None
    head = persons[0] if persons and not lexicon.noun_capital else words[-1]
    return Phrase(words[0].start, words[-1].end, head.text)


def names_persons(lexicon: Lexicon, words: Sequence[str]) -> bool:
    """Whether a noun phrase that begins with its head counts persons: "người dân", "công nhân", not "hộ dân"."""
    if not words:
        return False
    if " ".join(words[:2]) in _NO_PERSONS:
        return False
    return words[0] in lexicon.people or (len(words) > 1 and words[1] in lexicon.pairs.get(words[0], ()))


def _is_verb(lexicon: Lexicon, low: str) -> bool:
    """Whether a Russian word ends as verbs in the third person and reflexive ones do: "числятся", "остались"."""
    return lexicon.language == "ru" and low.endswith(_VERB_ENDS)


def _past_participles(sentence: Sentence, at: int) -> int:
    """Where the noun phrase begins behind participles: "1.000 verletzte oder getötete Soldaten"."""
    over = at
    while (token := sentence.token(over)) and token.text.islower() and over - at < _LONGEST:
        if token.start not in sentence.measured and token.low not in ("oder", "und"):
            break
        over += 1
    return over if over > at + 1 or (over > at and _noun_next(sentence, over - 1)) else at


def _continues(sentence: Sentence, words: list[Token], at: int, count: float) -> bool:
    """Whether the token `at` belongs to the noun phrase that `words` begin."""
    token, lexicon = sentence.tokens[at], sentence.lexicon
    low = token.low
    if not token.is_word or token.start in sentence.masked:
        return False
    if low in lexicon.stops and low not in ("more", "other"):
        return False
    if token.text[0].isdigit() and not token.text[-1].isalpha():
        return False
    last = words[-1].low if words else ""
    if not words:
        return _starts(sentence, at, count)
    between = sentence.text[words[-1].end : token.start].strip()
    if between and not (between == "." and _INITIALS.fullmatch(words[-1].text)):
        return False
    plural = is_plural(last) or last in lexicon.people
    if low in lexicon.verbs:
        return count > 1 and not plural and is_plural(low) and not sentence.headline
    if low.endswith("ly") and low not in _LIKE_ADVERBS:
        return False
    if count == 1 and is_plural(low) and token.text.islower():
        return False
    if low.endswith("ed") and len(low) > 4 and low not in _LIKE_PARTICIPLES:
        return not plural and _noun_next(sentence, at)
    return not (plural and ((low.endswith("ing") and len(low) > 5) or low.endswith(("'s", "’s"))))


def _starts(sentence: Sentence, at: int, count: float) -> bool:
    """Whether a noun phrase can begin with the token `at`."""
    token, lexicon = sentence.tokens[at], sentence.lexicon
    low = token.low
    if low in _NO_START:
        return False
    if low in lexicon.verbs:
        if count > 1 and is_plural(low) and not sentence.headline:  # "312 votes"
            return True
        if at and sentence.tokens[at - 1].low in ARTICLES:
            return True
        return (
            low.endswith(("ed", "ing", "en", "long", "high"))
            and not token.text[:1].isupper()
            and _noun_next(sentence, at)
        )
    if (low.endswith("ly") and low not in _LIKE_ADVERBS) or (
        low.endswith("ed") and len(low) > 4 and token.text.islower() and low not in _LIKE_PARTICIPLES | lexicon.people
    ):
        return _noun_next(sentence, at)
    return True


def _noun_next(sentence: Sentence, at: int) -> bool:
    """Whether a word that may be a noun follows the token `at` without a sign between."""
    token, following = sentence.tokens[at], sentence.token(at + 1)
    if following is None or not following.is_word or following.low in sentence.lexicon.stops:
        return False
    if following.start in sentence.masked or (following.text[0].isdigit() and not following.text[-1].isalpha()):
        return False  # "the department answered 412 calls"
    return following.low not in sentence.lexicon.verbs and not sentence.text[token.end : following.start].strip()


def _more_noun(sentence: Sentence, following: Token | None, token: Token) -> bool:
    """Whether the phrase goes on behind a plural: "sales teams", "women workers"."""
    if following is None or not following.is_word or following.low in sentence.lexicon.stops:
        return False
    if sentence.text[token.end : following.start].strip():
        return False
    low = following.low
    if token.low in sentence.lexicon.tolls:
        return low in sentence.lexicon.people  # "12 wounded soldiers"
    return (is_plural(low) or low in sentence.lexicon.people) and low not in sentence.lexicon.verbs


def counted(sentence: Sentence, q: Quantity) -> Phrase | None:
    """The noun phrase right behind a number (and its "of"): "3,000 Chilean miners", "dozens of people"."""
    text = sentence.text
    if hyphen := re.match(r"\s?[-‐‑]([^\W\d_]+)", text[q.end : q.end + 40]):
        return Phrase(q.end + hyphen.start(1), q.end + hyphen.end(1), hyphen.group(1))
    at = sentence.index(q.end)
    token = sentence.token(at)
    while token is not None and token.text in _QUOTES and token.start <= q.end + 1:
        at += 1
        token = sentence.token(at)
    if token is None or text[q.end : token.start].strip(" \u00a0\n’'”\""):
        return None
    if token.low in sentence.lexicon.of or (q.form is Form.FRACTION and token.low in ("the", "all")):
        at += 1
        while (token := sentence.token(at)) and token.low in _NOT_OWN:
            at += 1
        if q.unit is not None:
            return None
    elif token.low == "more" and q.unit is None:
        at += 1
    of_them = token is not None and at > 0 and sentence.index(q.end) != at and q.value == 1
    count = 2 if of_them or q.is_range or q.high is not None else q.value
    found = phrase_at(sentence, at, count=count)
    if (
        found
        and count != 1
        and sentence.lexicon.language == "en"
        and _PARTICIPLE.fullmatch(text, found.start, found.end)
    ):
        return None  # "around 73 raising"
    if found and sentence.lexicon.language == "fr" and found.head[:2].casefold() in ("d'", "d’"):
        if found.head[2:].casefold() in sentence.lexicon.stops:  # "deux d'entre eux"
            return None
        return Phrase(found.start + 2, found.end, found.head[2:])  # "une vingtaine d'ouvriers"
    return _coordinated(sentence, found, count) if found and sentence.lexicon.language == "en" else found


def _coordinated(sentence: Sentence, phrase: Phrase, count: float) -> Phrase:
    """Two adjectives before one noun: "digital and physical sales", "Russian and Ukrainian soldiers"."""
    at = sentence.index(phrase.end)
    token = sentence.token(at)
    if count == 1 or is_plural(phrase.head.lower()) or token is None or token.low not in ("and", "or"):
        return phrase
    more = phrase_at(sentence, at + 1, count=count)
    if more and (more.head.endswith("s") or more.head.lower() in sentence.lexicon.people):
        return Phrase(phrase.start, more.end, more.head)
    return phrase
