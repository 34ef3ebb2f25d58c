"""A text with marked spans, cut into pieces that never overlap, so that any nesting of spans becomes flat markup."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sayso.model import Span
from sayso.model.span import Spans


@dataclass(frozen=True, slots=True)
class Mark:
    """What is marked: `number` and `rank` (0 is the gravest) of a claim, or the number of a finding (no rank)."""

    number: int
    spans: Spans
    rank: int | None = None


@dataclass(slots=True)
class Piece:
    """A run of text under the same marks. `starts` and `ends` name the marks that begin before and end after it."""

    span: Span
    shown: Mark | None = None  # the innermost claim here
    claims: list[Mark] = field(default_factory=list)  # all claims here, the gravest first
    found: bool = False  # whether a finding covers it
    starts: list[tuple[Mark, int]] = field(default_factory=list)  # the mark and which of its spans
    ends: list[Mark] = field(default_factory=list)  # claims at their last span, findings at each


def cleaned(spans: Iterable[Span], text: str) -> Spans:
    """Sorted spans inside `text`, without white space at the ends; what touches or overlaps is one."""
    found: list[Span] = []
    for span in sorted(spans):
        trimmed = Span(max(0, span.start), min(len(text), span.end)).trim(text)
        if trimmed.length <= 0:
            continue
        if found and trimmed.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, trimmed.end))
        else:
            found.append(trimmed)
    return tuple(found)


def cut(blocks: Sequence[Span], marks: Sequence[Mark]) -> list[list[Piece]]:
    """The pieces of each block; `blocks` are sorted and don't overlap, the spans of `marks` are `cleaned`."""
    opening: dict[int, list[tuple[Mark, int]]] = {}
    closing: dict[int, list[tuple[Mark, int]]] = {}
    for mark in marks:
        for index, span in enumerate(mark.spans):
            opening.setdefault(span.start, []).append((mark, index))
            closing.setdefault(span.end, []).append((mark, index))
    cuts = sorted({*opening, *closing, *(offset for block in blocks for offset in block)})
    active: dict[int, Mark] = {}
    found: list[list[Piece]] = [[] for _ in blocks]
    at = 0
    for start, end in itertools.pairwise(cuts):
        for mark, _ in closing.get(start, ()):
            active.pop(id(mark), None)
        active.update((id(mark), mark) for mark, _ in opening.get(start, ()))
        while at < len(blocks) and blocks[at].end <= start:
            at += 1
        if at < len(blocks) and blocks[at].start <= start:
            piece = _piece(Span(start, end), active)
            piece.starts = opening.get(start, [])
            piece.ends = [
                mark for mark, index in closing.get(end, ()) if mark.rank is None or index == len(mark.spans) - 1
            ]
            found[at].append(piece)
    return found


def _piece(span: Span, active: dict[int, Mark]) -> Piece:
    claims = sorted(
        (mark for mark in active.values() if mark.rank is not None), key=lambda mark: (mark.rank, mark.number)
    )
    shown = min(claims, key=lambda mark: sum(part.length for part in mark.spans), default=None)
    return Piece(span, shown, claims, len(claims) < len(active))
