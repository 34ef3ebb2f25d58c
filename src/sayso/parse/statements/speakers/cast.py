"""Who is named in a document: the cast that mentions are resolved against."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import lru_cache

from sayso.model import Span, SpeakerKind
from sayso.parse.statements.speakers.given import MEN, WOMEN
from sayso.parse.statements.speakers.lexicon import FEMALE, HE, MALE, REGAL, ROLES
from sayso.parse.statements.speakers.names import RUN, Named, fullest, low, named_in, words_of
from sayso.parse.statements.speakers.told import told
from sayso.text.names import fold as fold_word
from sayso.text.names import same_person

_ACRONYM = re.compile(r"\s?\(([A-Z][A-Za-z&-]{1,9})\)")
_PRONOUN = re.compile(r"\b([Hh]e|[Hh]im|[Hh]is|[Ss]he|[Hh]ers?)\b")
# "Roe accused him", "Roe said, to punish her.": whom somebody does something to is rather another.
_OBJECT = re.compile(
    r"him\b(?!\s?self)|her(?=[.,;:!?)]|\s(?:of|for|with|by|in|on|at|to|from|and|as|after|when|that)\b|\s*\Z)"
)
_QUOTED = re.compile(r"[“\"«„][^“”\"«»„\n]*(?:[”\"»]|\Z)")
_SUFFIXES = frozenset(["jr", "sr", "ii", "iii"])
_NEAR, _FAR = 400, 1500  # characters since a name was last given in full
TITLED = 30  # "Mrs." tells more than any pronoun nearby
_GIVEN = 10  # what a first name tells, in pronouns
_NAMESAKES = 40  # bearers of one surname that are told apart; texts with more are no articles
_WIDE = 300  # persons that a spelling is compared with

fold = lru_cache(maxsize=8192)(fold_word)
alike = lru_cache(maxsize=8192)(same_person)


@dataclass(slots=True, eq=False)
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
    human: bool = False  # whether age, role, title or speech show a person
    thing: bool = False  # whether a noun before the name calls it a work, a firm or an animal
    placed: int = 0  # mentions behind a preposition of place
    told: set[int] = field(default_factory=set)  # where it only hears what somebody else says
    age: int | None = None
    shown: set[int] = field(default_factory=set)  # where role or age stand beside the name: there somebody comes in

    @property
    def may_speak(self) -> bool:
        """Whether "he" or "she" can mean the bearer at all: no song, no firm, no place, and no paper that is only told."""
        return self.human or self.known or not (self.thing or 2 * self.placed > len(self.at) or self.only_told)

    @property
    def only_told(self) -> bool:
        """Whether the text names the bearer only as who hears something, and nothing tells that this is a person."""
        return 0 < len(self.at) <= len(self.told) and not (self.he or self.she)

    def before(self, place: int) -> int:
        """The last mention before `place`, else -1."""
        index = bisect_left(self.at, place)
        return self.at[index - 1] if index else -1


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
        self._heard: set[int] = set()
        self._spans = spans
        hidden = set(skip)
        self.headline = " ".join(span.of(text) for span in skip)
        runs = [n for span in spans if span not in hidden for n in named_in(text, span.start, span.end)]
        self._fill(runs)
        self.starts = [at for at, _ in self.named]

    def _fill(self, runs: list[Named]) -> None:
        single: list[Named] = []
        titled: list[Named] = []
        self._loose: dict[str, list[int]] = defaultdict(list)
        for run in runs:
            article = run.title is None and " " in run.name and self.text[max(0, run.span.start - 4) : run.span.start]
            if run.body or (article and article.lower() == "the "):
                self._body(run)
            elif " " in run.name:
                self._person(run)
            elif run.title:
                titled.append(run)
            else:
                single.append(run)
        if titled and len(self.people) > 1:
            self.named.sort(key=lambda pair: pair[0])
            self.count_pronouns()
        for run in titled:
            self._person(run)
        for run in single:
            entity = self._exactly(run.name, run.span.start)
            if entity is not None:
                entity.at.append(run.span.start)
                entity.human = (
                    entity.human or fold(run.name) == _parts(entity.name)[-1]
                )  # a surname alone: nobody's but a person's
                self.named.append((run.span.start, entity))
            else:
                self._loose[fold(run.name)].append(run.span.start)
        self.named.sort(key=lambda pair: pair[0])
        for entity in (*self.people, *self.bodies):
            entity.at.sort()
            if entity.forms:
                entity.name = fullest(entity.forms)
                entity.headline = entity.name in self.headline

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
        parts = _parts(run.name)
        if not parts or not parts[-1]:
            return
        titles = {low(w) for w in words_of(run.title or "")}
        namesakes = self._by_last[parts[-1]][:_NAMESAKES]
        found = [e for e in namesakes if alike(e.name, run.name) >= 0.5 and not _another(e, titles)]
        entity = found[0] if found else None
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
            if " " not in entity.name or entity.regal:
                entity.regal = next((w for w in words_of(run.title) if low(w) in REGAL), entity.regal)
            entity.he += TITLED * bool(titles & MALE)
            entity.she += TITLED * bool(titles & FEMALE)
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
            entity = next((e for e in self.people[:_WIDE] if e.known and alike(e.name, name) >= 0.8), None)
        return entity

    def _exactly(self, name: str, place: int) -> Entity | None:
        parts = _parts(name)
        if not parts:
            return None
        if len(parts) == 1:
            found = (self._by_last.get(parts[0]) or self._by_first.get(parts[0]) or [])[:_NAMESAKES]
        else:
            found = [e for e in self._by_last.get(parts[-1], [])[:_NAMESAKES] if alike(e.name, name) >= 0.5]
        return found[0] if len(found) == 1 else _foremost(found, place)

    def body(self, name: str) -> Entity | None:
        """The body that has this name or abbreviation."""
        found = self.acronyms.get(name) or self._by_body.get(fold(name))
        if name.isupper() and name.isalpha() and len(name) > 2 and (found is None or found.name == name):
            found = next((b for b in self.bodies[:_WIDE] if _initials(b.name) == name), found)
        return found

    def count_pronouns(self) -> None:
        """Count afresh who is followed by "he" and who by "she" in the same breath, nobody else being named between."""
        for entity in self.people:
            given = fold(entity.name.split()[0])
            entity.he = TITLED * bool(entity.he >= TITLED) + _GIVEN * (given in MEN)
            entity.she = TITLED * bool(entity.she >= TITLED) + _GIVEN * (given in WOMEN)
        for number, (start, entity) in enumerate(self.named):
            if entity.kind is not SpeakerKind.PERSON or start in entity.told or not entity.may_speak:
                continue
            stop = min(start + 160, self.named[number + 1][0] if number + 1 < len(self.named) else len(self.text))
            match = _PRONOUN.search(_QUOTED.sub(" ", self.text[start:stop]))  # quoted, it means somebody else
            if match and not _OBJECT.match(match.string, match.start()):
                male = match[1].lower() in HE
                entity.he += male
                entity.she += not male

    def alias(self, entity: Entity, other: Entity) -> None:
        """Take `other` for another name of `entity`."""
        entity.at, entity.told = sorted({*entity.at, *other.at}), entity.told | other.told
        entity.roles, entity.age = sorted([*entity.roles, *other.roles]), entity.age or other.age
        entity.human = entity.known = True
        self.people.remove(other)
        self.named = [(at, entity if e is other else e) for at, e in self.named]
        for table in (self._by_last, self._by_first):
            for found in table.values():
                found[:] = list(dict.fromkeys(entity if e is other else e for e in found)) if other in found else found

    def loose(self) -> list[list[int]]:
        """Where the single names stand that belong to nobody known, name by name."""
        return list(self._loose.values())

    def introduce(self, named: Named) -> None:
        """Take a single name that speaks somewhere for a person's, where no fuller name of it is known."""
        if named.body or " " in named.name or self._exactly(named.name, 0) is not None:
            return
        places = self._loose.pop(fold(named.name), [])
        entity = Entity(named.name, SpeakerKind.PERSON, at=sorted(places), known=True)
        self.people.append(entity)
        self._by_last[fold(named.name)].append(entity)
        self.named.extend((at, entity) for at in places)

    def settle(self) -> None:
        """Put what was introduced in its place; called once after the last introduction."""
        self.named.sort(key=lambda pair: pair[0])
        self.starts = [at for at, _ in self.named]
        self._hear()
        self.count_pronouns()

    def _hear(self) -> None:
        """Mark where somebody is named who is only told something."""
        for start, entity in self.named:
            if start not in self._heard:
                self._heard.add(start)
                match = RUN.match(self.text, start)
                if told(self.text, start, match.end() if match else start):
                    entity.told.add(start)

    def between(self, start: int, end: int) -> list[tuple[int, Entity]]:
        """Who is named between two offsets, in order."""
        return self.named[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def _parts(name: str) -> list[str]:
    """The folded words of a name without "Jr." and the like."""
    parts = [fold(w) for w in words_of(name)]
    while len(parts) > 1 and parts[-1] in _SUFFIXES:
        parts = parts[:-1]
    return parts


def _another(entity: Entity, titles: set[str]) -> bool:
    """Whether "Mr." or "Mrs." before a surname shows that it is not this bearer of it."""
    return bool((titles & MALE and entity.she > 2 * entity.he) or (titles & FEMALE and entity.he > 2 * entity.she))


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
