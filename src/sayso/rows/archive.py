"""Documents, passages, feeds and counts of an archive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sayso.archive import Feed, Stats
    from sayso.model import Passage, Span, Stored


def head(document: Stored) -> dict[str, Any]:
    """A document without its text."""
    return {
        "document": document.id,
        "url": document.url,
        "title": document.title,
        "publisher": document.publisher,
        "published": document.published.isoformat() if document.published else None,
        "language": document.language,
        "sha256": document.sha256,
    }


def place(document: Stored, span: Span) -> dict[str, Any]:
    """A piece of a document."""
    return {"span": list(span), "text": span.of(document.text)}


def passage(found: Passage) -> dict[str, Any]:
    """A passage, and how well it fits what was asked."""
    return {**head(found.document), **place(found.document, found.span), "score": round(found.score, 6)}


def feed(found: Feed) -> dict[str, Any]:
    """How it stands with a feed; times are UTC."""
    return {
        "url": found.url,
        "looked": found.looked.isoformat(),
        "answered": found.answered.isoformat() if found.answered else None,
        "problem": found.problem,
        "new": found.new,
        "stored": found.stored,
        "failed": found.failed,
        "looks": found.looks,
        "minutes": found.minutes,
        "due": found.due.isoformat() if found.due else None,
    }


def stats(found: Stats) -> dict[str, Any]:
    """Counts."""
    return {
        "documents": found.documents,
        "passages": found.passages,
        "bytes": found.bytes,
        "earliest": found.earliest.isoformat() if found.earliest else None,
        "latest": found.latest.isoformat() if found.latest else None,
        "undated": found.undated,
        "languages": dict(found.languages),
        "publishers": dict(found.publishers),
    }
