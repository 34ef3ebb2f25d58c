"""How claims read: sentences of their own, whole phrases, without datelines, and none twice."""

from __future__ import annotations

import pytest

from sayso.model import Reading, Span
from sayso.parse import parse
from sayso.parse.assertions import asserts, subject_of
from sayso.parse.datelines import behind_dateline
from sayso.parse.remains import remains, with_source
from sayso.read import from_text


def reading(text: str) -> Reading:
    return parse(from_text(f"News from Orrel\n\n{text}", language="en"), quick=True)


def shown(text: str) -> list[str]:
    return [claim.shown for claim in reading(text).claims]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("ORREL, May 3, 2021 — A mill burned down.", "A mill burned down."),
        ("PORT ORREL, Sutland, May 3 — A mill burned down.", "A mill burned down."),
        ("ORREL (ANA) - A mill burned down.", "A mill burned down."),
        ("Orrel, Sutland (Ana News) — A mill burned down.", "A mill burned down."),
        ("(ANA) A mill burned down.", "A mill burned down."),
        ("May 3, 2021 — A mill burned down.", "A mill burned down."),
        ("Orrel (dpa) - Eine Mühle ist abgebrannt.", "Eine Mühle ist abgebrannt."),
        ("ОРРЕЛЬ, 3 мая (АНА) — Сгорела мельница.", "Сгорела мельница."),
        ("The mill burned down — nobody was hurt.", "The mill burned down — nobody was hurt."),
        ("UN troops came (on Monday) — and left.", "UN troops came (on Monday) — and left."),
        ("Orrel (pop. 300) is a village.", "Orrel (pop. 300) is a village."),
    ],
)
def test_datelines(text: str, rest: str) -> None:
    assert behind_dateline(text, Span(0, len(text))).of(text) == rest


def test_a_dateline_is_no_part_of_a_claim() -> None:
    text = "ORREL, May 3, 2021 — A fire destroyed the old mill on the river."
    assert shown(text) == ["A fire destroyed the old mill on the river."]


@pytest.mark.parametrize(
    ("text", "left"),  # what is taken out stands in braces
    [
        ("The bridge was closed on Friday after {engineers found a crack}.", "The bridge was closed on Friday"),
        ("The rule is good news because it {shows how they work}.", "The rule is good news"),
        (
            "The mayor lost the vote on the bridge, while {she called it a farce}.",
            "The mayor lost the vote on the bridge",
        ),
        ("Trains were stopped for a week after {Roe complained}.", "Trains were stopped"),
        ("{Ada Roe said}, as 300 guards were sent to the hall.", "300 guards were sent to the hall"),
        ("{Ada Roe said}, because of the flood in the hall.", "because of the flood in the hall"),
    ],
)
def test_what_hung_on_somebodys_words_goes_with_them(text: str, left: str) -> None:
    first, last = text.index("{"), text.index("}") - 1
    bare = text.replace("{", "").replace("}", "")
    found = remains(bare, Span(0, len(bare)), [Span(first, last)], "en")
    assert [span.of(bare) for span in found] == [left]


def test_a_verb_has_its_subject_back() -> None:
    text = "Ada Roe on Friday threw out the plan for the bridge"
    assert with_source(text, Span(8, len(text)), [Span(0, 7)]) == Span(0, len(text))
    assert with_source(text, Span(20, len(text)), [Span(0, 7)]) == Span(20, len(text))
    text = "She went over the head of Ben Finch, a judge who had long been against it"
    assert with_source(text, Span(text.index("a judge"), len(text)), []).of(text) == text[text.index("Ben") :]


def test_a_thing_is_shown_with_what_was_done_to_it() -> None:
    found = shown("Mayor Ada Roe said that the mill, the oldest of the county, would be sold in May.")
    assert "the mill, the oldest of the county, would be sold in May" in found


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        (
            "The storm killed 12 people in the port of Orrel, 5 in the hills of Sarn.",
            "The storm killed … 5 in the hills of Sarn.",
        ),
        (
            "The guard, who was taken to a clinic in the town, has been named as Ben Roe.",
            "The guard … who was taken to a clinic in the town",
        ),
    ],
)
def test_a_fragment_is_shown_with_what_it_hangs_on(sentence: str, whole: str) -> None:
    assert whole in shown(sentence)


def test_what_a_dash_sets_off_stays_in_its_sentence() -> None:
    text = "Ada Roe – the best known of the judges – has left the high court in Orrel."
    assert shown(text) == [text]


@pytest.mark.parametrize(
    ("piece", "whole"),
    [
        ("the bridge was closed when the river rose", True),
        ("the men who came to Orrel by train had no papers", True),
        ("the damage that was done because the river rose", False),
        ("workers who have lost their jobs", False),
    ],
)
def test_a_verb_of_the_main_clause(piece: str, whole: bool) -> None:
    assert asserts(piece, Span(0, len(piece))) is whole


def test_the_subject_of_a_clause() -> None:
    text = "The guard, who came from Orrel, left in May."
    found = subject_of(text, Span(0, len(text)), text.index("who"))
    assert found is not None
    assert found.of(text) == "The guard"
    assert subject_of(text, Span(0, len(text)), 0) is None
