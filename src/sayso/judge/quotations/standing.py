"""Where the words of a quotation stand in a report: in order, in the fewest words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from sayso.judge.case import Case
from sayso.judge.witness import Sentence, Witness
from sayso.model import Span
from sayso.text.words import Word, fold, words

__all__ = ["NEAR", "Standing", "plain", "stands"]

NEAR = 0.8  # share of the quotation's content words that must stand there in order: lets a dropped or added word pass
_SPREAD = 2.5  # times as many words as the quotation: what is spread wider was not said in one breath


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a piece of the quotation stands."""

    score: float  # share of its content words
    exact: float  # likeness of all words
    span: Span  # of the words that matched
    unit: Sentence


def stands(case: Case, piece: Span, wanted: list[str], witness: Witness) -> Standing | None:
    """Where the piece stands best, if it does: in the fewest words."""
    best: Standing | None = None
    needed = NEAR * len(set(wanted))
    own = [fold(w) for w in plain(piece.of(case.text))]
    for unit in witness.units:
        if len(unit.terms.intersection(wanted)) < needed:
            continue
        said = [word for word in unit.words if word.term]
        blocks = LCSseq.editops(wanted, [w.term for w in said]).as_matching_blocks()
        matched = [said[b.b + i] for b in blocks for i in range(b.size)]
        score = len(matched) / len(wanted)
        if score < NEAR:
            continue
        span = Span(unit.span.start + matched[0].start, unit.span.start + matched[-1].end)
        there = [fold(w) for w in plain(_widened(unit, matched, own, witness).of(witness.text))]
        if len(plain(span.of(witness.text))) > _SPREAD * len(own) + 4:
            continue
        exact = 2 * LCSseq.similarity(own, there) / (len(own) + len(there))
        found = Standing(score, exact, span, unit)
        if best is None or (found.score, found.exact, -unit.span.length) > (
            best.score,
            best.exact,
            -best.unit.span.length,
        ):
            best = found
    return best


def _widened(unit: Sentence, matched: Sequence[Word], own: list[str], witness: Witness) -> Span:
    """The matched words with the function words around them that the quotation has too."""
    order = list(unit.words)
    first, last = order.index(matched[0]), order.index(matched[-1])
    text = unit.span.of(witness.text)
    while first and fold(text[order[first - 1].start : order[first - 1].end]) in own:
        first -= 1
    while last + 1 < len(order) and fold(text[order[last + 1].start : order[last + 1].end]) in own:
        last += 1
    return Span(unit.span.start + order[first].start, unit.span.start + order[last].end)


def plain(text: str) -> list[str]:
    return [text[w.start : w.end] for w in words(text)]
