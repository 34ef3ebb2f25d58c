"""What of a turn is said: its words by paragraphs, statements made of them, and what else stands inside turns."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from sayso.model import Document, Modality, ParagraphKind, Span, Spans, Speaker, Statement, StatementKind
from sayso.parse.statements.turns.lexicon import SOUNDS
from sayso.text.overlaps import Overlaps
from sayso.text.sentences import lines, sentences

ASKS = re.compile(r"\?[\"”»’)]*\s*\Z")
_LEFT = re.compile(r"[.,;]*\s*(?:[—–-]\s+)?")  # before words that go on behind a sound
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Turn:
    """Words in a row that a label gives to one speaker."""

    label: Span
    content: Spans  # by paragraphs, without what is heard but not said
    speaker: Speaker | None
    channel: str | None = None
    asks: bool = False  # all of it is a question, whatever mark it ends with

    @property
    def whole(self) -> Span:
        return Span(self.label.start, self.content[-1].end)


class Turns:
    """The turns of a document, and what may stand inside them."""

    def __init__(self, document: Document, turns: Sequence[Turn]) -> None:
        self._document = document
        self.turns = tuple(turns)
        self._over = Overlaps((turn.whole, turn) for turn in turns)

    def inside(self, *spans: Span) -> Turn | None:
        """The turn in whose words all of these stand."""
        found = self._over.of(*spans[:1])
        held = len(found) == 1 and all(any(c.contains(s) for c in found[0].content) for s in spans)
        return found[0] if held else None

    def touched(self, *spans: Span) -> bool:
        """Whether one of these stands in a turn, or beside its words in its label."""
        return bool(self._over.of(*spans))

    def statements(self) -> Iterator[Statement]:
        """The statements that turns are: what is said, and apart from it the questions that a turn ends with."""
        for turn in self.turns:
            said, asked = ((), turn.content) if turn.asks else _parted(self._document, turn.content)
            for content, modality in ((said, Modality.SAID), (asked, Modality.ASKED)):
                if content:
                    yield Statement(
                        "",
                        StatementKind.DIRECT,
                        content,
                        source=(turn.label,) if turn.label.length else (),
                        speaker=turn.speaker,
                        channel=turn.channel,
                        modality=modality,
                    )


def _parted(document: Document, content: Spans) -> tuple[Spans, Spans]:
    """Content up to the questions at its end, and these."""
    *before, last = content
    start = last.end
    for sentence in reversed(sentences(document.text, document.language, last)):
        if not ASKS.search(sentence.of(document.text)):
            break
        start = sentence.start
    if start == last.end:
        return content, ()
    rest = Span(last.start, start).trim(document.text)
    return (*before, *([rest] if rest.length else [])), (Span(start, last.end),)


class Rows:
    """The paragraphs of a document that may hold turns: all but its title; quick to look up."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        found = [p.span for p in document.paragraphs if p.kind is not ParagraphKind.TITLE]
        self._rows = sorted(found if document.paragraphs else lines(document.text))
        self._ends = [row.end for row in self._rows]

    def words(self, span: Span) -> Spans:
        """What is said in a span, by paragraphs, without sound effects."""
        text = self._text
        found: list[Span] = []
        for paragraph in self._inside(span):
            at = paragraph.start
            for sound in [*SOUNDS.finditer(text, *paragraph), None]:
                piece = Span(at, sound.start() if sound else paragraph.end).trim(text)
                if left := _LEFT.match(text, *piece):
                    piece = Span(left.end(), piece.end)
                if _WORD.search(text, *piece):
                    found.append(piece)
                at = sound.end() if sound else at
        return tuple(found)

    def _inside(self, span: Span) -> Iterator[Span]:
        for row in islice(self._rows, bisect_right(self._ends, span.start), None):
            if row.start >= span.end:
                return
            yield Span(max(row.start, span.start), min(row.end, span.end))


def line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end
