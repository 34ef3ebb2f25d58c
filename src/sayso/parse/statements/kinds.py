"""Whether a content is quoted, told in other words, or both."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from sayso.model import StatementKind
from sayso.parse.statements.draft import Draft
from sayso.text.quotes import Quotation, quotations

_WORD = re.compile(r"\w+")


def kind_of(text: str, draft: Draft, quotes: Sequence[Quotation], starts: Sequence[int]) -> StatementKind:
    """The kind of a statement by how many of its words stand in quotation marks; `starts` are those of `quotes`."""
    inside = outside = False
    for span in draft.content:
        low = max(0, bisect_right(starts, span.start) - 1)
        marks = [q for q in quotes[low : bisect_left(starts, span.end)] if q.outer.overlaps(span)]
        around = next((q for q in marks if q.inner.contains(span)), None)
        if around is not None and any(around.inner.contains(own) for own in (*draft.source, *draft.cue)):
            marks = quotations(text, span)  # inside somebody's quoted words: only marks within count
        at = span.start
        for mark in marks:
            outside = outside or _words(text, at, mark.inner.start)
            inside = inside or _words(text, max(span.start, mark.inner.start), min(span.end, mark.inner.end))
            at = mark.inner.end
        outside = outside or _words(text, at, span.end)
        if inside and outside:
            return StatementKind.MIXED
    return StatementKind.DIRECT if inside else StatementKind.INDIRECT


def _words(text: str, start: int, end: int) -> bool:
    return _WORD.search(text, start, max(start, end)) is not None
