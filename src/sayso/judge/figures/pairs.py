"""Two numbers set against each other, as votes, shares and seats are: "54-43", "48 percent to 35 percent", "6 to 3"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

__all__ = ["Pair", "pairs_in"]

_COUNT = r"(\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d+)?)"
_PERCENT = r"(?:\s?%|\s+per\s?cent|\s+Prozent|\s+процент\w{0,3})"
_PAIR = re.compile(
    rf"(?<![\d.,:/$€£–-]){_COUNT}(?P<one>{_PERCENT})?\s?(?:votes?\s)?(?:\s(?:to|zu|против)\s|-to-|[-–])\s?{_COUNT}(?P<two>{_PERCENT})?(?![\d:/]|[.,]\d|[-–]\d)",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"\b(?:vot(?:e[ds]?|ing)|ballots?|poll(?:s|ed|ing)?|margin|ruling|ruled|opinion|decision|decided|majority|tally"
    r"|nod|delegates?|seats?|Stimm\w*|Abstimm\w*|голос\w*)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(  # of matches, too: only of shares in per cent
    r"\b(?:beat|defeat(?:s|ed)?|won|wins?|winning|lead(?:s|ing)?|led|trail(?:s|ed|ing)?|count)\b", re.IGNORECASE
)
_YEARS = (1900, 2100)
_MOST = 1_200  # characters


class Pair(NamedTuple):
    """Two numbers, the larger first, in per cent or not, and where they stand in the text."""

    more: float
    less: float
    percent: bool
    start: int
    end: int

    @property
    def total(self) -> float:
        return self.more + self.less

    def same(self, other: Pair) -> bool:
        return (self.more, self.less, self.percent) == (other.more, other.less, other.percent)


@lru_cache(maxsize=8_192)  # every claim asks the same reports
def pairs_in(text: str) -> tuple[Pair, ...]:
    """The pairs of a passage that speaks of a vote or a lead."""
    text = text[:_MOST]
    decided = _DECIDED.search(text) is not None
    if not decided and not _AHEAD.search(text):
        return ()
    pairs = (_pair(found) for found in _PAIR.finditer(text) if _plain(found))
    return tuple(pair for pair in pairs if decided or pair.percent)


def _plain(found: re.Match[str]) -> bool:
    """Whether the two are no span of years, and no range of one number: "2012-13", "5 to 10 years"."""
    one, two = _value(found[1]), _value(found[3])
    years = _YEARS[0] <= one <= _YEARS[1]
    one_percent, two_percent = found["one"] is not None, found["two"] is not None
    unit = re.match(
        r"\s(?:years?|days?|weeks?|months?|hours?|minutes?|miles?|people|million|billion)\b",
        found.string[found.end() :],
    )
    return not years and one != two and unit is None and not (one_percent and not two_percent)


def _pair(found: re.Match[str]) -> Pair:
    one, two = _value(found[1]), _value(found[3])
    return Pair(max(one, two), min(one, two), found["two"] is not None, *found.span())


def _value(raw: str) -> float:
    return float(raw.replace(",", ""))
