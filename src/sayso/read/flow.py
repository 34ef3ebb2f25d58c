"""Text as a reader sees it, gathered from pieces of HTML source, with the way back to each piece."""

from __future__ import annotations

import re
from html import unescape

from sayso.model import Segment, Span

# White space as HTML folds it (a no-break space stays), a character reference, characters nobody sees, all else.
_PIECE = re.compile(
    r"(?P<space>[ \t\n\r\f]+)"
    r"|(?P<reference>&(?:\#[0-9]{1,8}|\#[xX][0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?)"
    "|(?P<unseen>[\x00-\x08\x0b\x0e-\x1f\x7f\u00ad\u200b\u2060\ufeff]+)"
    "|(?P<plain>[^ \t\n\r\f&\x00-\x08\x0b\x0e-\x1f\x7f\u00ad\u200b\u2060\ufeff]+|&|\x0b)"
)
_NOWHERE = -1  # the place of white space that the source does not have
_UNSEEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\u00ad\u200b\u2060\ufeff]")


class Flow:
    """A growing text without white space at its beginning or doubled; `segments` lead into the source."""

    __slots__ = ("_pieces", "_space", "breaks", "length", "segments")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._space: int | None = None  # where the white space stands that was seen and not yet written
        self.breaks = 0  # line breaks that were seen and not yet written
        self.length = 0
        self.segments: list[Segment] = []

    def add(self, source: str, place: Span, *, references: bool = True) -> None:
        """Take up the text of `source` at `place`; without `references`, `&amp;` is five characters."""
        for match in _PIECE.finditer(source, place.start, place.end):
            kind, at = match.lastgroup, match.start()
            if kind == "space":
                self._space = at if self._space is None else self._space
            elif kind == "reference" and references:
                self._refer(match[0], at)
            elif kind in ("plain", "reference"):
                self._put(match[0], at)

    def unplaced(self, text: str) -> None:
        """Take up words that do not stand in the source as they are read."""
        if words := text.split():
            self._space = _NOWHERE if text[0].isspace() and self._space is None else self._space
            self._put(" ".join(words), None)
            self._space = _NOWHERE if text[-1].isspace() else None

    def line_break(self) -> None:
        """A `<br>`: one line break in the text, unless that has just begun."""
        self.breaks += 1
        self._space = None

    @property
    def text(self) -> str:
        return "".join(self._pieces)

    def _refer(self, raw: str, at: int) -> None:
        seen = unescape(raw)
        if seen == raw:
            self._put(raw, at)
            return
        rest = 0  # "&ampx" is "&x": what follows the reference stands there as it is
        while rest < min(len(seen) - 1, len(raw) - 1) and seen[-1 - rest] == raw[-1 - rest]:
            rest += 1
        head = seen[: len(seen) - rest]
        if head in (" ", "\t", "\n", "\r", "\f"):
            self._space = at if self._space is None else self._space
        elif not _UNSEEN.search(head):
            # A reference to two characters has one place: the second has no counterpart.
            self._put(head, at, mapped=1)
        if rest:
            self._put(seen[len(seen) - rest :], at + len(raw) - rest)

    def _put(self, piece: str, at: int | None, *, mapped: int | None = None) -> None:
        if self.length:
            if self.breaks:
                self._write("\n", None)
            elif self._space is not None:
                self._write(" ", None if self._space == _NOWHERE else self._space)
        self._space, self.breaks = None, 0
        self._write(piece, at, mapped)

    def _write(self, piece: str, at: int | None, mapped: int | None = None) -> None:
        size = len(piece) if mapped is None else min(mapped, len(piece))
        if at is not None:
            last = self.segments[-1] if self.segments else None
            follows = last and last[0] + last[2] == self.length and last[1] + last[2] == at
            if last and follows:
                self.segments[-1] = Segment(last[0], last[1], last[2] + size)
            else:
                self.segments.append(Segment(self.length, at, size))
        self._pieces.append(piece)
        self.length += len(piece)
