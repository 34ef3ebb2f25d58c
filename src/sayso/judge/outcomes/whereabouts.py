"""Where an English text says that something happened: a town told by its name, or a kind of building."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from sayso.text.capitals import CAPITAL
from sayso.text.places import countries
from sayso.text.words import fold

__all__ = ["Whereabouts", "towns", "whereabouts"]

_SETTLED = frozenset(
    "city capital town village port suburb district hamlet resort neighborhood neighbourhood borough".split()
)
_LARGE = frozenset("city capital port".split())  # of these none is a part of another
_BUILDINGS = frozenset(
    """
    embassy consulate office hotel restaurant airport airfield church mosque synagogue temple school university hospital clinic
    court courthouse courtroom prison jail station stadium theatre theater museum bank palace residence home house apartment flat
    ship plane train bus park beach farm factory mine bar pub nightclub supermarket mall library casino studio base camp
    """.split()
)
_DIRECTIONS = frozenset("northern southern eastern western central north south east west".split())
_FIELDS = frozenset({"airport", "airfield"})  # called by their town
_HOW = re.compile(
    r"\b(?P<how>in|at|near|outside(?:\s+of)?|(?:on\s+the\s+)?outskirts\s+of|(?:north|south|east|west)\w*\s+of|inside|aboard)\s+"
    r"(?:(?:the|an?|his|her|its|their)\s+)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"(?P<word>(?:[A-Z]\.){2,}|[^\W\d_][\w’'.-]*?)(?P<own>[’']s?)?(?=[\s,;:.!?)\"”]|\Z)(?P<gap>,?\s)?")
_STOP = frozenset(
    """
    in at near outside on of to for from by with and or but that which who when where while after before during as is was were
    are be been has had have the a an his her its their against over into about than
    """.split()
)
_WORDS = 7  # that are read behind "in"
# Capitals behind "in" that are no place: times, and bodies of which one is a member.
_NO_PLACE = frozenset(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas easter congress
    senate house parliament assembly council committee court cabinet government administration department ministry twitter
    facebook instagram
    """.split()
)
_NAME = rf"(?P<town>{CAPITAL}[^\W\d_]+(?:\s{CAPITAL}[^\W\d_]+){{0,2}})"
_TOWNS = (
    re.compile(rf"\b(?:city|capital|town|village|port|suburb)(?:\s+of|,)?\s+{_NAME}"),
    re.compile(rf"\b[Dd]owntown\s+{_NAME}"),
    re.compile(rf"{_NAME},\s+the\s+(?:\w+\s)?(?:city|capital|town)\b"),
    re.compile(r"^(?P<town>[A-Z]{3,}(?:\s[A-Z]{3,}){0,2})(?:,\s[\w.]+)?\s(?:\([\w\s]{2,20}\)\s?)?[—–-]", re.MULTILINE),
)
_MOST = 700  # characters of a sentence


class Whereabouts(NamedTuple):
    """One place with where it stands in the text."""

    names: frozenset[str]  # the words of a name, folded; none where only a country or a kind of building is told
    land: frozenset[str]  # the country, if it is told
    building: str  # "office"; empty where none is told
    point: bool  # whether this is a town or a spot, not a region: "the city of", "near", an airport
    beside: bool  # whether it was near it and not in it
    small: bool  # a village or a part of a town, which may be beside the other
    start: int
    end: int

    def same(self, other: Whereabouts) -> bool:
        """Whether both have a name in common, or, where neither has one, are of one kind."""
        if self.names and other.names:
            return not self.names.isdisjoint(other.names)
        if self.land and other.land:
            return self.land == other.land
        return bool(self.building) and self.building == other.building


@lru_cache(maxsize=2_000)
def towns(text: str) -> frozenset[frozenset[str]]:
    """The towns of a text, each as the words of its name: those that it calls so, and where it was written."""
    return frozenset(
        frozenset(fold(word) for word in m["town"].split()) for pattern in _TOWNS for m in pattern.finditer(text)
    )


@lru_cache(maxsize=20_000)
def whereabouts(text: str) -> tuple[Whereabouts, ...]:
    """The places of a text."""
    text = text[:_MOST]
    read = (_read(text, match) for match in _HOW.finditer(text))
    return tuple(place for place in read if place is not None)


def _read(text: str, how: re.Match[str]) -> Whereabouts | None:
    """The place that is told behind a word such as "in"."""
    name: list[str] = []
    kind = building = last = ""
    small, at = 0, how.end()
    lands = frozenset[str]()
    for _ in range(_WORDS):
        match = _WORD.match(text, at)
        if match is None or match["word"].lower() in _STOP - {"of"}:
            break
        word = match["word"]
        low = word.lower()
        if building and low not in _BUILDINGS:
            break
        if word in _SETTLED:  # "the Olmen suburb of Ruvik": not the name before, but the one behind
            kind = word
            name.clear()
        elif low in _FIELDS or (low in _BUILDINGS and not (name and small)):
            building = low
        elif word[0].isupper():
            if land := countries(word):
                lands |= land
            else:
                name.append(word)
        elif low == "of":
            if last != kind or not kind:
                break
        elif name and small:
            break
        elif low not in _DIRECTIONS:
            small += 1  # "Olmen's international airport"
        at, last, gap = match.end(), low, match["gap"]
        if not gap or (gap.startswith(",") and low != kind):
            break
    return _place((name, lands), (kind, building, small), how, at)


def _place(
    called: tuple[list[str], frozenset[str]], told: tuple[str, str, int], how: re.Match[str], end: int
) -> Whereabouts | None:
    (name, lands), (kind, building, small) = called, told
    words = frozenset(fold(word.rstrip(".")) for word in name)
    if words & _NO_PLACE and not building:
        return None
    beside = how["how"].lower() not in ("in", "at", "inside", "aboard")
    field = building in _FIELDS
    point = bool(kind) or beside or field
    if building and not field:
        words = frozenset()  # "at the Russian Embassy", "in his Senate office"
    land = lands if len(lands) == 1 and not building and (kind or not (small or beside)) else frozenset[str]()
    if not words and not building and not land:
        return None
    if words and not point and small:
        return None  # "in an early Monday raid"; a town alone is no spot, either: "in Kent" may be a county
    return Whereabouts(words, land, building, point, beside, bool(kind) and kind not in _LARGE, how.start(), end)
