"""The archive as the desk's pages read it: opened once, asked by one thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from sayso.archive import Archive
from sayso.errors import ArchiveError

T = TypeVar("T")


class Shelf:
    """One archive; a folder shows what was added since, a file is read again where it changed."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="sayso-archive")  # the database is one thread's
        self._open: tuple[object, Archive] | None = None

    async def ask(self, question: Callable[[Archive], T]) -> T:
        """What the archive answers; ArchiveError where there is none."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._ask, question)

    def close(self) -> None:
        """Give back the archive."""
        self._thread.submit(self._shut).result()
        self._thread.shutdown()

    def _ask(self, question: Callable[[Archive], T]) -> T:
        if self.path is None:
            raise ArchiveError("this desk was started without an archive: sayso serve --archive PATH")
        mark = (self.path.stat().st_mtime_ns, self.path.stat().st_size) if self.path.is_file() else None
        if self._open is None or self._open[0] != mark:
            self._shut()
            self._open = (mark, Archive.at(self.path))
        return question(self._open[1])

    def _shut(self) -> None:
        if self._open is not None:
            self._open[1].close()
            self._open = None
