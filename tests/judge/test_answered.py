"""A question that asks what the claim says, and the answer that it got, in a word or in a sentence."""

from __future__ import annotations

import pytest

from sayso.model import Label
from tests.judge.bench import about, article, report, stored

CLOSED = "The council of Velm has closed the harbour bridge."


def label(claim: str, *told: str) -> Label:
    found = report(
        article(f"Velm\n{claim}", published="2031-05-06"),
        [stored(f"a{at}", each, title="Questions", published="2031-05-07") for at, each in enumerate(told)],
    )
    return about(found, claim.rstrip(".")).content.label


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        # "Was" asks for a yes or no in English, though it is "what" in German
        ("The bridge in Velm was closed by the council.", "Was the bridge in Velm closed by the council?\nNo."),
        (CLOSED, "Has the council of Velm closed the harbour bridge?\nNo, it has not."),
        (CLOSED, "Has the council of Velm closed the harbour bridge?\nNo the bridge is open."),
        # a denial in words
        (CLOSED, "Has the council of Velm closed the harbour bridge?\nThe harbour bridge has not been closed."),
        (CLOSED, "Has the council of Velm closed the harbour bridge?\nThe story is from a satirical site."),
        (CLOSED, "Has the council of Velm closed the harbour bridge?\nThe council has denied it in a statement."),
        (CLOSED, "Has the council of Velm closed the harbour bridge?\nIt was posted in May. The claim is false."),
        # the contrary of what is asked
        ("The tram line in Velm was unlawful.", "Was the tram line in Velm lawful?\nYes, said the court."),
        ("Ida Grohl was unable to vote in Velm.", "Was Ida Grohl able to vote in Velm?\nYes."),
    ],
)  # fmt: skip
def test_no(claim: str, told: str) -> None:
    assert label(claim, told) is Label.REFUTED


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (CLOSED, "Has the council of Velm closed the harbour bridge?\nThe only thing that is incorrect is the date."),
        (CLOSED, "Has the council of Velm closed the harbour bridge?\nNo answer could be found."),
        (CLOSED, "Why has the council of Velm closed the harbour bridge?\nIt has not said."),
        (CLOSED, "Has the council of Orland closed the airport?\nThe airport has not been closed."),
        (CLOSED, "Has the council of Velm closed the harbour bridge?\nThe bridge is eighty years old."),
        (
            CLOSED,
            "Has the council of Velm closed the harbour bridge?\nYes, on Tuesday. It does not plan to close the tunnel.",
        ),
    ],
)
def test_not_no(claim: str, told: str) -> None:
    assert label(claim, told) is not Label.REFUTED


def test_yes() -> None:
    assert label(CLOSED, "Has the council of Velm closed the harbour bridge?\nYes.") is Label.SUPPORTED


def test_yes_to_less_bears_nothing_out() -> None:
    claim = "The council of Velm secretly closed the harbour bridge to punish striking ferry crews."
    assert label(claim, "Has the council of Velm closed the harbour bridge?\nYes.") is not Label.SUPPORTED


def test_yes_to_each_part() -> None:
    claim = "Ida Grohl voted for the harbour toll and supported the tunnel and the tram."
    asked = "Did Ida Grohl vote for the harbour toll?\nYes.", "Did Ida Grohl support the tunnel?\nYes."
    assert label(claim, *asked, "Did Ida Grohl support the tram?\nYes.") is Label.SUPPORTED
    assert label(claim, *asked, "Did Ida Grohl support the tram?\nNo.") is not Label.SUPPORTED


def test_what_somebody_is_quoted_with_is_no_denial() -> None:
    claim = "Ida Grohl wrote on her page: “No mother can bear such a harbour”."
    asked = "Did Ida Grohl write this on her page: “No mother can bear such a harbour”?"
    assert label(claim, f"{asked}\nNo.") is not Label.SUPPORTED
