"""Figures of another quarter, of a part of the place, or that are a gap between two counts; in our own words."""

from __future__ import annotations

import pytest

from sayso.model import Label
from tests.judge.bench import about, article, report, stored

TITLE = "News of the mill"


def content(claim: str, *told: str, language: str = "en") -> Label:
    document = article(f"{TITLE}\n{claim}", language=language, published="2031-03-05")
    reports = [stored(f"k{n}", said, published="2031-03-05", language=language) for n, said in enumerate(told)]
    return about(report(document, reports), claim).content.label


ANOTHER = {
    "a quarter": (
        "en",
        "Norr Mills profit fell 12% in the second quarter.",
        "Norr Mills profit fell 4% in the first quarter.",
    ),
    "a quarter, abbreviated": (
        "en",
        "Norr Mills profit fell 12% in Q2.",
        "Norr Mills profit fell 4% in the first quarter.",
    ),
    "a half": ("en", "Norr Mills profit fell 12% in the second half.", "Norr Mills profit fell 4% in the first half."),
    "a quarter, in German": (
        "de",
        "Der Gewinn von Norr Mühlen sank im zweiten Quartal um 12 Prozent.",
        "Der Gewinn von Norr Mühlen sank im ersten Quartal um 4 Prozent.",
    ),
    "a place": ("en", "Norr Mills employs about 1,150 people.", "Norr Mills employs 260 people in Harlow."),
    "a part": (
        "en",
        "About 9,000 people were evacuated in Harlow.",
        "About 2,000 people were evacuated from the north of Harlow.",
    ),
    "one district": (
        "en",
        "About 9,000 people were evacuated in Harlow.",
        "In Harlow, 2,000 people from one district were evacuated.",
    ),
    "a gap": ("en", "Harlow have 49 points from 27 games.", "Harlow climb to third place, six points behind Korsund."),
}
SAME = {
    "the quarter": (
        "en",
        "Norr Mills profit fell 12% in the second quarter.",
        "Norr Mills profit fell 4% in the second quarter.",
    ),
    "the whole": ("en", "Norr Mills employs about 1,150 people.", "Norr Mills employs 260 people."),
    "a slip in the place": (
        "en",
        "Norr Mills recalled 1.4 million looms.",
        "Norr Mills recalled 140,000 looms in Norland.",
    ),
    "a place that the article names": (
        "en",
        "Norr Mills employs about 1,150 people in Harlow.",
        "Norr Mills employs 260 people in Harlow.",
    ),
}


@pytest.mark.parametrize(("language", "claim", "told"), ANOTHER.values(), ids=ANOTHER)
def test_another_count_refutes_nothing(language: str, claim: str, told: str) -> None:
    assert content(claim, told, language=language) not in (Label.REFUTED, Label.CONFLICTING)


@pytest.mark.parametrize(("language", "claim", "told"), SAME.values(), ids=SAME)
def test_another_number_for_the_same_refutes(language: str, claim: str, told: str) -> None:
    assert content(claim, told, language=language) is Label.REFUTED


def test_a_gap_beside_the_total_leaves_it_supported() -> None:
    claim = "Harlow have 49 points from 27 games."
    told = ("Harlow have 49 points from 27 games.", "Harlow climb to third place, six points behind leaders Korsund.")
    assert content(claim, *told) is Label.SUPPORTED
