"""Where the lines of a batch go; what a run that was cut off has left is told apart from what is still to do."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from sayso.batch.sources import Source, hash_of
from sayso.errors import InputError

HASH = "sha256"  # the member of a line that says what it was made from
_BLOCK = 1 << 16


class Kept(NamedTuple):
    """What a line that is there tells of its text."""

    id: str
    hash: str


@contextmanager
def opened(path: Path | None, *, keep: bool) -> Iterator[BinaryIO]:
    """The file at `path` to write lines to, from its end where `keep`; standard output where there is no path."""
    if path is None:
        yield sys.stdout.buffer
        return
    try:
        with path.open("ab" if keep else "wb") as handle:
            yield handle
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror}") from None


def lines_in(path: Path, key: str) -> list[Kept]:
    """The whole lines in `path`, after cutting off a last line that is torn; none where there is no file."""
    if not path.exists():
        return []
    kept: list[Kept] = []
    try:
        _cut_torn(path)
        with path.open(encoding="utf-8") as handle:
            for number, line in enumerate(handle, 1):
                kept.append(_kept(line, key, f"{path}:{number}"))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be gone on with: {error}") from None
    return kept


def left(found: Iterator[Source], kept: Sequence[Kept], path: Path) -> tuple[list[Source], int]:
    """The sources among those that `path` covers that have no line there (they failed), and how many have one.

    A source that failed and was done in a later run has its line where that run began. Takes from `found` up to the last
    source that has a line: what is still in it was never tried. Raises InputError where the lines are not those of these
    sources, by id and by what they were made from.
    """
    failed: dict[Kept, list[Source]] = {}
    wanted = {line.id for line in kept}
    at = 0
    while at < len(kept):
        if waiting := failed.get(kept[at]):
            waiting.pop(0)
            at += 1
            continue
        source = next(found, None)
        if source is None:
            other = any(each.id == kept[at].id for each in failed)
            why = "was made from another text of that name" if other else "is of none of these texts, or out of order"
            raise InputError(f"{path}: line {at + 1} ({kept[at].id!r}) {why}; without --resume all is done anew")
        mark = Kept(source.id, _hash(source) if source.id in wanted else "")
        if mark == kept[at]:
            at += 1
        else:
            failed.setdefault(mark, []).append(source)
    return [source for waiting in failed.values() for source in waiting], at


def _hash(source: Source) -> str:
    try:
        return hash_of(source)
    except InputError:  # it may be what failed
        return ""


def _kept(line: str, key: str, where: str) -> Kept:
    try:
        row = json.loads(line)
        return Kept(str(row[key]), str(row[HASH]))
    except (ValueError, KeyError, TypeError, RecursionError):
        raise InputError(f"{where}: no line of this command; --resume goes on only with its own output") from None


def _cut_torn(path: Path) -> None:
    """Cuts off what stands after the last line end."""
    with path.open("r+b") as handle:
        end = handle.seek(0, 2)
        at = end
        while at:
            start = max(0, at - _BLOCK)
            handle.seek(start)
            found = handle.read(at - start).rfind(b"\n")
            if found >= 0:
                at = start + found + 1
                break
            at = start
        if at < end:
            handle.truncate(at)
