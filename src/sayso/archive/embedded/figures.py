"""The tables of figures: filled by whoever reads them, found by what is counted and by country."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from sayso.archive.figure_rows import COLUMNS, from_row, to_row
from sayso.archive.ledger import TEXT, Ask, Counted, Reader

_PORTION = 200  # documents handed out at once
UNREAD = f"""
    SELECT row, id, text, url, title, publisher, published, language FROM document AS d
    WHERE row > ? AND NOT EXISTS (
        SELECT 1 FROM reading WHERE reading.document = d.row AND (reader <> ? OR version = ?)
    ) ORDER BY row LIMIT {_PORTION}
"""  # noqa: S608 - our own words
_PUT = f"""
    INSERT INTO figure (document, reader, {", ".join(COLUMNS)})
    VALUES (?, ?, {", ".join("?" * len(COLUMNS))})
"""  # noqa: S608
_FIELDS = ", ".join(f"figure.{name}" for name in COLUMNS)


def keep(base: sqlite3.Connection, reader: Reader, read: Iterable[tuple[str, Sequence[Counted]]]) -> None:
    """Keep figures within the transaction that is open."""
    for key, found in read:
        row = base.execute("SELECT row FROM document WHERE id = ?", (key,)).fetchone()
        if row is None:
            continue
        base.execute("DELETE FROM reading WHERE document = ? AND reader IN (?, ?)", (row[0], reader.by, TEXT))
        base.execute("INSERT INTO reading (document, reader, version) VALUES (?, ?, ?)", (row[0], *reader))
        for counted in found:
            at = base.execute(_PUT, (row[0], reader.by, *to_row(counted))).lastrowid
            named = [(country, at) for country in sorted(counted.countries)]
            base.executemany("INSERT INTO figure_country (country, figure) VALUES (?, ?)", named)


def candidates(base: sqlite3.Connection, ask: Ask) -> Iterator[tuple[int, str, Counted]]:
    """Rows of documents, readers, and figures in them: all that are asked for, and some that are not."""
    limits, values = ["TRUE"], list[object]()
    if ask.countries:
        limits.append(
            f"figure.row IN (SELECT figure FROM figure_country WHERE country IN ({_marks(ask.countries)}))"  # noqa: S608
        )
        values.extend(sorted(ask.countries))
    if ask.kind is not None:
        limits.append("(kind = ? OR kind IS NULL)" if ask.countries else "kind = ?")
        values.append(ask.kind)
    if ask.measures:
        limits.append(f"measure IN ({_marks(ask.measures)})")
        values.extend(sorted(measure.value for measure in ask.measures))
    limit = " AND ".join(limits)
    named: dict[int, set[str]] = defaultdict(set)
    query = f"SELECT figure, country FROM figure_country WHERE figure IN (SELECT row FROM figure WHERE {limit})"  # noqa: S608
    for at, country in base.execute(query, values):
        named[at].add(country)
    query = f"SELECT row, document, reader, {_FIELDS} FROM figure WHERE {limit} ORDER BY document, row"  # noqa: S608
    for at, document, by, *rest in base.execute(query, values).fetchall():
        yield document, by, from_row(tuple(rest), frozenset(named[at]))


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)
