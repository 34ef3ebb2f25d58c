"""The same quantity in another unit: feet for metres, acres for hectares, basis points for percentage points."""

from __future__ import annotations

from dataclasses import replace

from sayso.judge.figures.amounts import same_unit
from sayso.model import Figure

# One unit of each dimension is 1; ours is what a reader would reckon with.
_DIMENSIONS: tuple[dict[str, float], ...] = (
    {
        "metre": 1, "kilometre": 1_000, "centimetre": 0.01, "millimetre": 0.001, "foot": 0.3048, "inch": 0.0254,
        "yard": 0.9144, "mile": 1_609.344,
    },
    {
        "square metre": 1, "square foot": 0.09290304, "hectare": 10_000, "acre": 4_046.856, "square kilometre": 1e6,
        "square mile": 2_589_988,
    },
    {"kilogram": 1, "gram": 0.001, "tonne": 1_000, "ton": 1_000, "pound-mass": 0.45359237, "ounce": 0.0283495},
    {"litre": 1, "millilitre": 0.001, "cubic metre": 1_000},
    {"kilometre per hour": 1, "mile per hour": 1.609344, "metre per second": 3.6},
    {"second": 1, "minute": 60, "hour": 3_600, "day": 86_400, "week": 604_800},
    {"month": 1, "year": 12, "decade": 120},
    {"percentage point": 1, "basis point": 0.01},
    {"kilowatt": 1, "megawatt": 1_000, "gigawatt": 1_000_000},
    {"kilowatt hour": 1, "megawatt hour": 1_000, "gigawatt hour": 1_000_000, "terawatt hour": 1e9},
    {"dollar": 1, "cent": 0.01},
    {"pound sterling": 1, "penny": 0.01, "p": 0.01},
)  # fmt: skip
_DOLLARS = frozenset(
    {"peso", "brazilian real", *(f"{land} dollar" for land in ("australian", "canadian", "new zealand", "singapore"))}
)
_MAGNITUDES = frozenset({None, "magnitude", "degree", "point"})
_BY_UNIT = {unit: (number, worth) for number, units in enumerate(_DIMENSIONS) for unit, worth in units.items()}


def in_unit_of(figure: Figure, other: Figure) -> Figure:
    """`other` in the unit of `figure`, where both measure the same in different units; else as it is."""
    if figure.unit == other.unit or figure.unit is None or other.unit is None:
        return other
    if {figure.unit, other.unit} == {"celsius", "fahrenheit"}:
        return _heat(other, figure.unit)
    ours, theirs = _BY_UNIT.get(figure.unit), _BY_UNIT.get(other.unit)
    if ours is None or theirs is None or ours[0] != theirs[0]:
        return other
    factor = theirs[1] / ours[1]
    low, high = other.value
    return replace(other, unit=figure.unit, value=(low * factor, None if high is None else high * factor))


def alike_units(figure: Figure, other: Figure, kind: str) -> bool:
    """Whether two figures of one kind have one unit; a quake's magnitude is of degrees, of points or of none."""
    return same_unit(figure, other) or (kind == "magnitude" and {figure.unit, other.unit} <= _MAGNITUDES)


def same_sign(text: str, figure: Figure, other_text: str, other: Figure) -> bool:
    """Whether one of two like sums has the bare sign "$", by which many countries write their own money."""
    sums = ((text, figure, other), (other_text, other, figure))
    return figure.value == other.value and any(
        f.unit == "dollar" and o.unit in _DOLLARS and said[f.spans[0].start : f.spans[0].start + 1] == "$"
        for said, f, o in sums
    )


def _heat(figure: Figure, unit: str) -> Figure:
    def turned(value: float) -> float:
        return value * 9 / 5 + 32 if unit == "fahrenheit" else (value - 32) * 5 / 9

    low, high = figure.value
    return replace(figure, unit=unit, value=(turned(low), None if high is None else turned(high)))
