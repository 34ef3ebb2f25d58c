"""Canonical text with its parts, and the way back to the source."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from sayso.model.article import Article
from sayso.model.span import Span


class ParagraphKind(StrEnum):
    TITLE = "title"
    BODY = "body"
    EMBED = "embed"  # the text of an embedded post


class Paragraph(NamedTuple):
    span: Span
    kind: ParagraphKind = ParagraphKind.BODY


@dataclass(frozen=True, slots=True)
class Embed:
    """A post of a social network shown inside the article."""

    platform: str  # "X", "Facebook", "Telegram", ...
    handle: str | None = None  # without the @
    author: str | None = None  # the name shown beside the handle
    url: str | None = None
    published: date | None = None
    span: Span | None = None  # where its words stand in Document.text


class Link(NamedTuple):
    span: Span
    url: str


class Segment(NamedTuple):
    """`length` characters at `text_start` of the canonical text stand at `source_start` of the decoded source."""

    text_start: int
    source_start: int
    length: int


@dataclass(frozen=True, slots=True)
class SourceMap:
    """Maps offsets of the canonical text to offsets of the decoded source; segments are sorted and don't overlap."""

    segments: tuple[Segment, ...]

    def to_source(self, offset: int) -> int | None:
        """The source offset of one character, or None where the text has no counterpart in the source."""
        at = bisect_right(self.segments, (offset, float("inf"), float("inf"))) - 1
        if at < 0:
            return None
        segment = self.segments[at]
        inside = offset - segment.text_start
        return segment.source_start + inside if inside < segment.length else None


@dataclass(frozen=True, slots=True)
class Document:
    """Canonical text of an article: what every offset in a report points into."""

    text: str
    # In reading order, the title among them; between them stand white space and what is no article: by-lines, adverts.
    paragraphs: tuple[Paragraph, ...] = ()
    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    published: date | None = None
    language: str | None = None  # ISO 639-1 code, None where the text is too short to tell
    url: str | None = None
    embeds: tuple[Embed, ...] = ()
    links: tuple[Link, ...] = ()
    source_map: SourceMap = SourceMap(())
    article: Article | None = None
    notes: tuple[str, ...] = ()  # what it says of itself and nobody can believe, a sentence each

    @property
    def sha256(self) -> str:
        """SHA-256 of the canonical text in UTF-8, hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def title_span(self) -> Span | None:
        """Where the title stands in the text, if it does."""
        return next((p.span for p in self.paragraphs if p.kind is ParagraphKind.TITLE), None)
