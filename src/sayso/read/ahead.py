"""An article that says it is of a day to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sayso.model import Document
from sayso.text.ahead import ahead, not_known


def by_today(document: Document, today: date) -> Document:
    """The document, without its day of publication where that lies ahead of today; then a note says so."""
    if not ahead(document.published, today):
        return document
    note = f"The article is dated {not_known(document.published, today)}."
    return replace(document, published=None, notes=(*document.notes, note))
