"""Getting the bytes: files, standard input, byte strings; bounded, with one clear line where it fails."""

from __future__ import annotations

import os
import re
import stat
import sys
from pathlib import Path

from sayso.errors import InputError
from sayso.model import Article

MAX_BYTES = 10 * 1024 * 1024
_CHUNK = 1 << 20
_NAME, _SHOWN = 255, 80  # characters: no file's name has more; what is shown of a longer one
_WORDS = re.compile(r"<\w|\s\S+\s")  # of a text or a page; a name has an ending
_ENDING = re.compile(r"\.\w{1,5}$", re.ASCII)
_HINT = "; a text itself comes on standard input (-), in Python as bytes: text.encode()"


def from_path(path: Path) -> Article:
    """The bytes of a file (or pipe), at most MAX_BYTES of them; InputError in one line where that fails."""
    name = named(path)
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise InputError(f"{name}: this is a folder; name a file in it")
        if stat.S_ISREG(found.st_mode) and found.st_size > MAX_BYTES:
            raise too_large(name, found.st_size)
        with path.open("rb") as handle:
            data = _bounded(handle.fileno(), name)
    except FileNotFoundError:
        raise InputError(f"{name}: there is no such file{_hint(path)}") from None
    except PermissionError:
        raise InputError(f"{name}: no permission to read it") from None
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the name
        raise InputError(f"{name}: cannot be read: {getattr(error, 'strerror', None) or error}{_hint(path)}") from None
    return Article(data, path=str(path))


def _hint(path: Path) -> str:
    """How a text is given, where one seems to stand in the place of a file's name."""
    name = str(path)
    return _HINT if len(name) > _NAME or "\n" in name or (_WORDS.search(name) and not _ENDING.search(name)) else ""


def named(source: str | Path) -> str:
    """A file's name for an error; of a whole text in its place no more than the beginning, on one line."""
    name = str(source)
    if len(name) <= _NAME and "\n" not in name:
        return name
    words = " ".join(name.split())
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1].rsplit(' ', 1)[0]}…"


def from_stdin() -> Article:
    """What comes on standard input, at most MAX_BYTES of it."""
    try:
        if sys.stdin is None:
            raise InputError("standard input is closed")
        buffer = getattr(sys.stdin, "buffer", None)
        if buffer is None:  # replaced by a text stream, as in tests and notebooks
            return Article(sys.stdin.read(MAX_BYTES + 1).encode("utf-8", "surrogatepass"), path="-")
        data = buffer.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise InputError(f"standard input: cannot be read: {getattr(error, 'strerror', None) or error}") from None
    if len(data) > MAX_BYTES:
        raise too_large("standard input", None)
    return Article(data, path="-")


def check_size(data: bytes, name: str) -> None:
    """Raise InputError for more than MAX_BYTES."""
    if len(data) > MAX_BYTES:
        raise too_large(name, len(data))


def too_large(name: str, size: int | None) -> InputError:
    """The error for an article that is too large; `size` in bytes where it is known."""
    limit = MAX_BYTES / 2**20
    if size is None:
        return InputError(f"{name}: more than {limit:.0f} MiB, too large for an article")
    return InputError(f"{name}: {size / 2**20:.1f} MiB, too large for an article (at most {limit:.0f} MiB)")


def _bounded(descriptor: int, name: str) -> bytes:
    """All that can be read, or InputError: the size told by the file system may be wrong (/proc, pipes)."""
    pieces, total = [], 0
    while piece := os.read(descriptor, _CHUNK):
        pieces.append(piece)
        total += len(piece)
        if total > MAX_BYTES:
            raise too_large(name, None)
    return b"".join(pieces)
