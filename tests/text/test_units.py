"""Units behind numbers and money before them."""

from __future__ import annotations

import pytest

from sayso.text.unit_names import UnitKind
from sayso.text.units import money_before, unit_after

AFTER: list[tuple[str, str | None]] = [
    ("35 miles", "mile"),
    ("35%", "percentage"),
    ("5 per cent", "percentage"),
    ("5 percentage points", "percentage point"),
    ("60bhp", "brake horsepower"),
    ("17-year-old", "year of age"),
    ("17 years old", "year of age"),
    ("17 years", "year"),
    ("1520 sq m", "square metre"),
    ("50 Australian dollars", "australian dollar"),
    ("7 degrees Celsius", "celsius"),
    ("140 km/h", "kilometre per hour"),
    ("40 basis points", "basis point"),
    ("5 Prozent", "percentage"),
    ("5 рублей", "russian ruble"),
    ("5 đồng", "vietnamese dong"),
    ("5 zlotys", "polish zloty"),
    ("5 PLN", "polish zloty"),
    ("5 reais", "brazilian real"),  # as what stands before the number: R$ 5
    ("5 миллиметров", None),
    ("5 gram-negative", "gram"),
    ("5 people", None),
    ("5 goats", None),
    ("5 mighty oaks", None),
    ("5", None),
]


@pytest.mark.parametrize(("text", "name"), AFTER)
def test_unit_after(text: str, name: str | None) -> None:
    end = len(text) - len(text.lstrip("0123456789"))
    found = unit_after(text, end)
    assert (found.unit.name if found else None) == name
    if found:
        assert end <= found.start < found.end <= len(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("US $5", "dollar"),
        ("-$5", "dollar"),
        ("$-5", "dollar"),
        ("HK $5", "hong kong dollar"),
        ("€5", "euro"),
        ("USD5", "dollar"),
        ("RM5", "malaysian ringgit"),
        ("stops5", None),
        ("maps 5", None),
        ("5", None),
    ],
)
def test_money_before(text: str, name: str | None) -> None:
    found = money_before(text, len(text) - 1)
    assert (found.unit.name if found else None) == name
    if found:
        assert found.unit.kind is UnitKind.MONEY
