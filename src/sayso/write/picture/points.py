"""The points of a series as they are drawn and listed: copies together, each with its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sayso.model import Bound, Measure, Point, Series
from sayso.write.clean import shorten
from sayso.write.picture.marks import OWN, SHAPES
from sayso.write.wording import day, measured, worded


@dataclass(frozen=True, slots=True)
class Drawn:
    """One sign of the picture: all points that give the same figure for the same day."""

    value: tuple[float, float | None]
    bound: Bound
    measure: Measure | None
    as_of: date | None
    own: bool
    shape: str
    words: str  # "over 3,000"
    names: str  # "Evening Star, Continental Wire + 2 more"
    rows: tuple[int, ...] = ()  # the lines of the table that it stands for

    @property
    def low(self) -> float:
        return min(end for end in self.value if end is not None)

    @property
    def high(self) -> float:
        return max(end for end in self.value if end is not None)


def shapes(series: Series) -> dict[Measure | None, str]:
    """A shape for each measure that others report, in the order they come."""
    measures = dict.fromkeys(point.measure for point in series.points if point.evidence is not None)
    return {measure: SHAPES[index % len(SHAPES)] for index, measure in enumerate(measures)}


def drawn(series: Series, rows: Sequence[int]) -> list[Drawn]:
    """What to draw, the article's own figures last, so that they lie on top; `rows` has the line of each point."""
    shape = shapes(series)
    groups: dict[tuple[object, ...], list[tuple[Point, int]]] = {}
    for point, row in zip(series.points, rows, strict=True):
        key = (point.value, point.bound, point.measure, point.as_of, point.evidence is None)
        groups.setdefault(key, []).append((point, row))
    found = []
    for group in groups.values():
        point = group[0][0]
        own = point.evidence is None
        found.append(
            Drawn(
                value=point.value,
                bound=point.bound,
                measure=point.measure,
                as_of=point.as_of,
                own=own,
                shape=OWN if own else shape[point.measure],
                words=worded(point.value, point.bound),
                names="This article" if own else _names([point for point, _ in group]),
                rows=tuple(row for _, row in group),
            )
        )
    return sorted(found, key=lambda item: item.own)


def _names(points: list[Point]) -> str:
    names = list(dict.fromkeys(shorten(point.publisher, 30) for point in points if point.publisher))
    if not names:
        return "publisher unknown"
    more = len(names) - 2
    return ", ".join(names[:2]) + (f" + {more} more" if more > 0 else "")


def described(item: Drawn) -> str:
    """A sign in words, for who rests the pointer on it."""
    figure = f"{item.words} {measured(item.measure)}".strip()
    return f"{figure}; {day(item.as_of) or 'undated'}; {item.names}"


def label(item: Drawn) -> tuple[str, str]:
    """The two lines that stand beside a sign."""
    if item.own:
        return item.names, f"{item.words} {measured(item.measure)}".strip()
    return item.words, item.names
