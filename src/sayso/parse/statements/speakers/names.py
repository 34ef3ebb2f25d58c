"""Runs of capitalised words taken apart: titles, names, and what is rather a body's name."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from sayso.model import Span
from sayso.parse.statements.speakers.given import MEN, WOMEN
from sayso.parse.statements.speakers.lexicon import (
    APART,
    BODY_NAMES,
    FIELDS,
    LAST_OF_BODY,
    MOODS,
    NO_NAMES,
    PLACE_SURNAMES,
    ROLES,
    SOCIETIES,
    SURNAMES,
)
from sayso.text.capitals import CAPITAL
from sayso.text.names import HONORIFICS, fold
from sayso.text.places import countries

_CAP = rf"{CAPITAL}[^\W\d_]*(?:[-‑’'](?!s\b)[^\W\d_]+)*"
_INITIAL = r"(?:[A-Z]\.){1,3}"
_SHORT = r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|St|Gov|Sen|Rep|Gen|Col|Lt|Capt|Sgt|Maj|Adm|Hon|Jr|Sr)\."
_WORD = rf"(?:{_SHORT}|{_INITIAL}|{_CAP})"
_LINK = r"(?:(?:de|la|le|van|von|der|den|du|da|dos|del|di|bin|ibn|al|el|ter|y|of|for|and|the|&)\s){0,2}"
# One run of capitalised words, small words inside it allowed; at most nine words, so a shouted line stays cheap.
RUN = re.compile(rf"{_WORD}(?:[ \u00a0]{_LINK}{_WORD}){{0,9}}")
_INNER = frozenset(["of", "for", "and", "the", "&"])
_PARTICLE = frozenset(["de", "la", "le", "van", "von", "der", "den", "du", "da", "dos", "del", "di", "bin", "ibn", "al",
                       "el", "ter", "y"])  # fmt: skip
_TITLE = HONORIFICS | ROLES
_NAMED = 2  # words: form of address and name
_BEGINS = re.compile(r"(?:[.!?:…“”\"\n][)’]?\s*)\Z")
# Behind a name: honours and offices in letters. "Now" and the like end the names of bodies.
_LETTERS = frozenset("KC QC SC MP MSP MEP MS TD MD PhD OBE MBE CBE DBE KBE FRS JP DL RN Esq".split())
_ENDING = frozenset("now all first together more once here".split())
_CAMEL = re.compile(r"[^\W\d_A-Z][A-Z]")
_CAMEL_NAMES = ("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Fitz", "Van", "San")


@dataclass(frozen=True, slots=True)
class Named:
    """One run of capitalised words taken apart: titles before, the name itself."""

    span: Span
    name: str
    title: str | None
    body: bool


def words_of(run: str) -> list[str]:
    return run.split()


@lru_cache(maxsize=16384)
def low(word: str) -> str:
    return word.lower().replace("’", "'").rstrip(".")


def is_title(word: str) -> bool:
    return low(word) in _TITLE and low(word) != "the"


def named_in(text: str, start: int, end: int) -> list[Named]:
    """The names between two offsets, in order."""
    found: list[Named] = []
    for match in RUN.finditer(text, start, end):
        article = text[max(0, match.start() - 4) : match.start()].lower() == "the "
        begins = _BEGINS.search(text, max(0, match.start() - 4), match.start()) is not None or match.start() == 0
        run = _begun(match.group()) if begins else match.group()
        found.extend(_taken_apart(run, match.end() - len(run), article))
    return found


def _begun(run: str) -> str:
    """A run at the beginning of a sentence without the word whose capital only shows that: "Plucky | Jane Roe"."""
    words = run.split(" ")
    if len(words) <= _NAMED:
        return run
    if low(words[0]) in MOODS:
        return run[len(words[0]) + 1 :]
    if fold(words[1]) not in MEN | WOMEN or fold(words[0]) in MEN | WOMEN:
        return run
    known = is_title(words[0]) or words[0].endswith(".") or words[0].isupper() or low(words[0]) in _PARTICLE | _INNER
    return run if known or is_title(words[1]) or words[2] in _INNER else run[len(words[0]) + 1 :]


def _taken_apart(run: str, start: int, article: bool) -> list[Named]:
    """The names of a run of capitalised words; `article` says whether "the" stands right before it."""
    words: list[tuple[str, int]] = [(m.group(), start + m.start()) for m in re.finditer(r"\S+", run)]
    while words and low(words[0][0]) in NO_NAMES:
        article = low(words[0][0]) == "the"
        words = words[1:]
    if not words:
        return []
    if _partners(words):  # "Harrow & Roe"
        return [
            Named(Span(words[0][1], words[-1][1] + len(words[-1][0])), " ".join(word for word, _ in words), None, True)
        ]
    cut = _of_a_body(words, article)
    if cut:  # "Dr Jane Roe of the University of Tarn"
        return [*_one(words[:cut]), *_one(words[cut + 1 :])]
    if any(word in _INNER for word, _ in words) and not _is_body(words) and not (article and _society(words)):
        parts: list[list[tuple[str, int]]] = [[]]
        for word in words:
            if word[0] in _INNER:
                parts.append([])
            else:
                parts[-1].append(word)
        found: list[Named] = []
        for part in parts:
            found.extend(_one(part))
        return found
    return _one(words, article)


def _of_a_body(words: list[tuple[str, int]], article: bool) -> int:
    """Where the "of" stands behind somebody called by a name in full or by a form of address and a name; 0 where there is
    none. A name has no article: "Jane Roe of Tarn Bank", "the Tarn Society of Roe"."""
    at = next((i for i, (word, _) in enumerate(words) if word in {"of", "for"}), 0)
    ranks = next((i for i, (word, _) in enumerate(words) if not is_title(word)), 0)
    if ranks > 1 and at > ranks and not any(_of_things(word) for word, _ in words[ranks:at]):
        return at  # "Detective Sergeant Jane Roe of Tarn Police"
    first = low(words[0][0])
    full = at == _NAMED and not article and not any(_of_things(word) for word, _ in words[:at])
    named = at >= _NAMED and (first in HONORIFICS or full)
    return at if named and not any(is_title(word) or word in _INNER for word, _ in words[1:at]) else 0


def _partners(words: list[tuple[str, int]]) -> bool:
    """Whether a run is a firm's name with "&" in it: "Harrow & Roe", but not "Jane & John", "Jane Roe & John Doe"."""
    plain = [word for word, _ in words]
    if plain.count("&") != 1 or plain[-1] == "&" or any(is_title(word) for word in plain):
        return False
    at = plain.index("&")
    given = [fold(plain[0]) in MEN | WOMEN, fold(plain[at + 1]) in MEN | WOMEN]
    return at == 1 and not all(given) and not (given[1] and len(plain) > at + 2)


def _of_things(word: str) -> bool:
    """Whether a word before "of" makes it a body's, an office's or a land's name."""
    plain = low(word)
    return is_title(word) or plain in SOCIETIES | BODY_NAMES | LAST_OF_BODY or bool(countries(word))


def _society(words: list[tuple[str, int]]) -> bool:
    """Whether a run behind an article is one name: "the Chamber of Employers", but "the Bishop of Tarn"."""
    at = next((i for i, (word, _) in enumerate(words) if word in _INNER), 0)
    return words[at][0] in {"of", "for"} and 0 < at < len(words) - 1 and not any(is_title(w) for w, _ in words[:at])


def _is_body(words: list[tuple[str, int]]) -> bool:
    if low(words[-1][0]) in LAST_OF_BODY or any(low(word) in BODY_NAMES for word, _ in words):
        return True
    if any(low(word) in APART for word, _ in words[1:-1]):  # "Nurses Without Frontiers"
        return True
    if len(words) == _NAMED and low(words[0][0]) in FIELDS and countries(words[1][0]):  # "Health Freedonia"
        return True
    return len(words) == 1 and bool(_CAMEL.search(words[0][0])) and not words[0][0].startswith(_CAMEL_NAMES)


def _one(words: list[tuple[str, int]], article: bool = False) -> list[Named]:
    while words and (low(words[0][0]) in NO_NAMES or words[0][0] in _PARTICLE):
        words = words[1:]
    while words and (
        words[-1][0] in _INNER
        or (low(words[-1][0]) in NO_NAMES and not (len(words) > _NAMED and low(words[-1][0]) in _ENDING))
        or (len(words) > _NAMED and words[-1][0] in _LETTERS)
    ):
        words = words[:-1]
    if not words:
        return []
    last_title = max((i for i, (word, _) in enumerate(words) if is_title(word)), default=-1)
    if last_title == len(words) - 1 and _is_surname(words):
        last_title = max((i for i, (word, _) in enumerate(words[:-1]) if is_title(word)), default=-1)
    span = Span(words[0][1], words[-1][1] + len(words[-1][0]))
    if last_title == len(words) - 1:  # "Ukrainian President": a title without a name
        return []
    name = _past_office(words, last_title)
    if not name:
        return []
    last_title = len(words) - len(name) - 1
    title = " ".join(word for word, _ in words[: last_title + 1]) or None
    text = " ".join(word for word, _ in name)
    body = (
        title is None
        and not surname(text)
        and (_is_body(name) or (text.isupper() and len(name) == 1 and len(text) > 1))
    )
    if title is None and article and _society(name):
        body = True
    if title is not None and low(name[-1][0]) in BODY_NAMES | LAST_OF_BODY and not surname(text):
        body = True  # "Health Ministry Spokesman Jane Roe" is a person; "General Motors Corp" is not
    if title is None and len(name) > 1 and countries(name[0][0]) and not body:
        name = name[1:] if len(name) > 2 else name  # "Russian Vladimir ...": the adjective is no part of the name
        body = len(name) == 2 and bool(countries(name[0][0]))
        text = " ".join(word for word, _ in name)
    return [Named(Span(name[0][1], span.end), _without_stop(text), title, body)]


def fullest(forms: Counter[str]) -> str:
    """The longest form of a name that begins as most of them do: "Jane M. Roe", not "Lucky Jane Roe"."""
    firsts: Counter[str] = Counter()
    for form, count in forms.items():
        if " " in form:
            firsts[form.split()[0]] += count
    if not firsts:
        return max(forms, key=lambda form: (len(form), form))
    longest = {form.split()[0]: len(form) for form in sorted(forms, key=len)}
    first = max(firsts, key=lambda word: (firsts[word], longest[word], word))
    return max((form for form in forms if form.split()[0] == first), key=lambda form: (len(form), form))


def surname(name: str) -> bool:
    """Whether a name of a body's or place's form can well be a person's: "Jane Park", not "Hyde Park"."""
    words = name.split()
    return len(words) == _NAMED and fold(words[0]) in MEN | WOMEN and low(words[1]) in PLACE_SURNAMES


def _without_stop(name: str) -> str:
    return name[:-1] if name.endswith(".") and "." not in name[:-1] else name


def _is_surname(words: list[tuple[str, int]]) -> bool:
    """Whether the last word, an office, is the surname here: "Charlie King", but "Prime Minister", "Belgian King"."""
    if len(words) < 2 or low(words[-1][0]) not in SURNAMES:
        return False
    before = words[-2][0]
    return not (is_title(before) or _is_body(words[-2:-1]) or countries(before))


def _past_office(words: list[tuple[str, int]], title: int) -> list[tuple[str, int]]:
    """The words of the name after a title: "Secretary of State Jane Roe", "Speaker of the House Roe"."""
    rest = words[title + 1 :]
    if title < 0 or rest[0][0] not in _INNER:
        return rest
    while rest and rest[0][0] in _INNER:
        rest = rest[1:]
    if len(rest) > 2:
        return rest[-3:] if rest[-2][0].endswith(".") and len(rest) > 3 else rest[-2:]
    return rest[1:] if len(rest) == 2 and low(rest[0][0]) in BODY_NAMES else []
