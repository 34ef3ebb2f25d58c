"""Reports that have the claim's words or number, and yet show nothing of it: repetitions, and the like of long before."""

from __future__ import annotations

import pytest

from sayso.judge.bearing.secondhand import repeats
from sayso.model import Judged, Stored
from sayso.pipeline import witnesses_of
from tests.judge.bench import about, article, report, stored


def judged(claim: str, told: list[Stored], *, title: str = "News from Korsund", language: str = "en") -> Judged:
    return about(report(article(f"{title}\n{claim}", published="2024-05-06", language=language), told), claim)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bridge is to be sold, according to a gossip site."),
        ("en", "The bridge is to be sold, the Korsund Tribune reports."),
        ("en", "A message shared by thousands says that the bridge is to be sold."),
        ("en", "Sources say the bridge is to be sold."),
        ("de", "Die Brücke soll laut Medienberichten verkauft werden."),
        ("de", "Die Brücke wird verkauft, heißt es im Video, das im Netz kursiert."),
        ("ru", "Мост продадут, пишут в соцсетях. По данным телеграм-каналов, покупатель уже найден."),
        ("ru", "Мэр якобы продал мост."),
        ("vi", "Cây cầu sẽ bị bán, theo mạng xã hội."),
        ("vi", "Nghe nói cây cầu sẽ bị bán."),
        ("vi", "Báo sáng vẫn chạy dòng chữ “Cây cầu đã bán”."),
        ("vi", "Dân làng vỗ tay khi có người chạy vào báo cây cầu đã bán."),
        ("en", "The bridge has been sold, one paper has it. We could not independently verify the report."),
        ("en", "This week: a duke buys the bridge. Everything in these pages is made up."),
        ("de", "Ein Herzog kauft die Brücke. Alles auf dieser Seite ist frei erfunden."),
        ("vi", "Cầu đã có chủ mới. Thông tin này chưa thể kiểm chứng độc lập."),
    ],
)
def test_what_is_only_repeated(language: str, text: str) -> None:
    witness = witnesses_of([stored("a", text, language=language)])["a"]
    assert repeats(witness, witness.sentences[0].span)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bridge is to be sold, the council said on Monday."),
        ("en", "According to the council the bridge is to be sold for 4 million."),
        ("en", "No video on social media shows the bridge, the council said."),
        ("de", "Die Brücke soll verkauft werden, teilte der Rat mit."),
        ("ru", "Мост продадут, сообщил мэр."),
        ("vi", "Theo UBND xã, cây cầu sẽ được bán."),
        ("en", "The bridge was sold on Monday. Everything in the toll house was made by hand."),
        ("en", "The bridge was sold on Monday. The mayor could not confirm when the work begins."),
        ("en", "The bridge was sold on Monday. The price rose since, according to the Korsund news agency."),
        ("en", "The bridge was sold on Monday. After the sale, news reports emerged that it is to be painted."),
        ("en", "The bridge was sold on Monday. Its neighbours assailed what they say has been a rush."),
    ],
)
def test_what_is_told_at_first_hand(language: str, text: str) -> None:
    witness = witnesses_of([stored("a", text, language=language)])["a"]
    assert not repeats(witness, witness.sentences[0].span)


def test_a_source_far_from_the_passage_in_a_report_of_several_things() -> None:
    text = (
        "The bridge was sold on Monday. The council voted for it. The mayor signed the deed. The buyer is a brewery."
        " The toll ends in May. A concert was held. It may move to Velmark, a source familiar with the plans said."
    )
    witness = witnesses_of([stored("a", text)])["a"]
    assert not repeats(witness, witness.sentences[0].span)
    assert repeats(witness, witness.sentences[-1].span)


def test_what_a_correction_says_was_written() -> None:
    text = "In a report on Friday the agency wrote that 40 percent of the bridge is rotten. The correct figure is 4 percent."
    witness = witnesses_of([stored("a", text, title="Correction: Korsund bridge")])["a"]
    assert repeats(witness, witness.sentences[0].span)
    assert not repeats(witness, witness.sentences[1].span)


SALE = "A buyer paid $4.35 million for a wooden lighthouse near the fishing port of Korsund."
SALE_BEFORE = (
    "A buyer paid $4.35 million for a wooden lighthouse near the fishing port of Velmark, off the Ostra islands."
)


def test_the_like_of_long_before_supports_nothing() -> None:
    item = judged(SALE, [stored("a", SALE_BEFORE, published="2023-02-01")], title="Lighthouse of Korsund sold")
    assert item.content.label != "Supported"


def test_a_report_of_the_days_supports() -> None:
    told = "A buyer paid $4.35 million for the wooden lighthouse near Korsund, the harbour office said."
    item = judged(SALE, [stored("a", told, published="2024-05-06")], title="Lighthouse of Korsund sold")
    assert item.content.label == "Supported"


def test_what_was_so_of_old_is_supported_by_an_old_report() -> None:
    claim = "The lighthouse near Korsund had been sold for $4.35 million in 2022."
    told = "The lighthouse near Korsund was sold for $4.35 million, the harbour office said."
    item = judged(claim, [stored("a", told, published="2022-09-01")], title="Lighthouse of Korsund on fire")
    assert item.content.label == "Supported"


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (
            "A museum paid 30 million euros for the silver crown of Korsund from the shipwreck.",
            "The yard of Korsund, whose owners welcomed the find of a crown, turned over €30m last spring.",
        ),
        (
            "The mayor of Korsund took bribes of $20 million from builders for the contracts.",
            "The town of Korsund, whose mayor is on trial, lost $20m with its harbour bonds.",
        ),
    ],
)
def test_a_round_sum_of_something_else_supports_nothing(claim: str, told: str) -> None:
    item = judged(claim, [stored("a", told, published="2024-05-05")])
    assert item.content.label != "Supported"


def test_a_round_sum_of_the_same_supports() -> None:
    claim = "A museum paid 30 million euros for the silver crown of Korsund from the shipwreck."
    told = "The museum bought the silver crown of Korsund for €30m, the auction house said."
    assert judged(claim, [stored("a", told, published="2024-05-05")]).content.label == "Supported"


ENDED = "Mayor Brandt, in ending the Korsund ferry subsidy, gave the Ostra council six months to find another operator."


def test_the_background_of_a_story_is_borne_out_by_a_report_of_weeks_before() -> None:
    title = "Ferry strike spreads to Velmark, Tollen, Ormsk and Sundby as talks in Harn collapse"
    told = (
        "Mayor Brandt ended the Korsund ferry subsidy and gave the Ostra council six months to find another operator."
    )
    item = judged(ENDED, [stored("a", told, published="2024-04-02")], title=title)
    assert item.content.label == "Supported"


@pytest.mark.parametrize(
    ("beside", "label"),
    [
        ("The minister said the list of bridges in Korsund had no relation to reality.", "Supported"),
        ("The fire was not related to the sale of the bridge in Korsund.", "Supported"),
        ("A clerk in Velmark, who is no relation to the Korsund family Harbeck, bought a boat.", "Not Enough Evidence"),
    ],
)
def test_a_namesake_is_a_person(beside: str, label: str) -> None:
    claim = "Anna Harbeck sold the old toll bridge in Korsund to a brewery for 4.35 million dollars."
    told = "Anna Harbeck sold the old toll bridge in Korsund to a brewery for 4.35 million dollars on Monday."
    item = judged(claim, [stored("a", told, published="2024-05-06"), stored("b", beside, published="2024-05-06")])
    assert item.content.label == label


def test_cities_are_no_decade() -> None:
    claim = "Rebel troops attacked the harbour fort and the railway depot near Korsund."
    told = "Rebel troops attacked the harbour fort and the railway depot near Korsund and advanced in the cities."
    assert judged(claim, [stored("a", told)], title="War in Velmark, Tollen and Sundby").content.label == "Supported"
