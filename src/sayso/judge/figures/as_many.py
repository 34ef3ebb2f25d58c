"""Which figures of a report may be as much as one of the claim's: the others need not be looked at one by one."""

from __future__ import annotations

from collections.abc import Iterable

from sayso.judge.case import Case
from sayso.judge.figures.amounts import interval
from sayso.judge.figures.conversions import in_unit_of
from sayso.judge.witness import Witness
from sayso.model import Figure

__all__ = ["as_many", "possible"]


def as_many(case: Case, figure: Figure, witness: Witness) -> frozenset[int]:
    """By identity the report's figures whose range meets that of the claim's, and those of a unit that may be turned into its
    own. Of any other the claim's is above or below, so that it is neither borne out nor of the same value."""
    key = figure.id, id(witness)
    found = case.as_many.get(key)
    if found is None:
        low, high = interval(figure)
        met = (at for start, end, at in _ranges(witness) if start <= high and end >= low)
        found = case.as_many[key] = frozenset(met) | _convertible(witness, figure)
    return found


def possible(kinds: Iterable[frozenset[int]], there: Iterable[Figure]) -> int:
    """For how many of several figures (what `as_many` gave for each) one of these may be as much."""
    here = {id(figure) for figure in there}
    return sum(not kind.isdisjoint(here) for kind in kinds)


def _ranges(witness: Witness) -> tuple[tuple[float, float, int], ...]:
    return witness.memo.once("ranges", lambda: tuple((*interval(o), id(o)) for o in witness.reading.figures))


def _convertible(witness: Witness, figure: Figure) -> frozenset[int]:
    return witness.memo.once(
        ("convertible", figure.unit),
        lambda: frozenset(id(o) for o in witness.reading.figures if in_unit_of(figure, o) is not o),
    )
