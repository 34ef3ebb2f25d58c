"""Claims whose number no report has, against reports of the story that agree on another one."""

from __future__ import annotations

import pytest

from sayso.judge.bearing.sought import another_time, more_of_them, of_each, sought
from sayso.model import Judged, Stored
from tests.judge.bench import about, article, report, stored

CHECK = "agreed_number"
TITLE = "Runaway tram crosses Korsund"
CLAIM = "A tram without a driver rolled 12 kilometres through Korsund on Monday morning."
FIRST = "A tram rolled seven kilometres through Korsund on Monday morning before it came to rest, the operator said."
SECOND = "The driverless tram rolled seven kilometres through Korsund before a hill stopped it."


def judged(claim: str, told: list[str], *, title: str = TITLE, published: str | None = "2024-05-06") -> Judged:
    witnesses: list[Stored] = [
        stored(f"d{number}", text, title=None, published="2024-05-07", language="en")
        for number, text in enumerate(told)
    ]
    return about(report(article(f"{title}\n{claim}", published=published, language="en"), witnesses), claim)


def checks(item: Judged) -> set[str]:
    return {reason.check for reason in item.content.reasons}


def test_two_reports_that_agree_refute_a_number_that_nobody_has() -> None:
    item = judged(CLAIM, [FIRST, SECOND])
    assert item.content.label == "Refuted"
    assert CHECK in checks(item)


@pytest.mark.parametrize(
    "told",
    [
        [FIRST],  # one alone
        [FIRST, "The tram rolled nine kilometres through Korsund, a passenger said."],  # they don't agree
        [FIRST, SECOND, "A tram without a driver rolled 12 kilometres through Korsund, the city said."],  # borne out
        ["Lines of seven kilometres are planned in Korsund.", "The tunnel under Korsund is seven kilometres long."],
        [
            f"The operator had asked for this: {FIRST[:-1]}.",
            "The mayor demanded that trams roll seven kilometres in Korsund.",
        ],
    ],
)
def test_less_than_that_does_not(told: list[str]) -> None:
    assert CHECK not in checks(judged(CLAIM, told))


def test_the_number_of_the_reports_in_the_article_is_of_something_else() -> None:
    claim = "A tram without a driver rolled 12 kilometres through Korsund on Monday, seven kilometres of them downhill."
    assert CHECK not in checks(judged(claim, [FIRST, SECOND]))


@pytest.mark.parametrize(("published", "refuted"), [("2024-05-07", True), (None, False)])
def test_a_count_may_have_grown_until_an_article_without_date(published: str | None, refuted: bool) -> None:
    told = [
        "Two patients have died of the fever in Korsund, the health office said.",
        "Two people have died in the outbreak of fever in Korsund, the clinic said.",
    ]
    item = judged(
        "Four patients have died of the fever in Korsund.", told, title="Fever in Korsund", published=published
    )
    assert (item.content.label == "Refuted") is refuted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prosecutors had asked for seven years.", True),
        ("Die Anklage hatte sieben Jahre gefordert.", True),
        ("Прокурор запросил семь лет.", True),
        ("Viện kiểm sát đề nghị 7 năm tù.", True),
        ("The court sentenced him to seven years.", False),
        ("Das Gericht verurteilte ihn zu sieben Jahren.", False),
    ],
)
def test_what_was_asked_for(text: str, expected: bool) -> None:
    assert sought(text) is expected


def test_what_stands_beside_a_number() -> None:
    assert another_time("A year ago it was 450.", 18, 21)
    assert another_time("Mục tiêu là 5 tỷ USD.", 12, 20)
    assert not another_time("It was 450 on Monday.", 7, 10)
    assert more_of_them("Six more victims have died.", 0, 3)
    assert not more_of_them("Six victims have died.", 0, 3)
    assert of_each("They pay 186 dollars each.", 9, 20)
    assert not of_each("Shares fell by 6 per cent.", 15, 25)
