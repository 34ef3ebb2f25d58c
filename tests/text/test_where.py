"""Clauses and places of a text."""

from __future__ import annotations

import pytest

from sayso.model import Span
from sayso.text.where import clause_of, places


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("After 12 died in Velm, 40 fled to Ostwick", "40", "40 fled to Ostwick"),
        ("12 died in Velm and 40 in Ostwick", "12", "12 died in Velm"),
        ("Some 1,200 people fled", "1,200", "Some 1,200 people fled"),
        ("Between Norway and Denmark 40 ships lie", "40", "Between Norway and Denmark 40 ships lie"),
        ("40", "40", "40"),
    ],
)
def test_clauses(text: str, figure: str, expected: str) -> None:
    at = text.index(figure)
    assert clause_of(text, Span(0, len(text)), Span(at, at + len(figure))).of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("40 miners died near Ostwick in March", {"Ostwick"}),
        ("Norwegian troops in Velm Bay", {"NO", "Velm Bay"}),
        ("In Denmark", {"DK"}),
        ("Nobody knows", set()),
        ("in " * 5_000 + "x", set()),
    ],
)
def test_places(text: str, expected: set[str]) -> None:
    assert places(text) == expected
