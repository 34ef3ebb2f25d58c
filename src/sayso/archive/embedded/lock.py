"""One writer at a time, across processes; a killed one leaves nothing behind."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path

from sayso.errors import ArchiveBusy, ArchiveError


class Lock:
    """The writing lock of an archive folder; held until `release` or the end of the process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        return self._handle is not None

    def take(self, *, wait: float) -> None:
        """Take the lock; ArchiveBusy where another process holds it for longer than `wait` seconds."""
        if self._handle is not None:
            return
        until = time.monotonic() + wait
        try:
            handle = os.open(self._folder / "writer.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError as error:
            raise ArchiveError(f"{self._folder}: cannot be written to: {error.strerror}") from None
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                if time.monotonic() >= until:
                    os.close(handle)
                    raise ArchiveBusy(f"{self._folder}: another process is writing to this archive") from None
                time.sleep(0.02)
            else:
                self._handle = handle
                return

    def release(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
