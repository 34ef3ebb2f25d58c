"""A small slice of the fuzz; `python -m tests.fuzz` runs as much of it as one likes."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from random import Random

import pytest

from sayso.model import Document, Paragraph, ParagraphKind, Span
from sayso.parse.claims import claims_of
from sayso.parse.completed import completed
from sayso.parse.figures import figures_of
from sayso.parse.statements import statements_of
from sayso.parse.statements.speakers.mention import Shape, mention_of
from sayso.text.dates import dates
from sayso.text.numbers import numbers
from sayso.text.units import unit_after
from tests.fuzz.hostile import KINDS, Kind, text
from tests.fuzz.tally import Tally
from tests.fuzz.trial import trial

CRASHED = (
    "The mayor said \ue000 Ada Norr “it is over,” \ue000 she said. \ue000",  # the sign that stands for a quotation
    "said \ue000 \ue000 \ue000.",
    "It is over, said \u00ad \u2014 if Dr. Norr.",
)
SHORT = 400  # words: longer texts go through in the long run only


@pytest.mark.parametrize("number", range(60))
def test_no_text_crashes_a_stage_or_gets_a_span_outside(number: int) -> None:
    _, content = text(20, number, SHORT)
    trial(content, network=number % 20 == 0, claims=number % 30 == 0)


@pytest.mark.parametrize("content", CRASHED)
def test_what_crashed_once(content: str) -> None:
    trial(content, network=True)


def test_a_source_without_a_word_is_nobody() -> None:
    assert mention_of("\u00ad \u2014 if Dr.", 0, 11).shape is Shape.NONE


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_each_kind_of_text_in_a_middle_length(kind: Kind) -> None:
    trial(kind.make(Random(7), 250))


def test_a_state_goes_on_where_it_stopped(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    whole = Tally(5)
    whole.texts, whole.next, whole.words = 3, 3, 40.0
    whole.add({"read": 0.5}, 300)
    whole.rank({"read": 120.0}, 2, "emoji")
    whole.save(state)
    again = Tally.load(state, 5, 0)
    assert (again.next, again.long, again.above) == (3, {"read": [0.5, 300, 1]}, {"read": {"emoji": 1}})
    assert again.lines() == whole.lines()
    again.rank({"read": 130.0}, 3, "emoji")
    assert again.slowest["read"] == [(130.0, 3, "emoji"), (120.0, 2, "emoji")]
    with pytest.raises(SystemExit):
        Tally.load(state, 6, 0)


def steps(repeat: int, unit: str) -> float:
    """Calls that the rules make for a text of `repeat` times the unit: unlike time, the same on any machine."""
    count = 0

    def called(frame: object, event: str, arg: object) -> None:
        nonlocal count
        count += 1

    content = unit * repeat
    document = Document(content, (Paragraph(Span(0, len(content)), ParagraphKind.BODY),), language="en")
    before = sys.getprofile()
    sys.setprofile(called)
    try:
        statements = statements_of(document, quick=True)
        figures = figures_of(document, statements)
        completed(content, statements[::2], statements)
        claims_of(document, statements, figures)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "unit",
    [
        "Ada Norr said that it was over and ",
        "“No, ” he said, ",
        "12 ",
        "1,2,3,",
        "“‘",
        "said ",
        "“No, it fell 12 per cent,” Ada Norr said. ",
        "The ship sank. Ada Norr said that 12 of 40 men died. ",
        "12 men died; 3 fell; ",
    ],
)
def test_the_work_grows_with_the_length_and_no_faster(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module = importlib.import_module("sayso.parse.claims")
    monkeypatch.setattr(module, "checkworthiness", lambda texts: [0.5] * len(texts))  # a network, claim by claim
    many = 3_000 // len(unit)
    steps(20, unit)
    assert steps(2 * many, unit) < 2.6 * steps(many, unit)


def test_letters_that_only_patterns_take_for_an_i() -> None:
    assert [n.value for n in numbers("5 mİllion, fıve, half a mıllion, dozens, a thİrd of it")][:3] == [5e6, 5, 5e5]
    assert unit_after("5 mİles", 1) == unit_after("5 miles", 1)
    assert len(dates("On Frİday, 5 Aprİl 2024 and yesterday")) == len(dates("On Friday, 5 April 2024 and yesterday"))
