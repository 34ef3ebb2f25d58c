"""Two wordings of one thing, laid side by side word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from sayso.archive.tokens import number
from sayso.model import Span
from sayso.text.words import fold

_WORD = re.compile(r"\w+(?:[.,’'\-]\w+)*")


class Change(StrEnum):
    """How a piece of what was found relates to what it is held against."""

    SAME = "same"
    OTHER = "other"  # other words in place of those
    MISSING = "missing"  # words that are not there
    ADDED = "added"  # words that only stand there


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words with one kind of change; an empty text on the side that has none."""

    change: Change
    quoted: str
    found: str


class Form(NamedTuple):
    """A word with its place, and what it is compared by: without case and marks, a number by its value."""

    span: Span
    form: str


def forms(text: str, within: Span | None = None) -> Iterator[Form]:
    """The words of a text, or of a part of it, in order."""
    start, end = within or Span(0, len(text))
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        yield Form(Span(*match.span()), number(word) if word[0].isdigit() else fold(word))


def aligned(quoted: str, wanted: Sequence[Form], text: str, found: Sequence[Form]) -> tuple[float, tuple[Piece, ...]]:
    """The share of words that both sides have in common in order (Dice), and both in runs of one kind each.

    The forms are words of the texts beside them. Method: longest common subsequence.
    """
    left, right = [w.form for w in wanted], [w.form for w in found]
    pieces, same = list[Piece](), 0
    for code in LCSseq.opcodes(left, right):
        there, here = (
            _text(quoted, wanted[code.src_start : code.src_end]),
            _text(text, found[code.dest_start : code.dest_end]),
        )
        if code.tag == "equal":
            same += code.src_end - code.src_start
            pieces.append(Piece(Change.SAME, there, here))
        elif pieces and pieces[-1].change in (Change.MISSING, Change.ADDED) and bool(there) != bool(pieces[-1].quoted):
            before = pieces.pop()
            pieces.append(Piece(Change.OTHER, before.quoted or there, before.found or here))
        else:
            pieces.append(Piece(Change.MISSING if there else Change.ADDED, there, here))
    return round(2 * same / (len(left) + len(right)), 4), tuple(pieces)


def _text(text: str, words: Sequence[Form]) -> str:
    return text[words[0].span.start : words[-1].span.end] if words else ""
