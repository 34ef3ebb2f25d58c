"""What the figures that reports show weigh for the whole of a claim."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import permutations

from sayso.judge.case import Case
from sayso.model import Bound, Figure, Measure

_SMALL = 10
_AGE_NAME = re.compile(r"\d+(?:-year-old|-?jährige|-летн)", re.IGNORECASE)
_AGED, _MUCH = 0.3, 4  # somebody's age shows nothing else that is told of them in so many words and more
_INCIDENTAL = 0.75  # what a claim's figures weigh where only small numbers beside them are not shown
_NEAR = 1.0  # per cent by which a rounded share may differ
_PRECISE = frozenset({"percentage", "dollar", "euro", "pound", "pound sterling", "celsius"})


def weight_of(case: Case, shown: Sequence[Figure]) -> float:
    """What the shown figures weigh for the whole claim: a small number beside the others is not what it is about."""
    missing = [f for f in case.figures if f not in shown and not reckoned(f, shown)]
    if all(f.measure is Measure.AGE for f in shown or case.figures) and (
        len(case.wording) > _MUCH or _calls_by_age(case, shown)
    ):
        return _AGED
    if not missing:
        return 1.0
    if shown and all(map(incidental, missing)) and not all(map(incidental, shown)):
        return _INCIDENTAL
    return len(shown) / (len(case.figures) + 1)


def reckoned(figure: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a share is only what two of the figures make: "101 of 150 samples, or more than 67 percent"."""
    if figure.unit != "percentage" or figure.value[1] is not None or figure.low <= 0:
        return False
    return any(
        part.unit == whole.unit and 0 < part.low < whole.low and abs(100 * part.low / whole.low - figure.low) <= _NEAR
        for part, whole in permutations((f for f in figures if f.unit not in _PRECISE and not f.vague), 2)
    )


def _calls_by_age(case: Case, figures: Sequence[Figure]) -> bool:
    """Whether the claim only calls somebody by their age: "The 22-year-old has signed for six years"."""
    return bool(figures) and all(_AGE_NAME.match(case.text, f.spans[0].start) for f in figures)


def incidental(figure: Figure) -> bool:
    """Whether a figure is no more than a detail: "from three countries", "two days before"."""
    small = figure.low < _SMALL and figure.unit is not None and figure.bound is Bound.EXACT
    return small and figure.measure is None and figure.value[1] is None and figure.unit not in _PRECISE
