"""A PostgreSQL database as a backend: the same answers as the others give, for many machines at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from threading import RLock
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from sayso.archive.backend import Added, Progress, Visit
from sayso.archive.batches import batches
from sayso.archive.feeds import COLUMNS, Feed
from sayso.archive.filter import ANY, Filter
from sayso.archive.ledger import Ask, Counted, Held, Reader, chosen
from sayso.archive.postgres import figures, schema
from sayso.archive.postgres.removal import remove
from sayso.archive.postgres.search import candidates, conditions
from sayso.archive.postgres.strings import got, put
from sayso.archive.postgres.writing import insert
from sayso.archive.score import score
from sayso.archive.tokens import VERSION, Group
from sayso.errors import ArchiveError
from sayso.model import Passage, Span, Stored

if TYPE_CHECKING:
    from sayso.archive.postgres.meaning import Meanings
    from sayso.archive.vectors import Bytes

_PORTION = 500  # documents fetched at once
_SIZE = """
    SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0) FROM pg_class AS c
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
"""
_PLACE = "row, document, start_at, end_at, length"
_DOCUMENT = "id, text, url, title, publisher, published, language"


class Postgres:
    """The open connection. Writers wait for each other, a batch at a time; readers never wait."""

    fleeting = False

    def __init__(self, connection: Any, name: str) -> None:
        self._connection = connection
        self._name = name
        self._lock = RLock()
        self._languages: tuple[object, Sequence[str]] = (None, ())

    @classmethod
    def at(cls, url: str, *, create: bool) -> Postgres:
        """Connect, and make the tables where `create` says so; ArchiveError says in one line why that can't be done."""
        name = _name(url)
        try:
            import psycopg  # noqa: PLC0415 - an extra
        except ImportError:
            raise ArchiveError(f"{name}: PostgreSQL needs psycopg: pip install 'sayso[postgres]'") from None
        try:
            # Each query is planned for its own words: a plan for any words is a hundred times too slow for some.
            connection = psycopg.connect(
                url, autocommit=True, connect_timeout=10, application_name="sayso", prepare_threshold=None
            )
        except psycopg.Error as error:
            raise ArchiveError(f"{name}: cannot be reached: {_line(error)}") from None
        found = cls(connection, name)
        try:
            with found._clear() as base:
                number = schema.version(base, name)
                if number == 0 and not create:
                    raise ArchiveError(f"{name}: there is no archive; 'sayso archive add' makes one")
                if number < schema.LATEST:
                    schema.migrate(base, name, VERSION)
                if base.execute("SELECT version FROM total").fetchone()[0] != VERSION:
                    raise ArchiveError(f"{name}: was indexed by another Sayso; add its documents to a new archive")
        except BaseException:
            connection.close()
            raise
        return found

    def __len__(self) -> int:
        return int(self._one("SELECT documents - removed_documents FROM total")[0])

    def get(self, key: str) -> Stored | None:
        row = self._one(f"SELECT {_DOCUMENT} FROM document WHERE id = %s", put(key))  # noqa: S608 - our own words
        return _stored(row) if row else None

    def documents(self, where: Filter = ANY) -> Iterator[Stored]:
        parts, values = conditions(where)
        limit = " AND ".join(["d.id > %(after)s", *parts])
        query = f"SELECT {_DOCUMENT} FROM document AS d WHERE {limit} ORDER BY id LIMIT {_PORTION}"  # noqa: S608
        rows: list[Any] = [("",)]  # before all ids
        while rows:
            with self._clear() as base:
                rows = base.execute(query, {**values, "after": rows[-1][0]}).fetchall()
            yield from map(_stored, rows)

    def addressed(self, url: str) -> list[str]:
        return [got(row[0]) for row in self._all("SELECT id FROM document WHERE url = %s ORDER BY id", put(url))]

    def languages(self) -> Sequence[str]:
        state = self._one("SELECT passages, removed_passages FROM total")
        if self._languages[0] != state:
            rows = self._all("SELECT DISTINCT coalesce(language, 'en') FROM document")
            self._languages = state, tuple(sorted(got(row[0]) for row in rows))
        return self._languages[1]

    def passages(self) -> int:
        return int(self._one("SELECT passages - removed_passages FROM total")[0])

    def tally(self) -> Iterable[tuple[str | None, str | None, date | None, int]]:
        rows = self._all("SELECT language, publisher, published, count(*) FROM document GROUP BY 1, 2, 3")
        return [(got(language), got(publisher), day, count) for language, publisher, day, count in rows]

    def remark(self) -> str | None:
        if self._meanings.served:
            return None
        return "this database has no pgvector: whoever searches by meaning reads all vectors first and compares them"

    def size(self) -> int:
        return int(self._one(_SIZE)[0])

    def top(self, groups: Sequence[Group], *, limit: int, least: int, where: Filter) -> list[Passage]:
        with self._clear() as base, base.transaction():
            base.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            held, tokens = base.execute("SELECT passages - removed_passages, tokens FROM total").fetchone()
            average = tokens / max(1, held)
            found = candidates(base, groups, limit=limit, least=least, where=where, totals=(held, average))
            query = f"SELECT {_PLACE} FROM passage WHERE row = ANY(%s)"  # noqa: S608 - our own words
            places = self._passages(base.execute(query, (list(found.counts),)))
        scored = [
            Passage(at.document, at.span, score(found.counts[row], length, found.wanted, average))
            for row, at, length in places
        ]
        return sorted(scored, key=lambda p: (-p.score, p.document.id, p.span))[: max(0, limit)]

    @cached_property
    def _meanings(self) -> Meanings:
        from sayso.archive.postgres.meaning import Meanings  # noqa: PLC0415 - brings numpy

        with self._clear() as base:
            return Meanings(base)

    def bare(self, model: str, most: int) -> list[tuple[int, Passage]]:
        with self._clear() as base:
            done = self._meanings.last(base, model)
            query = f"SELECT {_PLACE} FROM passage WHERE row > %s ORDER BY row LIMIT %s"  # noqa: S608
            return [(row, passage) for row, passage, _ in self._passages(base.execute(query, (done, most)))]

    def mean(self, model: str, numbers: Sequence[int], vectors: Bytes) -> bool:
        with self._clear() as base, base.transaction():
            return self._meanings.keep(base, model, numbers, vectors)

    def meant(self, model: str | None = None) -> int:
        if model is None:
            return int(self._one("SELECT EXISTS (SELECT 1 FROM meaning)")[0])
        with self._clear() as base:
            return self._meanings.count(base, model)

    def near(self, model: str, asked: Bytes, *, limit: int, where: Filter) -> list[Passage]:
        with self._clear() as base:
            scores = dict(self._meanings.near(base, model, asked, limit, where))
            query = f"SELECT {_PLACE} FROM passage WHERE row = ANY(%s)"  # noqa: S608
            places = self._passages(base.execute(query, (list(scores),)))
        found = [Passage(passage.document, passage.span, scores[row]) for row, passage, _ in places]
        return sorted(found, key=lambda p: (-p.score, p.document.id, p.span))[: max(0, limit)]

    def put(self, documents: Iterable[Stored], progress: Progress | None) -> Added:
        stored = known = 0
        refused: list[str] = []

        def refuse(document: Stored) -> None:
            refused.append(f"{document.id}: another text is stored under this id, and stays")

        for batch in batches(documents):
            before = len(refused)
            with self._clear() as base, base.transaction():
                new = insert(base, batch, refuse)
            stored += new
            known += len(batch) - new - (len(refused) - before)
            if new and progress is not None:
                progress(stored)
        return Added(stored, known, tuple(refused))

    def remove(self, keys: Sequence[str]) -> list[str]:
        with self._clear() as base, base.transaction():
            return remove(base, keys)

    def visit(self, url: str) -> Visit | None:
        row = self._one("SELECT url, etag, modified, failures FROM visit WHERE url = %s", put(url))
        return Visit(*map(got, row)) if row else None

    def remember(self, visit: Visit) -> None:
        values = tuple(map(put, (visit.url, visit.etag, visit.modified, visit.failures)))
        with self._clear() as base:
            base.execute(
                "INSERT INTO visit VALUES (%s, %s, %s, %s) ON CONFLICT (url) DO UPDATE SET "
                "etag = excluded.etag, modified = excluded.modified, failures = excluded.failures",
                values,
            )

    def feeds(self) -> list[Feed]:
        found = self._all(f"SELECT {COLUMNS} FROM feed ORDER BY url")  # noqa: S608 - our own words
        return [Feed.of([got(value) for value in row]) for row in found]

    def note(self, feed: Feed) -> None:
        row = tuple(map(put, feed.row()))
        with self._clear() as base, base.transaction():
            base.execute("DELETE FROM feed WHERE url = %s", row[:1])
            base.execute(f"INSERT INTO feed ({COLUMNS}) VALUES ({', '.join(['%s'] * len(row))})", row)  # noqa: S608

    def unread(self, reader: Reader) -> Iterator[Stored]:
        row = 0
        while found := self._all(figures.UNREAD, row, put(reader.by), put(reader.version)):
            row = found[-1][0]
            yield from (_stored(rest) for _, *rest in found)

    def keep(self, reader: Reader, read: Iterable[tuple[str, Sequence[Counted]]]) -> None:
        with self._clear() as base, base.transaction():
            base.execute(schema.LOCK)
            figures.keep(base, reader, read)

    def figures(self, ask: Ask) -> list[Held]:
        with self._clear() as base:
            found = list(figures.candidates(base, ask))
            documents = self._documents({document for document, _, _ in found})
        held = (Held(documents[document], counted, by) for document, by, counted in found if document in documents)
        return chosen(ask, held, self.languages())

    def close(self) -> None:
        self._connection.close()

    def _passages(self, rows: Any) -> list[tuple[int, Passage, int]]:
        """Rows of passages with the passages and their lengths, from rows of _PLACE."""
        places = rows.fetchall()
        documents = self._documents({place[1] for place in places})
        held = [place for place in places if place[1] in documents]  # else it was removed meanwhile
        return [(row, Passage(documents[at], Span(start, end)), length) for row, at, start, end, length in held]

    def _documents(self, rows: Iterable[int]) -> dict[int, Stored]:
        found = self._all(f"SELECT row, {_DOCUMENT} FROM document WHERE row = ANY(%s)", list(rows))  # noqa: S608
        return {row: _stored(rest) for row, *rest in found}

    def _one(self, query: str, *values: Any) -> Any:
        with self._clear() as base:
            return base.execute(query, values).fetchone()

    def _all(self, query: str, *values: Any) -> list[Any]:
        with self._clear() as base:
            found: list[Any] = base.execute(query, values).fetchall()
            return found

    @contextmanager
    def _clear(self) -> Iterator[Any]:
        """The connection, for one thread at a time; its errors as one line of ours."""
        import psycopg  # noqa: PLC0415

        with self._lock:
            try:
                yield self._connection
            except psycopg.Error as error:
                raise ArchiveError(f"{self._name}: the archive cannot be used: {_line(error)}") from None


def _name(url: str) -> str:
    """The address without its password."""
    try:
        parts = urlsplit(url)
        return f"postgresql://{parts.hostname or ''}{f':{parts.port}' if parts.port else ''}{parts.path}"
    except ValueError:
        return "postgresql://"


def _line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def _stored(row: Sequence[Any]) -> Stored:
    key, text, url, title, publisher, published, language = map(got, row)
    return Stored(key, text, url, title, publisher, published, language)
