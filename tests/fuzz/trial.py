"""One hostile text through the stages: what must hold, and how long it took."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from sayso.errors import InputError
from sayso.model import Document, Span
from sayso.parse.figures import figures_of
from sayso.parse.statements import statements_of
from sayso.read import from_text
from tests.fuzz.hostile import words

T = TypeVar("T")


def trial(content: str, *, tagger: bool) -> dict[str, float]:
    """Milliseconds a thousand words for each stage; raises what a stage raises, and AssertionError for a bad span."""
    spent: dict[str, float] = {}
    scale = 1e6 / words(content)

    def timed(name: str, stage: Callable[[], T]) -> T:
        start = time.thread_time()
        result = stage()
        spent[name] = (time.thread_time() - start) * scale
        return result

    try:
        document = timed("read", lambda: from_text(content, language="en", published=date(2024, 12, 24)))
    except InputError:
        return spent
    statements = timed("statements, rules alone", lambda: statements_of(document, quick=True))
    figures = timed("figures", lambda: figures_of(document, statements))
    spans = [s for f in figures for s in f.spans]
    if tagger:
        statements = (*statements, *timed("statements", lambda: statements_of(document)))
    for statement in statements:
        spans += [*statement.content, *statement.source, *statement.cue]
    for span in spans:
        _held(document, span)
    return spent


def _held(document: Document, span: Span) -> None:
    assert 0 <= span.start < span.end <= len(document.text), span
