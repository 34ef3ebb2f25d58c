"""Numbers that two reports don't share by chance, and numbers that one slip of the pen made two."""

from __future__ import annotations

import math

from sayso.judge.case import Case
from sayso.judge.figures.amounts import GROWING, Relation, relation, same_unit
from sayso.judge.witness import Witness
from sayso.model import SUMS, Figure, Measure

_DIGITS = 4  # without the zeros at its end: so many two reports don't share by chance
_COUNTED = 30  # of people: smaller counts stand in many reports
_SMALL = 10
_LEFT = frozenset({Measure.MISSING, Measure.RESCUED})
_HAIR = 1e-9
_MONEY = SUMS | {Measure.RATE}


def same_number(figure: Figure, other: Figure) -> bool:
    """Whether both are one number that two reports of the same names don't give by chance: of four digits or more, or
    of a measure that both name."""
    if figure.value != other.value or figure.vague or figure.value[1] is not None:
        return False
    long = len(f"{figure.low:.10g}".replace(".", "").rstrip("0")) >= _DIGITS
    return long or (figure.measure in GROWING | _LEFT and figure.low >= _COUNTED)


def with_another(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether the report has this number of the claim and another one of it: two it does not share by chance."""
    if figure.value != other.value or figure.low < _SMALL:
        return False
    beside = [f for f in case.figures if f is not figure and f.low >= _SMALL and f.value != figure.value]
    return any(f.value == o.value and same_unit(f, o) for f in beside for o in witness.reading.figures)


def unmeasured(figure: Figure, other: Figure) -> bool:
    """Whether one of two such sums doesn't say what is done with it: that contradicts nothing."""
    return of_no_measure(figure, other) and same_money(figure, other)


def of_no_measure(figure: Figure, other: Figure) -> bool:
    """Whether one is a sum or a share and the other doesn't say what it is."""
    measures = (figure.measure, other.measure)
    return None in measures and not _MONEY.isdisjoint(measures)


def same_money(figure: Figure, other: Figure) -> bool:
    """Whether both give one sum or share, or the same but for the point: what it is of is worded in too many ways."""
    money = not _MONEY.isdisjoint((figure.measure, other.measure))
    return money and (relation(figure, other)[0] is Relation.AGREES or slipped(figure, other))


def slipped(figure: Figure, other: Figure) -> bool:
    """Whether the two have the same digits and differ by the point alone: 48 for 4.8, a billion for a million."""
    if not (figure.low > 0 and other.low > 0) or figure.value[1] is not None or other.value[1] is not None:
        return False
    shift = math.log10(figure.low / other.low)
    return abs(shift) >= 1 - _HAIR and abs(shift - round(shift)) < _HAIR
