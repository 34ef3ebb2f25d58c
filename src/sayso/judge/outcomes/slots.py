"""What in an English sentence may differ where all else is the same: a number, a day, a rank, the place of what is once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from sayso.judge.bearing.frames import clause_at
from sayso.text.capitals import NAME_WORD
from sayso.text.places import countries

__all__ = ["Slot", "slots"]

# General English, our own compilation.
_COUNT = "one two three four five six seven eight nine ten eleven twelve".split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATE = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>{_MONTH})\b|\b(?P<first>{_MONTH})\s+(?P<at>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*,?\s*\d)"
)
_YEAR = re.compile(r"(?<=\bin\s)(?:1[5-9]|20)\d\d\b(?!\s?(?:[-–%]|percent|people))")
_ANY_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_SCALE = r"(?:\s(?P<scale>hundred|thousand|million|billion|trillion)\b)?"
_NUMBER = re.compile(
    rf"(?<![\w.,/:-])(?P<value>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?|\b(?:{'|'.join(_COUNT)})\b){_SCALE}(?![\w/:-]|[.,]\d)",
    re.IGNORECASE,
)
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_RANK = rf"(?P<rank>{'|'.join(_ORDINALS)}|\d+(?:st|nd|rd|th))"
_SUPERLATIVE = re.compile(
    rf"\b(?:{_RANK}[\s-])?(?P<most>(?:larg|bigg|great|small|high|tall|long|short|old|young|rich|poor|wealthi|fast|slow|heavi|deep|strong|cheap|low|busi|clean|safe)est"
    r"|most\s+(?:expensive|popular|populous|visited|common|valuable|powerful|dangerous|important))\b",
    re.IGNORECASE,
)
_NTH_TO = re.compile(rf"\bthe\s+{_RANK}\s+(?=(?:[\w’'-]+\s+){{1,3}}to\s+[a-z])", re.IGNORECASE)
_CAME = re.compile(
    rf"\b(?:came|comes|finish(?:ed|es)|placed|ranks|ranked|is\s+ranked|ended\s+up)\s+{_RANK}\b(?!\s+(?:time|round|leg))",
    re.IGNORECASE,
)
# What is so of a thing once, and so at one place and time.
_BORN = re.compile(r"\b(?:born|buried|died)\b", re.IGNORECASE)
_ONCE = re.compile(
    r"\b(?:(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?(?:founded|built|held|played|based|headquartered|staged|launched|established|hosted|found)"
    r"|build|crash(?:es|ed)|sank|derailed)\b",
    re.IGNORECASE,
)
_INDEFINITE = re.compile(r"\b(?:an?|another|some|two|three|several|many)\s", re.IGNORECASE)
_DONE = re.compile(r"\b(?:is|are|was|were|been)\s+(?:\w+ly\s+)?\w+(?:ed|en|ld|ght|t)\b", re.IGNORECASE)
_PEOPLE = re.compile(rf"\b(?:an?|the)\s+(?P<nation>{NAME_WORD})\s+[a-z]")
_PLURAL = re.compile(rf"\s*(?!{NAME_WORD}\s{NAME_WORD})\w+s\s")
_ONCE_DATED = re.compile(
    r"\b(?:born|died|founded|built|established|complet(?:e|ed)|abolish(?:ed)?|retires?|retired|expires?|come\s+into\s+force|takes?\s+effect|took\s+effect"
    r"|opens?|opened|clos(?:e|es|ed)|shut(?:s|\s+down)?|begins?|began|starts?|started|ends?|ended|launch(?:es|ed)?|(?:will|to)\s+(?:be\s+\w+|leave|join|\w+))\b",
    re.IGNORECASE,
)
_WHERE = re.compile(rf"\b(?P<how>in|at)\s+(?P<name>{NAME_WORD}(?:\s{NAME_WORD}){{0,2}})(?![’'-])")
_NO_PLACE = re.compile(
    rf"\b(?:{_MONTH}|\w+day|Spring|Summer|Autumn|Winter|Christmas|Easter|Parliament|Congress|Twitter|Facebook|English|German|French)\b",
    re.IGNORECASE,
)
_ANY = re.compile(
    r"\s*(?:an?|another|some|one|two|three|several|many|most|half|people|men|women|residents|protesters|police)\b",
    re.IGNORECASE,
)
_SOME = re.compile(r"\s*(?:an?|another|some)\b", re.IGNORECASE)
_ROUGHLY = re.compile(
    r"\b(?:at\s+least|at\s+most|more\s+than|less\s+than|fewer\s+than|over|under|up\s+to|about|around|roughly|nearly|almost|some|between|or\s+more)\s*(?:[€$£]\s?)?\Z",
    re.IGNORECASE,
)
# Whatever moved to a number stood there.
_STOOD = re.compile(
    r"\b(?:(?:rose|risen|climbed|grew|jumped|increased|went\s+up)\s+to|was|is|were|are|stands\s+at|stood\s+at|reached|hit)\s+(?:[€$£]\s?)?\Z",
    re.IGNORECASE,
)
_VOTES = re.compile(r"\b(?:with|by)\s+(\d+)(?:\s+votes)?\s+to\s+(\d+)(?:\s+votes)?\b", re.IGNORECASE)


class Slot(NamedTuple):
    """A place of a sentence with what stands there; `rest` is its clause without it."""

    kind: str  # and of what: two that differ in it are not of one scale
    value: str | float
    rest: str


@lru_cache(maxsize=20_000)
def slots(said: str) -> tuple[Slot, ...]:
    """What stands in the places of a sentence that has only one of the kind."""
    return tuple(slot for read in (_ranks, _dates, _votes, _numbers, _places, _nations) for slot in read(said))


def _slot(kind: str, value: str | float, said: str, start: int, end: int) -> Slot:
    clause = clause_at(said, start, end)
    return Slot(kind, value, f"{said[clause.start : start]} {said[end : clause.end]}")


def _ranks(said: str) -> Iterator[Slot]:
    for kind, pattern in (("most", _SUPERLATIVE), ("nth", _NTH_TO), ("came", _CAME)):
        found = list(pattern.finditer(said))
        if len(found) == 1:
            match = found[0]
            yield _slot(
                kind,
                _place(match["rank"]),
                said,
                *(match.span("rank") if match["rank"] else (match.start(), match.start())),
            )


def _place(rank: str | None) -> float:
    low = (rank or "first").lower()
    return float(_ORDINALS.index(low) + 1 if low in _ORDINALS else re.sub(r"\D", "", low))


def _dates(said: str) -> Iterator[Slot]:
    if not _ONCE_DATED.search(said) or _ANY.match(said):
        return
    for kind, pattern in (("date", _DATE), ("year", _YEAR)):
        found = list(pattern.finditer(said))
        if len(found) == 1:
            match = found[0]
            day = match.groupdict()
            value = (
                f"{day.get('day') or day.get('at')} {day.get('month') or day.get('first')}" if day else match.group()
            )
            yield _slot(kind, value, said, *match.span())


def _votes(said: str) -> Iterator[Slot]:
    found = list(_VOTES.finditer(said))
    if len(found) == 1:
        yield _slot("votes", ":".join(found[0].groups()), said, *found[0].span())


def _numbers(said: str) -> Iterator[Slot]:
    """The only number of a sentence, days and years aside."""
    if _SOME.match(said):
        return
    taken = [m.span() for pattern in (_DATE, _YEAR, _ANY_YEAR) for m in pattern.finditer(said)]
    found = [m for m in _NUMBER.finditer(said) if not any(a <= m.start() < b for a, b in taken)]
    if len(found) == 1 and not _ROUGHLY.search(said, 0, found[0].start()):
        match = found[0]
        low = match["value"].lower().replace(",", "")
        value = float(_COUNT.index(low) + 1) if low in _COUNT else float(low)
        stood = _STOOD.search(said, 0, match.start())
        start = stood.start() if stood else match.start()
        yield _slot("number", value * _SCALES.get((match["scale"] or "").lower(), 1.0), said, start, match.end())


def _nations(said: str) -> Iterator[Slot]:
    """The only people that a sentence of what was done to a thing names: "sold to a Danish investor"."""
    if _INDEFINITE.match(said) or _PLURAL.match(said) or not _DONE.search(said):
        return
    found = [m for m in _PEOPLE.finditer(said) if countries(m["nation"])]
    if len(found) == 1:
        yield _slot("nation", "+".join(sorted(countries(found[0]["nation"]))), said, *found[0].span("nation"))


def _places(said: str) -> Iterator[Slot]:
    several = _INDEFINITE.search(said) or _PLURAL.match(said)
    if not _BORN.search(said) and (several or not _ONCE.search(said)):
        return
    found = [m for m in _WHERE.finditer(said) if not _NO_PLACE.search(m["name"])]
    if len(found) == 1:
        match = found[0]
        kind = "land" if countries(match["name"]) else "place"
        yield _slot(kind, match["name"], said, *match.span())
