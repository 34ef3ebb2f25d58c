"""The vectors of an archive folder: kept in runs of rows without gaps, from the first on; those of no passage are blank."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from sayso.archive.embedded.limits import limits
from sayso.archive.embedded.table import Table
from sayso.archive.filter import ANY, Filter
from sayso.archive.vectors import Bytes, Hit, Matrix

_LAST = 'SELECT coalesce(max("last"), 0) FROM meaning WHERE model = ?'
_KEEP = 'INSERT INTO meaning (model, "first", "last", vectors) VALUES (?, ?, ?, ?)'
_NEXT = "SELECT row FROM passage WHERE row > ? ORDER BY row LIMIT ?"
_REMOVED = "SELECT count(*) FROM removed"
_AFTER = 'SELECT "first", "last", vectors FROM meaning WHERE model = ? AND "first" > ? ORDER BY "first"'


class Meanings:
    """The vectors as they are searched: read when they are first asked for, and what came since with each search."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._held: dict[str, Matrix] = {}
        # One limit serves all questions about an article, as long as nothing is added or removed.
        self._allowed: tuple[tuple[Filter, int, int], NDArray[np.bool_]] | None = None

    def last(self, model: str) -> int:
        """The row up to which all passages have a vector."""
        with self._table.reading() as base:
            return int(base.execute(_LAST, (model,)).fetchone()[0])

    def keep(self, model: str, rows: Sequence[int], vectors: Bytes) -> bool:
        """Keep the vectors of the passages with these rows, unless they are not the next ones (any more)."""
        with self._table.writing() as base:
            last = int(base.execute(_LAST, (model,)).fetchone()[0])
            if [row for (row,) in base.execute(_NEXT, (last, len(rows)))] != list(rows):
                return False
            run = np.zeros((rows[-1] - last, vectors.shape[1]), np.int8)
            run[np.array(rows) - last - 1] = vectors
            base.execute(_KEEP, (model, last + 1, rows[-1], run.tobytes()))
        return True

    def near(self, model: str, asked: Bytes, limit: int, where: Filter) -> list[Hit]:
        """The nearest passages, and all that are as near as the last of them."""
        matrix = self._held.setdefault(model, Matrix(asked.shape[-1]))
        with self._table.reading() as base:
            matrix.extend(_after(base, model, len(matrix)))
            allowed = self._rows(base, where, len(matrix))
        return matrix.nearest(asked, limit, allowed)

    def _rows(self, base: sqlite3.Connection, where: Filter, count: int) -> NDArray[np.bool_] | None:
        """Which of the first `count` rows are passages of documents that count; None where all are."""
        removed = int(base.execute(_REMOVED).fetchone()[0])
        if where == ANY and not removed:
            return None
        asked = where, count, removed
        if self._allowed is None or self._allowed[0] != asked:
            limit, values = limits(where)
            query = f"SELECT p.row FROM passage AS p JOIN document AS d ON d.row = p.document WHERE p.row <= ? {limit}"  # noqa: S608
            mask = np.zeros(count, np.bool_)
            mask[[row - 1 for (row,) in base.execute(query, (count, *values))]] = True
            self._allowed = asked, mask
        return self._allowed[1]


def _after(base: sqlite3.Connection, model: str, row: int) -> Iterator[Bytes]:
    for first, last, vectors in base.execute(_AFTER, (model, row)):
        yield np.frombuffer(vectors, np.int8).reshape(last - first + 1, -1)
