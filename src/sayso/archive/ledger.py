"""Figures of the archive: what is kept of one, what can be asked, and which of them an asker gets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sayso.archive.filter import ANY, Filter
from sayso.archive.tokens import Group, groups, tokens
from sayso.model import Figure, Measure, Modality, Span, Stored
from sayso.text.where import clause_of, places

PERSONS = (None, "person")  # units of a figure that may count people


class Reader(NamedTuple):
    """What read figures out of documents: `by` names it, `version` changes whenever it would read otherwise."""

    by: str
    version: str


TEXT = "text"  # the reader of running text; figures given by a table replace its own, and it leaves their lines alone


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure with what it is found by: the kind of what it counts (None where nothing is said) and countries."""

    figure: Figure
    kind: str | None = None
    countries: frozenset[str] = frozenset()  # ISO 3166
    modality: Modality = Modality.SAID


@dataclass(frozen=True, slots=True)
class Ask:
    """Which figures are wanted: of this kind and one of these countries, and `near` which words stand."""

    kind: str | None = None
    countries: frozenset[str] = frozenset()  # none means any
    measures: frozenset[Measure] = frozenset()
    near: str = ""  # each of these words must stand in the sentence or the title
    place: str = ""  # each of these where the figure's place is told: by its own words, else its sentence or the title
    where: Filter = ANY


@dataclass(frozen=True, slots=True)
class Held:
    """A reported figure and the document that reports it."""

    document: Stored
    counted: Counted
    by: str = TEXT  # the reader

    @property
    def figure(self) -> Figure:
        return self.counted.figure

    @property
    def day(self) -> date | None:
        """The day that the count is given for, else that of publication."""
        return self.figure.as_of or self.document.published

    @property
    def span(self) -> Span:
        """The sentence that reports it."""
        return (self.figure.sentence or self.figure.spans[0]).trim(self.document.text)

    @property
    def text(self) -> str:
        return self.span.of(self.document.text)


def chosen(ask: Ask, entries: Iterable[Held], languages: Sequence[str]) -> list[Held]:
    """The entries that are asked for, by day (those without one last), then document, then place in it."""
    near, place = (groups(words, languages) if words else [] for words in (ask.near, ask.place))
    found = [
        entry
        for entry in entries
        if counts(ask, entry.counted) and ask.where.allows(entry.document) and _stand(near, place, entry)
    ]
    return sorted(found, key=lambda e: (e.day is None, e.day or date.min, e.document.id, e.figure.spans, e.figure.id))


def counts(ask: Ask, held: Counted) -> bool:
    """Whether a figure counts what is asked for."""
    figure = held.figure
    if ask.countries and not ask.countries & held.countries:
        return False
    if ask.measures and figure.measure not in ask.measures:
        return False
    if held.kind is None:  # "over 3,000 killed": whose, the country alone tells
        return bool(ask.countries) and figure.measure is not None and figure.unit in PERSONS
    return ask.kind in (None, held.kind)


def _stand(near: Sequence[Group], place: Sequence[Group], entry: Held) -> bool:
    """Whether the words stand where they have to."""
    if not near and not place:
        return True
    figure, document = entry.figure, entry.document
    said = f"{entry.text}\n{figure.population or ''}\n{document.title or ''}"
    return _hold(near, said, document.language) and (not place or _there(place, entry))


def _there(place: Sequence[Group], entry: Held) -> bool:
    """Whether a figure is of a place: the nearest of its surroundings that names any place decides.

    That is its own place and clause; else its sentence, and then the title, where these name no more than one.
    """
    figure, document = entry.figure, entry.document
    own = figure.place if figure.place and any(map(str.isupper, figure.place)) else None
    clause = clause_of(document.text, entry.span, figure.spans[0]).of(document.text)
    near = f"{clause}\n{figure.population or ''}\n{figure.place or ''}"
    if _hold(place, near, document.language):
        return True
    if own or places(near):
        return False
    for said in (entry.text, document.title or ""):
        named = places(said)
        if _hold(place, said, document.language):
            return len(named) <= 1
        if named:
            return False
    return False


def _hold(wanted: Sequence[Group], said: str, language: str | None) -> bool:
    there = set(tokens(said, language)) if wanted else set()
    return all(any(token in there for token in group.alternates) for group in wanted)
