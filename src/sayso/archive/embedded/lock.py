"""One writer at a time, across processes."""

from __future__ import annotations

from pathlib import Path

from sayso.errors import ArchiveBusy, ArchiveError
from sayso.lock import FileLock


class Lock:
    """The writing lock of an archive folder; held until `release` or the end of the process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = FileLock(folder / "writer.lock")

    @property
    def held(self) -> bool:
        return self._lock.held

    def take(self, *, wait: float) -> None:
        """Take the lock; ArchiveBusy where another process holds it for longer than `wait` seconds."""
        try:
            taken = self._lock.take(wait=wait)
        except OSError as error:
            raise ArchiveError(f"{self._folder}: cannot be written to: {error.strerror}") from None
        if not taken:
            raise ArchiveBusy(f"{self._folder}: another process is writing to this archive")

    def release(self) -> None:
        self._lock.release()
