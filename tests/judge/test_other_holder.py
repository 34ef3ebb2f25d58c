"""Another one who won, was named to the office, or was arrested for it."""

from __future__ import annotations

import pytest

from sayso.model import Label
from tests.judge.bench import about, article, report, stored

WON = "Ida Grohl won the election in Velm."
NAMED = "Marta Olin has been appointed head of the Velm museum."
COACH = "Velm Rovers named Peter Lund as their new coach."
ARRESTED = "Police arrested Paul Dorn over the robbery of the Velm jeweller."
PRIZE = "The novelist Lena Marsh won the Corvin Prize on Friday."


def label(claim: str, told: str, *, day: str = "2031-05-07") -> Label:
    found = report(article(f"News\n{claim}", published="2031-05-06"), [stored("a", told, title="News", published=day)])
    return about(found, claim.rstrip(".")).content.label


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (WON, "Ole Brandt won the election in Velm with 54 percent of the vote."),
        (NAMED, "The Velm museum has named Jens Falk as its new head."),
        (COACH, "Velm Rovers have appointed Dario Conti as their new coach."),
        (PRIZE, "The Corvin Prize went to the novelist Tom Ardley on Friday."),
        (ARRESTED, "Police have arrested Carl Weber over the robbery of the Velm jeweller."),
        (
            "Eva Strand was elected prime minister of Nordal on Monday.",
            "Parliament elected Nils Berg prime minister of Nordal on Monday.",
        ),
        (
            "Sven Holt is the new chief executive of Telora.",
            "Telora said on Thursday that Ruth Amsel would be its new chief executive.",
        ),
        ("Karin Voss is the new mayor of Olm.", "Voters in Olm elected Jan Pruss as their mayor on Sunday."),
    ],
)
def test_another_one(claim: str, told: str) -> None:
    assert label(claim, told) is Label.REFUTED


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (WON, "Ole Brandt won the parliamentary election in Velm."),
        (WON, "Ole Brandt won the election in Korsund."),
        (WON, "Ole Brandt won the election in Velm in 2027."),
        (WON, "The Greens won the election in Velm."),  # with her
        (NAMED, "The Velm theatre has named Jens Falk as its new head."),
        (NAMED, "The Velm museum has named Jens Falk as its new deputy head."),
        (COACH, "Velm Rovers have appointed Dario Conti as their new fitness coach."),
        (PRIZE, "Tom Ardley and Lena Marsh won the Corvin Prize on Friday."),
        (ARRESTED, "Police have arrested a second man, Carl Weber, over the robbery of the Velm jeweller."),
        ("Marta Olin is head of the Velm museum.", "The Velm museum has named Jens Falk as its new head."),
        ("Marta Olin was elected to parliament.", "Jens Falk was elected to parliament."),
        ("Anna Kivi won the Velm marathon.", "Joan Mbeki won the men's race of the Velm marathon."),
    ],
)
def test_something_else(claim: str, told: str) -> None:
    assert label(claim, told) is not Label.REFUTED


def test_of_before() -> None:
    assert label(WON, "Ole Brandt won the election in Velm.", day="2031-04-07") is not Label.REFUTED
