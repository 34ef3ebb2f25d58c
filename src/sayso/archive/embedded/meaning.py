"""The vectors of an archive folder: kept in runs of passages without gaps, from the first passage on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from sayso.archive.embedded.table import Table
from sayso.archive.filter import ANY, Filter
from sayso.archive.vectors import Bytes, Hit, Matrix

_LAST = 'SELECT coalesce(max("last"), 0) FROM meaning WHERE model = ?'
_KEEP = 'INSERT INTO meaning (model, "first", "last", vectors) VALUES (?, ?, ?, ?)'
_AFTER = 'SELECT "first", "last", vectors FROM meaning WHERE model = ? AND "first" > ? ORDER BY "first"'


class Meanings:
    """The vectors as they are searched: read when they are first asked for, and what came since with each search."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._held: dict[str, Matrix] = {}
        self._allowed: tuple[Filter, NDArray[np.bool_]] | None = None  # one limit serves all questions about an article

    def count(self, model: str) -> int:
        """How many passages have a vector: those from the first on."""
        with self._table.reading() as base:
            return int(base.execute(_LAST, (model,)).fetchone()[0])

    def keep(self, model: str, first: int, vectors: Bytes) -> bool:
        """Keep the vectors of the passages from row `first` on, unless they are not the next ones (any more)."""
        with self._table.writing() as base:
            if base.execute(_LAST, (model,)).fetchone()[0] != first - 1:
                return False
            base.execute(_KEEP, (model, first, first + len(vectors) - 1, vectors.tobytes()))
        return True

    def near(self, model: str, asked: Bytes, limit: int, where: Filter) -> list[Hit]:
        """The nearest passages, and all that are as near as the last of them."""
        matrix = self._held.setdefault(model, Matrix(asked.shape[-1]))
        with self._table.reading() as base:
            matrix.extend(_after(base, model, len(matrix)))
            allowed = self._rows(base, where, len(matrix)) if where != ANY else None
        return matrix.nearest(asked, limit, allowed)

    def _rows(self, base: sqlite3.Connection, where: Filter, count: int) -> NDArray[np.bool_]:
        """Which of the first `count` passages are of documents that count."""
        if self._allowed is None or self._allowed[0] != where or len(self._allowed[1]) != count:
            limit, values = limits(where)
            query = f"SELECT p.row FROM passage AS p JOIN document AS d ON d.row = p.document WHERE p.row <= ? {limit}"  # noqa: S608
            mask = np.zeros(count, np.bool_)
            mask[[row - 1 for (row,) in base.execute(query, (count, *values))]] = True
            self._allowed = where, mask
        return self._allowed[1]


def limits(where: Filter) -> tuple[str, list[str]]:
    """A filter as conditions on documents, each with AND before it, and their values."""
    parts, values = "", list[str]()
    for sign, day in ((">=", where.since), ("<=", where.until)):
        if day is not None:
            parts += f" AND d.published {sign} ?"
            values.append(day.isoformat())
    for name, held in (("publisher", where.publishers), ("language", where.languages)):
        if held:
            parts += f" AND d.{name} IN ({', '.join('?' * len(held))})"
            values.extend(sorted(held))
    return parts, values


def _after(base: sqlite3.Connection, model: str, row: int) -> Iterator[Bytes]:
    for first, last, vectors in base.execute(_AFTER, (model, row)):
        yield np.frombuffer(vectors, np.int8).reshape(last - first + 1, -1)
