"""The store of documents that evidence comes from: add, search, trace a quotation."""

from sayso.archive.archive import Archive
from sayso.archive.backend import ANY, Added, Filter, Visit
from sayso.archive.rows import from_document, from_row, read_rows
from sayso.archive.stats import Stats
from sayso.archive.trace import Change, Piece, Sighting

__all__ = [
    "ANY", "Added", "Archive", "Change", "Filter", "Piece", "Sighting", "Stats", "Visit", "from_document", "from_row",
    "read_rows",
]  # fmt: skip
