"""A folder as a backend: the database is written first, the index follows, and opening makes up for what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sayso.archive.backend import Added, Progress, Visit
from sayso.archive.batches import batches
from sayso.archive.embedded.index import Entry, Hit, Index
from sayso.archive.embedded.lock import Lock
from sayso.archive.embedded.opening import PATIENCE, opened
from sayso.archive.embedded.table import Placed, Table
from sayso.archive.feeds import Feed
from sayso.archive.filter import ANY, Filter
from sayso.archive.ledger import Ask, Counted, Held, Reader, chosen
from sayso.archive.score import Weighted, score, weigh
from sayso.archive.tokens import Group, tokens
from sayso.errors import ArchiveBusy, ArchiveError
from sayso.model import Passage, Stored

if TYPE_CHECKING:
    from sayso.archive.embedded.meaning import Meanings
    from sayso.archive.vectors import Bytes

INDEX = "index"
_CATCH_UP = 20_000  # passages indexed between two commits when an index is made anew
# How far the index's single-precision score may be from ours, as a share; seen at most 1e-6 (tests/archive).
_ROUNDING = 1e-4
_MOST_CANDIDATES = 4096  # passages scored exactly; more than so many equal ones are not told apart by id
_REMEMBERED = 4096  # passages kept with their counts: the claims of one article bring up the same ones again


class _Counted(NamedTuple):
    passage: Passage
    counts: Counter[str]
    length: int


class Embedded:
    """The open folder. Readers see what a writer has added with their next search."""

    fleeting = False

    def __init__(self, folder: Path, table: Table, lock: Lock) -> None:
        self._folder = folder
        self._table = table
        self._lock = lock
        self._index = self._current()
        self._seen: dict[int, _Counted] = {}
        self._languages: tuple[object, Sequence[str]] = (None, ())

    @classmethod
    def at(cls, folder: Path, *, create: bool) -> Embedded:
        """Open a folder, or make it; ArchiveError says in one line why that can't be done."""
        lock = Lock(folder)
        table = opened(folder, lock, create=create)
        try:
            return cls(folder, table, lock)
        except BaseException:
            table.close()
            lock.release()
            raise

    def __len__(self) -> int:
        return self._table.count()

    def get(self, key: str) -> Stored | None:
        return self._table.get(key)

    def documents(self, where: Filter = ANY) -> Iterator[Stored]:
        return self._table.documents(where)

    def addressed(self, url: str) -> list[str]:
        return self._table.addressed(url)

    def languages(self) -> Sequence[str]:
        self._index.refresh()
        if self._languages[0] != self._index.seen:
            self._languages = self._index.seen, tuple(self._table.languages())
        return self._languages[1]

    def passages(self) -> int:
        self._index.refresh()
        return self._index.passages

    def tally(self) -> Iterable[tuple[str | None, str | None, date | None, int]]:
        return self._table.tally()

    def remark(self) -> str | None:
        return None

    def size(self) -> int:
        return sum(path.stat().st_size for path in self._folder.rglob("*") if path.is_file())

    def top(self, groups: Sequence[Group], *, limit: int, least: int, where: Filter) -> list[Passage]:
        self._index.refresh()
        wanted = weigh(groups, self._index.frequency, self._index.passages)
        if not wanted or limit < 1 or least > len(wanted):
            return []
        rows = [hit.row for hit in self._candidates(wanted, limit, least, where)]
        held = self._counted(rows)
        found = [
            Passage(passage.document, passage.span, score(counts, length, wanted, self._index.average))
            for passage, counts, length in (held[row] for row in rows if row in held)
        ]
        return sorted(found, key=lambda p: (-p.score, p.document.id, p.span))[:limit]

    def _candidates(self, wanted: Sequence[Weighted], limit: int, least: int, where: Filter) -> list[Hit]:
        """Hits among which the best `limit` by our own score are for certain."""
        asked = limit + 16
        while True:
            hits = self._index.top(wanted, limit=asked, least=least, where=where)
            if len(hits) < asked or hits[-1].score < hits[limit - 1].score * (1 - 2 * _ROUNDING):
                break
            if asked >= _MOST_CANDIDATES:
                break
            asked *= 4
        floor = hits[limit - 1].score * (1 - 2 * _ROUNDING) if len(hits) >= limit else 0.0
        return [hit for hit in hits if hit.score >= floor]

    def _counted(self, rows: Sequence[int]) -> dict[int, _Counted]:
        """What stands in these passages how often; remembered, for counting takes longer than searching."""
        missing = [row for row in rows if row not in self._seen]
        if len(self._seen) + len(missing) > _REMEMBERED:
            self._seen = {row: self._seen[row] for row in rows if row in self._seen}
        for placed in self._table.placed(missing):
            counts = Counter(_tokens(placed))
            self._seen[placed.row] = _Counted(Passage(placed.document, placed.span), counts, counts.total())
        return self._seen

    @cached_property
    def _meanings(self) -> Meanings:
        from sayso.archive.embedded.meaning import Meanings  # noqa: PLC0415 - brings numpy

        return Meanings(self._table)

    def bare(self, model: str, most: int) -> list[tuple[int, Passage]]:
        rest = islice(self._table.after(self._meanings.last(model), self._table.last()), most)
        return [(at.row, Passage(at.document, at.span)) for at in rest]

    def mean(self, model: str, numbers: Sequence[int], vectors: Bytes) -> bool:
        return self._meanings.keep(model, numbers, vectors)  # the index holds none: the database's own lock is enough

    def meant(self, model: str | None = None) -> int:
        return self._table.passages(self._meanings.last(model)) if model else int(self._table.meaningful())

    def near(self, model: str, asked: Bytes, *, limit: int, where: Filter) -> list[Passage]:
        hits = self._meanings.near(model, asked, limit, where)
        scores = {hit.row: hit.score for hit in hits}
        found = [Passage(at.document, at.span, scores[at.row]) for at in self._table.placed(list(scores))]
        return sorted(found, key=lambda p: (-p.score, p.document.id, p.span))[: max(0, limit)]

    def put(self, documents: Iterable[Stored], progress: Progress | None) -> Added:
        self._take()
        stored = known = 0
        refused: list[str] = []

        def refuse(document: Stored) -> None:
            refused.append(f"{document.id}: another text is stored under this id, and stays")

        for batch in batches(documents):
            before = len(refused)
            new, placed = self._table.insert(batch, refuse)
            if placed:
                self._follow(placed)
            stored += new
            known += len(batch) - new - (len(refused) - before)
            if new and progress is not None:
                progress(stored)
        return Added(stored, known, tuple(refused))

    def remove(self, keys: Sequence[str]) -> list[str]:
        self._take()
        gone = self._table.remove(keys)
        if gone:  # made anew, for an index that has only let go of a passage still counts its words
            self._seen.clear()
            try:
                self._index.close()
                self._index = self._current()
            except (ValueError, OSError) as error:  # the next opening makes up for it
                raise ArchiveError(f"{self._folder}: the index cannot be written: {error}") from None
        return gone

    def visit(self, url: str) -> Visit | None:
        return self._table.visit(url)

    def remember(self, visit: Visit) -> None:
        self._take()
        self._table.remember(visit)

    def feeds(self) -> list[Feed]:
        return self._table.feeds()

    def note(self, feed: Feed) -> None:
        self._table.note(feed)  # the database's own lock is enough: nothing of it is indexed

    def unread(self, reader: Reader) -> Iterator[Stored]:
        return self._table.unread(reader)

    def keep(self, reader: Reader, read: Iterable[tuple[str, Sequence[Counted]]]) -> None:
        self._table.keep(reader, read)  # the index holds no figures: the database's own lock is enough

    def figures(self, ask: Ask) -> list[Held]:
        return chosen(ask, self._table.figures(ask), self.languages())

    def _take(self) -> None:
        if not self._lock.held:
            self._lock.take(wait=PATIENCE)
            self._index = self._current()  # others may have written since we opened it

    def _follow(self, placed: Sequence[Placed]) -> None:
        """Bring new passages into the index."""
        try:
            self._index.add([_entry(item) for item in placed])
            self._index.commit()
        except (ValueError, OSError) as error:  # the next opening makes up for it
            raise ArchiveError(f"{self._folder}: the index cannot be written: {error}") from None

    def close(self) -> None:
        self._index.close()
        self._table.close()
        self._lock.release()

    def _current(self) -> Index:
        """The index, with all passages of the database in it unless another process is just seeing to that."""
        folder = self._folder / INDEX
        index = _opened(folder)
        if index is not None and index.last() == self._table.last() and self._whole(index):
            return index
        held = self._lock.held
        try:
            self._lock.take(wait=PATIENCE if index is None else 0)
        except ArchiveBusy:
            if index is None:
                raise
            return index
        try:
            return self._caught_up(folder)
        finally:
            if not held:
                self._lock.release()

    def _caught_up(self, folder: Path) -> Index:
        index = _opened(folder)
        last = self._table.last()
        if index is not None and index.last() <= last and self._whole(index):
            self._fill(index, last)
            return index
        with Index.anew(folder) as index:  # beside the old one, which answers others until this one takes its place
            self._fill(index, last)
        return Index(folder)

    def _fill(self, index: Index, last: int) -> None:
        rest = self._table.after(index.last(), last)
        try:
            while batch := list(islice(rest, _CATCH_UP)):
                index.add([_entry(item) for item in batch])
                index.commit()
        finally:
            index.close()

    def _whole(self, index: Index) -> bool:
        """Whether the index holds all passages up to its last, and no others."""
        return index.passages == self._table.passages(index.last())


def _opened(folder: Path) -> Index | None:
    try:
        return Index(folder) if Index.usable(folder) else None
    except (ValueError, OSError):  # damaged: it is made anew
        return None


def _entry(placed: Placed) -> Entry:
    document = placed.document
    return Entry(placed.row, _tokens(placed), document.published, document.publisher, document.language)


def _tokens(placed: Placed) -> list[str]:
    document, span = placed.document, placed.span
    return [*tokens(document.title or "", document.language), *tokens(span.of(document.text), document.language)]
