"""Which of many things stand where a span does, without looking at each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from sayso.model import Span

T = TypeVar("T")
_ROOM = 256  # characters of a block; most sentences lie in one or two


class Overlaps(Generic[T]):
    """Things by the blocks of text that their spans lie in: time and memory grow with the length of the spans."""

    def __init__(self, items: Iterable[tuple[Span, T]]) -> None:
        self._items = list(items)
        self._blocks: dict[int, list[int]] = {}
        for number, (span, _) in enumerate(self._items):
            for block in _blocks(span):
                self._blocks.setdefault(block, []).append(number)

    def of(self, *spans: Span) -> list[T]:
        """The things with a span that overlaps one of these, in the order they were given."""
        found = {
            number
            for span in spans
            for block in _blocks(span)
            for number in self._blocks.get(block, ())
            if self._items[number][0].overlaps(span)
        }
        return [self._items[number][1] for number in sorted(found)]


def _blocks(span: Span) -> range:
    return range(span.start // _ROOM, max(span.start, span.end - 1) // _ROOM + 1)
