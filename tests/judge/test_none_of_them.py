"""None where the article tells of so many, and so many where it tells of none."""

from __future__ import annotations

import pytest

from sayso.model import Label
from tests.judge.bench import about, article, report, stored

SOME = "The storm left 2,000 homes in Velm without power."
NONE = "No homes in Velm lost power in the storm."


def label(claim: str, told: str, *, day: str = "2031-05-07") -> Label:
    found = report(article(f"News from Velm\n{claim}", published="2031-05-06"), [stored("a", told, published=day)])
    return about(found, claim.rstrip(".")).content.label


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (SOME, "No homes in Velm lost power in the storm, the grid operator said."),
        (NONE, "2,000 homes in Velm were without power after the storm, the grid operator said."),
        ("The storm left thousands in Velm without power.", NONE),
        (
            "No flights were cancelled at Velm airport on Monday.",
            "Sixty flights were cancelled at Velm airport on Monday.",
        ),
    ],
)
def test_the_contrary(claim: str, told: str) -> None:
    assert label(claim, told) is Label.REFUTED


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (NONE, "2,000 homes in Tolmin lost power in the storm."),
        (NONE, "2,000 homes in Velm could lose power in the storm, the grid operator said."),
        (SOME, "No more homes in Velm are without power after the storm."),
        (SOME, "No homes in Velm were sold in April."),
    ],
)
def test_something_else(claim: str, told: str) -> None:
    assert label(claim, told) is not Label.REFUTED


def test_of_before() -> None:
    assert label(SOME, NONE, day="2031-05-01") is not Label.REFUTED
