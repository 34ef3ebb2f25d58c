"""Claims whose number nobody has at first hand, against reports that count far fewer of the same."""

from __future__ import annotations

import pytest

from sayso.model import Judged, Stored
from tests.judge.bench import about, article, report, stored

CHECK = "counted_otherwise"
TITLE = "Ferries collide off Korsund"
CLAIM = "Some 460 sheep were lost when two ferries collided off Korsund on Monday."
FIRST = "Two ferries collided off Korsund on Monday and 46 sheep were lost, the harbour office said."
SECOND = "The farmers' union counted 46 sheep that were lost when the ferries collided off Korsund."


def judged(claim: str, told: list[Stored], *, title: str = TITLE, language: str = "en") -> Judged:
    text = f"{title}\n{claim}"
    return about(report(article(text, published="2024-05-06", language=language), told), claim)


def checks(item: Judged) -> set[str]:
    return {reason.check for reason in item.content.reasons}


def one(key: str, text: str, language: str = "en", published: str = "2024-05-07") -> Stored:
    return stored(key, text, title=None, published=published, language=language)


def test_a_nought_too_many_is_refuted_by_two_counts() -> None:
    item = judged(CLAIM, [one("a", FIRST), one("b", SECOND)])
    assert item.content.label == "Refuted"
    assert checks(item) & {CHECK, "figures_compared"}


@pytest.mark.parametrize(
    "told",
    [
        "According to the Daily Korsund Post, 460 sheep were lost when two ferries collided off Korsund.",
        "Users on social media say that 460 sheep were lost when the ferries collided off Korsund.",
    ],
)
def test_a_number_that_is_only_repeated_does_not_bear_it_out(told: str) -> None:
    item = judged(CLAIM, [one("a", FIRST), one("b", SECOND), one("c", told)])
    assert item.content.label == "Refuted"


def test_a_report_at_first_hand_bears_it_out() -> None:
    there = "Two ferries collided off Korsund on Monday; 460 sheep were lost, the veterinary office said."
    item = judged(CLAIM, [one("a", FIRST), one("b", SECOND), one("c", there)])
    assert CHECK not in checks(item)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (  # elsewhere
            "Two ferries collided off Velmark on Monday and 46 sheep were lost, the harbour office there said.",
            "The union of Velmark counted 46 sheep that were lost when the ferries collided.",
        ),
        (  # something else
            "After two ferries collided off Korsund, 46 tonnes of oil were pumped out, the harbour office said.",
            "Divers pumped 46 tonnes of oil from the ferries off Korsund.",
        ),
        (  # another number each, and neither the claim's with a nought less
            "Two ferries collided off Korsund on Monday; 38 people were brought ashore.",
            "Of the people on the ferries off Korsund, 12 spent the night in a school.",
        ),
    ],
)
def test_counts_of_other_things_refute_nothing(first: str, second: str) -> None:
    item = judged(CLAIM, [one("a", first), one("b", second)])
    assert CHECK not in checks(item)
    assert item.content.label != "Refuted"


def test_a_toll_that_grew_is_not_refuted_by_the_one_before() -> None:
    claim = "The flood in Korsund has killed 460 people, the government said on Monday."
    before = [
        one("a", "The flood in Korsund has killed 46 people, officials said.", published="2024-05-02"),
        one("b", "At least 46 people died in the flood in Korsund, the mayor said.", published="2024-05-02"),
    ]
    assert CHECK not in checks(judged(claim, before, title="Flood in Korsund"))


@pytest.mark.parametrize(
    ("language", "title", "claim", "told"),
    [
        (
            "de",
            "Fähren vor Korsund kollidiert",
            "Beim Zusammenstoß der Fähren vor Korsund gingen am Montag rund 460 Schafe verloren.",
            [
                "Vor Korsund kollidierten am Montag zwei Fähren, 46 Schafe gingen verloren, teilte das Hafenamt mit.",
                "Der Bauernverband zählte 46 Schafe, die bei der Kollision der Fähren vor Korsund verloren gingen.",
            ],
        ),
        (
            "ru",
            "У Корсунда столкнулись паромы",
            "При столкновении паромов у Корсунда в понедельник погибли около 460 овец.",
            [
                "В понедельник у Корсунда столкнулись два парома, погибли 46 овец, сообщил порт.",
                "Союз фермеров насчитал 46 овец, погибших, когда у Корсунда столкнулись паромы.",
            ],
        ),
    ],
)
def test_in_other_languages(language: str, title: str, claim: str, told: list[str]) -> None:
    rows = [one(f"r{at}", text, language) for at, text in enumerate(told)]
    item = judged(claim, rows, title=title, language=language)
    assert item.content.label == "Refuted"


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (  # up for down
            "Shares in the ferry line of Korsund fell by 7 per cent on Monday.",
            "Shares in the ferry line of Korsund rose by 7 per cent in the month before.",
        ),
        (  # only repeated
            "A buyer paid $4.35 million for the old lighthouse of Korsund.",
            "A buyer has paid $4.35 million for the old lighthouse of Korsund, according to a gossip site.",
        ),
    ],
)
def test_such_a_number_supports_nothing(claim: str, told: str) -> None:
    item = judged(claim, [one("a", told, published="2024-05-06")], title="News from Korsund")
    assert item.content.label != "Supported"


def test_other_nouns_for_the_same_people() -> None:
    claim = "Some 3,400 participants were struck off after the race around Korsund on Sunday."
    told = [
        one("a", "The race office has struck off 34 of the 900 finishers of Sunday's race around Korsund."),
        one("b", "After the race around Korsund 34 runners were struck off, the athletics club said."),
    ]
    item = judged(claim, told, title="Race around Korsund ends in scandal")
    assert item.content.label == "Refuted"
