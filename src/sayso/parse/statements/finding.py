"""Where the words of somebody stand: all attributions of a document as spans."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.model import Document, Span
from sayso.parse.statements.apposed import apposed
from sayso.parse.statements.credits import credited
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.gaps import completed
from sayso.parse.statements.inserted import inserted, parted, worded
from sayso.parse.statements.joined import answers_alone, joined, with_own_words
from sayso.parse.statements.linking import Scene, link
from sayso.parse.statements.own_sentences import own_sentences
from sayso.parse.statements.spans import drafts_of
from sayso.parse.statements.subjects import with_subjects
from sayso.parse.statements.tagged import tagged_drafts
from sayso.parse.statements.units import Units, units
from sayso.parse.statements.unsaid import said_only
from sayso.parse.tagger import legible
from sayso.text.quotes import paragraphs_quotations


def spans_of(document: Document, *, quick: bool = False) -> list[Draft]:
    """The attributions of an English document as spans, in reading order.

    Found by the tagger; `quick` by a grammar of reporting words, which finds fewer and takes less than a tenth of the
    time. What is no prose is left to the grammar in any case.
    """
    text = document.text
    paragraphs = paragraphs_of(document)
    found = paragraphs_quotations(text, paragraphs)
    rows = [units(text, span, quotes) for span, quotes in zip(paragraphs, found, strict=True)]
    prose = [False] * len(rows) if quick else legible(text, paragraphs)
    tagged = iter(tagged_drafts(text, [span for span, good in zip(paragraphs, prose, strict=True) if good]))
    drafts = [_whole(row, next(tagged)) if good else drafts_of(row) for row, good in zip(rows, prose, strict=True)]
    linked = credited(text, link([Scene(row, here) for row, here in zip(rows, drafts, strict=True)]))
    return list(said_only(text, inserted(text, paragraphs, list(parted(text, paragraphs, linked)))))


def _whole(row: Units, tagged: Sequence[Draft]) -> list[Draft]:
    """The tagged drafts of a paragraph, mended and completed."""
    drafts = with_own_words(row, joined(row, own_sentences(row, answers_alone(row.text, apposed(row.text, tagged)))))
    return worded(row, completed(row, with_subjects(row, drafts)))


def unread_by_network(document: Document) -> int:
    """How many paragraphs of an English document are no prose, and so left to the grammar."""
    return legible(document.text, paragraphs_of(document)).count(False)


def paragraphs_of(document: Document) -> list[Span]:
    """The paragraphs as the reader found them, else the lines of the text."""
    return [p.span for p in document.paragraphs] or _lines(document.text)


def _lines(text: str) -> list[Span]:
    spans: list[Span] = []
    at = 0
    for line in text.splitlines(keepends=True):
        span = Span(at, at + len(line)).trim(text)
        if span.length:
            spans.append(span)
        at += len(line)
    return spans
