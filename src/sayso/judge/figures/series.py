"""The reported figures that belong beside a claim's own, over time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sayso.judge.case import Case, Proof
from sayso.judge.checks.figures_compared import comparable_to
from sayso.judge.dossier import Dossier
from sayso.judge.figures.amounts import PARTS, archived_population, claimed_population, same_population, same_unit
from sayso.judge.witness import Witness
from sayso.model import Figure, Measure, Point, Series, Stance

_FEWEST = 2  # archived figures: fewer make no picture


def series_of(case: Case, dossier: Dossier) -> Iterator[Series]:
    """For each figure of the claim the archived figures of its population: same measure, wider ones, the whole."""
    for figure in case.figures:
        alike = {id(o) for _, o in comparable_to(case, figure)}
        beside = [
            (w, o) for w in case.witnesses for o in w.reading.figures if id(o) in alike or _wider(case, figure, w, o)
        ]
        if len(beside) < _FEWEST:
            continue
        own = Point(
            value=figure.value,
            bound=figure.bound,
            measure=figure.measure,
            population=figure.population,
            as_of=figure.as_of or case.reading.document.published,
            publisher=case.reading.document.publisher,
        )
        points = [own, *(_point(w, o, dossier) for w, o in beside)]
        points.sort(key=lambda p: (p.as_of or date.max, p.evidence or "", p.value[0]))
        yield Series(claim=case.claim.id, figure=figure.id, points=tuple(points))


def _wider(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether the other counts the whole of which the figure counts a part, or another part of it."""
    if figure.measure not in PARTS or other.measure not in PARTS | {Measure.DEPLOYED} or not same_unit(figure, other):
        return False
    mine, theirs = claimed_population(case, figure), archived_population(witness, other)
    return bool(mine.countries & theirs.countries) and same_population(mine, theirs)


def _point(witness: Witness, other: Figure, dossier: Dossier) -> Point:
    return Point(
        value=other.value,
        bound=other.bound,
        measure=other.measure,
        population=other.population,
        as_of=other.as_of or witness.stored.published,
        publisher=witness.stored.publisher,
        evidence=dossier.exhibit(Proof(witness, other.sentence or other.spans[0]), Stance.MENTIONS),
    )
