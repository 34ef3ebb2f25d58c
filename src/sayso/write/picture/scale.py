"""Values to heights and days to widths, with the ticks a reader expects."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sayso.write.wording import MONTHS, compact

LOG_FROM = 20  # a greater spread than this, and the small figures would all lie on the floor of a linear axis
LARGEST = 1e15  # what is larger than this is drawn at the edge, and said in the table
SMALLEST = 1e-12  # and what is nearer to nothing than this, as nothing
_NICE = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class ValueAxis:
    """Heights from `bottom` (the lowest value) up to `top`, in the units of the picture, y growing downwards."""

    low: float
    high: float
    log: bool
    bottom: float
    top: float

    def y(self, value: float) -> float:
        """The height of a value; what a log axis cannot show (zero and below) lies on its floor."""
        if self.log:
            share = (
                0.0
                if value <= self.low
                else (math.log(value) - math.log(self.low)) / (math.log(self.high) - math.log(self.low))
            )
        else:
            share = (value - self.low) / (self.high - self.low)
        return self.bottom - min(1.0, max(0.0, share)) * (self.bottom - self.top)

    def ticks(self) -> list[tuple[float, str]]:
        """Heights and words of the grid lines, lowest first."""
        return [(self.y(value), compact(value)) for value in (self._decades() if self.log else self._steps())]

    def _decades(self) -> list[float]:
        first, last = math.floor(math.log10(self.low)), math.ceil(math.log10(self.high))
        stride = max(1, math.ceil((last - first) / 8))
        factors = (1, 3) if last - first <= 3 else (1,)
        found = [factor * 10.0**power for power in range(first, last + 1, stride) for factor in factors]
        return [value for value in found if self.low <= value * (1 + 1e-9) and value <= self.high * (1 + 1e-9)]

    def _steps(self) -> list[float]:
        step = _nice((self.high - self.low) / 5)
        first = math.ceil(self.low / step - 1e-9)
        return [round(index * step, 12) for index in range(first, first + 12) if index * step <= self.high * (1 + 1e-9)]


def value_axis(values: Sequence[float], *, bottom: float, top: float) -> ValueAxis:
    """An axis that holds all of `values` (at least one), logarithmic where they spread more than `LOG_FROM` times."""
    values = [max(-LARGEST, min(LARGEST, value)) if abs(value) >= SMALLEST else 0.0 for value in values]
    low, high = min(values), max(values)
    positive = [value for value in values if value > 0]
    if low >= 0 and positive and max(positive) / min(positive) > LOG_FROM:
        return ValueAxis(min(positive) / 2, high * 2, True, bottom, top)
    if not positive and low >= 0:
        return ValueAxis(0.0, 1.0, False, bottom, top)
    floor = 0.0 if low >= 0 else low * 1.1
    ceiling = high * 1.15 if high > 0 else 0.0
    return ValueAxis(floor, ceiling if ceiling > floor else floor + 1.0, False, bottom, top)


def _nice(step: float) -> float:
    power = 10.0 ** math.floor(math.log10(step))
    return next(nice * power for nice in (*_NICE, 20) if nice * power >= step * (1 - 1e-9))


@dataclass(frozen=True, slots=True)
class DayAxis:
    """Places from `left` (the first day) to `right`."""

    first: date
    last: date
    left: float
    right: float

    def x(self, day: date) -> float:
        days = (self.last - self.first).days
        if not days:
            return (self.left + self.right) / 2
        return self.left + (day - self.first).days / days * (self.right - self.left)

    def ticks(self, room: float = 84) -> list[tuple[float, str]]:
        """Places and words of the day marks, none nearer to the next than `room`; the year where it is new."""
        most = max(1, int((self.right - self.left) / room))
        found: list[tuple[float, str]] = []
        year = None
        for day, whole_months in self._days(most):
            if whole_months and day.month == 1 and self._years():
                words = str(day.year)
            else:
                words = MONTHS[day.month - 1][:3] if whole_months else f"{day.day} {MONTHS[day.month - 1][:3]}"
                words += f" {day.year}" if day.year != year else ""
            year = day.year
            found.append((self.x(day), words))
        return found

    def _years(self) -> bool:
        return (self.last - self.first).days > 5 * 366

    def _days(self, most: int) -> list[tuple[date, bool]]:
        days = (self.last - self.first).days
        for step in (1, 2, 3, 7, 14):
            if days // step < most:
                return [(self.first + timedelta(days=n), False) for n in range(0, days + 1, step)]
        for step in (1, 2, 3, 6, *(12 * years for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000))):
            if days // (28 * step) > 4 * most:
                continue  # far too many, and not worth counting
            found = [day for day in _months(self.first, self.last, step) if day >= self.first]
            if 0 < len(found) <= most:
                return [(day, True) for day in found]
        return [(self.first, False)]


def _months(first: date, last: date, step: int) -> list[date]:
    start = (first.year * 12 + first.month - 1) // step * step
    end = last.year * 12 + last.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(start, end + 1, step) if month >= 12]
