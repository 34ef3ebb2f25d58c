"""An article as the findings look at it: headline, body, sentences; and how they name the words they are about."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from sayso.model import Document, Figure, ParagraphKind, Reading, Span, Spans
from sayso.text.quotes import paragraphs_quotations
from sayso.text.sentences import sentences

_SHOWN = 90  # characters of a passage that a finding repeats
_LISTED = 3  # passages that it names


class Remark(NamedTuple):
    """A finding before it has a kind: one sentence for the reader, and the words it is about."""

    text: str
    spans: Spans


@dataclass(frozen=True, slots=True)
class Page:
    """A reading with what several findings need of it, worked out once."""

    reading: Reading
    title: Span | None
    body: Spans  # paragraphs that are neither the headline (nor its repetition) nor an embedded post
    sentences: Spans  # of the body
    quoted: Spans  # quotations in the body, marks included

    @classmethod
    def of(cls, reading: Reading) -> Page:
        document = reading.document
        text, title = document.text, document.title_span
        heading = plain(title.of(text)) if title else None
        paragraphs = document.paragraphs
        body = tuple(p.span for p in paragraphs if p.kind is ParagraphKind.BODY and plain(p.span.of(text)) != heading)
        return cls(
            reading=reading,
            title=title,
            body=body,
            sentences=tuple(s for p in body for s in sentences(text, document.language, p)),
            quoted=tuple(q.outer for found in paragraphs_quotations(text, body) for q in found if q.double),
        )

    @property
    def document(self) -> Document:
        return self.reading.document

    @property
    def text(self) -> str:
        return self.reading.document.text

    def sentence_at(self, offset: int) -> Span | None:
        """The body's sentence that `offset` stands in."""
        return at(self.sentences, offset)

    def in_quotation(self, span: Span) -> bool:
        found = at(self.quoted, span.start)
        return found is not None and found.overlaps(span)

    def headline_figures(self) -> list[Figure]:
        title = self.title
        return [f for f in self.reading.figures if title and f.spans and title.overlaps(f.spans[0])]

    def body_figures(self) -> list[Figure]:
        return [f for f in self.reading.figures if f.spans and at(self.body, f.spans[0].start)]


def at(spans: Spans, offset: int) -> Span | None:
    """The one of `spans` (sorted, apart from each other) that `offset` stands in."""
    place = bisect_right(spans, (offset, float("inf"))) - 1
    return spans[place] if place >= 0 and offset < spans[place].end else None


def shown(text: str, span: Span) -> str:
    """The words of a span in quotation marks, on one line, cut where they are many."""
    words = " ".join(text[span.start : min(span.end, span.start + 4 * _SHOWN)].split()).strip('“”"„«»')
    if len(words) > _SHOWN:
        words = words[:_SHOWN].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
    return f"“{words}”"


def listed(items: Iterable[str]) -> str:
    """ "a", "a and b", "a, b and c"; each once, and of many no more than three."""
    different = list(dict.fromkeys(items))
    if len(different) > _LISTED:
        return ", ".join(different[:_LISTED]) + f" and {len(different) - _LISTED} more"
    return " and ".join([", ".join(different[:-1]), different[-1]] if len(different) > 1 else different)


def plain(text: str) -> str:
    """Letters and digits alone, in lower case."""
    return "".join(c for c in text.casefold() if c.isalnum())
