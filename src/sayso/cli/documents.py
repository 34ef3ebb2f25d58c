"""Documents for the archive: from files, folders, rows of `.jsonl`, web archives, and web addresses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.archive import from_document, read_rows
from sayso.cli.ahead import by_today
from sayso.cli.crawl import Crawl
from sayso.errors import InputError
from sayso.model import Stored
from sayso.read.urls import is_url
from sayso.settings import Settings

if TYPE_CHECKING:
    from sayso.archive import Archive
    from sayso.cli.adding import Adding

ROWS = (".jsonl", ".jsonl.gz")
CRAWLS = (".warc", ".warc.gz")
# What is taken from a folder; a file that is named is always read.
TEXTS = (".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf")
_KINDS = 5  # endings that are named of the files that are not


class Intake:
    """Reads sources one after the other; what cannot be read is told in one line, and the rest goes on."""

    def __init__(self, archive: Archive, tell: Adding, *, allow_private: bool, settings: Settings) -> None:
        self._archive = archive
        self._tell = tell
        self._allow_private = allow_private
        self._timeout = settings.timeout
        self._today = settings.today
        self._read = 0  # bytes of the files that are done
        self._crawls: list[Crawl] = []  # those with documents that may not be stored yet

    def documents(self, sources: Iterable[str]) -> Iterator[Stored]:
        """The documents of all sources, folders in order of their paths."""
        for source in sources:
            files = _files(source)
            if not files:
                self._tell.problem(f"{source}: no text, HTML, PDF, .jsonl or .warc file in this folder")
            if passed := _passed_over(source):
                self._tell.note(f"{source}: {passed}")
            for file in files:
                yield from (by_today(document, self._today, self._tell.note) for document in self._one(file))
                self._read += _size(file)
                self._tell.read(self._read)

    def stored(self, documents: int) -> None:
        """So many new documents are stored for good, the last that was handed out among them."""
        self._tell.stored(documents)
        self.settle()

    def settle(self) -> None:
        """All that was handed out is stored for good."""
        for crawl in self._crawls:
            crawl.settle()
        del self._crawls[:-1]

    def _one(self, source: str) -> Iterator[Stored]:
        if is_url(source):
            yield from self._fetched(source)
        elif source.lower().endswith(ROWS):
            for row in read_rows(Path(source)):
                self._tell.read(self._read + row.place)
                if row.document is not None:
                    yield row.document
                else:
                    self._tell.problem(row.problem or source)
        elif source.lower().endswith(CRAWLS):
            crawl = Crawl(Path(source), self._archive, self._tell)
            self._crawls.append(crawl)
            yield from crawl.documents(lambda place: self._tell.read(self._read + place))
        else:
            yield from self._page(source)

    def _fetched(self, url: str) -> Iterator[Stored]:
        from sayso.cli.fetching import page

        try:
            yield page(url, allow_private=self._allow_private, timeout=self._timeout)
        except InputError as error:
            self._tell.problem(str(error))

    def _page(self, source: str) -> Iterator[Stored]:
        from sayso.read import read

        try:
            yield from_document(read(source))
        except InputError as error:
            self._tell.problem(str(error))


def size(sources: Iterable[str]) -> int:
    """Bytes of all files that are going to be read."""
    return sum(_size(file) for source in sources for file in _files(source))


def _files(source: str) -> list[str]:
    """The source itself, or the files of the folder that it is."""
    try:
        if is_url(source) or not Path(source).is_dir():
            return [source]
    except OSError:  # no name of a file, such as a whole text: reported where it is read
        return [source]
    return [str(path) for path in sorted(Path(source).rglob("*")) if _wanted(path) and path.is_file()]


def _wanted(path: Path) -> bool:
    return path.name.lower().endswith(ROWS + CRAWLS + TEXTS)


def _passed_over(source: str) -> str | None:
    """How many files of a folder are not taken, and what they are; None where there are none."""
    try:
        if is_url(source) or not Path(source).is_dir():
            return None
    except OSError:
        return None
    others = [path for path in Path(source).rglob("*") if not _wanted(path) and path.is_file()]
    if not others:
        return None
    kinds = Counter(path.suffix.lower() or path.name for path in others)
    named = sorted(kinds, key=lambda kind: (-kinds[kind], kind))
    more = ", ..." if len(named) > _KINDS else ""
    files = "1 file of another kind is" if len(others) == 1 else f"{len(others):,} files of other kinds are"
    return f"{files} passed over ({', '.join(named[:_KINDS])}{more}); a file that is named is read"


def _size(file: str) -> int:
    try:
        return 0 if is_url(file) else Path(file).stat().st_size
    except (OSError, ValueError):
        return 0
