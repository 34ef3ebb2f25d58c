"""Stored documents and the verbatim passages that are shown as proof."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sayso.model.span import Span


def text_hash(text: str) -> str:
    """SHA-256 of a text in UTF-8, hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Stored:
    """A document as the archive holds it. `text` never changes once stored; evidence points into it."""

    id: str
    text: str
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    language: str | None = None

    @property
    def sha256(self) -> str:
        return text_hash(self.text)


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a stored document that a search brought up, and how well it matched (higher is better)."""

    document: Stored
    span: Span
    score: float = 0.0

    @property
    def text(self) -> str:
        return self.span.of(self.document.text)


class Stance(StrEnum):
    SUPPORTS = "supports"
    REFUTES = "refutes"
    MENTIONS = "mentions"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A verbatim span of a stored document; `sha256` is that of the whole stored text."""

    id: str
    document: str
    span: Span
    text: str
    sha256: str
    url: str | None = None
    publisher: str | None = None
    published: date | None = None
    stance: Stance = Stance.MENTIONS
    title: str | None = None

    def holds(self, stored: Stored) -> bool:
        """Whether the quoted words really stand there, in that very text."""
        return stored.id == self.document and stored.sha256 == self.sha256 and self.span.of(stored.text) == self.text
