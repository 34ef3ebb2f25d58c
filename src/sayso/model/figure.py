"""A number that says how many or how much of what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sayso.model.span import Span, Spans


class Bound(StrEnum):
    EXACT = "exact"
    OVER = "over"  # over, more than
    AT_LEAST = "at least"
    UNDER = "under"  # under, less than, fewer than
    AT_MOST = "at most"  # at most, up to
    ABOUT = "about"  # about, around, some, roughly
    NEARLY = "nearly"  # nearly, almost, close to: about, and not above


class Measure(StrEnum):
    """What is counted about the population. KILLED is a part of CASUALTIES; all parts are parts of a PRESENT whole."""

    KILLED = "killed"
    WOUNDED = "wounded"
    CASUALTIES = "casualties"  # killed and wounded together, "losses"
    MISSING = "missing"
    CAPTURED = "captured"
    DEPLOYED = "deployed"  # sent, stationed, present: the whole that losses are a part of
    DISPLACED = "displaced"  # evacuated, fled, homeless
    RESCUED = "rescued"  # rescued, safe, returned
    ARRESTED = "arrested"
    INFECTED = "infected"
    TREATED = "treated"
    DESTROYED = "destroyed"
    ATTENDED = "attended"
    VOTED = "voted"
    PAID = "paid"  # paid, spent, cost, price
    EARNED = "earned"  # earned, made, profit
    WORTH = "worth"  # worth, fortune, valued at
    RATE = "rate"  # a share or rate in per cent
    RANK = "rank"  # "108th-richest"
    AGE = "age"


SUMS = frozenset({Measure.PAID, Measure.EARNED, Measure.WORTH})
NO_COUNTS = frozenset({Measure.AGE, Measure.RANK, Measure.RATE})  # of a population: none is a part of another


class Trend(StrEnum):
    """Which way a quantity is said to have moved; a range with a trend leads from one end to the other."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Figure:
    """One number or range with what it counts. `spans` cover number, bound and unit; offsets as in Document.text."""

    id: str
    spans: Spans
    value: tuple[float, float | None]  # (250000, None); a range is (10000, 12000); never NaN or infinite
    bound: Bound = Bound.EXACT
    unit: str | None = None  # singular: "person", "dollar", "percentage", "kilometre"; None for a bare count
    population: str | None = None  # what is counted, as worded: "North Korean soldiers"
    measure: Measure | None = None
    place: str | None = None  # as worded: "the northern valleys"
    as_of: date | None = None  # the date the count is given for, where the text says so
    source: str | None = None  # whose count, where the text says so
    statement: str | None = None  # id of the statement it stands in
    vague: bool = False  # "dozens", "several hundred": value is a conventional range
    sentence: Span | None = None  # the sentence it stands in
    trend: Trend | None = None
    about: str | None = None  # who or what it is said of, as worded: "the company, its revenue"

    @property
    def low(self) -> float:
        return self.value[0]

    @property
    def high(self) -> float:
        return self.value[1] if self.value[1] is not None else self.value[0]
