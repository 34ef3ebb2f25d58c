"""Where a quotation stands in the archive, exactly or nearly, the earliest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from sayso.archive.backend import Backend, Filter
from sayso.archive.tokens import Group, groups, number
from sayso.model import Passage, Span, Stored
from sayso.text.words import fold

# The share of words that quotation and sighting have in common, in order (Dice). Below .6 our table of drifted and of
# merely similar sentences (tests/archive/test_trace.py) lets other sentences on the same matter in.
NEAR = 0.6
_HELD = 0.5  # of the quotation's content words stand in a passage that is looked at
_CANDIDATES = 400  # passages looked at; a full scan is made only for quotations of function words alone
_LONGEST = 400  # words of a quotation that are compared
_WORD = re.compile(r"\w+(?:[.,’'\-]\w+)*")
_FIRST = 0xF0000  # words are compared as characters of a private plane


class Change(StrEnum):
    """How a piece of a sighting relates to the quotation."""

    SAME = "same"
    OTHER = "other"  # other words in place of the quotation's
    MISSING = "missing"  # words of the quotation that are not there
    ADDED = "added"  # words that the quotation has not


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words with one kind of change; an empty text on the side that has none."""

    change: Change
    quoted: str
    found: str


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place where the words stand: `span` points into `document.text`, verbatim."""

    document: Stored
    span: Span
    likeness: float  # 1.0: every word, in order, and no other
    pieces: tuple[Piece, ...]

    @property
    def exact(self) -> bool:
        return self.likeness == 1.0

    @property
    def text(self) -> str:
        return self.span.of(self.document.text)


class _Word(NamedTuple):
    span: Span
    form: str


def trace(backend: Backend, quote: str, *, limit: int, where: Filter) -> list[Sighting]:
    """Sightings by date, then likeness, then id; at most `limit` of them: the likest, of equal ones the earliest."""
    wanted = list(_words(quote))[:_LONGEST]
    if not wanted:
        return []
    asked = groups(quote, backend.languages())
    least = 1.0 if not asked else NEAR  # function words alone stand nearly anywhere
    found: dict[tuple[str, Span], Sighting] = {}
    for document, span in _places(backend, asked, where):
        for sighting in _sightings(quote, wanted, document, span):
            if sighting.likeness >= least:
                found.setdefault((document.id, sighting.span), sighting)
    likest = sorted(_apart(found.values()), key=lambda s: (-s.likeness, *_when(s)))[: max(0, limit)]
    return sorted(likest, key=_when)


def _when(sighting: Sighting) -> tuple[bool, date, float, str, Span]:
    day = sighting.document.published
    return day is None, day or date.min, -sighting.likeness, sighting.document.id, sighting.span


def _places(backend: Backend, asked: Sequence[Group], where: Filter) -> Iterator[tuple[Stored, Span]]:
    if asked:
        least = max(1, int(len(asked) * _HELD))
        found: Sequence[Passage] = backend.top(asked, limit=_CANDIDATES, least=least, where=where)
        yield from ((passage.document, passage.span) for passage in found)
    else:
        yield from ((d, Span(0, len(d.text))) for d in backend.documents() if where.allows(d))


def _sightings(quote: str, wanted: list[_Word], document: Stored, near: Span) -> Iterator[Sighting]:
    """Every place around a passage where the quotation stands whole, or else the one where it stands best."""
    margin = 2 * (wanted[-1].span.end - wanted[0].span.start) + 80  # a quotation may run over the passage's ends
    words = list(_words(document.text, Span(max(0, near.start - margin), min(len(document.text), near.end + margin))))
    code = {form: chr(_FIRST + at) for at, form in enumerate(dict.fromkeys(w.form for w in (*wanted, *words)))}
    asked, held = ("".join(code[w.form] for w in side) for side in (wanted, words))
    at = held.find(asked)
    if at >= 0:
        while at >= 0:
            yield _sighting(quote, wanted, document, words[at : at + len(wanted)])
            at = held.find(asked, at + len(asked))
        return
    place = fuzz.partial_ratio_alignment(asked, held)
    if place is None or not held:
        return
    start, end = (place.dest_start, place.dest_end) if len(asked) <= len(held) else (0, len(held))
    spare = len(asked) // 4 + 1
    start, end = max(0, start - spare), min(len(held), end + spare)
    blocks = [b for b in LCSseq.editops(asked, held[start:end]).as_matching_blocks() if b.size]
    if not blocks:
        return
    piece = words[start + blocks[0].b : start + blocks[-1].b + blocks[-1].size]
    yield _sighting(quote, wanted, document, piece)


def _sighting(quote: str, wanted: list[_Word], document: Stored, found: list[_Word]) -> Sighting:
    left, right = [w.form for w in wanted], [w.form for w in found]
    pieces, same = [], 0
    for code in LCSseq.opcodes(left, right):
        quoted = _text(quote, wanted[code.src_start : code.src_end])
        there = _text(document.text, found[code.dest_start : code.dest_end])
        if code.tag == "equal":
            same += code.src_end - code.src_start
            pieces.append(Piece(Change.SAME, quoted, there))
        elif pieces and pieces[-1].change in (Change.MISSING, Change.ADDED) and bool(quoted) != bool(pieces[-1].quoted):
            before = pieces.pop()
            pieces.append(Piece(Change.OTHER, before.quoted or quoted, before.found or there))
        else:
            pieces.append(Piece(Change.MISSING if quoted else Change.ADDED, quoted, there))
    likeness = round(2 * same / (len(left) + len(right)), 4)
    return Sighting(document, Span(found[0].span.start, found[-1].span.end), likeness, tuple(pieces))


def _text(text: str, words: list[_Word]) -> str:
    return text[words[0].span.start : words[-1].span.end] if words else ""


def _apart(found: Iterable[Sighting]) -> list[Sighting]:
    """The sightings without those that overlap a better one of the same document."""
    kept: dict[str, list[Sighting]] = {}
    for sighting in sorted(found, key=lambda s: (-s.likeness, s.document.id, s.span)):
        others = kept.setdefault(sighting.document.id, [])
        if not any(other.span.overlaps(sighting.span) for other in others):
            others.append(sighting)
    return [sighting for others in kept.values() for sighting in others]


def _words(text: str, within: Span | None = None) -> Iterator[_Word]:
    start, end = within or Span(0, len(text))
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        yield _Word(Span(*match.span()), number(word) if word[0].isdigit() else fold(word))
