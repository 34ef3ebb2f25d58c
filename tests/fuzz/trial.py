"""One hostile text through the stages: what must hold, and how long it took."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from sayso.errors import InputError
from sayso.model import Document, Span
from sayso.parse import parse
from sayso.parse.figures import figures_of
from sayso.parse.statements import statements_of
from sayso.read import from_text

T = TypeVar("T")
READ, RULES, FIGURES, NETWORK, ALL = "read", "statements, rules", "figures", "statements, network", "all, with claims"


def trial(content: str, *, network: bool = False, claims: bool = False) -> dict[str, float]:
    """Seconds of this thread for each stage; raises what a stage raises, and AssertionError for a bad span.

    `network` has statements found by the network too, `claims` has all of `parse` done, whose time counts for nothing.
    """
    spent: dict[str, float] = {}

    def timed(name: str, stage: Callable[[], T]) -> T:
        start = time.thread_time()
        result = stage()
        spent[name] = time.thread_time() - start
        return result

    try:
        document = timed(READ, lambda: from_text(content, language="en", published=date(2024, 12, 24)))
    except InputError:
        return spent
    statements = timed(RULES, lambda: statements_of(document, quick=True))
    figures = timed(FIGURES, lambda: figures_of(document, statements))
    spans = [s for f in figures for s in f.spans]
    if network:
        statements = (*statements, *timed(NETWORK, lambda: statements_of(document)))
    if claims:
        reading = parse(document)
        statements = (*statements, *reading.statements)
        spans += [s for claim in reading.claims for s in claim.spans]
    for statement in statements:
        spans += [*statement.content, *statement.source, *statement.cue]
    for span in spans:
        _held(document, span)
    return spent


def _held(document: Document, span: Span) -> None:
    assert 0 <= span.start < span.end <= len(document.text), span
