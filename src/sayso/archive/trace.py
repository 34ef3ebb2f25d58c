"""Where a quotation stands in the archive, exactly or nearly, the earliest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from sayso.archive.alignment import Form, Piece, aligned, forms
from sayso.archive.backend import Backend
from sayso.archive.filter import Filter
from sayso.archive.tokens import Group, groups
from sayso.model import Passage, Span, Stored

# The share of words that quotation and sighting have in common, in order (Dice). Below .6 our table of drifted and of
# merely similar sentences (tests/archive/test_trace.py) lets other sentences on the same matter in.
NEAR = 0.6
_HELD = 0.5  # of the quotation's content words stand in a passage that is looked at
_CANDIDATES = 400  # passages looked at; a full scan is made only for quotations of function words alone
_LONGEST = 400  # words of a quotation that are compared
_FIRST = 0xF0000  # words are compared as characters of a private plane


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place where the words stand: `span` points into `document.text`, verbatim."""

    document: Stored
    span: Span
    likeness: float  # 1.0: every word, in order, and no other
    pieces: tuple[Piece, ...]  # held against the quotation that was asked for
    drift: tuple[Piece, ...] = ()  # held against the earliest dated sighting; that one has none

    @property
    def exact(self) -> bool:
        return self.likeness == 1.0

    @property
    def text(self) -> str:
        return self.span.of(self.document.text)


def trace(backend: Backend, quote: str, *, limit: int, where: Filter) -> list[Sighting]:
    """Sightings by date, then likeness, then id; at most `limit` of them: the likest, of equal ones the earliest."""
    wanted = list(forms(quote))[:_LONGEST]
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
    return list(_drifted(sorted(likest, key=_when)))


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


def _sightings(quote: str, wanted: list[Form], document: Stored, near: Span) -> Iterator[Sighting]:
    """Every place around a passage where the quotation stands whole, or else the one where it stands best."""
    margin = 2 * (wanted[-1].span.end - wanted[0].span.start) + 80  # a quotation may run over the passage's ends
    words = list(forms(document.text, Span(max(0, near.start - margin), min(len(document.text), near.end + margin))))
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


def _sighting(quote: str, wanted: list[Form], document: Stored, found: list[Form]) -> Sighting:
    likeness, pieces = aligned(quote, wanted, document.text, found)
    return Sighting(document, Span(found[0].span.start, found[-1].span.end), likeness, pieces)


def _drifted(found: Sequence[Sighting]) -> Iterator[Sighting]:
    """The sightings with what became of the earliest one's words in each later one."""
    first = next((s for s in found if s.document.published is not None), None)
    before = list(forms(first.document.text, first.span)) if first else []
    for sighting in found:
        if first is None or sighting is first:
            yield sighting
            continue
        text = sighting.document.text
        yield replace(sighting, drift=aligned(first.document.text, before, text, list(forms(text, sighting.span)))[1])


def _apart(found: Iterable[Sighting]) -> list[Sighting]:
    """The sightings without those that overlap a better one of the same document."""
    kept: dict[str, list[Sighting]] = {}
    for sighting in sorted(found, key=lambda s: (-s.likeness, s.document.id, s.span)):
        others = kept.setdefault(sighting.document.id, [])
        if not any(other.span.overlaps(sighting.span) for other in others):
            others.append(sighting)
    return [sighting for others in kept.values() for sighting in others]
