"""Figures for the same population and measure, compared with their bounds and dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sayso.judge.amounts import (
    GROWING,
    Relation,
    archived_population,
    claimed_population,
    relation,
    same_measure,
    same_population,
    same_unit,
    worded,
)
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.witness import Witness
from sayso.model import Figure, Measure, Modality, Stance
from sayso.text.similarity import containment
from sayso.text.words import terms

_FAR = 1.5  # factor from which two counts at one time differ in more than method
_UNDATED_FAR = 3.0  # without the article's date a toll may have grown by this much
_GROWTH = 10.0  # no toll reported within weeks of another grows by more than this
_WEEKS = 60  # days
_SUBJECT = 0.34  # share of the claim's words that must be there where no population tells what is counted


def figures_compared(case: Case) -> Iterator[Signal]:
    """Each figure was compared with archived figures for the same population and measure, with bounds and dates."""
    for figure in case.figures:
        for witness in case.witnesses:
            for other in witness.reading.figures:
                signal = _compare(case, figure, witness, other)
                if signal is not None:
                    yield signal


def comparable(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether the two figures measure the same of the same."""
    if not same_unit(figure, other) or not same_measure(figure, other) or _denied(witness, other):
        return False
    mine, theirs = claimed_population(case, figure), archived_population(witness, other)
    if not same_population(mine, theirs):
        return False
    if figure.measure in GROWING | {Measure.MISSING, Measure.DEPLOYED} and mine.countries & theirs.countries:
        return True
    return _same_subject(case, figure, witness, other)


def _compare(case: Case, figure: Figure, witness: Witness, other: Figure) -> Signal | None:
    if not comparable(case, figure, witness, other):
        return None
    how, factor = relation(figure, other)
    where = other.as_of or witness.stored.published
    said = f"{worded(figure)} against {worded(other)}" + (f" as of {where}" if where else "")
    proof = Proof(witness, other.sentence or other.spans[0])
    if how is Relation.AGREES:
        exact = figure.value == other.value
        return Signal(Stance.SUPPORTS, 0.8 if exact else 0.6, said, proof)
    weight = _contradicts(case, figure, how, factor, where)
    return Signal(Stance.REFUTES, weight, said, proof) if weight else None


def _contradicts(case: Case, figure: Figure, how: Relation, factor: float, where: date | None) -> float:
    """How much another figure tells against the claim's, 0 where time or method can explain the difference."""
    when = figure.as_of or case.reading.document.published
    if figure.measure not in GROWING:
        same_day = when is not None and when == where
        if figure.measure in (Measure.AGE, Measure.RANK, Measure.MISSING, None) and not same_day:
            return 0.0
        return 0.5 if factor >= _FAR else 0.0
    if how is Relation.BELOW:
        return 0.4 if when and where and where <= when and factor >= _FAR else 0.0
    if when is None or where is None:
        return 0.6 if factor >= _UNDATED_FAR else 0.0
    if where >= when:
        return 0.6 if factor >= _FAR else 0.0
    return 0.5 if factor >= _GROWTH and (when - where).days <= _WEEKS else 0.0


def _same_subject(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether the sentences around the two figures speak of the same, by their words other than the numbers."""
    mine = {t for t in case.terms if not t[:1].isdigit()}
    span = other.sentence or other.spans[0]
    near = set(terms(span.of(witness.text), witness.stored.language)) | set(
        terms(witness.stored.title or "", witness.stored.language)
    )
    places = set(terms(figure.place or "", case.reading.document.language))
    if places and other.place and not places & set(terms(other.place, witness.stored.language)):
        return False
    return containment(mine, near, case.weight) >= _SUBJECT


def _denied(witness: Witness, other: Figure) -> bool:
    """Whether the archived figure is only denied or asked about there."""
    around = witness.statements_at(other.spans[0])
    return any(s.modality in (Modality.ASKED, Modality.DENIED) for s in around)
