"""The canonical text of a page, put together paragraph by paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sayso.model import Link, Paragraph, ParagraphKind, Segment, Span
from sayso.read.blocks import Block

# Runs that look the same in HTML and inside JSON: without marks that either would write in another way.
_LITERAL = re.compile(r"[ -!#-%'-.0-;=?-\[\]-~]+")
_NEAR = 40  # characters of source between two runs that follow each other


@dataclass(slots=True)
class Writer:
    """The canonical text as it grows, paragraph by paragraph."""

    source: str
    pieces: list[str] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    segments: list[Segment] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    length: int = 0

    @property
    def text(self) -> str:
        return "".join(self.pieces)

    def block(self, block: Block, kind: ParagraphKind) -> Span:
        """Write a block as one paragraph; returns where it stands."""
        start = self._begin()
        self.pieces.append(block.text)
        self.segments += [segment._replace(text_start=segment.text_start + start) for segment in block.segments]
        self.links += [Link(link.span.shift(start), link.url) for link in block.links]
        return self._end(block.text, kind)

    def loose(self, text: str) -> None:
        """Write a paragraph that no block of the page holds, as where a script would have brought it."""
        start = self._begin()
        self.pieces.append(text)
        self.segments += [s._replace(text_start=s.text_start + start) for s in found_in(self.source, text)]
        self._end(text, ParagraphKind.BODY)

    def _begin(self) -> int:
        if self.pieces:
            self.pieces.append("\n")
            self.length += 1
        return self.length

    def _end(self, text: str, kind: ParagraphKind) -> Span:
        span = Span(self.length, self.length + len(text))
        self.length = span.end
        self.paragraphs.append(Paragraph(span, kind))
        return span


def found_in(source: str, text: str) -> list[Segment]:
    """Where the runs of `text` stand in `source`: from its longest run on, each close behind the one before."""
    runs = list(_LITERAL.finditer(text))
    if not runs:
        return []
    anchor = max(range(len(runs)), key=lambda at: len(runs[at][0]))
    place = source.find(runs[anchor][0])
    if place < 0:
        return []
    found = [Segment(runs[anchor].start(), place, len(runs[anchor][0]))]
    begin = place
    for run in reversed(runs[:anchor]):
        at = source.rfind(run[0], max(0, begin - len(run[0]) - _NEAR), begin)
        if at < 0:
            break
        found.append(Segment(run.start(), at, len(run[0])))
        begin = at
    end = place + len(runs[anchor][0])
    for run in runs[anchor + 1 :]:
        at = source.find(run[0], end, end + len(run[0]) + _NEAR)
        if at < 0:
            break
        found.append(Segment(run.start(), at, len(run[0])))
        end = at + len(run[0])
    return sorted(found)
