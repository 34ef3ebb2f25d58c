"""Everything Sayso raises on purpose.

    SaysoError
    ├── InputError        the article could not be read (empty, binary, too large, unknown encoding, no such file)
    │   └── FetchError    a URL could not be fetched, or must not be (private address, too large, too slow)
    └── ArchiveError      the archive could not be opened, read or written
        └── ArchiveBusy   another process is writing to it

Doubt is a value (`Not Enough Evidence`), never an error. The message of each is one line that says what is wrong and
where; the command line prints it and exits with 2.
"""

from __future__ import annotations

_MOST = 200  # characters


class SaysoError(Exception):
    """Base of all errors that Sayso raises on purpose; its text is one line meant for the user."""


class InputError(SaysoError):
    """The article (or one row of a batch) could not be read."""


class FetchError(InputError):
    """A URL could not be fetched, or must not be; `status` is what its server answered, where it did."""

    def __init__(self, text: str, status: int | None = None) -> None:
        super().__init__(text)
        self.status = status


class ArchiveError(SaysoError):
    """The archive could not be opened, read or written."""


class ArchiveBusy(ArchiveError):
    """Another process holds the archive's writing lock."""


def in_short(error: Exception) -> str:
    """What an error of somebody else's says, for the one line of ours that it becomes."""
    return " ".join(str(error).split())[:_MOST] or type(error).__name__
