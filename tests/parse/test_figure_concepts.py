"""What a figure is said of: never who only says so, or to whom."""

from __future__ import annotations

import pytest

from sayso.rows.figures import figure
from tests.parse.test_figures import read

SAID = [
    ("Wardens said 12 sheds burned.", ["sheds"]),
    ("The minister said 300 recruits died.", ["recruits"]),
    ("Ada Norr told reporters that 40 barges sank.", ["barges"]),
    ("Ada Norr told the harbour board at a hearing in Velm that 40 barges sank.", ["barges"]),
    ("The mayor, Ada Norr, said that 40 barges sank.", ["barges"]),
    ("The mayor and the fire chief said 40 barges sank.", ["barges"]),
    ("A spokesman for the pilots said 40 barges sank.", ["barges"]),
    ("The ministry announced on Monday that 40 barges had sunk.", ["barges"]),
    ("The minister claimed in an interview with a weekly that 300 recruits died.", ["recruits"]),
    ("According to the coast guard, 40 barges sank.", ["barges"]),
    ("The mayor said the fire burned 12 sheds.", ["fire"]),
    ("Villagers said the bay had 40 barges.", ["bay"]),
    ("The minister said exports rose 5 percent.", ["exports"]),
    ("Officials put the death toll at 12.", ["toll, death"]),
]


@pytest.mark.parametrize(("text", "concepts"), SAID)
def test_who_says_so_is_not_what_is_counted(text: str, concepts: list[str]) -> None:
    assert [figure(found, text)["concept"] for found in read(text)] == concepts


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The yard said it sold 40 barges.", "yard"),
        ("The yard said on Monday it had sold 40 barges.", "yard"),
        ("The yard sold 40 barges.", "yard"),
        ("The yard reported a loss of $5 million.", "yard"),
        ("The storm claimed 3 lives.", "storm"),
        ("The yard, which has 40 barges, said the strike was over.", "yard"),
        ("The barge is said to weigh 40 tonnes.", "barge"),
    ],
)
def test_who_does_it_is(text: str, word: str) -> None:
    (found,) = read(text)
    assert word in (found.about or "")


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("Officers said 12 were killed.", None),
        ("The miners said 12 of them were killed.", "miners"),
        ("Developers of the wind farm, 40km off the coast, say the survey is done.", "wind farm"),
    ],
)
def test_who_says_so_is_not_whom_it_counts(text: str, population: str | None) -> None:
    (found,) = read(text)
    assert found.population == population
