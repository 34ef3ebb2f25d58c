"""In a large archive a passage with a claim's words supports it only where the model reads it so; numbers need no model."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from sayso.judge.stance import Floats, Stances
from sayso.model import Judged, Label
from tests.judge.bench import about, article, report_of_all, stored
from tests.judge.test_long_reports import archive

NORR = "Ada Norr, Karl Finch and the assembly of Harlow"
WORDS = "Ada Norr sold the old harbour of Harlow to the owner of a shipyard."
DEED = "Ada Norr passed away in the red theatre of Harlow on the morning of the regatta."
COUNTED = "Karl Finch asked the assembly of Harlow for 43 boats for the old harbour."
SAID = "Ada Norr said that the old harbour of Harlow is full of rotten boats."
QUOTED = "“The old harbour of Harlow is full of rotten boats,” Ada Norr said."
REPORTS = {
    WORDS: "Ada Norr has sold the old harbour to the owner of a shipyard, the assembly of Harlow heard.",
    DEED: "In the red theatre of Harlow Ada Norr died, on the morning of the regatta.",
    COUNTED: "Karl Finch wants 43 boats for the old harbour, and asked the assembly of Harlow for them.",
    SAID: "Ada Norr told traders that the old harbour of Harlow is full of rotten boats.",
    QUOTED: "“The old harbour of Harlow is full of rotten boats,” Ada Norr told traders.",
}


def reads(entails: float) -> Stances:
    """A model that gives every pair the same probability of entailment."""

    def model(pairs: Sequence[tuple[str, str]]) -> Floats:
        return np.tile(np.array([entails, 0.0, 1 - entails], np.float32), (len(pairs), 1))

    return model


def judged(claim: str, model: Stances, *, many: bool = True, day: str = "2025-06-10") -> Judged:
    document = article(f"{NORR}\n{claim} Traders in Harlow are waiting.", published=day)
    reports = archive("Harlow: the old harbour", REPORTS[claim])
    if not many:
        reports = [stored("told", REPORTS[claim], title="Harlow: the old harbour", published="2025-06-10")]
    return about(report_of_all(document, reports, model), claim)


@pytest.mark.parametrize("claim", [WORDS, DEED])
def test_what_is_not_read_so_supports_nothing_in_a_large_archive(claim: str) -> None:
    assert judged(claim, reads(0.6)).content.label is Label.SUPPORTED
    assert judged(claim, reads(0.2)).content.label is Label.NOT_ENOUGH


def test_of_a_report_that_somebody_chose_no_model_decides() -> None:
    assert judged(DEED, reads(0.2), many=False).content.label is Label.SUPPORTED


def test_the_same_number_needs_no_model() -> None:
    assert judged(COUNTED, reads(0.2)).content.label is Label.SUPPORTED


def test_the_number_of_an_earlier_report_does() -> None:
    assert judged(COUNTED, reads(0.6), day="2025-06-12").content.label is Label.SUPPORTED
    assert judged(COUNTED, reads(0.2), day="2025-06-12").content.label is Label.NOT_ENOUGH


def test_who_said_it_goes_by_the_model_too() -> None:
    for entails, label in ((0.6, Label.SUPPORTED), (0.2, Label.NOT_ENOUGH)):
        found = judged(SAID, reads(entails)).attribution
        assert found is not None
        assert found.label is label


@pytest.mark.parametrize("day", ["2025-06-10", "2025-06-12"])
def test_the_very_words_need_no_model(day: str) -> None:
    found = judged(QUOTED, reads(0.2), day=day).attribution
    assert found is not None
    assert found.label is Label.SUPPORTED


def test_the_surer_the_model_the_surer_the_verdict() -> None:
    sure = [judged(WORDS, reads(entails)).content.confidence for entails in (0.35, 0.5, 0.65, 0.85)]
    assert sure == sorted(sure)
    assert sure[0] < sure[1] < sure[2]


def test_a_report_of_the_day_makes_surer_than_an_earlier_one() -> None:
    ours, earlier = (judged(WORDS, reads(0.65), day=f"2025-06-1{day}").content.confidence for day in (0, 2))
    assert ours > earlier
