"""Persons whom a Vietnamese text names: in full, by initials, by one syllable after what they are; foreign ones too."""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from sayso.model import Span
from sayso.parse.statements.foreign.lexicon import LANDS_VI, OFFICES, STARTS, SURNAMES_VI
from sayso.parse.statements.foreign.vi.lexicon import (
    ADDRESS_VI,
    BODY_HEADS,
    COUNTRIES_VI,
    HOUSES_VI,
    NO_THINGS,
    OFFICE_OF_BODY,
    OFFICE_OF_PLACE,
    OFFICE_OF_REGION,
    OFFICE_OF_SOME_BODY,
    PLACES_VI,
    ROLE_BEFORE,
    ROLE_OF_ONE,
    STARTS_VI,
    THINGS_VI,
    TITLES_VI,
    TOWNS_VI,
)
from sayso.text.capitals import CAPITAL
from sayso.text.places import countries

_INITIALS = r"[A-ZĐ](?:\.\s?[A-ZĐ]){1,4}(?![^\W\d_])\.?"
ONE = rf"(?![A-ZĐ]\.)(?:[Aa]l-|[Ee]l-|[Aa][sdnrt]-|[Aa]sh-)?{CAPITAL}[^\W\d_]*(?:[-’'][^\W\d_]+)*"
_LINK = r"(?:nữ|von|van|de\s+la|de|al|bin|ibn|la|del|du|di|der|den|dos|da)"
NAMES_VI = re.compile(
    rf"(?<![^\W_])(?:{_INITIALS}|{ONE}(?:\s+(?:{_LINK}\s+){{0,2}}{ONE}){{0,9}}(?:\s+(?:{_INITIALS}|[A-ZĐ]\.(?!\w)))?"
    r"|[A-ZĐ]\.(?=[\s,)]))"
)
WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
ROLE = re.compile(ROLE_BEFORE, re.IGNORECASE)
_ROLE_OF_ONE = re.compile(ROLE_OF_ONE, re.IGNORECASE)
_OF_BODY = re.compile(OFFICE_OF_BODY, re.IGNORECASE)
_OF_SOME_BODY = re.compile(OFFICE_OF_SOME_BODY, re.IGNORECASE)
_OF_REGION = re.compile(OFFICE_OF_REGION, re.IGNORECASE)
OFFICE = re.compile(OFFICE_OF_PLACE, re.IGNORECASE)
HOUSE = re.compile(rf"{HOUSES_VI}(?!\w)")
_AT_START = BODY_HEADS | THINGS_VI - {"trấn"}
SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|th|tr|ch|kh|ph|gh|gi|qu|[bcdđghklmnpqrstvx])?[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụ"
    r"ừứửữựỳýỷỹỵ]{1,3}(?:ch|nh|ng|[cmnpt])?\Z"
)
_BEGINS = re.compile(r"(?:\A|[.!?…:;\n“”\"–—*]\s*|\s-\s*|[.!?]\s+)\Z")
_APART = re.compile(r"[.,;:!?()“”\"–—]")
_LONGEST = 90  # characters of a phrase that are looked at
_BRACKET = 80  # characters of what stands in brackets
LEFT = 70  # characters before a name that say who it is
FULL = 2  # words of a name in full
_MOST = 5  # syllables of a Vietnamese name
_STAGE = 4  # words of a name that begins with no surname
SURE, _FOREIGN, _MAYBE = 2, 1, 0
_TRIES = 20  # places in which a fuller name is looked for


class Person(NamedTuple):
    """Where somebody is named, and how plain it is that this is a name."""

    span: Span
    sure: int


class _Known(NamedTuple):
    """What stands before a name: what its bearer is, a form of address, the beginning of a sentence."""

    role: bool
    address: bool
    begins: bool


def people_in(text: str, phrase: Span, *, known: bool = False) -> list[Person]:
    """Whom a phrase names, in order; with `known` also by surnames alone that the text has in full somewhere."""
    found = (
        _person(text, Span(*m.span()), known=known)
        for m in NAMES_VI.finditer(text, *phrase)
        if not _bracketed(text, m.start())
    )
    return [person for person in found if person is not None]


def _bracketed(text: str, at: int) -> bool:
    """Whether a place stands in brackets: "chị Mận (30 tuổi, Hà Đông)"."""
    start = max(0, at - _BRACKET, text.rfind("\n", 0, at))
    return text.rfind("(", start, at) > text.rfind(")", start, at)


def full_names_vi(text: str, phrase: Span) -> list[Span]:
    """Where persons are named in full in a phrase; only the plain ones where there are such."""
    found = [p for p in people_in(text, phrase) if " " in p.span.of(text) or "." in p.span.of(text)]
    best = max((p.sure for p in found), default=_MAYBE)
    return [p.span for p in found if p.sure in (best, SURE)]


def fuller_vi(text: str, name: str) -> str:
    """The full name that the text gives of somebody named by one syllable; `name` where it gives none or several."""
    if name.count(" ") >= FULL or (" " in name and name.split(maxsplit=1)[0].lower() in SURNAMES_VI):
        return name
    if len(name.rstrip(".")) == 1:  # "bà A." of whom the text calls "N.Q.A."
        ended = re.compile(rf"(?<![^\W_])(?:[A-ZĐ]\.\s?){{1,4}}{name[0]}\b\.?|{ONE}(?:\s+{ONE}){{0,3}}\s+{name[0]}\.")
        others = [m.group() for m in itertools.islice(ended.finditer(text), _TRIES)]
        others = [name for name in others if "." in name[:-1] or name.split(maxsplit=1)[0].lower() in SURNAMES_VI]
        return others[0] if len({other.rstrip(".") for other in others}) == 1 else name
    found: list[str] = []
    for number, match in enumerate(re.finditer(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", text)):
        if number >= _TRIES:
            break
        start = max(text.rfind("\n", 0, match.start()) + 1, match.start() - _LONGEST)
        for run in NAMES_VI.finditer(text, start, min(len(text), match.end() + 1)):
            if run.end() < match.end() or " " not in run.group():
                continue
            person = _person(text, Span(*run.span()))
            if person is not None and person.span.end == match.end() and person.span.start < match.start():
                found.append(person.span.of(text))
    sure = {full for full in found if full.split()[0].lower() in SURNAMES_VI} or set(found)
    return found[0] if found and len(sure) == 1 else name


def addressed(text: str, name: Span) -> bool:
    """Whether a form of address stands right before a name."""
    before = WORD.findall(text, max(0, name.start - 8), name.start)
    return bool(before) and before[-1].lower() in ADDRESS_VI


def _person(text: str, run: Span, *, known: bool = False) -> Person | None:
    left = text[max(0, run.start - LEFT) : run.start]
    before = [w.lower() for w in WORD.findall(_APART.split(left)[-1])]
    address = bool(before) and before[-1] in ADDRESS_VI and left[-1:].isspace() and left.split()[-1].islower()
    role = address or ROLE.search(left) is not None
    pair = " ".join(before[-2:])
    thing = not role and bool(before) and pair not in NO_THINGS and not {before[-1], pair}.isdisjoint(THINGS_VI)
    words = [Span(run.start + m.start(), run.start + m.end()) for m in WORD.finditer(run.of(text))]
    if len(words) > 1 and not address and _exactly(text, words):
        return None
    for size in (3, 2):  # "Thủ tướng Bồ Đào Nha Rui Mendes"
        if len(words) > size and _exactly(text, words[:size]):
            run, words = Span(words[size].start, run.end), words[size:]
            break
    if thing and len(words) > FULL and _OF_REGION.search(left):  # "thống đốc vùng Belsk Viktor Ganin"
        return Person(Span(words[1].start, run.end), SURE)
    if len(words) == FULL + 1 and _OF_BODY.search(left) and not any(SYLLABLE.match(w.of(text).lower()) for w in words):
        return Person(Span(words[1].start, run.end), SURE)  # "phát ngôn viên Acme John Roe"
    at = _surname(text, words, left, role=role, thing=thing)
    if at is not None:
        return Person(Span(words[at].start, run.end), SURE)
    if thing and not HOUSE.match(text, *run):
        return None
    start = _BEGINS.search(text[max(0, run.start - 4) : run.start]) is not None
    stripped = _stripped(text, run, words, _Known(role, address, start))
    words, (role, address, begins) = stripped
    if not words or (not address and words[0].of(text).lower() in (_AT_START if start else BODY_HEADS)):
        return None
    span = Span(words[0].start, run.end)
    if "." in span.of(text):  # initials
        several = span.length > FULL
        return Person(span, SURE) if role else Person(span, _FOREIGN) if several else None
    if len(words) == 1:
        if address or (role and _one_name(text, span, left)):
            return Person(span, SURE)
        alone = span.of(text)
        if not known or span.length <= FULL or SYLLABLE.match(alone.lower()) or fuller_vi(text, alone) == alone:
            return None
        return Person(span, _FOREIGN)
    first = words[0].of(text)
    if address or (role and first.lower() not in STARTS):
        return Person(span, SURE)
    if first.lower() in STARTS or is_land(span.of(text)) or (first.isupper() and words[0].length > 1):
        return None
    if len(words) > _MOST or (begins and first.lower() in STARTS_VI):
        return None
    foreign = any(SYLLABLE.match(w.of(text).lower()) is None for w in words)
    return Person(span, _FOREIGN if foreign else _MAYBE)


def _stripped(text: str, run: Span, words: list[Span], known: _Known) -> tuple[list[Span], _Known]:
    """A run without the offices, titles, countries and first words of sentences before the name."""
    role, address, begins = known
    while words:
        word = words[0].of(text).lower()
        rest = len(words) > 1
        house = HOUSE.match(text, words[0].start, run.end)
        if house is not None and not address:
            words = [w for w in words if w.start >= house.end()]
        elif rest and word in OFFICES and word not in ADDRESS_VI and not address:
            words = words[1:]
        elif rest and not role and ((begins and _starts(text, words)) or word in OFFICES | ADDRESS_VI | STARTS):
            role = address = begins and word in ADDRESS_VI  # not "Anh" for England
            words = words[1:]
        elif len(words) > FULL and countries(Span(words[0].start, words[1].end).of(text)) and no_lands(text, words):
            words = words[2:]
        elif rest and words[0].length > 1 and (word in TITLES_VI or words[0].of(text).isupper()):
            role = address = word in TITLES_VI
            words = words[1:]
        elif rest and (is_land(words[0].of(text)) or (len(words) > FULL and word in LANDS_VI)):
            words = words[1:]
        else:
            break
        begins = False
    return words, _Known(role, address, begins)


def _one_name(text: str, name: Span, left: str) -> bool:
    """Whether a single word after what somebody is can be their name: not "Bộ trưởng Y tế", not "ông chủ Tesla"."""
    role = _ROLE_OF_ONE.search(left)
    if role is None:
        return False
    return not role["head"] or SYLLABLE.match(name.of(text).lower()) is None


def _surname(text: str, words: list[Span], left: str, *, role: bool, thing: bool) -> int | None:
    """The word of a run with which a Vietnamese name in full begins."""
    many = len(words)
    low = [word.of(text).lower() for word in words]
    middle = [at for at in range(many - FULL) if low[at + 1] in ("văn", "thị")]  # "Bàn Văn Mẫu"
    found = [at for at in range(many) if (low[at] in SURNAMES_VI or at in middle) and FULL <= many - at <= _MOST]
    if not found:
        return None
    at = found[0]
    ahead = [w.of(text).lower() for w in words[:at]]
    thing = thing if at == 0 else " ".join(ahead[-2:]) in THINGS_VI or THINGS_VI.issuperset(ahead)
    if thing:
        later = [n for n in found if n >= at + FULL]
        if later or at:
            return later[-1] if later else None
        return 0 if many > FULL and (_of_place(text, words, left) or _of_body(text, words, left)) else None
    if at and role and many <= _STAGE and not _prefix(text, words[0]):
        return 0  # a name that begins with no surname: "ca sĩ Mỹ Lan Chi"
    return at


def _of_place(text: str, words: list[Span], left: str) -> bool:
    """Whether the office of a place, not the place, bears the name: "Chủ tịch UBND tỉnh Lê Văn Mẫu"."""
    *_, before, place = "", *(word.lower() for word in WORD.findall(left))
    if place not in PLACES_VI or OFFICE.search(left) is None:
        return False
    if (before, place) == ("thị", "xã"):  # a town, not a commune
        return True
    name = Span(words[0].start, words[-1].end).of(text)
    return place not in TOWNS_VI or any(addressed(text, Span(*m.span())) for m in re.finditer(re.escape(name), text))


def _of_body(text: str, words: list[Span], left: str) -> bool:
    """Whether the office of a body, not the body, bears the name: the text calls its bearer by a form of address, too."""
    if _OF_SOME_BODY.search(left) is None:
        return False
    names = (Span(words[0].start, words[-1].end).of(text), words[-1].of(text))
    found = (m for name in names for m in itertools.islice(re.finditer(rf"\b{re.escape(name)}\b", text), _TRIES))
    return any(addressed(text, Span(*m.span())) for m in found)


def _prefix(text: str, word: Span) -> bool:
    low = word.of(text).lower()
    return low in LANDS_VI or low in OFFICES or low in TITLES_VI or is_land(word.of(text)) or word.of(text).isupper()


def _starts(text: str, words: list[Span]) -> bool:
    """Whether the first word of a sentence is none of the name that follows it."""
    first = words[0].of(text).lower()
    if first in STARTS_VI or first in STARTS:
        return True
    return (
        SYLLABLE.match(first) is not None and not first.isascii() and SYLLABLE.match(words[1].of(text).lower()) is None
    )


def is_land(word: str) -> bool:
    """Whether a word is a country's."""
    return bool(countries(word) or countries(word.rstrip("s")))


def _exactly(text: str, words: list[Span]) -> bool:
    """Whether these words name a country and no fewer of them do: "Bồ Đào Nha"."""
    whole, front, back = ((words[0], words[-1]), (words[0], words[-2]), (words[1], words[-1]))
    if Span(words[0].start, words[-1].end).of(text).lower() in COUNTRIES_VI:
        return True
    named = [bool(countries(Span(first.start, last.end).of(text))) for first, last in (whole, front, back)]
    return named == [True, False, False]


def no_lands(text: str, words: list[Span]) -> bool:
    """Whether neither the first nor the second of these words is a country's by itself."""
    return not countries(words[0].of(text)) and not countries(words[1].of(text))
