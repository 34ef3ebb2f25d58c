"""The store of documents that evidence comes from: add, search, trace a quotation."""

from sayso.archive.alignment import Change, Piece, aligned, forms
from sayso.archive.archive import Archive
from sayso.archive.backend import Added, Visit
from sayso.archive.feeds import Feed
from sayso.archive.filter import ANY, Filter
from sayso.archive.ledger import TEXT, Ask, Counted, Held, Reader, chosen
from sayso.archive.rows import from_document, from_row, read_rows, to_line
from sayso.archive.series import Mapped, Series, read_series
from sayso.archive.stats import Stats
from sayso.archive.trace import NEAR, Sighting

__all__ = [
    "ANY", "NEAR", "TEXT", "Added", "Archive", "Ask", "Change", "Counted", "Feed", "Filter", "Held", "Mapped", "Piece",
    "Reader", "Series", "Sighting", "Stats", "Visit", "aligned", "chosen", "forms", "from_document", "from_row",
    "read_rows", "read_series", "to_line",
]  # fmt: skip
