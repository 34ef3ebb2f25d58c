"""Reports that give a claim's numbers together, in words of their own."""

from __future__ import annotations

import pytest

from sayso.model import Judged
from tests.judge.bench import about, article, report, stored

TITLE = "Flood closes the Tarnholt pit"


def judged(claim: str, told: str, *, published: str = "2024-05-07") -> Judged:
    document = stored("d1", told, title=None, published=published, language="en")
    return about(report(article(f"{TITLE}\n{claim}", published="2024-05-06", language="en"), [document]), claim)


@pytest.mark.parametrize(
    ("claim", "told", "published"),
    [
        (  # the year, the place and the fate beside a rare number
            "73 men died at Brennick in 1958.",
            "The blast near Brennick, not far from Tarnholt, in October 1958 took 73 lives; eleven bodies were never found.",
            "2024-05-07",
        ),
        (  # the report's own day dates it
            "Eight men were hauled up alive from the Orlund mine in July 2009 after 67 hours.",
            "One by one the eight came up out of the Orlund mine on Sunday. They had spent about 67 hours in a pocket of air.",
            "2009-07-26",
        ),
        (  # a share that the other two numbers make
            "103 of the 160 samples from Tarnholt were over the limit, more than 64 percent.",
            "The office took 160 samples in Tarnholt. Most brands failed a test. Of arsenic 103 samples had too much.",
            "2024-05-07",
        ),
        (
            "Jon Velmar made 14 saves as Tarnholt beat Orlund, 30-7.",
            "Tarnholt ran away with it, winning 30-7. Velmar was good for fourteen saves.",
            "2024-05-07",
        ),
    ],
)
def test_numbers_together_bear_a_claim_out(claim: str, told: str, published: str) -> None:
    assert judged(claim, told, published=published).content.label == "Supported"


@pytest.mark.parametrize(
    ("claim", "told", "published"),
    [
        (
            "73 men died at Brennick in 1958.",
            "The blast near Brennick, not far from Tarnholt, in October 1958 took 37 lives.",
            "2024-05-07",
        ),
        (
            "73 men died at Brennick in 1958.",
            "The blast near Brennick, not far from Tarnholt, in October 1985 took 73 lives.",
            "2024-05-07",
        ),
        (
            "Jon Velmar made 14 saves as Tarnholt beat Orlund, 30-7.",
            "Tarnholt ran away with it, winning 30-17. Velmar was good for fourteen saves.",
            "2024-05-07",
        ),
        (
            "103 of the 160 samples from Tarnholt were over the limit, more than 64 percent.",
            "That 103 of 160 samples from Tarnholt had too much arsenic is false, the office said.",
            "2024-05-07",
        ),
    ],
)
def test_another_number_or_year_among_them_shows_nothing(claim: str, told: str, published: str) -> None:
    assert judged(claim, told, published=published).content.label != "Supported"


def test_what_is_counted_may_be_alleged() -> None:
    claim = "The Tarnholt pit was cited for 208 violations in 2023, up from 68 a year earlier."
    told = "The database lists 208 alleged violations at the Tarnholt pit for 2023, against 68 the year before."
    assert judged(claim, told).content.label == "Supported"


def test_a_false_word_of_something_else_does_not_call_a_number_false() -> None:
    claim = "The Tarnholt Mine employs about 145 people."
    told = (
        "The chief executive of the firm that runs the mine in Tarnholt said Wednesday that the false word of a rescue got "
        "loose when people overheard a garbled message."
    )
    assert judged(claim, told).content.label == "Not Enough Evidence"


def test_one_number_and_a_name_are_not_together() -> None:
    claim = "The bags from Tarnholt hang in shops abroad at a price of 348 crowns a piece, dearer than beef at home."
    told = "A bag from Tarnholt in the capital has a price of 348 crowns, and people queue for it."
    assert "numbers_together" not in {reason.check for reason in judged(claim, told).content.reasons}


def test_as_many_who_fared_otherwise_bear_nothing_out() -> None:
    claim = "The blast at the Tarnholt market killed 53 people in 2021."
    told = (
        "In 2021 a blast tore through the Tarnholt market. Forty-nine were killed. Another 53 people are in hospital."
    )
    archive = [stored("a", told, title="Blast at Tarnholt market", published="2021-06-13")]
    verdict = about(report(article(f"Market blast\n{claim}", published="2021-06-14"), archive), claim).content
    assert verdict.label.value != "Supported", [reason.text for reason in verdict.reasons]
