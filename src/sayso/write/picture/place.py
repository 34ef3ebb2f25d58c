"""Where labels may stand without covering a mark or each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import hypot
from typing import NamedTuple
from unicodedata import east_asian_width


class Box(NamedTuple):
    """A rectangle, y growing downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Box) -> bool:
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def inside(self, other: Box) -> bool:
        across = self.left >= other.left and self.right <= other.right
        return across and self.top >= other.top and self.bottom <= other.bottom

    def distance(self, other: Box) -> float:
        """Between the nearest edges, 0 where they meet."""
        across = max(0.0, other.left - self.right, self.left - other.right)
        down = max(0.0, other.top - self.bottom, self.top - other.bottom)
        return hypot(across, down)


def text_width(text: str, size: float) -> float:
    """A generous guess of how wide a text of that size is, without a font at hand."""
    return sum(size * (1.0 if east_asian_width(char) in "WF" else 0.56) for char in text)


def place(
    mark: Box, size: tuple[float, float], *, field: Box, taken: Sequence[Box], rivals: Sequence[Box] = ()
) -> Box | None:
    """A free place of that size (width, height) near `mark`, inside `field`, or None; the nearest first.

    No place is nearer to one of `rivals` than to `mark`: the label there would be read as that one's.
    """
    for box in _around(mark, *size):
        if box.inside(field) and not any(box.overlaps(other) for other in taken):
            own = box.distance(mark)
            if all(box.distance(rival) > own for rival in rivals):
                return box
    return None


def _around(mark: Box, width: float, height: float) -> Iterator[Box]:
    middle_x, middle_y = (mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2
    for gap in (6.0, 22.0, 44.0, 70.0):
        shifts = (0.0, -height * 0.6, height * 0.6) if gap == 6.0 else (0.0, -gap, gap, -gap / 2, gap / 2)
        for shift in shifts:
            top = middle_y - height / 2 + shift
            for left in (mark.right + gap, mark.left - gap - width):
                yield Box(left, top, left + width, top + height)
        for top in (mark.top - gap - height, mark.bottom + gap):
            for left in (middle_x - width / 2, middle_x - 8, middle_x + 8 - width):
                yield Box(left, top, left + width, top + height)
