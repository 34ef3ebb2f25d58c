"""Whether a content is quoted, told in other words, or both."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from sayso.model import Span, StatementKind
from sayso.text.quotes import Quotation, quotations

_WORD = re.compile(r"\w+")


def kind_of(text: str, content: Sequence[Span], quotes: Sequence[Quotation], starts: Sequence[int]) -> StatementKind:
    """The kind of a statement by how many of its words stand in quotation marks; `starts` are those of `quotes`."""
    inside = outside = 0
    for span in content:
        low = max(0, bisect_right(starts, span.start) - 1)
        marks = [q for q in quotes[low : bisect_left(starts, span.end)] if q.outer.overlaps(span)]
        around = next((q for q in marks if q.inner.contains(span) and q.inner.start <= span.start), None)
        if around is not None and not _whole(text, around, span):
            marks = quotations(text, span)  # inside somebody's quoted words: only marks within count
        for match in _WORD.finditer(text, *span):
            quoted = any(q.inner.start <= match.start() < q.inner.end for q in marks)
            inside += quoted
            outside += not quoted
    if not inside:
        return StatementKind.INDIRECT
    return StatementKind.MIXED if outside else StatementKind.DIRECT


def _whole(text: str, quote: Quotation, span: Span) -> bool:
    """Whether the span is all of the quotation but the marks, or sentences at its start or end."""
    before = text[quote.inner.start : span.start]
    after = text[span.end : quote.inner.end]
    return not _WORD.search(before) or not _WORD.search(after)
