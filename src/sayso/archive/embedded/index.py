"""The tantivy index beside the database: which passages hold which terms. It can be made anew at any time."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import tantivy
from tantivy import Occur, Query

from sayso.archive.filter import ANY, Filter
from sayso.archive.score import Weighted
from sayso.archive.tokens import VERSION

# What an index was made with. Terms come from these, so an index made with others is made anew.
_FORMAT = {"index": 1, "tokens": VERSION, **{name: version(name) for name in ("tantivy", "PyStemmer", "stop-words")}}
_HEAP = 64 * 1024 * 1024  # bytes that the writer fills before it writes a segment


class Entry(NamedTuple):
    """A passage as the index takes it."""

    row: int
    tokens: Sequence[str]
    day: date | None
    publisher: str | None
    language: str | None


class Hit(NamedTuple):
    """A passage that matches, with the index's own score (single precision)."""

    row: int
    score: float


class Index:
    """An index in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._schema = _schema()
        self._index = tantivy.Index(self._schema, path=str(folder))
        self._index.config_reader(reload_policy="manual")
        self._writer: tantivy.IndexWriter | None = None
        self.seen = self._state()  # what it looked like when we last read it
        self.reload()

    @classmethod
    def usable(cls, folder: Path) -> bool:
        """Whether there is an index in the folder that this version reads and writes."""
        try:
            return bool(json.loads((folder / "sayso.json").read_text()) == _FORMAT) and tantivy.Index.exists(
                str(folder)
            )
        except (OSError, ValueError):
            return False

    @classmethod
    @contextmanager
    def anew(cls, folder: Path) -> Iterator[Index]:
        """A new, empty index that takes the place of whatever is there once it is filled and closed."""
        for kind in ("old", "new"):
            for left in folder.parent.glob(f"{folder.name}.{kind}-*"):  # by who was killed
                shutil.rmtree(left, ignore_errors=True)
        old, new = (folder.with_name(f"{folder.name}.{kind}-{os.getpid()}") for kind in ("old", "new"))
        new.mkdir()
        yield cls(new)
        (new / "sayso.json").write_text(json.dumps(_FORMAT))
        if folder.exists():  # moved away first: a reader may put a lock into it while it is taken apart
            folder.rename(old)
        new.rename(folder)
        shutil.rmtree(old, ignore_errors=True)

    def refresh(self) -> bool:
        """See what other processes have added since; whether there was anything."""
        try:
            state = self._state()
        except OSError:  # it is just being made anew; what we have open is as good as before
            return False
        if state == self.seen:
            return False
        self.seen = state
        self.reload()
        return True

    def reload(self) -> None:
        self._index.reload()
        self._searcher = self._index.searcher()
        self.passages: int = self._searcher.num_docs
        self.average = self._total() / self.passages if self.passages else 1.0

    def last(self) -> int:
        """The highest row held; all rows up to it are held too. 0 where none is."""
        hits = self._searcher.search(Query.all_query(), limit=1, order_by_field="row").hits
        return int(hits[0][0]) if hits else 0

    def frequency(self, token: str) -> int:
        """How many passages hold a token."""
        return int(self._searcher.doc_freq("tokens", token))

    def top(self, wanted: Sequence[Weighted], *, limit: int, least: int, where: Filter) -> list[Hit]:
        """The best passages by the index's reckoning, which is ours but for rounding."""
        query = Query.boolean_query([(Occur.Should, self._any(group)) for group in wanted], max(1, least))
        if where != ANY:
            query = Query.boolean_query([(Occur.Must, query), *((Occur.Must, part) for part in self._limits(where))])
        found = self._searcher.search(query, limit=limit, count=False).hits
        rows = self._searcher.fast_field_values("row", [address for _, address in found])
        return [Hit(int(row or 0), float(score)) for (score, _), row in zip(found, rows, strict=True)]

    def add(self, entries: Sequence[Entry]) -> None:
        """Take passages in order of their rows; they are kept from the next `commit` on."""
        if self._writer is None:
            self._writer = self._index.writer(heap_size=_HEAP, num_threads=1)
        for entry in entries:
            document = tantivy.Document()
            document.add_unsigned("row", entry.row)
            document.add_unsigned("length", len(entry.tokens))
            document.add_text("tokens", " ".join(entry.tokens))
            if entry.day is not None:
                document.add_unsigned("day", entry.day.toordinal())
            if entry.publisher is not None:
                document.add_text("publisher", entry.publisher)
            if entry.language is not None:
                document.add_text("language", entry.language)
            self._writer.add_document(document)

    def commit(self) -> None:
        """Keep what was added, and see it."""
        if self._writer is not None:
            self._writer.commit()
        self.seen = self._state()
        self.reload()

    def close(self) -> None:
        """Let running merges end and give the index's own lock back."""
        if self._writer is not None:
            self._writer.wait_merging_threads()
            self._writer = None

    def _state(self) -> tuple[int, int]:
        found = (self._folder / "meta.json").stat()
        return found.st_mtime_ns, found.st_ino

    def _total(self) -> float:
        found = self._searcher.aggregate(Query.all_query(), {"tokens": {"sum": {"field": "length"}}})
        return float(found["tokens"]["value"] or 0.0)

    def _any(self, group: Weighted) -> Query:
        """One word of the query: its best alternate counts, each with the weight of the whole group."""
        parts = []
        for token, boost in zip(group.alternates, group.boosts, strict=True):
            part = Query.term_query(self._schema, "tokens", token, index_option="freq")
            parts.append(part if boost == 1.0 else Query.boost_query(part, boost))
        return parts[0] if len(parts) == 1 else Query.disjunction_max_query(parts)

    def _limits(self, where: Filter) -> list[Query]:
        parts = []
        if where.since or where.until:
            low, high = (where.since or date.min).toordinal(), (where.until or date.max).toordinal()
            parts.append(Query.range_query(self._schema, "day", tantivy.FieldType.Unsigned, low, high))
        for field, values in (("publisher", where.publishers), ("language", where.languages)):
            if values:
                parts.append(Query.term_set_query(self._schema, field, sorted(values)))
        return [Query.const_score_query(part, 0.0) for part in parts]


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("row", fast=True)
    builder.add_unsigned_field("length", fast=True)
    builder.add_unsigned_field("day", indexed=True, fast=True)
    builder.add_text_field("tokens", tokenizer_name="whitespace", index_option="freq")
    builder.add_text_field("publisher", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("language", tokenizer_name="raw", index_option="basic")
    return builder.build()
