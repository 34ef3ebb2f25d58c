"""Times in several units, "two hours, nine minutes and 41 seconds", and as they stand in a list of results, "2:09:41"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sayso.model import Figure, Span

__all__ = ["TIMES", "clocks_in", "joined"]

TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade"})  # units
_JOIN = re.compile(r"\s*(?:,|and|und|и|và|,\s*(?:and|und|и|và))?\s*", re.IGNORECASE)
_WORTH = ({"decade": 120, "year": 12, "month": 1}, {"day": 86_400, "hour": 3_600, "minute": 60, "second": 1})
_CLOCK = re.compile(
    r"(?<![\d:.,])(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?(?![\d:]|\s?(?:Uhr|[ap]\.?m\b|giờ|ч\b))"
)
_SHORT = re.compile(
    r"(?<![\d.,])(\d{1,2})\s?(?:h|Std\.?|ч\.?)\s?(\d{1,2})\s?(?:min|m|Min\.?|мин\.?)\s?(?:(\d{1,2})\s?(?:s|sec|Sek\.?|сек\.?))?\b",
    re.IGNORECASE,
)


class Clock(NamedTuple):
    """A time taken, in seconds, and where it stands."""

    seconds: float
    span: Span


def joined(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """The figures, where those of one time ("four years and six months") are one, in the first one's unit."""
    found: list[Figure] = []
    last = ""
    for figure in figures:
        before = found[-1] if found else None
        if before is not None and _goes_on(text, before, last, figure):
            table = next(t for t in _WORTH if figure.unit in t)
            added = figure.low * table[str(figure.unit)] / table[str(before.unit)]
            found[-1] = replace(before, value=(before.low + added, None), spans=(*before.spans, *figure.spans))
        else:
            found.append(figure)
        last = figure.unit or ""
    return found


def _goes_on(text: str, before: Figure, last: str, figure: Figure) -> bool:
    if before.value[1] is not None or figure.value[1] is not None or before.sentence != figure.sentence:
        return False
    table = next((t for t in _WORTH if before.unit in t and figure.unit in t), None)
    if table is None or table[str(figure.unit)] >= table.get(last, 0):
        return False
    gap = text[before.spans[-1].end : figure.spans[0].start]
    return len(gap) <= 12 and _JOIN.fullmatch(gap) is not None


def clocks_in(text: str, span: Span, figures: Sequence[Figure]) -> Iterator[Clock]:
    """The times of two units and more that stand in a passage, in words or as "2:09:41"."""
    for found in _CLOCK.finditer(text, *span):
        hours, minutes, seconds, rest = found.groups()
        if hours is None and rest is None:
            continue  # "12:30" is a time of day
        part = float(f"0.{rest}") if rest else 0.0
        yield Clock(int(hours or 0) * 3_600 + int(minutes) * 60 + int(seconds) + part, Span(*found.span()))
    for found in _SHORT.finditer(text, *span):
        hours, minutes, seconds = found.groups()
        yield Clock(int(hours) * 3_600 + int(minutes) * 60 + int(seconds or 0), Span(*found.span()))
    for figure in joined(text, [f for f in figures if span.contains(f.spans[0])]):
        if len(figure.spans) > 1 and figure.unit in _WORTH[1]:
            place = Span(figure.spans[0].start, figure.spans[-1].end)
            yield Clock(figure.low * _WORTH[1][figure.unit], place)
