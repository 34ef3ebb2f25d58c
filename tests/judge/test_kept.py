"""What is found in a report, or about a text, for one claim or check is there for the next."""

from __future__ import annotations

import re

from sayso.judge.memo import Memo
from sayso.judge.words.found import found
from sayso.model import Stored
from sayso.pipeline import witnesses_of

TEXT = "The bridge at Velm was shut on Monday. Nobody was hurt, the mayor said."


def test_a_report_that_is_read_again_is_the_one_that_was_read() -> None:
    first = witnesses_of([Stored("a", TEXT, language="en")])["a"]
    assert witnesses_of([Stored("a", TEXT, language="en")])["a"] is first
    assert witnesses_of([Stored("a", TEXT + " It opened again.", language="en")])["a"] is not first


def test_a_report_of_another_source_is_another_witness() -> None:
    alone = witnesses_of([Stored("b", TEXT, language="en")])["b"]
    beside = witnesses_of([Stored("a", "Rain fell on Korsund.", language="en"), Stored("b", TEXT, language="en")])["b"]
    assert (alone.source, beside.source) == (0, 1)


def test_what_stands_at_a_place_is_looked_up_once() -> None:
    witness = witnesses_of([Stored("c", "At least 27 people died in Velm, police said.", language="en")])["c"]
    (sentence,) = witness.sentences
    assert witness.figures_at(sentence.span) is witness.figures_at(sentence.span)
    assert [figure.low for figure in witness.figures_at(sentence.span)] == [27]
    assert witness.statements_at(sentence.span) is witness.statements_at(sentence.span)


def test_a_text_is_searched_once_for_each_pattern() -> None:
    shut, hurt = re.compile("shut"), re.compile("hurt")
    match = found(shut, TEXT)
    assert match is not None
    assert match.span() == (23, 27)
    assert found(shut, TEXT) is match
    assert found(hurt, TEXT) is not match
    assert found(shut, "The bridge is open.") is None


def test_a_question_is_answered_once() -> None:
    asked: list[int] = []

    def answer() -> int:
        asked.append(1)
        return len(asked)

    memo = Memo()
    assert [memo.once("one", answer), memo.once("one", answer), memo.once(("other", 1), answer)] == [1, 1, 2]
