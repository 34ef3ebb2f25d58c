"""A part of a population that is larger than the whole."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import (
    PARTS,
    Relation,
    archived_population,
    claimed_population,
    relation,
    same_unit,
    worded,
)
from sayso.model import Measure, Stance

_CLEARLY = 1.5  # factor: who was there is known with less precision than that


def part_exceeds_whole(case: Case) -> Iterator[Signal]:
    """A count of losses was held against how many were there at all."""
    for figure in case.figures:
        if figure.measure not in PARTS:
            continue
        mine = claimed_population(case, figure)
        if not mine.countries and not mine.words:
            continue
        for witness in case.witnesses:
            for other in witness.reading.figures:
                if other.measure is not Measure.DEPLOYED or not same_unit(figure, other):
                    continue
                theirs = archived_population(witness, other)
                if theirs.countries and not mine.countries:
                    continue  # one country's soldiers are no whole of whoever fell
                shared = mine.countries & theirs.countries if mine.countries else mine.words & theirs.words
                if not shared or mine.kind != theirs.kind:
                    continue
                how, factor = relation(figure, other)
                if how is Relation.ABOVE and factor >= _CLEARLY:
                    text = f"{worded(figure)} of a whole of {worded(other)}"
                    yield Signal(Stance.REFUTES, 0.8, text, Proof(witness, other.sentence or other.spans[0]))
