"""Entries of the lexicons that could not match, as they were written once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import sayso
from sayso.judge.figures.conversions import in_unit_of
from sayso.judge.figures.part_shown import incidental
from sayso.judge.quotations.counterfeit import gives_to_others
from sayso.judge.quotations.counterfeit_lexicon import NOT_IT
from sayso.judge.words.lexicon import MISSAID
from sayso.judge.words.persons import persons
from sayso.parse import parse
from tests.judge.bench import article

# A group right behind the beginning of a word, one of whose alternatives is "n’t": before that there is none ("hasn’t").
BOUND = re.compile(r"\\b\(\?:(?:[^()|]*\|)*n\[’'\]t(?=[|)])")
SOURCE = Path(sayso.__file__).parent


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_contraction_is_looked_for_at_the_beginning_of_a_word(path: Path) -> None:
    assert BOUND.search(path.read_text(encoding="utf-8")) is None


@pytest.mark.parametrize("text", ["She hasn’t spoken to any such paper.", "I don't recognise those words."])
def test_missaid(text: str) -> None:
    assert MISSAID.search(text)


@pytest.mark.parametrize("text", ["The station hadn’t interviewed her.", "He hasn't opened an account."])
def test_not_it(text: str) -> None:
    assert NOT_IT.search(text)


def test_words_of_somebody_else_by_name_alone() -> None:
    assert gives_to_others("It was Karl Ott, and not Jane Roe, who spoke so.")
    assert not gives_to_others("It was cold, and not dry.")


def test_names_that_begin_with_letters_of_half_of_europe() -> None:
    assert [p.name for p in persons("Šimon Čech met Łucja Žaba and Jean-Luc Ødegaard.")] == [
        "Šimon Čech",
        "Łucja Žaba",
        "Jean-Luc Ødegaard",
    ]


@pytest.mark.parametrize("figure", ["£5", "5 degrees Celsius", "€5"])
def test_a_small_sum_or_temperature_is_no_detail(figure: str) -> None:
    [found] = parse(article(f"The pool\nIt was {figure} on Monday, the mayor said.")).figures
    assert not incidental(found)


def test_pence_in_either_writing_are_a_hundredth_of_a_pound() -> None:
    [short], [long], [pound] = (
        parse(article(f"The ticket\nIt costs {sum_} now, the mayor said.")).figures
        for sum_ in ("50p", "50 pence", "£0.50")
    )
    assert in_unit_of(short, long).value == short.value
    assert in_unit_of(pound, short).value == pound.value


def test_who_speaks_no_foreign_language_denies_no_words() -> None:
    assert MISSAID.search("Em sang Anh từ nhỏ, lúc đầu không nói được tiếng Anh.") is None
    assert MISSAID.search("Ông Quế khẳng định mình không nói câu đó.")
