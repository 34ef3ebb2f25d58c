"""Reports that tell the same with another number: in the same phrase, of another fate, the other way round, in a vote."""

from __future__ import annotations

import pytest

from sayso.model import Label
from tests.judge.bench import about, article, report, stored

_LEAD = "Auditor Hanne Brokow presented the Korsund harbour inquiry to the Ferrin council on Monday.\n"


def labelled(claim: str, *told: str, before: str = "", day: str = "2031-03-04") -> Label:
    found = report(
        article(f"Brokow presents harbour inquiry in Korsund\n{_LEAD}{before}{claim}", published="2031-03-05"),
        [
            stored(f"k{at}", _LEAD + text, title="Korsund harbour inquiry", published=day)
            for at, text in enumerate(told)
        ],
    )
    return about(found, claim).content.label


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (
            "The inquiry lists at least 82 serious gaps or mistakes in the harbour accounts.",
            "Brokow cited “at least 28 serious gaps or mistakes” in the Korsund harbour accounts.",
        ),
        (
            "Brokow said the harbour had lost 70 percent of its customers.",
            "Brokow told the council that the harbour had lost 40 percent of its customers and a crane.",
        ),
        (
            "Last year Brokow obtained three years of payment records for pilots and crews at Korsund harbour.",
            "Brokow had obtained three months of payment records for pilots and crews in Korsund, the council heard.",
        ),
    ],
)
def test_another_number_in_the_same_phrase(claim: str, told: str) -> None:
    assert labelled(claim, told, day="2031-03-05") is Label.REFUTED


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (  # another report has the claim's number
            "The inquiry lists at least 82 serious gaps or mistakes in the harbour accounts.",
            (
                "Brokow cited at least 28 serious gaps or mistakes in the Korsund harbour accounts.",
                "Brokow's inquiry found at least 82 serious gaps or mistakes in the Korsund harbour accounts.",
            ),
        ),
        (  # of another year
            "The inquiry lists 82 serious gaps or mistakes in the harbour accounts.",
            ("The inquiry of two years ago had found 28 serious gaps or mistakes in the Korsund accounts.",),
        ),
        (  # several numbers in that phrase
            "The inquiry lists 82 serious gaps or mistakes in the harbour accounts.",
            (
                "Brokow cited 28 serious gaps or mistakes in the accounts of the Korsund north quay.",
                "Brokow cited 41 serious gaps or mistakes in the accounts of the Korsund south quay.",
            ),
        ),
    ],
)
def test_another_number_of_something_else(claim: str, told: tuple[str, ...]) -> None:
    assert labelled(claim, *told) is not Label.REFUTED


def test_the_number_of_another_fate() -> None:
    claim = "Brokow held the Korsund pilots responsible for wounding 417 sailors since 2023."
    assert labelled(claim, "Brokow holds the Korsund pilots responsible for the deaths of 417 sailors since 2023.") is (
        Label.REFUTED
    )


def test_the_number_of_what_went_the_other_way() -> None:
    claim = "Brokow found that thefts at Korsund harbour fell by 9 percent under the new rules."
    told = "Brokow found a 9 percent net increase in thefts at Korsund harbour under the new rules."
    assert labelled(claim, told) is Label.REFUTED
    assert labelled(claim, told.replace("increase", "decrease")) is not Label.REFUTED


def test_some_of_them_are_not_all() -> None:
    claim = "The 54 pilot whales that stranded there last week were driven ashore by sonar."
    told = "Brokow took tissue from 20 of the pilot whales that stranded in Korsund last week, hoping to learn why."
    assert labelled(claim, told, day="2031-03-05") is Label.NOT_ENOUGH


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Of the 75 Korsund clerks dismissed, 53 worked at the customs office and 22 at the lighthouse board.", True),
        ("Of the 75 Korsund clerks dismissed, 22 worked at the customs office and 53 at the lighthouse board.", False),
        ("The lighthouse board lost 53 Korsund clerks and the customs office 22 of them.", False),
    ],
)
def test_two_numbers_the_other_way_round(told: str, expected: bool) -> None:
    claim = "22 are at the customs office and 53 at the lighthouse board"
    assert (labelled(claim, told, before="Of the 75 Korsund clerks dismissed, ") is Label.REFUTED) is expected


def test_the_year_that_has_just_ended_is_none_of_long_before() -> None:
    claim = "The 257-167 vote closed the Korsund customs office."
    told = "Not until the clock had run out on 2030 did the chamber close the customs office in Korsund, in a 257-167 vote."
    found = report(
        article(f"Chamber shuts customs office in Korsund\n{claim}", published="2031-01-02"),
        [stored("k", told, published="2031-01-02")],
    )
    assert about(found, claim).content.label is Label.SUPPORTED


_VOTE = "The council voted 54-43 to silence Brokow on the Korsund harbour inquiry."


@pytest.mark.parametrize(
    ("claim", "told", "expected"),
    [
        (_VOTE, ("The 49-43 vote of the council silenced Brokow on the harbour inquiry.",), Label.REFUTED),
        (_VOTE, ("The 54-43 vote of the council silenced Brokow on the harbour inquiry.",), Label.SUPPORTED),
        (
            _VOTE,
            (
                "The 54-43 vote of the council silenced Brokow on the harbour inquiry.",
                "The 49-43 vote of the council silenced Brokow on the harbour inquiry.",
            ),
            Label.CONFLICTING,
        ),
        (  # a poll is no vote
            _VOTE,
            ("In a poll on the harbour inquiry of Brokow, 49 to 43 percent were for the council's vote.",),
            Label.NOT_ENOUGH,
        ),
        (
            "In the harbour vote Brokow beat Ferrin by 53 percent to 30 percent.",
            ("In the Korsund harbour vote Brokow beat Ferrin, 48 percent to 35 percent.",),
            Label.REFUTED,
        ),
    ],
)
def test_pairs_of_votes(claim: str, told: tuple[str, ...], expected: Label) -> None:
    assert labelled(claim, *told) is expected


def test_a_part_beside_its_whole() -> None:
    claim = (
        "With the Harbour party holding just 51 of the council's 100 seats, Brokow could not afford many defections."
    )
    assert labelled(claim, "The Harbour party holds 51 seats in the Korsund council.") is not Label.REFUTED


def test_digits_in_another_order_are_no_growth() -> None:
    claim = "The inquiry lists at least 82 serious gaps or mistakes in the harbour accounts."
    told = "Brokow cited “at least 28 serious gaps or mistakes” in the Korsund harbour accounts."
    assert labelled(claim, told, day="2031-03-02") is Label.REFUTED
    assert labelled(claim, told.replace("28", "31"), day="2031-03-02") is not Label.REFUTED


@pytest.mark.parametrize(
    ("told", "refuted"),
    [
        ("All but two of the eleven pilots are now confirmed dead.", True),
        ("Nine of the eleven pilots died.", True),
        ("Nine pilots died in the harbour.", True),
        ("All but nine of the eleven pilots are now confirmed dead.", False),
        ("Two of the eleven pilots died.", False),
        ("Nine pilots died at Velmark in the storm of 1988.", False),
        ("Nine sailors of another ship died.", False),
    ],
)
def test_alive_and_dead_together_are_no_more_than_all(told: str, refuted: bool) -> None:
    claim = "Nine of the eleven pilots trapped in the Korsund harbour tunnel were found alive."
    assert (labelled(claim, told, day="2031-03-06") is Label.REFUTED) is refuted
    before = "There were nine of the eleven pilots in the tunnel. "
    shown = labelled("The nine had survived in the Korsund harbour tunnel.", told, before=before, day="2031-03-06")
    assert (shown is Label.REFUTED) is refuted
