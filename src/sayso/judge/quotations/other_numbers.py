"""Whether quoted words stand in a report with another number among them."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.judge.case import Case
from sayso.judge.figures.amounts import Relation, bears_out, of_things, relation, same_unit
from sayso.judge.figures.phrases import alike, phrase_of
from sayso.judge.witness import Witness
from sayso.model import Figure, Span

__all__ = ["other_number"]

_AROUND = 2  # content words in a row, before and behind, that the two numbers have in common
_BESIDE = 1  # sentences before and behind the one with the words: each sentence of a quotation is looked up by itself


def other_number(case: Case, there: Span, witness: Witness) -> Figure | None:
    """The report's number where it stands, in the same phrase, for one of the quotation's that the report nowhere has."""
    for figure in case.figures:
        if not any(q.overlaps(figure.spans[0]) for q in case.quoted):
            continue
        if any(same_unit(figure, o) and bears_out(figure, o) for o in witness.reading.figures):
            continue
        phrase = phrase_of(case.text, figure, case.language)
        for other in _near(there, witness):
            if not (same_unit(figure, other) or (of_things(figure.unit) and of_things(other.unit))):
                continue
            met = alike(phrase, phrase_of(witness.text, other, witness.stored.language))
            if met.total >= _AROUND and relation(figure, other)[0] is not Relation.AGREES:
                return other
    return None


def _near(there: Span, witness: Witness) -> Iterator[Figure]:
    """The numbers of the sentence with the words, and of those beside it in the same paragraph."""
    at, paragraph = witness.number_of(there), witness.paragraph_of(there)
    for sentence in witness.sentences[max(0, at - _BESIDE) : at + _BESIDE + 1]:
        if sentence.span.overlaps(paragraph):
            yield from witness.figures_at(sentence.span)
