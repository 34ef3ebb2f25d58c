"""The second of two compared numbers has the unit of the first; ages, magnitudes, and whom a word for a measure is said of."""

from __future__ import annotations

import pytest

from sayso.model import Bound, Measure
from sayso.rows.figures import figure
from tests.parse.test_figures import read

LAST = [
    ("Sales rose 3.5% to 6.1 billion crowns, beating the 5.9 billion expected by analysts.", "crown"),
    ("Earnings slipped to 2.31 crowns from 2.63 a year earlier.", "crown"),
    ("It cut its forecast to between 1.5 billion and 1.7 billion crowns, from 1.9 billion previously.", "crown"),
    ("Profit rose to $41 million, up from 36 million a year ago.", "dollar"),
    ("Oil rose to $84 a barrel from 79 on Monday.", "dollar per barrel"),
    ("Oil rose $3 from 79 on Monday.", None),
    ("Unemployment fell to 4.2% from 4.5 in May.", "percentage"),
    ("Exports rose 5 percent from 300 a year earlier.", None),
    ("The wardens answered 412 calls, compared with 388 the week before.", "call"),
    ("The yard won 85 orders in the top 50 markets, compared with 36 for its rival.", "order"),
    ("The boat carried 47 crates, 15 of which were empty.", "crate"),
    ("The boat carried 47 crates and 3 of the crew slept.", "crew"),
    ("Norvik have 49 points from 27 games, five behind leaders Velm.", "point"),
    ("Norr headed in on 52 minutes and levelled on 63.", "minute"),
    ("The quake of magnitude 6.4 struck at noon.", "magnitude"),
    ("Ada Norr, a singer, died at 91 in Velm.", "year of age"),
    ("The number of dead stands at 61.", "person"),
    ("He died at 4 on Monday.", None),
]


@pytest.mark.parametrize(("text", "unit"), LAST)
def test_the_unit_of_the_last(text: str, unit: str | None) -> None:
    assert figure(read(text)[-1], text)["unit"] == unit


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("He said that 200,000 leaflets were printed in the names of dead people.", None),
        ("At least 12 sailors were found dead in the hold.", Measure.KILLED),
        ("Some 40 volunteers cared for wounded soldiers.", None),
        ("She promised that £5 million would be made available to councils.", None),
        ("He made $5 million in 2020.", Measure.EARNED),
        ("The crash sent seven people to Reed Hospital.", Measure.TREATED),
        ("The ministry sent seven people to the border.", Measure.DEPLOYED),
    ],
)
def test_the_measure_of_the_first(text: str, measure: Measure | None) -> None:
    assert read(text)[0].measure is measure


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("The wardens answered 412 calls.", "wardens"),
        ("Velm expelled four envoys.", "Velm"),
        ("It cited a 2019 painted 12th-century map of 3 bays.", "map"),
    ],
)
def test_a_verb_before_a_number_is_no_noun(text: str, concept: str) -> None:
    assert concept in str(figure(read(text)[-1], text)["concept"])


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("de", "Bei der Kontrolle fielen 12 von 40 Gaststätten durch.", "gaststätten"),
        ("ru", "Проверку не прошли 12 из 40 кафе.", "кафе"),
        ("vi", "Đoàn kiểm tra ghi nhận 12 trong tổng số 40 quán không đạt.", "quán"),
        ("vi", "Có 12 trên 40 quán không đạt.", "quán"),
    ],
)
def test_a_part_counts_what_the_whole_counts(language: str, text: str, unit: str) -> None:
    part, whole = read(text, language)
    assert (part.low, whole.low) == (12, 40)
    assert part.unit == whole.unit == unit
    assert whole.bound is Bound.EXACT


@pytest.mark.parametrize("word", ["nam", "nữ"])
def test_men_and_women_are_persons_in_vietnamese(word: str) -> None:
    (found,) = read(f"Trong hầm có 31 {word}.", "vi")
    assert found.unit == "person"
