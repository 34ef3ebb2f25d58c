"""Persons that an English text calls by first name and surname, or by a title and a surname."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from sayso.text.capitals import CAPITAL, NAME_WORD
from sayso.text.names import HONORIFICS, fold
from sayso.text.places import countries

__all__ = ["Person", "pairs", "persons", "surnames"]

_RUN = re.compile(
    rf"{NAME_WORD}\.?(?:\s(?:(?:{CAPITAL}\.)+|{NAME_WORD}\.?|(?:de|van|von|der|bin|al|el|la|del|di|da)(?=\s{CAPITAL})))*"
)
# Words in the names of bodies, offices, days and peoples, which persons do not bear.
_NO_PERSON = frozenset(
    """
    house senate congress committee court department administration party university college school government ministry
    agency bureau office board council commission association union bank company corp inc news times post journal street
    republican republicans democrat democrats democratic american americans national federal supreme white united states
    state city county district new north south east west international group foundation institute center centre act bill
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday
    army navy force forces security intelligence service services police airport hotel church league cup world club
    """.split()
)
# Titles that a capital may begin, besides forms of address: they stand before the name and are none of it.
_TITLES = HONORIFICS | frozenset(
    """
    justice justices senators representatives majority minority leader whip speaker minister former acting special counsel
    envoy attorneys judges governors adviser advisor executive republicans democrats liberal conservative fellow first
    candidate nominee press host anchor strategist lawyer author journalist reporter foreign prosecutor treasury defense state
    """.split()
)
_WITHIN = frozenset(
    "sen rep gov gen mr mrs ms dr prof rev justice senator representative governor president minister".split()
)
_FIRST = frozenset(
    "but and if in on at when while as after before for from with this that these those both only".split()
)
_BETWEEN = re.compile(
    r"\s*(?:\([^()]{1,70}\)\s*)?(?:,\s[^,.;]{1,50},\s|,\s)?and\s(?:(?:the|his|her|its|fellow|fellows?)\s)?(?:[a-z][\w’'-]*,?\s){0,5}"
)
_COMMA = re.compile(r"\s*(?:\([^()]{1,70}\)\s*)?,\s*(?:[a-z]\w*\s)?")
_TITLED = re.compile(rf"(?:{CAPITAL}[\w’'-]*\.?\s)*\Z")
_MOST = 700  # characters of a sentence


class Person(NamedTuple):
    """A person named at a place in a text."""

    name: str  # without titles
    start: int
    end: int

    @property
    def surname(self) -> str:
        return fold(self.name.split()[-1])


@lru_cache(maxsize=20_000)
def persons(text: str) -> tuple[Person, ...]:
    """The persons that a text names in order: in full, or by a surname behind a title."""
    return tuple(_persons(text[:_MOST]))


@lru_cache(maxsize=2_000)
def surnames(text: str) -> frozenset[str]:
    """The folded surnames of all whom a text names in full."""
    return frozenset(person.surname for person in _persons(text) if " " in person.name)


def _persons(text: str) -> Iterator[Person]:
    for match in _RUN.finditer(text):
        words = match.group().split()
        start, titled = match.start(), False
        # "Montana Sen. Steve Roe": the last title within a run, too
        within = max((at for at, w in enumerate(words[:-1]) if at and fold(w.rstrip(".")) in _WITHIN), default=-1)
        while words and ((low := fold(words[0].rstrip("."))) in _TITLES | _FIRST or within >= 0):
            start += len(words[0]) + 1
            titled = titled or low in _TITLES
            words, within = words[1:], within - 1
        bare = [fold(word.rstrip(".")) for word in words]
        if not words or not _NO_PERSON.isdisjoint(bare) or countries(words[-1]):
            continue
        if len(words) == 1 and not titled:
            continue
        yield Person(" ".join(words).rstrip("."), start, match.end())


@lru_cache(maxsize=20_000)
def pairs(text: str) -> tuple[tuple[Person, Person], ...]:
    """Two persons that are named as those two who did one thing: "A. Roe and B. Sole"; of three or more there is none."""
    known = persons(text)
    found = [(one, other) for one, other in pairwise(known) if _BETWEEN.fullmatch(text, one.end, _titled(text, other))]
    listed = {two.start for one, two in pairwise(known) if _COMMA.fullmatch(text, one.end, _titled(text, two))}
    joined = [person.start for pair in found for person in pair]
    return tuple(
        pair for pair in found if pair[0].start not in listed and all(joined.count(p.start) == 1 for p in pair)
    )


def _titled(text: str, person: Person) -> int:
    """Where the titles before a person begin."""
    before = _TITLED.search(text, max(0, person.start - 60), person.start)
    return before.start() if before else person.start
