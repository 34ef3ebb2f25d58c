"""A kept figure as a row of a database table, and back."""

from __future__ import annotations

from datetime import date
from typing import Any

from sayso.archive.ledger import Counted
from sayso.model import Bound, Figure, Measure, Modality, Span, Trend, hull

# In the order of every row. Offsets point into the document's text, in code points; several spans become their hull.
COLUMNS = (
    "number", "span_start", "span_end", "low", "high", "bound", "unit", "population", "measure", "place", "as_of",
    "source", "vague", "sentence_start", "sentence_end", "trend", "about", "modality", "kind",
)  # fmt: skip


def to_row(counted: Counted) -> tuple[Any, ...]:
    """What is kept of a figure; its countries are kept beside it."""
    f = counted.figure
    span, sentence = hull(f.spans), f.sentence or hull(f.spans)
    day = f.as_of.isoformat() if f.as_of else None
    head = (f.id, *span, f.value[0], f.value[1], f.bound.value, f.unit, f.population, f.measure and f.measure.value)
    return (*head, f.place, day, f.source, int(f.vague), *sentence, f.trend and f.trend.value,
            f.about, counted.modality.value, counted.kind)  # fmt: skip


def from_row(row: tuple[Any, ...], countries: frozenset[str] = frozenset()) -> Counted:
    """The figure of a row."""
    (number, start, end, low, high, bound, unit, population, measure, place, as_of, source, vague, first, last,
     trend, about, modality, kind) = row  # fmt: skip
    figure = Figure(
        id=number,
        spans=(Span(start, end),),
        value=(low, high),
        bound=Bound(bound),
        unit=unit,
        population=population,
        measure=Measure(measure) if measure else None,
        place=place,
        as_of=date.fromisoformat(as_of) if as_of else None,
        source=source,
        vague=bool(vague),
        sentence=Span(first, last),
        trend=Trend(trend) if trend else None,
        about=about,
    )
    return Counted(figure, kind, countries, Modality(modality))
