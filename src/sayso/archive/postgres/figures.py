"""The tables of figures in PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sayso.archive.figure_rows import COLUMNS, from_row, to_row
from sayso.archive.ledger import TEXT, Ask, Counted, Reader
from sayso.archive.postgres.strings import got, put

UNREAD = """
    SELECT row, id, text, url, title, publisher, published, language FROM document AS d
    WHERE row > %s AND NOT EXISTS (
        SELECT 1 FROM reading WHERE reading.document = d.row AND (reader <> %s OR version = %s)
    ) ORDER BY row LIMIT 200
"""
_PUT = f"""
    INSERT INTO figure (document, reader, countries, {", ".join(COLUMNS)})
    VALUES (%s, %s, %s, {", ".join(["%s"] * len(COLUMNS))})
"""  # noqa: S608 - our own words
_FIELDS = ", ".join(COLUMNS)


def keep(base: Any, reader: Reader, read: Iterable[tuple[str, Sequence[Counted]]]) -> None:
    """Keep figures within the transaction that is open."""
    by, version = put(reader.by), put(reader.version)
    for key, found in read:
        row = base.execute("SELECT row FROM document WHERE id = %s", (put(key),)).fetchone()
        if row is None:
            continue
        base.execute("DELETE FROM reading WHERE document = %s AND reader IN (%s, %s)", (row[0], by, TEXT))
        base.execute("INSERT INTO reading (document, reader, version) VALUES (%s, %s, %s)", (row[0], by, version))
        rows = [(row[0], by, sorted(c.countries), *map(put, to_row(c))) for c in found]
        if rows:
            with base.cursor() as cursor:
                cursor.executemany(_PUT, rows)


def candidates(base: Any, ask: Ask) -> Iterator[tuple[int, str, Counted]]:
    """Rows of documents, readers, and figures in them: all that are asked for, and some that are not."""
    limits, values = ["TRUE"], list[object]()
    if ask.countries:
        limits.append("countries && %s")
        values.append(sorted(ask.countries))
    if ask.kind is not None:
        limits.append("(kind = %s OR kind IS NULL)" if ask.countries else "kind = %s")
        values.append(put(ask.kind))
    if ask.measures:
        limits.append("measure = ANY(%s)")
        values.append(sorted(measure.value for measure in ask.measures))
    query = f"SELECT document, reader, countries, {_FIELDS} FROM figure WHERE {' AND '.join(limits)} ORDER BY row"  # noqa: S608
    for document, by, countries, *rest in base.execute(query, values).fetchall():
        yield document, got(by), from_row(tuple(map(got, rest)), frozenset(countries))
