"""Who said what in a document, through which channel."""

from __future__ import annotations

from sayso.model import Document, Paragraph, Span, Statement
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.linking import Scene, link
from sayso.parse.statements.spans import drafts_of
from sayso.parse.statements.units import units
from sayso.text.quotes import paragraphs_quotations

__all__ = ["Draft", "spans_of", "statements_of"]


def spans_of(document: Document) -> list[Draft]:
    text = document.text
    paragraphs = [p.span for p in document.paragraphs] or _lines(text)
    found = paragraphs_quotations(text, paragraphs)
    scenes = []
    for span, quotes in zip(paragraphs, found, strict=True):
        row = units(text, span, quotes)
        scenes.append(Scene(row, drafts_of(row)))
    return link(scenes)


def _lines(text: str) -> list[Span]:
    spans: list[Span] = []
    at = 0
    for line in text.splitlines(keepends=True):
        span = Span(at, at + len(line)).trim(text)
        if span.length:
            spans.append(span)
        at += len(line)
    return spans
