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
