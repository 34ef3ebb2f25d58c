"""Attributions behind a sentence's last comma, which stand where the network finds none; and no claim left of them."""

from __future__ import annotations

import pytest

from sayso.model import Document, Paragraph, Span
from sayso.parse import parse
from sayso.parse.statements.gaps import completed
from sayso.parse.statements.units import units
from sayso.text.quotes import paragraphs_quotations


def closing(text: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of what `completed` finds where nothing was found before."""
    whole = Span(0, len(text))
    (quotes,) = paragraphs_quotations(text, [whole])
    drafts = completed(units(text, whole, quotes), [])
    return [(d.source[0].of(text), d.cue[0].of(text), d.content[0].of(text)) for d in drafts]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        (
            "The upper path will stay closed, ranger Ruth Ade told hikers last week.",
            "ranger Ruth Ade",
            "told",
        ),
        ("The old orchard is to be cut down in May, Mayor Ian Orr wrote on social media.", "Mayor Ian Orr", "wrote"),
        (
            "Two new lines will open in the spring, tramway chief Marta Lund tweeted on Sunday.",
            "tramway chief Marta Lund",
            "tweeted",
        ),
    ],
)
def test_somebody_named_behind_the_last_comma(text: str, source: str, cue: str) -> None:
    assert closing(text) == [(source, cue, text.split(",", maxsplit=1)[0])]


@pytest.mark.parametrize(
    "text",
    [
        "The old orchard is to be cut down in May, which nobody told the swimmers.",
        "After the storm, Mayor Ian Orr went home and wrote a letter.",
        "The pool, the mayor and the cook closed.",
    ],
)
def test_nobody_is_made_a_speaker(text: str) -> None:
    assert closing(text) == []


def test_who_was_told_is_no_claim() -> None:
    text = "The upper path will stay closed by order until August, ranger Ruth Ade told hikers last week."
    document = Document(text=text, paragraphs=(Paragraph(Span(0, len(text))),), language="en")
    assert [claim.text for claim in parse(document, quick=True).claims] == [text.split(", ranger", maxsplit=1)[0]]
