"""A clause that only whoever says it parts: "In Velm wurden | laut Polizei | 300 Häuser zerstört"."""

from __future__ import annotations

import re

from sayso.model import Span, Spans, Statement

_ON = re.compile(r"(?:and|but|while|as|after|und|aber|sowie|и|а|но|và|nhưng)\s")  # a clause of its own follows
_END = re.compile(r"[.!?;:]\s")
_INSERTED = 120  # characters between the pieces


def parted(text: str, statement: Statement) -> Spans:
    """The two pieces of the one clause that a statement says, with its source and cue between them; else nothing."""
    if len(statement.content) != 2 or not statement.cue or not statement.source:
        return ()
    first, second = (span.trim(text) for span in statement.content)
    between = Span(first.end, max(first.end, second.start))
    if not first.length or not second.length or between.length > _INSERTED or _ON.match(text, *second):
        return ()
    inserted = all(between.contains(span) for span in (*statement.cue, *statement.source))
    return (first, second) if inserted and not _END.search(between.of(text)) else ()
