"""The very same but for a number, a date, a rank or a place."""

from __future__ import annotations

import pytest

from sayso.model import Label
from tests.judge.bench import about, article, report, stored

MINE = "The Velm coal mine will close in 2033."
BORN = "The poet Emil Kraus was born in Velm."
JOBLESS = "Unemployment in Nordal rose to 7 percent in May."
PORT = "The port of Velm is the largest in Nordal."


def label(claim: str, told: str, *, day: str = "2031-05-07") -> Label:
    found = report(
        article(f"News\n{claim}", published="2031-05-06"), [stored("a", told, title="News of the day", published=day)]
    )
    return about(found, claim.rstrip(".")).content.label


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        # another day, year or number
        (MINE, "The Velm coal mine will close in 2036, three years later than planned, the owner said."),
        ("The new Velm bridge opens on 12 June.", "The new Velm bridge opens on 19 June, the city said."),
        ("The Velm brewery was founded in 1820.", "The Velm brewery was founded in 1874."),
        ("Velm has 340,000 inhabitants.", "Velm has 214,000 inhabitants, according to the census office."),
        (JOBLESS, "Unemployment in Nordal was 5.2 percent in May, the labour office said."),
        ("Parliament passed the budget with 120 votes to 80.", "Parliament passed the budget with 101 votes to 99."),
        # another rank
        (PORT, "The port of Velm is the third largest in Nordal."),
        (
            "Nora Vik was the first woman to fly over the Skarn range.",
            "Nora Vik was the second woman to fly over the Skarn range.",
        ),
        ("Ben Oduya came first in the 5,000 metres on Sunday.", "Ben Oduya came fourth in the 5,000 metres on Sunday."),
        # another country
        ("The summit will be held in Sweden.", "The summit will be held in Norway."),
        (
            "The Olm shipyard has been sold to a Danish investor.",
            "The Olm shipyard has been sold to a Turkish investor, its owner said.",
        ),
    ],
)
def test_another(claim: str, told: str) -> None:
    assert label(claim, told) is Label.REFUTED


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (BORN, "Emil Kraus, the poet, was born in Tolmin in 1951."),
        (
            "Lumo will build its battery plant in Velm.",
            "Lumo will build its battery plant in Tolmin, the company said.",
        ),
    ],
)
def test_another_place_takes_two_reports(claim: str, told: str) -> None:
    assert label(claim, told) is Label.NOT_ENOUGH
    first = f"{told} The weather was fine and the square was full of people who had come by bus."
    second = f"Readers asked us about it again this week. {told} Nobody at the town hall was surprised when we called."
    found = report(
        article(f"News\n{claim}", published="2031-05-06"),
        [
            stored("a", first, title="News of the day", published="2031-05-07"),
            stored("b", second, title="Your questions", published="2031-05-07"),
        ],
    )
    assert about(found, claim.rstrip(".")).content.label is Label.REFUTED


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (MINE, "The Tolmin coal mine will close in 2036, the owner said."),
        (MINE, "The Velm coal mine could close in 2036, the owner said."),
        (JOBLESS, "Unemployment in Nordal rose to 5.2 percent in May last year."),
        (JOBLESS, "Youth unemployment in Nordal rose to 15.2 percent in May, the statistics office said."),
        (PORT, "The port of Velm is the third largest on the Skarn Sea."),
        ("The Velm tower is one of the tallest in Nordal.", "The Velm tower is the third tallest in Nordal."),
        (BORN, "Emil Kraus's daughter Clara was born in Tolmin."),
        (BORN, "Emil Kraus was born in Tolmin, a district of Velm."),
        ("Emil Kraus was born in France.", "Emil Kraus was born in Tolmin."),
        ("Lumo will build a battery plant in Velm.", "Lumo will build a battery plant in Tolmin, the company said."),
        ("Farmers held protests in Velm on Monday.", "Farmers held protests in Tolmin on Monday."),
        ("The festival was held in Velm in 2024.", "The festival was held in Tolmin in 2027."),
        ("Telora opened 3 shops in Velm.", "Telora opened 5 shops in Velm and Tolmin."),
        (
            "The Velm station recorded 3 hours of rain on Monday.",
            "The Velm station recorded 7 hours of rain on Wednesday.",
        ),
        ("Velm Rovers won the first match against Tolmin.", "Tolmin won the second match against Velm Rovers."),
        ("Police arrested 30 people in Velm on Monday.", "Police arrested 45 people in Velm on Monday."),
        (
            "Arno Pell was sentenced to 12 years in prison.",
            "His brother Karl Pell was sentenced to four years in prison.",
        ),
    ],
)
def test_something_else(claim: str, told: str) -> None:
    assert label(claim, told) is not Label.REFUTED


def test_of_before() -> None:
    assert label(MINE, "The Velm coal mine will close in 2036.", day="2031-04-07") is not Label.REFUTED
