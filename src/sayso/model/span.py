"""Where something stands in a text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """Half-open range of character offsets (code points) into a text."""

    start: int
    end: int

    @property
    def length(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The piece of `text` that the span points at."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def shift(self, by: int) -> Span:
        return Span(self.start + by, self.end + by)

    def trim(self, text: str) -> Span:
        """The span without white space at either end."""
        piece = self.of(text)
        left = len(piece) - len(piece.lstrip())
        return Span(self.start + left, max(self.start + left, self.start + len(piece.rstrip())))


Spans = tuple[Span, ...]


def covers(spans: Iterable[Span], other: Span) -> bool:
    """Whether any of `spans` overlaps `other`."""
    return any(span.overlaps(other) for span in spans)


def merged(spans: Iterable[Span]) -> Spans:
    """The spans in order, those that overlap as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def hull(spans: Iterable[Span]) -> Span:
    """The smallest span that contains all of `spans` (at least one)."""
    found = list(spans)
    return Span(min(s.start for s in found), max(s.end for s in found))
