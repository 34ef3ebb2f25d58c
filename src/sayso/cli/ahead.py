"""Documents for an archive that say they are of a day to come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from sayso.model import Stored
from sayso.text.ahead import ahead, not_known


def by_today(document: Stored, today: date, tell: Callable[[str], None]) -> Stored:
    """The document, without its day of publication where that lies ahead of today; then a line says so."""
    if not ahead(document.published, today):
        return document
    tell(f"{document.url or document.title or document.id}: dated {not_known(document.published, today)}")
    return replace(document, published=None)
