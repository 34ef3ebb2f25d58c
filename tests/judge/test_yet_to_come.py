"""What a claim tells as done, and a report as to come."""

from __future__ import annotations

import pytest

from sayso.model import Label, Verdict
from tests.judge.bench import about, article, report, stored

FIRST = {
    "en": "The people of Korsund followed it.",
    "de": "Viele Menschen in Korsund verfolgten es.",
    "vi": "Nhiều người ở Korsund theo dõi.",
}


def content(language: str, claim: str, told: str, day: str = "2031-03-04") -> Verdict:
    found = report(
        article(f"Korsund\n{claim}\n{FIRST[language]}", language=language, published="2031-03-05"),
        [stored("a", told, title="Korsund", published=day, language=language)],
    )
    return about(found, claim).content


@pytest.mark.parametrize(
    ("language", "claim", "told"),
    [
        (
            "en",
            "The paper mill in Korsund has closed.",
            "The paper mill in Korsund will close on 12 September, its owner said.",
        ),
        (
            "en",
            "Parliament in Korsund elected Anton Krell chief of staff.",
            "Parliament in Korsund has not yet elected Anton Krell.",
        ),
        (
            "en",
            "Parliament in Korsund elected Anton Krell.",
            "Anton Krell is nominated. Parliament in Korsund will elect in June.",
        ),
        (
            "de",
            "Die Grube in Korsund ist seit Mitte Februar geschlossen.",
            "Die Grube in Korsund soll Ende 2033 geschlossen werden, teilte das Unternehmen mit.",
        ),
        (
            "vi",
            "Hơn 300 trẻ em ở Korsund đã được tiêm vắc xin.",
            "Đến nay chưa có trẻ nào ở Korsund được tiêm vắc xin.",
        ),
    ],
)
def test_not_done(language: str, claim: str, told: str) -> None:
    found = content(language, claim, told)
    assert found.label is Label.REFUTED
    assert any(reason.check == "yet_to_come" for reason in found.reasons)


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("The paper mill in Korsund closes, its owner said.", "The paper mill in Korsund will close on 12 September."),
        ("The paper mill in Korsund has closed.", "The paper mill in Korsund will close on 1 March."),  # as it did
        ("The paper mill in Korsund has closed.", "The paper mill in Korsund closed. Its office will close in June."),
        ("The paper mill in Korsund has closed.", "The sawmill of another owner in Korsund will close in June."),
    ],
)
def test_it_may_be_done(claim: str, told: str) -> None:
    assert content("en", claim, told).label is not Label.REFUTED


def test_an_old_plan() -> None:
    claim, told = "The paper mill in Korsund has closed.", "The paper mill in Korsund will close in June 2032."
    assert content("en", claim, told, day="2030-06-01").label is not Label.REFUTED
