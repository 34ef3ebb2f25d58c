"""The names in a document, and what each is: the cast that mentions are resolved against."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import lru_cache

from sayso.model import Span, SpeakerKind
from sayso.parse.statements.speakers_lexicon import (
    BODY_NAMES,
    FEMALE,
    LAST_OF_BODY,
    MALE,
    NO_NAMES,
    REGAL,
    ROLES,
    SURNAMES,
)
from sayso.text.names import HONORIFICS, same_person
from sayso.text.names import fold as fold_word
from sayso.text.places import countries

_CAP = r"[A-ZÀ-ÖØ-ÞĀ-ŽȘȚА-ЯЁІЇЄҐ][^\W\d_]*(?:[-‑’'](?!s\b)[^\W\d_]+)*"
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
_CAMEL = re.compile(r"[^\W\d_A-Z][A-Z]")
_CAMEL_NAMES = ("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Fitz", "Van", "San")
_ACRONYM = re.compile(r"\s?\(([A-Z][A-Za-z&-]{1,9})\)")


_NEAR, _FAR = 400, 1500  # characters since a name was last given in full
_TITLED = 30  # "Mrs." tells more than any pronoun nearby


@dataclass(slots=True)
class Entity:
    """One person or body, and where it is named."""

    name: str
    kind: SpeakerKind
    at: list[int] = field(default_factory=list)  # where it is named in full or by a part, sorted
    roles: list[tuple[int, str]] = field(default_factory=list)  # where a role stands, and how it is worded
    known: bool = False  # whether title, role or speech show that this really is a speaker
    he: int = 0
    she: int = 0
    regal: str | None = None
    forms: Counter[str] = field(default_factory=Counter)  # how its name is written in full, without titles
    full: list[int] = field(default_factory=list)  # where more than one word of the name stands together
    headline: bool = False

    def before(self, place: int) -> int:
        """The last mention before `place`, else -1."""
        index = bisect_left(self.at, place)
        return self.at[index - 1] if index else -1


@dataclass(frozen=True, slots=True)
class Named:
    """One run of capitalised words taken apart: titles before, the name itself."""

    span: Span
    name: str
    title: str | None
    body: bool


fold = lru_cache(maxsize=8192)(fold_word)
alike = lru_cache(maxsize=8192)(same_person)


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
        found.extend(_taken_apart(match.group(), match.start()))
    return found


def _taken_apart(run: str, start: int) -> list[Named]:
    words: list[tuple[str, int]] = [(m.group(), start + m.start()) for m in re.finditer(r"\S+", run)]
    while words and low(words[0][0]) in NO_NAMES:
        words = words[1:]
    if not words:
        return []
    if any(word in _INNER for word, _ in words) and not _is_body(words):
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
    return _one(words)


def _is_body(words: list[tuple[str, int]]) -> bool:
    if low(words[-1][0]) in LAST_OF_BODY or any(low(word) in BODY_NAMES for word, _ in words):
        return True
    return len(words) == 1 and bool(_CAMEL.search(words[0][0])) and not words[0][0].startswith(_CAMEL_NAMES)


def _one(words: list[tuple[str, int]]) -> list[Named]:
    while words and (low(words[0][0]) in NO_NAMES or words[0][0] in _PARTICLE):
        words = words[1:]
    while words and (words[-1][0] in _INNER or low(words[-1][0]) in NO_NAMES):
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
    body = title is None and (_is_body(name) or (text.isupper() and len(name) == 1 and len(text) > 1))
    if title is not None and low(name[-1][0]) in BODY_NAMES | LAST_OF_BODY:
        body = True  # "Health Ministry Spokesman Jane Roe" is a person; "General Motors Corp" is not
    if title is None and len(name) > 1 and countries(name[0][0]) and not body:
        name = name[1:] if len(name) > 2 else name  # "Russian Vladimir ...": the adjective is no part of the name
        body = len(name) == 2 and bool(countries(name[0][0]))
        text = " ".join(word for word, _ in name)
    return [Named(Span(name[0][1], span.end), _without_stop(text), title, body)]


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


class Cast:
    """Who is named in one document."""

    def __init__(self, text: str, spans: list[Span], skip: list[Span]) -> None:
        """`spans` are the paragraphs that are read for names; `skip` those whose capitals tell nothing (headlines)."""
        self.text = text
        self.people: list[Entity] = []
        self.bodies: list[Entity] = []
        self.acronyms: dict[str, Entity] = {}
        self._by_last: dict[str, list[Entity]] = defaultdict(list)
        self._by_first: dict[str, list[Entity]] = defaultdict(list)
        self._by_body: dict[str, Entity] = {}
        self.named: list[tuple[int, Entity]] = []
        self._spans = spans
        hidden = set(skip)
        self._headline = " ".join(span.of(text) for span in skip)
        runs = [n for span in spans if span not in hidden for n in named_in(text, span.start, span.end)]
        self._fill(runs)
        self.starts = [at for at, _ in self.named]

    def _fill(self, runs: list[Named]) -> None:
        single: list[Named] = []
        self._loose: dict[str, list[int]] = defaultdict(list)
        for run in runs:
            article = run.title is None and " " in run.name and self.text[max(0, run.span.start - 4) : run.span.start]
            if run.body or (article and article.lower() == "the "):
                self._body(run)
            elif " " in run.name or run.title:
                self._person(run)
            else:
                single.append(run)
        for run in single:
            entity = self._exactly(run.name, run.span.start)
            if entity is not None:
                entity.at.append(run.span.start)
                self.named.append((run.span.start, entity))
            else:
                self._loose[fold(run.name)].append(run.span.start)
        self.named.sort(key=lambda pair: pair[0])
        for entity in (*self.people, *self.bodies):
            entity.at.sort()
            if entity.forms:
                entity.name = _fullest(entity.forms)
                entity.headline = entity.name in self._headline

    def _body(self, run: Named) -> None:
        key = fold(run.name)
        entity = self._by_body.get(key)
        if entity is None:
            entity = Entity(run.name, SpeakerKind.ORGANISATION)
            self._by_body[key] = entity
            self.bodies.append(entity)
        entity.at.append(run.span.start)
        self.named.append((run.span.start, entity))
        acronym = _ACRONYM.match(self.text, run.span.end)
        if acronym:
            self.acronyms.setdefault(acronym[1], entity)

    def _person(self, run: Named) -> None:
        parts = [fold(w) for w in words_of(run.name)]
        if not parts or not parts[-1]:
            return
        entity = next((e for e in self._by_last[parts[-1]] if alike(e.name, run.name) >= 0.5), None)
        if entity is None and len(parts) == 1:
            entity = next(iter(self._by_first.get(parts[0], ())), None)
        if entity is None:
            entity = Entity(run.name, SpeakerKind.PERSON)
            self.people.append(entity)
            self._by_last[parts[-1]].append(entity)
            if len(parts) > 1:
                self._by_first[parts[0]].append(entity)
        elif len(parts) > 1 and all(fold(form.split()[0]) != parts[0] for form in entity.forms):
            self._by_first[parts[0]].append(entity)
        if run.title:
            entity.known = True
            if any(low(w) in ROLES for w in words_of(run.title)):
                entity.roles.append((run.span.start, run.title))
            titles = {low(w) for w in words_of(run.title)}
            if " " not in entity.name or entity.regal:
                entity.regal = next((w for w in words_of(run.title) if low(w) in REGAL), entity.regal)
            entity.he += _TITLED * bool(titles & MALE)
            entity.she += _TITLED * bool(titles & FEMALE)
        if len(parts) > 1:
            entity.full.append(run.span.start)
        entity.forms[run.name] += 1
        entity.at.append(run.span.start)
        self.named.append((run.span.start, entity))

    def person(self, name: str, place: int) -> Entity | None:
        """The person whom a name or part of one means at `place`: the last one so named before, else the first after.

        A spelling that fits nobody exactly may be another one of a known person's name.
        """
        entity = self._exactly(name, place)
        if entity is None:
            entity = next((e for e in self.people if e.known and alike(e.name, name) >= 0.8), None)
        return entity

    def _exactly(self, name: str, place: int) -> Entity | None:
        parts = [fold(w) for w in words_of(name)]
        if not parts:
            return None
        if len(parts) == 1:
            found = self._by_last.get(parts[0]) or self._by_first.get(parts[0]) or []
        else:
            found = [e for e in self._by_last.get(parts[-1], ()) if alike(e.name, name) >= 0.5]
        return found[0] if len(found) == 1 else _foremost(found, place)

    def body(self, name: str) -> Entity | None:
        """The body that has this name or abbreviation."""
        found = self.acronyms.get(name) or self._by_body.get(fold(name))
        if name.isupper() and name.isalpha() and len(name) > 2 and (found is None or found.name == name):
            found = next((b for b in self.bodies if _initials(b.name) == name), found)
        return found

    def introduce(self, named: Named) -> None:
        """Take a single name that speaks somewhere for a person's, where no fuller name of it is known."""
        if named.body or " " in named.name or self._exactly(named.name, 0) is not None:
            return
        places = self._loose.pop(fold(named.name), [])
        entity = Entity(named.name, SpeakerKind.PERSON, at=sorted(places), known=True)
        self.people.append(entity)
        self._by_last[fold(named.name)].append(entity)
        self.named = sorted([*self.named, *((at, entity) for at in places)], key=lambda pair: pair[0])
        self.starts = [at for at, _ in self.named]

    def between(self, start: int, end: int) -> list[tuple[int, Entity]]:
        """Who is named between two offsets, in order."""
        return self.named[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def _fullest(forms: Counter[str]) -> str:
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


def _foremost(found: list[Entity], place: int) -> Entity | None:
    """Which of several a shared surname alone means: whom the text named first, not a relative who came in later -

    unless that relative has just been named in full and the other one not for a while.
    """
    before = [e for e in found if e.before(place) >= 0] or found
    main = max(before, key=lambda e: (e.headline, -(e.full or e.at or [0])[0]), default=None)
    if main is None:
        return None
    near = [e for e in before if e is not main and _since(e, place) < _NEAR]
    return near[0] if len(near) == 1 and _since(main, place) > _FAR else main


def _since(entity: Entity, place: int) -> int:
    """How long before `place` the name was last given in full."""
    index = bisect_left(entity.full, place)
    return place - entity.full[index - 1] if index else 1 << 30


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())
