"""The archive as the desk's pages read it: opened once, asked by one thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from sayso.archive import Archive
from sayso.archive.folder import facts_alone
from sayso.errors import ArchiveError
from sayso.known import Matcher
from sayso.known.store import NAME as KNOWN
from sayso.web.problems import Problem

T = TypeVar("T")


class Shelf:
    """One archive; a folder shows what was added since, a file is read again where it changed."""

    def __init__(self, name: str | None) -> None:
        self.name = name
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="sayso-archive")  # the database is one thread's
        self._open: tuple[object, Archive] | None = None
        self._facts: tuple[object, Matcher] | None = None

    async def ask(self, question: Callable[[Archive], T]) -> T:
        """What the archive answers; ArchiveError where there is none."""
        return await self.run(lambda: self._ask(question))

    async def ask_anew(self, question: Callable[[Archive], T]) -> T:
        """The same of an archive that is opened for this alone: it may be written to, and is given back at once."""
        return await self.run(lambda: self._ask_anew(question))

    async def facts(self, question: Callable[[Matcher], T]) -> T:
        """What the published fact-checks answer that are kept with the archive; a problem where none are."""
        return await self.run(lambda: question(self._matcher()))

    async def run(self, work: Callable[[], T]) -> T:
        """What comes of work that is done in the archive's thread, one thing after the other."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def close(self) -> None:
        """Give back the archive."""
        self._thread.submit(self._shut).result()
        self._thread.shutdown()

    def _ask(self, question: Callable[[Archive], T]) -> T:
        mark = stamp(self._named())
        if self._open is None or self._open[0] != mark:
            self._shut()
            self._open = (mark, Archive.at(self._named()))
        return question(self._open[1])

    def _ask_anew(self, question: Callable[[Archive], T]) -> T:
        with Archive.at(self._named()) as archive:
            return question(archive)

    def _matcher(self) -> Matcher:
        mark = stamp(str(Path(self._named()) / KNOWN))
        if mark is None:
            raise Problem(404, "no fact-checks are kept with this archive: sayso known add")
        if self._facts is None or self._facts[0] != mark:
            found = Matcher.beside(self._named())
            assert found is not None
            self._facts = (mark, found)
        return self._facts[1]

    def _named(self) -> str:
        if self.name is None:
            raise ArchiveError("this desk was started without an archive: sayso serve --archive PATH")
        return self.name

    def _shut(self) -> None:
        if self._open is not None:
            self._open[1].close()
            self._open = None


def stamp(name: str) -> tuple[int, int] | None:
    """What changes with a file, or once a folder has documents; None for archives that show by themselves what was
    added to them."""
    path = Path(name)
    if "://" in name:
        return None
    if facts_alone(path):
        return 0, 0
    if not path.is_file():
        return None
    found = path.stat()
    return found.st_mtime_ns, found.st_size
