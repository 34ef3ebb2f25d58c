"""What in a German sentence may differ where all else is the same: who won or was named, a year, a number, a rank, a place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from sayso.model import Span
from sayso.text.capitals import NAME_WORD
from sayso.text.german_nouns import common_noun

__all__ = ["GermanSlot", "german_slots"]

# General language, our own compilation.
_ONCE = re.compile(
    r"\b(?:gegründet|geboren|gestorben|starb|beigesetzt|begraben|erbaut|eröffnet|eröffnete|schließt|geschlossen|abgeschaltet|fertiggestellt"
    r"|beginnt|endet|öffnet|startet|abgestürzt|stürzte)\b|\b(?:findet|fand)\b.*\bstatt\b|\b(?:baut|errichtet|wird)\b.*\b(?:seine?n?|ihre?n?|das|die|den|der)\b",
    re.IGNORECASE,
)
_WON = re.compile(
    r"\b(?:gewann|gewonnen|gewinnt|siegte|gewählt|ernannt|berufen)\b|\bwird\s+(?:neue\w?|zu[mr])\b|\b(?:ist|heißt)\b.*\bneue\w?\b",
    re.IGNORECASE,
)
_FULL = re.compile(rf"(?P<name>{NAME_WORD}\s{NAME_WORD})(?!\s{NAME_WORD})")
_IN = re.compile(rf"\bin\s+(?P<name>{NAME_WORD})(?!\w|\s{NAME_WORD})")
_YEAR = re.compile(r"(?<![\d.,/-])(?:1[5-9]|20)\d\d(?![\d/-]|[.,]\d|\s*(?:%|€|Euro|Menschen))")
_NUMBER = re.compile(
    r"(?<![\d.,/:-])(?P<value>\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)(?P<scale>\s(?:Millionen|Milliarden|Tausend))?(?![\d/:-]|[.,]\d|\.\s)"
)
_SCALES = {"": 1.0, "tausend": 1e3, "millionen": 1e6, "milliarden": 1e9}
_ROUGHLY = re.compile(
    r"\b(?:rund|etwa|circa|ca\.|mehr\s+als|weniger\s+als|über|unter|mindestens|höchstens|bis\s+zu|knapp|fast|gut|zwischen)\s*\Z",
    re.IGNORECASE,
)
_RANK = re.compile(
    r"\b(?P<place>zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)?(?P<most>größt|grösst|höchst|längst|ältest|kleinst|reichst|schnellst|teuerst|beliebtest)(?:e[rsnm]?)\b",
    re.IGNORECASE,
)
_INDEFINITE = re.compile(r"\beine?[nmrs]?\s", re.IGNORECASE)


class GermanSlot(NamedTuple):
    """What stands in a place of a sentence, and where."""

    kind: str
    value: str | float
    where: Span


@lru_cache(maxsize=20_000)
def german_slots(said: str) -> tuple[GermanSlot, ...]:
    """What stands in the places of a German sentence that has only one of the kind."""
    found = [
        s
        for read in (_ranks, _years, _numbers, _places, _winners)
        if len(slots := list(read(said))) == 1
        for s in slots
    ]
    return tuple(found)


def _ranks(said: str) -> Iterator[GermanSlot]:
    for match in _RANK.finditer(said):
        yield GermanSlot(f"rank {match['most'].lower()}", (match["place"] or "").lower(), Span(*match.span()))


def _years(said: str) -> Iterator[GermanSlot]:
    if _ONCE.search(said):
        yield from (GermanSlot("year", m.group(), Span(*m.span())) for m in _YEAR.finditer(said))


def _numbers(said: str) -> Iterator[GermanSlot]:
    years = [m.span() for m in _YEAR.finditer(said)]
    for match in _NUMBER.finditer(said):
        if match.span("value") in years or _ROUGHLY.search(said, 0, match.start()):
            continue
        value = float(match["value"].replace(".", "").replace(",", "."))
        yield GermanSlot("number", value * _SCALES[(match["scale"] or "").strip().lower()], Span(*match.span()))


def _places(said: str) -> Iterator[GermanSlot]:
    if _ONCE.search(said) and not _INDEFINITE.search(said):
        for match in _IN.finditer(said):
            if not common_noun(match["name"]):
                yield GermanSlot("place", match["name"], Span(*match.span()))


def _winners(said: str) -> Iterator[GermanSlot]:
    if _WON.search(said) and not _INDEFINITE.search(said):
        for match in _FULL.finditer(said):
            if not any(common_noun(word) for word in match["name"].split()):
                yield GermanSlot("person", match["name"], Span(*match.span()))
