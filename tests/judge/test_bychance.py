"""Words in common with one of many reports: of the article's time they may show something, of another they are chance unless
hardly any report has them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.judge.bearing.bychance import rarities
from sayso.model import Stored
from sayso.pipeline import witnesses_of
from tests.judge.bench import about, article, report_of_all, stored

MATTERS = (
    "the budget for schools", "the fees for parking", "a tax on dogs", "the new bus lines", "the price of water", "the theatre",
    "a plan for bicycle lanes", "the wages of firefighters", "the lease of the quarry", "the lights in the park",
    "a loan for the harbour", "the rent of the sports ground",
)  # fmt: skip
ARTICLE = "Council of Ravensholm at odds\nMayor Ada Norr spoke in the evening. {} Traders in Ravensholm want to hear more of it."
SPACES = "The council of Ravensholm approved 450 parking spaces beside the river."
TOLD = "On Monday the council of Ravensholm approved 450 spaces for parking beside the river bank."
SUNK = "The paddle steamer Osprey sank off Ravensholm with a cargo of marble and 312 crates of lemons in 1911."


def archive(*told: Stored) -> list[Stored]:
    """Five years of reports on one town's council, with those to be read among them."""
    others = [
        stored(
            f"r{year}{at}",
            f"The council of Ravensholm has decided on {matter} after a debate. Mayor Ada Norr said that she would wait. "
            "Traders in Ravensholm had spoken against it.",
            title=f"Ravensholm: council votes on {matter}",
            published=f"{year}-{at + 1:02}-09",
        )
        for year in (2020, 2021, 2022, 2023, 2024)
        for at, matter in enumerate(MATTERS)
    ]
    return [*others, *told]


def label(claim: str, documents: list[Stored]) -> str:
    found = report_of_all(article(ARTICLE.format(claim), published="2025-06-10"), documents)
    return str(about(found, claim).content.label.value)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2025-06-10", "Supported"),
        ("2025-06-05", "Supported"),
        ("2025-06-25", "Supported"),
        ("2022-08-30", "Not Enough Evidence"),
        ("2025-03-02", "Not Enough Evidence"),
    ],
)
def test_what_is_often_told_is_shown_by_reports_of_its_time(day: str, expected: str) -> None:
    told = stored("told", TOLD, published=day)
    assert label(SPACES, archive(told)) == expected


def test_of_few_reports_the_day_does_not_matter_so_much() -> None:
    told = stored("told", TOLD, published="2025-05-20")
    assert label(SPACES, [told]) == "Supported"


def test_what_hardly_any_report_has_is_shown_by_one_of_long_ago() -> None:
    told = stored(
        "told",
        "In 1911 the paddle steamer Osprey sank off Ravensholm. It had a cargo of marble, and 312 crates of lemons.",
        published="2019-02-02",
    )
    assert label(SUNK, archive(told)) == "Supported"


def test_a_report_without_a_date_counts_as_of_the_time() -> None:
    told = stored("told", TOLD)
    assert label(SPACES, archive(told)) == "Supported"


@pytest.mark.parametrize(("day", "expected"), [("2025-06-12", "Refuted"), ("2023-02-02", "Not Enough Evidence")])
def test_a_denial_of_other_years_is_of_something_else(day: str, expected: str) -> None:
    told = stored(
        "told",
        "The council of Ravensholm has approved no parking spaces. It has turned the plan down.",
        title="No, the council of Ravensholm has not approved parking spaces",
        published=day,
    )
    assert label(SPACES, archive(told)) == expected


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(MATTERS), min_size=50, max_size=60))
def test_what_more_reports_have_weighs_less(told: list[str]) -> None:
    documents = [stored(f"d{at}", f"The council of Ravensholm voted on {m}.") for at, m in enumerate(told)]
    rare = rarities(list(witnesses_of(documents).values()))
    assert min(rare.values()) > 0
    assert all(rare["ravensholm"] <= weight for weight in rare.values())
    assert rarities(list(witnesses_of(documents[:49]).values())) == {}
