"""Sentences that are one but for a word, and that word tells the contrary."""

from __future__ import annotations

import pytest

from sayso.model import Label
from tests.judge.bench import about, article, report, stored


def label(claim: str, told: str, *, day: str = "2031-05-07") -> Label:
    found = report(
        article(f"News from Velm\n{claim}", published="2031-05-06"),
        [stored("a", told, title="News from Velm", published=day)],
    )
    return about(found, claim.rstrip(".")).content.label


RAISED = "Velm Bank raised its interest rate to 4.5 percent on Thursday."
MORE = "There were 18 percent more burglaries in Velm last year."
HIGHER = "Inflation in Velm is higher than in Korsund."


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (RAISED, "Velm Bank cut its interest rate to 4.5 percent on Thursday."),
        (MORE, "There were 18 percent fewer burglaries in Velm last year, the police statistics show."),
        (HIGHER, "Inflation in Velm is lower than in Korsund, the statistics office said."),
        (
            "Velm Steel posted a loss of 40 million euros last year.",
            "Velm Steel made a profit of 40 million euros last year, according to its annual report.",
        ),
        (
            "Workers at the Velm port voted to strike on Thursday.",
            "Workers at the Velm port voted against a strike on Thursday.",
        ),
        ("Exports from Velm increased in March.", "Exports from Velm declined in March, the statistics office said."),
        ("Velm Motors will hire 300 people.", "Velm Motors will cut 300 jobs, the firm said."),
        ("The Velm bridge was closed to traffic on Friday.", "The Velm bridge was reopened to traffic on Friday."),
        (
            "The Velm school has banned tablets from lessons.",
            "Pupils at the Velm school may use tablets in lessons, the head teacher said.",
        ),
        ("Dogs may run free on the beach of Velm in summer.", "Dogs are banned from the beach of Velm in summer."),
        ("The Telora factory in Velm will close.", "Telora will keep its factory in Velm open, it said."),
        ("The pool in Velm reopens on Monday.", "The pool in Velm will stay closed, the city said on Sunday."),
        ("Sven Aho will leave Velm in the summer.", "Sven Aho will stay at Velm, the club said."),
        ("Tickets for the Velm festival are sold out.", "Tickets for the Velm festival are still available, it said."),
        ("The suspect in the Velm robbery confessed.", "The suspect in the Velm robbery denies it, his lawyer said."),
        ("April was the wettest month on record in Velm.", "April was the driest month on record in Velm, it said."),
        ("The court in Velm ruled in favour of the tenants.", "The court in Velm ruled against the tenants."),
        ("The Greens lead in the polls in Velm.", "The Greens trail in the polls in Velm."),
        ("The plane landed safely in Velm.", "The plane crashed on landing in Velm."),
        ("The dam above Velm is safe.", "The dam above Velm is in danger of collapse, engineers found."),
        # it did not come to pass
        (
            "Bus drivers in Velm will strike on Friday.",
            "The strike of bus drivers in Velm on Friday has been called off, the union said.",
        ),
        (
            "The king of Nordal visited Velm on Wednesday.",
            "The king of Nordal cancelled his visit to Velm on Wednesday.",
        ),
        ("Velm City were relegated on Saturday.", "Velm City avoided relegation on Saturday."),
        ("Most people in Velm want the wind farm.", "Most people in Velm are against the wind farm, a poll found."),
    ],
)
def test_the_contrary(claim: str, told: str) -> None:
    assert label(claim, told) is Label.REFUTED


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (RAISED, "Velm Bank had cut its interest rate in 2029. Ada Holm, an economist, expects another cut next year."),
        (RAISED, "Korsund Bank cut its interest rate to 4.5 percent on Thursday."),
        (
            RAISED,
            "Velm Bank raised its interest rate to 4.5 percent on Thursday. It had cut it on a Thursday in March.",
        ),
        (HIGHER, "Inflation in Korsund is lower than in Velm, the statistics office said."),
        ("Exports from Velm increased in March.", "Exports from Velm declined in April, the statistics office said."),
        (
            "Bus drivers in Velm will strike on Friday.",
            "Bus drivers in Velm will strike on Friday after talks were called off, the union said.",
        ),
        ("Nordal Air cut 40 flights from Velm on Monday.", "Nordal Air cancelled 40 flights from Velm on Monday."),
        ("Police in Velm foiled an attack on the station.", "Police in Velm prevented an attack on the station."),
        ("April was the wettest month on record in Velm.", "April was the driest month on record in Korsund."),
        ("Velm has banned plastic bags.", "Plastic bags are allowed in Korsund, the city said."),
        ("Sven Aho will leave Velm in 2033.", "Sven Aho will stay at Velm until 2033."),
        ("Telora will close its office in Velm.", "Telora will close its office in Velm but keep its shop there open."),
        # what may have come after
        ("Tickets for the Velm festival are still available.", "Tickets for the Velm festival are sold out."),
        (
            "Talks of Velm Air with its pilots ended without a deal.",
            "Talks of Velm Air with its pilots ended, it has reached a deal.",
        ),
        ("Exports from Velm increased.", "Exports from Velm declined in April, the statistics office said."),
        ("The Velm bridge was closed to traffic on Friday.", "The Velm bridge was reopened to traffic on Sunday."),
        (
            "Workers at the Velm port voted to strike on Thursday.",
            "Teachers in Velm voted against a strike on Thursday.",
        ),
        (
            "The council of Velm approved the new stadium on Tuesday.",
            "The council of Velm rejected a new swimming pool on Tuesday.",
        ),
    ],
)
def test_something_else(claim: str, told: str) -> None:
    assert label(claim, told) is not Label.REFUTED


def test_of_long_before() -> None:
    assert (
        label(RAISED, "Velm Bank cut its interest rate to 4.5 percent on Thursday.", day="2031-03-07")
        is not Label.REFUTED
    )


def test_a_denial_does_not_bear_a_confession_out() -> None:
    told = "The suspect in the Velm robbery denies the crime, his lawyer said."
    assert label("The suspect in the Velm robbery confessed.", told) is not Label.SUPPORTED


def test_sold_out_since() -> None:
    told = "Tickets for the Velm festival are still available."
    assert label("Tickets for the Velm festival are sold out.", told, day="2031-05-04") is not Label.REFUTED
