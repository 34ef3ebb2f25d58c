"""Vectors in PostgreSQL: compared by pgvector where the server has it, else by us, with all of them at hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from sayso.archive.filter import ANY, Filter
from sayso.archive.postgres.schema import LOCK
from sayso.archive.postgres.search import conditions
from sayso.archive.vectors import Bytes, Hit, Matrix

_LAST = "SELECT coalesce(max(passage), 0) FROM meaning WHERE model = %s"
_NEXT = "SELECT row FROM passage WHERE row > %s ORDER BY row LIMIT %s"
_TYPE = """
    SELECT t.typname, n.nspname, (
        SELECT string_to_array(regexp_replace(extversion, '[^0-9.]', '', 'g'), '.')::int[] >= '{0,8}'
        FROM pg_extension WHERE extname = 'vector'
    ) FROM pg_attribute AS a
    JOIN pg_type AS t ON t.oid = a.atttypid JOIN pg_namespace AS n ON n.oid = t.typnamespace
    WHERE a.attrelid = 'meaning'::regclass AND a.attname = 'value'
"""
# What pgvector makes of a cosine may differ from ours in the last digits; ties are told apart by us.
_ROUNDING = 1e-5
_MARGIN = 16  # passages more than asked for at first
_MOST = 4096  # more than so many equal ones are not told apart by id


class Meanings:
    """The table of vectors; where there is no pgvector, its vectors are read when they are first asked for."""

    def __init__(self, base: Any) -> None:
        kind, space, iterative = base.execute(_TYPE).fetchone()
        self._iterative = bool(iterative)
        self._space = f'"{space}"' if kind == "halfvec" else None  # the schema that pgvector's names are in
        self._held: dict[str, tuple[Matrix, list[int]]] = {}  # and the rows of its passages

    @property
    def served(self) -> bool:
        """Whether the server compares vectors."""
        return self._space is not None

    def count(self, base: Any, model: str) -> int:
        """How many passages have a vector: those from the first on."""
        return int(base.execute("SELECT count(*) FROM meaning WHERE model = %s", (model,)).fetchone()[0])

    def last(self, base: Any, model: str) -> int:
        """The row up to which all passages have a vector."""
        return int(base.execute(_LAST, (model,)).fetchone()[0])

    def keep(self, base: Any, model: str, rows: Sequence[int], vectors: Bytes) -> bool:
        """Keep the vectors of the passages with these rows, the next ones, within the transaction that is open."""
        base.execute(LOCK)
        if [row for (row,) in base.execute(_NEXT, (self.last(base, model), len(rows)))] != list(rows):
            return False
        with base.cursor() as cursor, cursor.copy("COPY meaning (model, passage, value) FROM STDIN") as copy:
            for row, vector in zip(rows, vectors, strict=True):
                copy.write_row((model, row, _listed(vector) if self._space else vector.tobytes()))
        return True

    def near(self, base: Any, model: str, asked: Bytes, limit: int, where: Filter) -> list[Hit]:
        """The nearest passages, and those that are as near as the last of them."""
        if limit < 1:
            return []
        if self._space is None:
            return self._compared(base, model, asked, limit, where)
        wanted = limit + _MARGIN
        while True:
            rows = self._nearest(base, (model, asked, wanted, where))
            if len(rows) < wanted or rows[-1][1] > rows[limit - 1][1] + _ROUNDING or wanted >= _MOST:
                break
            wanted *= 4
        matrix = Matrix(asked.shape[-1])
        matrix.extend(
            [np.array([np.fromstring(value[1:-1], sep=",") for _, _, value in rows], np.int8)] if rows else []
        )
        return [Hit(rows[hit.row - 1][0], hit.score) for hit in matrix.nearest(asked, limit)]

    def _nearest(self, base: Any, ask: tuple[str, Bytes, int, Filter]) -> list[tuple[int, float, str]]:
        """Rows of passages, distances and vectors, the nearest first."""
        model, asked, wanted, where = ask
        joined, limits, values = _limits(where)
        kind = f"{self._space}.halfvec({len(asked)})"  # with the width: an index, if one was made, is of such vectors
        query = f"""
            SELECT passage, far, value::text FROM (
                SELECT m.passage, m.value, m.value::{kind} OPERATOR({self._space}.<=>) %(asked)s::{kind} AS far
                FROM meaning AS m {joined} WHERE m.model = %(model)s {limits} ORDER BY far LIMIT %(wanted)s
            ) AS nearest ORDER BY far
        """  # noqa: S608 - our own words
        values |= {"asked": _listed(asked), "model": model, "wanted": wanted}
        with base.transaction():
            base.execute("SELECT set_config('hnsw.ef_search', %s, true)", (str(min(1000, 4 * wanted)),))
            if self._iterative:  # so that an index does not come short where a filter leaves little
                base.execute("SELECT set_config('hnsw.iterative_scan', 'strict_order', true)")
            found: list[tuple[int, float, str]] = base.execute(query, values).fetchall()
        return found

    def _compared(self, base: Any, model: str, asked: Bytes, limit: int, where: Filter) -> list[Hit]:
        matrix, rows = self._held.setdefault(model, (Matrix(asked.shape[-1]), []))
        query = "SELECT passage, value FROM meaning WHERE model = %s AND passage > %s ORDER BY passage"
        more = base.execute(query, (model, rows[-1] if rows else 0)).fetchall()
        if more:
            matrix.extend([np.frombuffer(b"".join(value for _, value in more), np.int8).reshape(len(more), -1)])
            rows.extend(row for row, _ in more)
        allowed = None
        if where != ANY or self.count(base, model) != len(rows):  # some were removed
            joined, limits, values = _limits(where)
            query = f"SELECT m.passage FROM meaning AS m {joined} WHERE m.model = %(model)s {limits}"  # noqa: S608
            allowed = np.isin(rows, [row for (row,) in base.execute(query, values | {"model": model})])
        return [Hit(rows[hit.row - 1], hit.score) for hit in matrix.nearest(asked, limit, allowed)]


def _limits(where: Filter) -> tuple[str, str, dict[str, Any]]:
    parts, values = conditions(where)
    joined = "JOIN passage AS p ON p.row = m.passage JOIN document AS d ON d.row = p.document" if parts else ""
    return joined, "".join(f" AND {part}" for part in parts), values


def _listed(vector: Bytes) -> str:
    """A vector as pgvector reads it."""
    return f"[{','.join(map(str, vector.tolist()))}]"
