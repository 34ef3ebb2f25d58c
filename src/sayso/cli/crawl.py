"""Documents from the pages of a web archive file, and the place in it from which another run goes on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.archive import Visit, from_document
from sayso.cli.deadline import Late, within
from sayso.errors import InputError
from sayso.model import Stored

if TYPE_CHECKING:
    from sayso.archive import Archive
    from sayso.cli.adding import Adding
    from sayso.model import Article

_SECONDS = 10.0  # for one page: a long article takes a tenth of a second
_HEAD = 1 << 10  # bytes by which a file is known again: every WARC file begins with a number of its own
_LOOK = 1 << 16  # bytes before a place in it by which that is known again


class Crawl:
    """One `.warc` or `.warc.gz` on its way into an archive."""

    def __init__(self, path: Path, archive: Archive, tell: Adding) -> None:
        self._path = path
        self._archive = archive
        self._tell = tell
        self._kept = self._at = self._begin()
        self._pages = self._empty = 0
        self._whole = False  # whether any record of it could be read

    def documents(self, read: Callable[[int], None]) -> Iterator[Stored]:
        """The pages that hold an article; `read` is told how far in the file it is. What fails is one line each."""
        from sayso.read import from_html  # noqa: F401 - loaded before the clock of the first page runs
        from sayso.read.warc import pages

        if self._at:
            self._tell.note(f"{self._path}: goes on at byte {self._at:,}; what stands before it was added already")
        found = None
        for found in pages(self._path, start=self._at):
            document = None
            if found.problem is not None:
                self._tell.problem(found.problem)
            elif found.article is not None:
                document = self._read(found.article)
            self._whole = self._whole or found.problem is None
            self._at = found.after
            read(found.after)
            if document is not None:
                yield document
        if found is None and not self._at:
            self._tell.problem(f"{self._path}: it is empty")
        if self._empty:
            self._tell.note(f"{self._path}: {self._empty:,} of {self._pages:,} pages hold no article")

    def settle(self) -> None:
        """Remember that all documents handed out so far are stored for good; of what is no web archive nothing is."""
        if self._at == self._kept or not (self._whole or self._kept):
            return
        with self._path.open("rb") as handle:
            self._archive.remember(Visit(_name(handle.read(_HEAD)), f"{self._at}:{_before(self._path, self._at)}"))
        self._kept = self._at

    def _begin(self) -> int:
        """Where an earlier run got to in this very file."""
        try:
            with self._path.open("rb") as handle:
                visit = self._archive.visit(_name(handle.read(_HEAD)))
            if visit is None or visit.etag is None:
                return 0
            place, _, seen = visit.etag.partition(":")
            return int(place) if seen == _before(self._path, int(place)) else 0
        except OSError:  # reported where the pages are read
            return 0

    def _read(self, article: Article) -> Stored | None:
        from sayso.read import read

        self._pages += 1
        try:
            with within(_SECONDS):
                return from_document(read(article))
        except Late:
            self._tell.problem(f"{article.url}: takes longer than {_SECONDS:.0f} seconds to read")
        except InputError:
            self._empty += 1
        return None


def _name(head: bytes) -> str:
    """What a file is known by in the archive."""
    return f"warc:{hashlib.sha256(head).hexdigest()[:40]}"


def _before(path: Path, offset: int) -> str:
    """What a place in a file is known by: the bytes before it."""
    with path.open("rb") as handle:
        handle.seek(max(0, offset - _LOOK))
        return hashlib.sha256(handle.read(min(offset, _LOOK))).hexdigest()[:40]
