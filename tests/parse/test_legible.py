"""What is tagged, and what is left to the grammar because it is no prose."""

from __future__ import annotations

import pytest

from sayso.model import Document, Paragraph, ParagraphKind, Span
from sayso.parse import parse
from sayso.parse.statements import statements_of, unread_by_network
from sayso.parse.tagger import legible

PROSE = "The harbour will close on Friday, port director Ines Quandt said. “We have no choice,” she told reporters."


def document(*paragraphs: str) -> Document:
    text = "\n".join(paragraphs)
    spans, at = [], 0
    for paragraph in paragraphs:
        spans.append(Paragraph(Span(at, at + len(paragraph)), ParagraphKind.BODY))
        at += len(paragraph) + 1
    return Document(text, paragraphs=tuple(spans), language="en")


@pytest.mark.parametrize(
    ("paragraph", "wanted"),
    [
        (PROSE, True),
        ("Norr: 11, Quandt: 4, Falk: 0; turnout 61.4 per cent (2019: 58.2).", True),
        ("‼️BREAKING‼️: @harbour_news has the vote. #harbour #vote https://example.org/a", True),
        ("*", True),
        ("قال الرئيس إن الميناء أغلق يوم الجمعة", False),
        ("said the mayor and " * 200, False),
        ("said the mayor and " * 38, False),
        ("said the mayor and " * 36, True),
        ("-=#" * 200, False),
        ("7.(4²%/" * 200, False),
    ],
)
def test_what_is_prose(paragraph: str, wanted: bool) -> None:
    assert legible(paragraph, [Span(0, len(paragraph))]) == [wanted]


def test_marks_do_not_keep_the_prose_around_them_from_the_network() -> None:
    mixed = document(PROSE, "!?/" * 400, PROSE)
    assert unread_by_network(mixed) == 1
    alone = statements_of(document(PROSE))
    there = statements_of(mixed)
    assert [s.cue for s in there if s.content[0].start < len(PROSE)] == [s.cue for s in alone]


def test_the_reading_says_what_was_no_prose() -> None:
    assert parse(document(PROSE)).not_tried == ()
    (note,) = parse(document(PROSE, "12;;;" * 300)).not_tried
    assert note.startswith("1 of 2 paragraphs")
    assert parse(document(PROSE, "12;;;" * 300), quick=True).not_tried == ()


def test_a_quotation_in_an_endless_sentence_is_still_found() -> None:
    endless = "it rained and the boats stayed in and " * 40 + "“nobody came out to look at them at all,” Ada Norr said."
    found = statements_of(document(endless))
    assert any(s.speaker and s.speaker.name == "Ada Norr" for s in found)
