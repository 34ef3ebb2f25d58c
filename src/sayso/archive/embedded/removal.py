"""A document out of the tables, with all that was made of it: passages, figures, vectors."""

from __future__ import annotations

import sqlite3

_PLACE = "SELECT min(row), max(row) FROM passage WHERE document = ?"
_RUNS = 'SELECT rowid, "first", "last", vectors FROM meaning WHERE "first" <= ? AND "last" >= ?'


def remove(base: sqlite3.Connection, key: str) -> bool:
    """Within the transaction that is open; whether the document was held."""
    found = base.execute("SELECT row FROM document WHERE id = ?", (key,)).fetchone()
    if found is None:
        return False
    row = int(found[0])
    first, last = base.execute(_PLACE, (row,)).fetchone()
    if first is not None:
        _without(base, first, last)
    base.execute("DELETE FROM reading WHERE document = ?", (row,))  # its figures go with it
    base.execute("DELETE FROM passage WHERE document = ?", (row,))
    base.execute("DELETE FROM document WHERE row = ?", (row,))
    base.execute("INSERT INTO removed VALUES (?, ?, ?)", (row, first, last))
    return True


def _without(base: sqlite3.Connection, first: int, last: int) -> None:
    """Blank the vectors of these passages: what runs from one row to another keeps its places."""
    for at, start, end, vectors in base.execute(_RUNS, (last, first)).fetchall():
        width = len(vectors) // (end - start + 1)
        low, high = max(first, start) - start, min(last, end) - start + 1
        blank = vectors[: low * width] + bytes((high - low) * width) + vectors[high * width :]
        base.execute("UPDATE meaning SET vectors = ? WHERE rowid = ?", (blank, at))
