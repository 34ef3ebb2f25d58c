"""The database of a folder, opened or made, and brought up to date."""

from __future__ import annotations

from pathlib import Path

from sayso.archive.embedded.lock import Lock
from sayso.archive.embedded.schema import LATEST
from sayso.archive.embedded.table import Table
from sayso.archive.folder import DOCUMENTS, ours
from sayso.errors import ArchiveError

PATIENCE = 2.0  # seconds: a reader that brings the index up to date on opening is done by then, as a rule


def opened(folder: Path, lock: Lock, *, create: bool) -> Table:
    """The database of a folder; ArchiveError says in one line why there is none."""
    there = (folder / DOCUMENTS).is_file()
    try:
        if not there and not create:
            found = "this is no archive" if folder.is_dir() else "there is no archive"
            raise ArchiveError(f"{folder}: {found}; 'sayso archive add' makes one")
        if not there and folder.is_dir() and any(not ours(p) for p in folder.iterdir()):
            raise ArchiveError(f"{folder}: this folder holds something else than an archive; name an empty or new one")
        if not there:
            folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArchiveError(f"{folder}: cannot be used: {error.strerror}") from None
    table = Table(folder, create=create)
    try:
        if table.version() < LATEST:
            lock.take(wait=PATIENCE)
            table.migrate()
            lock.release()
    except BaseException:
        table.close()
        lock.release()
        raise
    return table
