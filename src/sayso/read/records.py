"""The records of a web archive file (WARC, ISO 28500), one after the other; what is broken is named and passed over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import BinaryIO, NamedTuple

from sayso.errors import InputError
from sayso.read.unpacked import CutOff, Damaged, Unpacked

BEGINS = b"WARC/"
_VERSION = re.compile(rb"WARC/\d\.\d+\s*$")
_LINE = 1 << 14  # bytes of a header's line
_HEADER = 200  # lines of a header
_BLANK = 64  # blank lines between two records, of which there should be two
_BROKEN = 200  # damaged records in a row: more, and this is no file that a crawler wrote
_LENGTH = re.compile(r"\d{1,15}")


class Record(NamedTuple):
    """One record: `headers` by their names in small letters, `block` None where it is not wanted or too large.

    `start` is where it stands in the file, `after` where to go on behind it (in a file that is packed as a whole: at
    its start). `problem` says in one line what is wrong with it; then there may be nothing else.
    """

    start: int
    after: int
    headers: Mapping[str, str]
    block: bytes | None = None
    problem: str | None = None


def records(handle: BinaryIO, *, start: int, kind: str, most: int) -> Iterator[Record]:
    """Records from an offset on where one begins, with the blocks of those whose type is `kind`, up to `most` bytes.

    Method: after a damaged record it goes on with the next member of the gzip file, or line, that begins as records do.
    Raises InputError where the file must not be read any further.
    """
    stream = Unpacked(handle)
    stream.go(start)
    broken = 0
    while True:
        at = stream.mark
        try:
            headers = _headers(stream)
            if headers is None:
                return
            record = _record(stream, at, headers, most if headers.get("warc-type") == kind else 0)
        except Damaged as error:
            broken += 1
            if broken > _BROKEN:
                raise InputError(f"{_BROKEN} records in a row are damaged: the file is read no further") from None
            found = None if isinstance(error, CutOff) else stream.find(BEGINS, at + 1)
            # What is cut off may be whole some day: then it is read from its start.
            after = at if isinstance(error, CutOff) else stream.size if found is None else found
            yield Record(at, after, {}, None, str(error))
            if found is None:
                return
            stream.go(found)
        else:
            broken = 0
            yield record


def _record(stream: Unpacked, at: int, headers: Mapping[str, str], most: int) -> Record:
    length = headers.get("content-length", "")
    if not _LENGTH.fullmatch(length):
        raise Damaged("it does not say how long it is")
    size = int(length)
    block, problem = None, None
    if 0 < most < size:
        problem = f"it has {size / 2**20:.1f} MiB; more than {most / 2**20:.0f} are not read"
    if size <= most:
        block = stream.read(size)
        whole = len(block) == size
    else:
        whole = stream.skip(size)
    if not whole:
        raise Damaged("it is shorter than it says") if stream.packed else CutOff("the file ends within a record")
    if first := _between(stream):
        stream.back(first)
    return Record(at, stream.mark, headers, block, problem)


def _headers(stream: Unpacked) -> dict[str, str] | None:
    """The header of the next record; None at the end of the file."""
    first = b""
    while not first:
        if not stream.onward():
            return None
        first = _between(stream)
    if not _VERSION.match(first):
        raise Damaged("no record begins here")
    headers: dict[str, str] = {}
    name = ""
    for _ in range(_HEADER):
        line = stream.readline(_LINE)
        if not line.endswith(b"\n"):
            break
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        if not text:
            return headers
        if text[0] in " \t" and name:  # a line that goes on
            headers[name] += " " + text.strip()
            continue
        name, _, value = text.partition(":")
        name = name.strip().lower()
        headers.setdefault(name, value.strip())
    raise Damaged("its header is broken off or too long")


def _between(stream: Unpacked) -> bytes:
    """Pass over blank lines; the next other line of the member, if it has one."""
    for _ in range(_BLANK):
        line = stream.readline(_LINE)
        if not line or line.strip():
            return line
    raise Damaged("nothing but blank lines")
