"""Bytes of a file that may be packed record by record, as web archives are: bounded, and able to go on elsewhere."""

from __future__ import annotations

import zlib
from typing import BinaryIO

from sayso.errors import InputError

PACKED = b"\x1f\x8b\x08"  # how a member of a gzip file begins
_CHUNK = 1 << 16  # bytes read, and unpacked, at once
_PEEK = 1 << 12  # bytes of a member that show how it begins
_FREE = 1 << 28  # bytes that a member may unpack to whatever it is packed to; a film in a crawl has so many
_SWOLLEN = 50  # times: markup is packed to a tenth, a film hardly at all


class Damaged(InputError):
    """What stands here cannot be unpacked, or is no record."""


class CutOff(Damaged):
    """The file ends within a record."""


class Unpacked:
    """A file as a stream of what it holds. `mark` is where one can `go` back to: the start of a member, else here."""

    def __init__(self, handle: BinaryIO) -> None:
        self._handle = handle
        self.packed = handle.read(len(PACKED)) == PACKED
        self.size = handle.seek(0, 2)
        self.go(0)

    def go(self, offset: int) -> None:
        """Read on at an offset of the file, where a member or a record begins."""
        self._handle.seek(offset)
        self._start = offset  # of the member
        self._raw = b""  # read, and not unpacked yet
        self._held = b""  # unpacked, and not handed out yet
        self._made = 0  # bytes that this member was unpacked to
        self._begun = False  # whether it has any byte
        self._member = self._opened() if self.packed else None

    @property
    def mark(self) -> int:
        within = self._member is not None and (self._held or not self._member.eof)
        return self._start if within else self._place()

    def over(self) -> bool:
        """Whether the member, or the file where there are none, holds no more."""
        return not self._held and not self._fill()

    def onward(self) -> bool:
        """Go over to the next member if this one is over; whether there is anything."""
        return bool(self._held) or self._fill(across=True)

    def back(self, line: bytes) -> None:
        """Give back what was just read."""
        self._held = line + self._held

    def readline(self, most: int) -> bytes:
        """The next line with its end, or the first `most` bytes of it; nothing at the end of the member."""
        while (end := self._held.find(b"\n")) < 0 and len(self._held) < most and self._fill():
            pass
        return self._take(min(most, end + 1 if end >= 0 else len(self._held)))

    def read(self, size: int) -> bytes:
        """The next `size` bytes, fewer at the end of the member."""
        pieces = []
        while size > 0 and not self.over():
            pieces.append(self._take(min(size, len(self._held))))
            size -= len(pieces[-1])
        return b"".join(pieces)

    def skip(self, size: int) -> bool:
        """Pass over bytes without keeping them; whether the member had so many."""
        if not self.packed:
            at = self._place() + size
            self.go(min(at, self.size))
            return at <= self.size
        while size > 0 and not self.over():
            size -= len(self._take(min(size, len(self._held))))
        return size == 0

    def find(self, begins: bytes, offset: int) -> int | None:
        """The next place from `offset` on where a member or a line starts with `begins`."""
        wanted = PACKED if self.packed else b"\n" + begins
        tail = b""
        self._handle.seek(offset)
        while chunk := self._handle.read(_CHUNK):
            data, base = tail + chunk, self._handle.tell() - len(tail) - len(chunk)
            at = data.find(wanted)
            while at >= 0:
                if not self.packed:
                    return base + at + 1
                if self._starts(begins, base + at):
                    return base + at
                at = data.find(wanted, at + 1)
            tail = data[-len(wanted) + 1 :]
        return None

    def _starts(self, begins: bytes, offset: int) -> bool:
        """Whether a member at this offset holds text that starts so."""
        here = self._handle.tell()
        self._handle.seek(offset)
        head = self._handle.read(_PEEK)
        self._handle.seek(here)
        try:
            return self._opened().decompress(head, len(begins)) == begins
        except zlib.error:
            return False

    @staticmethod
    def _opened() -> zlib._Decompress:
        return zlib.decompressobj(16 + zlib.MAX_WBITS)

    def _place(self) -> int:
        raw = len(self._raw) + (len(self._member.unused_data) if self._member else len(self._held))
        return self._handle.tell() - raw

    def _take(self, size: int) -> bytes:
        taken, self._held = self._held[:size], self._held[size:]
        return taken

    def _fill(self, *, across: bool = False) -> bool:
        """Get more bytes, from the next member too if `across`; whether there are any."""
        if self._member is None:
            self._held += (chunk := self._handle.read(_CHUNK))
            return bool(chunk)
        while True:
            if self._member.eof:
                if not across:
                    return False
                self._next_member()
            if not self._raw and not self._more():
                return False
            if unpacked := self._unpack():
                self._held += unpacked
                return True

    def _more(self) -> bool:
        """Read more of the file; False where it ends between two members."""
        assert self._member is not None
        self._raw = self._handle.read(_CHUNK)
        if self._begun and not self._raw:
            raise CutOff("the file ends within a record")
        return bool(self._raw)

    def _unpack(self) -> bytes:
        assert self._member is not None
        if not self._begun:
            self._raw = self._raw.lstrip(b"\0")  # what some tools fill up a file with
            self._start = self._place()
            self._begun = bool(self._raw)
        try:
            found = self._member.decompress(self._raw, _CHUNK)
        except zlib.error as error:
            raise Damaged(f"it cannot be unpacked ({error})") from None
        self._raw = b"" if self._member.eof else self._member.unconsumed_tail  # else `unused_data` holds the rest
        self._made += len(found)
        if self._made > _FREE and self._made > _SWOLLEN * (self._place() - self._start):
            raise InputError(f"a record unpacks to more than {_FREE // 2**20} MiB: the file is read no further")
        return found

    def _next_member(self) -> None:
        assert self._member is not None
        self._raw = self._member.unused_data + self._raw
        self._member, self._made, self._begun = self._opened(), 0, False
        self._start = self._place()
