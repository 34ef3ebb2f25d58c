"""What the same number in a report shows of a claim, and when it shows nothing."""

from __future__ import annotations

import pytest

from sayso.judge.figures.part_shown import reckoned
from sayso.model import Judged
from tests.judge.bench import about, article, report, stored
from tests.parse.test_figures import read

TITLE = "Market opens in Korsund"


def judged(claim: str, told: str) -> Judged:
    document = stored("d1", told, title=None, published="2024-05-07", language="en")
    return about(report(article(f"{TITLE}\n{claim}", published="2024-05-06", language="en"), [document]), claim)


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (
            "A cup of mulled wine costs 4.50 euros on the market in Korsund.",
            "In Korsund the mulled wine on the market is 4.50 euros this year, a cup.",
        ),
        (  # two of them are a detail
            "At least 21 stalls, among them two bakeries, were burnt on the market in Korsund.",
            "On the market in Korsund 21 stalls were burnt, the fire brigade said.",
        ),
        (
            "Buyers offer 80,000 dong a kilo for eels caught in Korsund.",
            "Eels caught in Korsund are sought by buyers for 80,000 dong.",
        ),
    ],
)
def test_the_number_beside_some_of_the_words_shows_it(claim: str, told: str) -> None:
    assert judged(claim, told).content.label == "Supported"


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (  # the other sum is the bribe
            "The director of the market in Korsund took bribes of 42 million euros.",
            "The director of the market in Korsund took bribes of 420,000 euros, and the town lost 42 million euros.",
        ),
        (
            "The market in Korsund raises its fees by 40 percent.",
            "That the market in Korsund raises its fees by 40 percent is made up, the town said: it is false.",
        ),
        (
            "A judge in Korsund sent the butcher of the market to prison for seven years.",
            "Prosecutors in Korsund had asked for seven years in prison for the butcher of the market.",
        ),
    ],
)
def test_it_shows_nothing_where_it_is_denied_asked_for_or_of_something_else(claim: str, told: str) -> None:
    assert "same_numbers" not in {reason.check for reason in judged(claim, told).content.reasons}


@pytest.mark.parametrize("rise", ["to 25 percent", "by 5 percent to 25 percent"])
def test_a_rise_by_so_much_is_no_rise_to_as_much(rise: str) -> None:
    claim = f"The toll on the Korsund bridge will go up {rise}."
    item = judged(claim, "The toll on the Korsund bridge goes up by 25 percent, the council said.")
    assert not any(r.check in {"same_numbers", "story_figure_agrees"} for r in item.content.reasons)


@pytest.mark.parametrize(("share", "label"), [("70.5", "Supported"), ("95.65", "Not Enough Evidence")])
def test_over_so_many_percent_is_said_of_hardly_more(share: str, label: str) -> None:
    claim = "More than 67 percent of the stalls tested in Korsund failed."
    told = f"In Korsund {share} percent of the stalls tested failed, the town said."
    assert judged(claim, told).content.label == label


@pytest.mark.parametrize(("share", "made"), [("67", True), ("76", False)])
def test_a_share_that_two_figures_make_needs_no_report(share: str, made: bool) -> None:
    figures = read(f"Officials said that 101 of 150 stalls failed, or more than {share} percent.")
    assert reckoned(figures[-1], figures) is made
