"""A report of the story that has the claim's very number of others: of the dead for the wounded, of a rise for a fall."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.judge.bearing.days import each_of_its_day, of_those_days
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import archived_population, claimed_population, same_population, same_unit, worded
from sayso.judge.figures.subject import of_whom, other_subject, same_matter
from sayso.judge.figures.trends import trend_of
from sayso.judge.witness import Witness
from sayso.model import Bound, Figure, Measure, Stance, Trend
from sayso.text.digits import significant

_FATES = frozenset({Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.CAPTURED, Measure.ARRESTED})
_LEAST = 10  # as many dead as wounded there may be where there are few
_ROUND = 2  # digits, the zeros at the end aside: fewer two counts have in common by chance
_MATTER, _MOVED = 0.3, 0.5  # share of the words around: of people's fates, and of what rose or fell
_DAYS = 365  # between a report and the article
_WEIGHT = 0.75
_MOST = 20  # figures of a claim


def other_fate(case: Case) -> Iterator[Signal]:
    """No report counts so many as the claim does, but one has its very number of the dead for the wounded, or of a rise for
    a fall."""
    for figure in case.figures[:_MOST]:
        if not _plain(figure):
            continue
        trend = trend_of(case.text, figure)
        if figure.measure in _FATES and figure.low >= _LEAST and significant(figure.low) >= _ROUND:
            yield from _fated(case, figure)
        elif trend is not None:
            yield from _moved(case, figure, trend)


def _fated(case: Case, figure: Figure) -> Iterator[Signal]:
    """The very number of people to whom something else happened."""
    found = _given(case, figure)
    if any(other.measure not in _FATES or other.measure is figure.measure for _, other in found):
        return
    for witness, other in found:
        if _of_the_same(case, figure, witness, other, _MATTER):
            yield _signal(witness, other, f"{worded(figure)} against {worded(other)}")


def _moved(case: Case, figure: Figure, trend: Trend) -> Iterator[Signal]:
    """The very number of what went the other way."""
    found = [(w, o, trend_of(w.text, o)) for w, o in _given(case, figure)]
    if any(theirs in (trend, None) and _of_the_same(case, figure, w, o, _MATTER) for w, o, theirs in found):
        return
    for witness, other, theirs in found:
        if theirs in (trend, None) or other_subject(case, figure, witness, other):
            continue
        if each_of_its_day(case, witness, (other.sentence or other.spans[0]).of(witness.text)):
            continue
        if _of_the_same(case, figure, witness, other, _MOVED):
            yield _signal(witness, other, f"{worded(figure)}, {trend}, against {worded(other)}, {theirs}")


def _given(case: Case, figure: Figure) -> list[tuple[Witness, Figure]]:
    """Where the reports have the very number."""
    return [
        (w, o)
        for w in case.witnesses
        for o in w.reading.figures
        if o.low == figure.low and _plain(o) and same_unit(figure, o)
    ]


def _signal(witness: Witness, other: Figure, text: str) -> Signal:
    proof = Proof(witness, other.sentence or other.spans[0])
    return Signal(Stance.REFUTES, _WEIGHT, text, proof, outranks=True)


def _of_the_same(case: Case, figure: Figure, witness: Witness, other: Figure, least: float) -> bool:
    if not case.scene.near(witness) or not of_those_days(case, witness, _DAYS) or witness.in_doubt(other.spans[0]):
        return False
    if figure.measure in _FATES:
        mine, theirs = claimed_population(case, figure), archived_population(witness, other)
        if not same_population(mine, theirs, anywhere=True):
            return False
    if not of_whom(case, figure, witness, other):
        return False
    return same_matter(case, figure, witness, other) >= least


def _plain(figure: Figure) -> bool:
    return figure.value[1] is None and not figure.vague and figure.bound is not Bound.AT_MOST
