"""The database of an archive folder: documents and where their passages are. It is the truth."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from sayso.archive.backend import Visit
from sayso.archive.embedded import figures, removal, schema
from sayso.archive.embedded.limits import limits
from sayso.archive.feeds import COLUMNS, Feed
from sayso.archive.filter import Filter
from sayso.archive.folder import DOCUMENTS
from sayso.archive.ledger import Ask, Counted, Held, Reader
from sayso.archive.passages import passages
from sayso.errors import ArchiveError
from sayso.model import Span, Stored

_GET = "SELECT id, text, url, title, publisher, published, language FROM document WHERE id = ?"
_ALL = "SELECT id, text, url, title, publisher, published, language FROM document AS d WHERE TRUE {} ORDER BY id"
_ROW = "SELECT id, text, url, title, publisher, published, language FROM document WHERE row = ?"
_PLACES = 'SELECT row, document, "start", "end" FROM passage'
_PLACED = f"{_PLACES} WHERE row > ? AND row <= ? ORDER BY row"
_AT_ONCE = 500  # passages that one query names
_REMEMBERED = 32_000_000  # characters of documents at hand: passages of one document share its text
_INSERT = """
    INSERT INTO document (row, id, text, url, title, publisher, published, language, sha256)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_NEXT = """
    SELECT max((SELECT coalesce(max(row), 0) FROM document), (SELECT coalesce(max(document), 0) FROM removed)) + 1,
           max((SELECT coalesce(max(row), 0) FROM passage), (SELECT coalesce(max("last"), 0) FROM removed)) + 1
"""
_UNTIL = 'SELECT ? - coalesce(sum(min("last", ?) - "first" + 1), 0) FROM removed WHERE "first" <= ?'
_TALLY = "SELECT language, publisher, published, count(*) FROM document GROUP BY language, publisher, published"


Row = tuple[Any, ...]


class Placed(NamedTuple):
    """A passage as it is kept."""

    row: int
    document: Stored
    span: Span


class Table:
    """One connection to the database."""

    def __init__(self, folder: Path, *, create: bool) -> None:
        self.name = str(folder)
        self._at_hand: dict[int, Stored] = {}
        self._chars = 0
        mode = "mode=rwc" if create else "mode=rw"
        if not os.access(folder, os.W_OK) and not (folder / f"{DOCUMENTS}-wal").exists():
            mode = (
                "mode=ro&immutable=1"  # even readers write beside a database in WAL mode, if it is not said to be still
            )
        address = f"{(folder / DOCUMENTS).absolute().as_uri()}?{mode}"
        with self._clear():
            self._base = sqlite3.connect(address, uri=True, isolation_level=None, timeout=10, check_same_thread=False)
            self._base.execute("PRAGMA foreign_keys = ON")
            self._base.execute("PRAGMA synchronous = FULL")  # what is reported as stored survives a power cut too

    def version(self) -> int:
        with self._clear():
            return schema.version(self._base, self.name)

    def migrate(self) -> None:
        with self._clear():
            self._base.execute("PRAGMA journal_mode = WAL")
            schema.migrate(self._base, self.name)

    def count(self) -> int:
        return int(self._one("SELECT count(*) FROM document")[0])

    def meaningful(self) -> bool:
        """Whether any passage has a vector."""
        return bool(self._one("SELECT EXISTS (SELECT 1 FROM meaning)")[0])

    def last(self) -> int:
        """The highest row of a passage, 0 where there is none."""
        return int(self._one("SELECT coalesce(max(row), 0) FROM passage")[0])

    def passages(self, until: int) -> int:
        """How many passages have a row up to this one, no later than the last: all rows, but those of what was removed."""
        return int(
            self._one(_UNTIL, until, until, until)[0]
        )  # asked at every opening: counted are the few, not the many

    def get(self, key: str) -> Stored | None:
        row = self._one(_GET, key)
        return _stored(row) if row else None

    def documents(self, where: Filter) -> Iterator[Stored]:
        limit, values = limits(where)
        with self._clear():
            for row in self._base.execute(_ALL.format(limit), values):
                yield _stored(row)

    def addressed(self, url: str) -> list[str]:
        return [row[0] for row in self._all("SELECT id FROM document WHERE url = ? ORDER BY id", url)]

    def tally(self) -> list[tuple[str | None, str | None, date | None, int]]:
        return [(language, publisher, _date(day), count) for language, publisher, day, count in self._all(_TALLY)]

    def languages(self) -> list[str]:
        return [row[0] for row in self._all("SELECT DISTINCT coalesce(language, 'en') FROM document ORDER BY 1")]

    def placed(self, rows: Sequence[int]) -> list[Placed]:
        """The passages with these rows, in their order; those that were removed meanwhile are left out."""
        found: dict[int, Placed] = {}
        for start in range(0, len(rows), _AT_ONCE):
            some = rows[start : start + _AT_ONCE]
            query = f"{_PLACES} WHERE row IN ({', '.join('?' * len(some))})"
            for at, document, first, end in self._all(query, *some):
                if stored := self._document(document):
                    found[at] = Placed(at, stored, Span(first, end))
        return [found[row] for row in rows if row in found]

    def after(self, row: int, until: int) -> Iterator[Placed]:
        """The passages with rows above `row` and up to `until`, in order."""
        with self._clear():
            for at, document, start, end in self._base.execute(_PLACED, (row, until)):
                if stored := self._document(document):
                    yield Placed(at, stored, Span(start, end))

    def _document(self, row: int) -> Stored | None:
        """The document of a row, unless it was removed meanwhile."""
        found = self._at_hand.get(row)
        if found is None:
            if self._chars > _REMEMBERED:
                self._at_hand.clear()
                self._chars = 0
            held = self._all(_ROW, row)
            if not held:
                return None
            found = self._at_hand[row] = _stored(held[0])
            self._chars += len(found.text)
        return found

    def insert(self, documents: Iterable[Stored], refuse: Callable[[Stored], None]) -> tuple[int, list[Placed]]:
        """Store documents in one transaction; the number of those that were new, and their passages."""
        new: list[Placed] = []
        stored = 0
        with self._clear(), self._transaction():
            for document in documents:
                known = self._base.execute("SELECT text FROM document WHERE id = ?", (document.id,)).fetchone()
                if known is None:
                    stored += 1
                    new.extend(self._insert(document))
                elif known[0] != document.text:
                    refuse(document)
        return stored, new

    def _insert(self, document: Stored) -> list[Placed]:
        at, first = self._base.execute(_NEXT).fetchone()
        published = document.published.isoformat() if document.published else None
        values = (at, document.id, document.text, document.url, document.title, document.publisher, published)
        self._base.execute(_INSERT, (*values, document.language, document.sha256))
        found = [
            Placed(row, document, span) for row, span in enumerate(passages(document.text, document.language), first)
        ]
        rows = [(placed.row, at, *placed.span) for placed in found]
        self._base.executemany('INSERT INTO passage (row, document, "start", "end") VALUES (?, ?, ?, ?)', rows)
        return found

    def remove(self, keys: Sequence[str]) -> list[str]:
        """Forget documents in one transaction, and what was made of them; the ids of those that were held."""
        with self._clear():
            self._base.execute(
                "PRAGMA secure_delete = ON"
            )  # else their words stand in the file until others take their place
            with self._transaction():
                gone = [key for key in dict.fromkeys(keys) if removal.remove(self._base, key)]
            self._at_hand.clear()
            self._chars = 0
            if gone:  # nor in the log; where somebody is just reading it, the last who closes the archive sees to it
                self._base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return gone

    def visit(self, url: str) -> Visit | None:
        row = self._one("SELECT url, etag, modified, failures FROM visit WHERE url = ?", url)
        return Visit(*row) if row else None

    def remember(self, visit: Visit) -> None:
        values = (visit.url, visit.etag, visit.modified, visit.failures)
        self._one("INSERT OR REPLACE INTO visit VALUES (?, ?, ?, ?)", *values)

    def feeds(self) -> list[Feed]:
        return [Feed.of(row) for row in self._all(f"SELECT {COLUMNS} FROM feed ORDER BY url")]  # noqa: S608 - our words

    def note(self, feed: Feed) -> None:
        row = feed.row()
        self._one(f"INSERT OR REPLACE INTO feed ({COLUMNS}) VALUES ({', '.join('?' * len(row))})", *row)  # noqa: S608

    def unread(self, reader: Reader) -> Iterator[Stored]:
        """In portions, so that figures may be kept meanwhile."""
        row = 0
        while found := self._all(figures.UNREAD, row, reader.by, reader.version):
            row = found[-1][0]
            yield from (_stored(rest) for _, *rest in found)

    def keep(self, reader: Reader, read: Iterable[tuple[str, Sequence[Counted]]]) -> None:
        with self._clear(), self._transaction():
            figures.keep(self._base, reader, read)

    def figures(self, ask: Ask) -> Iterator[Held]:
        """Kept figures, those that are asked for among them."""
        with self._clear():
            for document, by, counted in figures.candidates(self._base, ask):
                if stored := self._document(document):
                    yield Held(stored, counted, by)

    def close(self) -> None:
        self._base.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The database, for tables that others know."""
        with self._clear():
            yield self._base

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The same, in one transaction."""
        with self._clear(), self._transaction():
            yield self._base

    def _one(self, statement: str, *values: Any) -> Row:
        with self._clear():
            found: Row = self._base.execute(statement, values).fetchone()
            return found

    def _all(self, statement: str, *values: Any) -> list[Row]:
        with self._clear():
            return self._base.execute(statement, values).fetchall()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._base.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._base.execute("ROLLBACK")
            raise
        self._base.execute("COMMIT")

    @contextmanager
    def _clear(self) -> Iterator[None]:
        """Errors of the database as one line of ours."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            raise ArchiveError(f"{self.name}: the archive cannot be used: {error}") from None


def _stored(row: Sequence[Any]) -> Stored:
    key, text, url, title, publisher, published, language = row
    return Stored(key, text, url, title, publisher, _date(published), language)


def _date(text: object) -> date | None:
    return date.fromisoformat(str(text)) if text else None
