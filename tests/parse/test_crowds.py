"""Texts denser than anybody writes are read in a cheaper way, and ordinary ones as ever."""

from __future__ import annotations

from sayso.model import Document
from sayso.parse.figures import figures_of
from sayso.parse.statements import statements_of


def test_a_row_of_numbers_has_values_and_units_and_no_more() -> None:
    row = Document("killed 12% 13 14 $15 16 17 18 19 20 21 people", language="en")
    found = figures_of(row, ())
    assert [f.value[0] for f in found] == [12, 13, 14, 15, 16, 17, 18, 19, 20, 21]
    assert [f.unit for f in found[:4]] == ["percentage", None, None, "dollar"]
    assert {f.population for f in found} == {None}


def test_numbers_in_a_sentence_count_something() -> None:
    told = Document("The storm killed 12 fishermen and injured 13 islanders, police said.", language="en")
    assert [str(f.measure) for f in figures_of(told, ())] == ["killed", "wounded"]


def test_no_channel_where_attributions_stand_side_by_side() -> None:
    crowd = Document("In a post on X she denied it, he said so, " * 30, language="en")
    found = statements_of(crowd, quick=True)
    assert len(found) > 20
    assert {s.channel for s in found} == {None}


def test_a_channel_in_a_sentence() -> None:
    told = Document("In a post on X she said that the harbour would close.", language="en")
    assert [s.channel for s in statements_of(told, quick=True)] == ["post on X"]
