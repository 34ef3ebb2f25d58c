"""Quotations that a report has with another number, hires told as cuts, and what shows nothing: texts of our own."""

from __future__ import annotations

import pytest

from sayso.model import Judged, Label, Stance
from tests.judge.bench import about, article, report, stored

HOMES = "“We will build {number} homes in the next three years,” Mayor Anna Holt said."
LOST = "“We have lost {number} of our neighbours. Help is on its way,” Mayor Anna Holt said on Sunday."


def judged(claim: str, told: str, words: str, title: str = "Town hall") -> Judged:
    return about(report(article(f"{title}\n{claim}"), [stored("a", told, title=title)]), words)


@pytest.mark.parametrize(
    ("text", "ours", "theirs", "label"),
    [
        (HOMES, "40,000", "40,000", Label.SUPPORTED),
        (HOMES, "40,000", "4,000", Label.NOT_ENOUGH),
        (HOMES, "about 4,000", "4,000", Label.SUPPORTED),
        (LOST, "nine", "9", Label.SUPPORTED),
        (LOST, "27", "nine", Label.NOT_ENOUGH),
    ],
)
def test_a_quotation_with_another_number(text: str, ours: str, theirs: str, label: Label) -> None:
    found = judged(text.format(number=ours), text.format(number=theirs), "We ")
    assert found.attribution is not None
    assert found.attribution.label is label
    told = any("but with another number" in reason.text for reason in found.attribution.reasons)
    assert told is (label is Label.NOT_ENOUGH)


def test_an_abstention_is_no_surer_for_a_passage_that_only_resembles() -> None:
    found = judged(HOMES.format(number="40,000"), HOMES.format(number="4,000"), "We ")
    assert found.attribution is not None
    assert found.attribution.confidence == 0.9


def test_hired_are_not_laid_off() -> None:
    claim = "Harl Freight will hire 2,500 people."
    for told, label in (
        ("Harl Freight will cut 2,500 jobs by next summer.", Label.REFUTED),
        ("Harl Freight will hire 2,500 people by next summer.", Label.SUPPORTED),
    ):
        assert judged(claim, told, "Harl Freight will", "Harl Freight results").content.label is label


def test_their_own_words_behind_another_sentence_are_no_witness() -> None:
    quoted = "“Demand has never been stronger,” Ada Roe, the head of Harl Freight, said."
    told = "The board proposes a dividend of 95 cents. “Demand has never been stronger,” Ada Roe said."
    found = judged(quoted, told, "Demand", "Harl Freight results")
    assert found.content.label is Label.NOT_ENOUGH
    assert not any("says the same" in reason.text for reason in found.content.reasons)


def test_a_sentence_is_shown_only_for_what_it_tells_itself() -> None:
    claim = "The river Lenne burst its banks near Osterby on Saturday night."
    told = (
        "Nine people have died near Osterby, the ministry said. Twelve people are missing. Some 4,000 residents left their homes"
        " after the river Lenne burst its banks on Saturday night."
    )
    found = report(
        article(f"Flood in Osterby\n{claim}", published="2024-05-06"),
        [stored("a", told, title="Flood in Osterby kills nine", published="2024-05-06")],
    )
    shown = {e.text for e in found.evidence if e.stance is Stance.SUPPORTS}
    assert "Twelve people are missing." not in shown
