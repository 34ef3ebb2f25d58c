"""A lock that one process holds at a time; a killed one leaves nothing behind."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path


class FileLock:
    """A lock on a file that is made for it; held until `release` or the end of the process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        return self._handle is not None

    def take(self, *, wait: float = 0.0) -> bool:
        """Take the lock; False where another holds it for longer than `wait` seconds, OSError where there can be none."""
        if self._handle is not None:
            return True
        until = time.monotonic() + wait
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            while not _locked(handle):
                if time.monotonic() >= until:
                    return False
                time.sleep(0.02)
            self._handle = handle
        finally:
            if self._handle is None:
                os.close(handle)
        return True

    def release(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _locked(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
