"""Some dead or hurt, where the article says that there were none."""

from __future__ import annotations

import pytest

from sayso.model import Label
from tests.judge.bench import about, article, report, stored

NOBODY = "Nobody was hurt in the fire at the Velm mill."
ALL = "All the passengers of the Velm ferry survived."


def label(claim: str, told: str, day: str) -> Label:
    found = report(
        article(f"News from Velm\n{claim}", published="2031-05-06"),
        [stored("a", told, title="News from Velm", published=day)],
    )
    return about(found, claim.rstrip(".")).content.label


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (NOBODY, "Four people were hurt in the fire at the Velm mill, police said."),
        (ALL, "Three passengers of the Velm ferry died, the coastguard said."),
        (
            "No one was killed when the Velm ferry sank.",
            "Two people were killed when the Velm ferry sank, the coastguard said.",
        ),
    ],
)
def test_some(claim: str, told: str) -> None:
    assert label(claim, told, "2031-05-07") is Label.REFUTED


@pytest.mark.parametrize(
    ("claim", "told", "day"),
    [
        (NOBODY, "Four people were hurt in the fire at the Velm mill, police said.", "2031-05-01"),
        (NOBODY, "Four people were hurt in a crash near the town hall, police said.", "2031-05-07"),
        (NOBODY, "Four people were hurt in a fire at the Velm mill in 2019.", "2031-05-07"),
        (NOBODY, "Were four people hurt in the fire at the Velm mill?", "2031-05-07"),
        (
            "So far nobody was hurt in the fire at the Velm mill.",
            "Four people were hurt in the fire at the Velm mill.",
            "2031-05-07",
        ),
        (ALL, "Three sheep died on the Velm ferry; its 40 passengers survived.", "2031-05-07"),
    ],
)
def test_none_of_them(claim: str, told: str, day: str) -> None:
    assert label(claim, told, day) is not Label.REFUTED
