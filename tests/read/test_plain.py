"""Plain text: the text stays, paragraphs, headlines, posts and links are found in it."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import InputError
from sayso.model import Document, ParagraphKind, Span
from sayso.read import from_text
from sayso.read.furniture import is_furniture

HEADLINES = [
    # text, headline
    ("Bridge closed\nThe bridge is closed.", "Bridge closed"),
    ("Over 400 hurt as storm hits coast, says mayor\n\nMore words.", "Over 400 hurt as storm hits coast, says mayor"),
    ("‘We had no warning’\nThe storm came at night.", "‘We had no warning’"),
    ("Is the bridge safe?\nNobody knows.", "Is the bridge safe?"),
    ("Storm hits coast of the U.S.\nThe storm came at night.", "Storm hits coast of the U.S."),
    ("Search goes on ...\nThe search goes on.", "Search goes on ..."),
    ("The bridge is closed.\nTrains run.", None),
    ("Only one line without a stop", None),
    ("By Jane Roe\nThe bridge is closed.", None),
    ("12345\nThe bridge is closed.", None),
    ("word " * 60 + "\nThe bridge is closed.", None),
]


@pytest.mark.parametrize(("text", "headline"), HEADLINES)
def test_the_first_line_is_the_headline_where_it_reads_like_one(text: str, headline: str | None) -> None:
    document = from_text(text)
    assert document.title == headline
    kinds = [paragraph.kind for paragraph in document.paragraphs]
    assert (ParagraphKind.TITLE in kinds) == (headline is not None)


PARAGRAPHS = [
    ("One.\nTwo.\n\nThree.", ["One.", "Two.", "Three."]),
    ("One.\r\n\r\n  Two.  \r\nThree.", ["One.", "Two.", "Three."]),
    ("One.\u2028Two.\u2029Three.", ["One.", "Two.", "Three."]),
    (
        "This paragraph was wrapped by a program after seventy characters or so,\nand goes on here.\n\n"
        "So was this one, which also is longer than a line of that width can be,\nso that it fills two.",
        [
            "This paragraph was wrapped by a program after seventy characters or so,\nand goes on here.",
            "So was this one, which also is longer than a line of that width can be,\nso that it fills two.",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS)
def test_paragraphs(text: str, expected: list[str]) -> None:
    document = from_text(text)
    assert [p.span.of(text) for p in document.paragraphs] == expected


BYLINES = [
    ("Bridge closed\nBy Jane Roe\nThe bridge is closed.", "Jane Roe"),
    ("Bridge closed\nBy Jane Roe, Science Editor\nThe bridge is closed.", "Jane Roe"),
    ("Bridge closed\nBy noon the square was full.\nMore.", None),
    ("Bridge closed\nThe bridge is closed.", None),
]


@pytest.mark.parametrize(("text", "byline"), BYLINES)
def test_by_lines(text: str, byline: str | None) -> None:
    assert from_text(text).byline == byline


def test_a_post_with_its_credit_line() -> None:
    text = "Bridge closed\nShe wrote:\nStay at home tonight.\n— River Town (@rivertown) December 22, 2024\nTrains run."
    document = from_text(text)
    (embed,) = document.embeds
    assert (embed.platform, embed.handle, embed.author) == ("X", "rivertown", "River Town")
    assert embed.published == date(2024, 12, 22)
    assert embed.span is not None
    assert embed.span.of(text) == "Stay at home tonight."


LINKS = [
    ("See https://news.example/a.", ["https://news.example/a"]),
    ("(https://news.example/a_(b)), and", ["https://news.example/a_(b)"]),
    ("“https://news.example/?q=1&r=2”", ["https://news.example/?q=1&r=2"]),
    ("https:// and http", []),
]


@pytest.mark.parametrize(("text", "expected"), LINKS)
def test_links(text: str, expected: list[str]) -> None:
    document = from_text(text)
    assert [link.url for link in document.links] == expected
    assert [link.span.of(text) for link in document.links] == expected


def sound(document: Document) -> None:
    text = document.text
    end = 0
    for paragraph in document.paragraphs:
        assert end <= paragraph.span.start < paragraph.span.end <= len(text)
        assert paragraph.span.of(text) == paragraph.span.of(text).strip()
        end = paragraph.span.end


@given(st.text(min_size=1, max_size=400))
def test_any_text_is_kept_and_mapped_to_itself(text: str) -> None:
    try:
        document = from_text(text)
    except InputError:
        assert not text.removeprefix("\ufeff").strip()
        return
    assert document.text == text.removeprefix("\ufeff")
    shift = len(text) - len(document.text)
    assert all(document.source_map.to_source(at) == at + shift for at in range(len(document.text)))
    assert document.source_map.to_source(len(document.text)) is None
    sound(document)
    left, end = [], 0  # what stands between paragraphs
    for span in [*(p.span for p in document.paragraphs), Span(len(document.text), len(document.text))]:
        left += re.split(r"[\r\n\u2028\u2029]", document.text[end : span.start])
        end = span.end
    assert all(is_furniture(line) for line in left if line.strip())


def test_furniture_stays_in_the_text_and_is_no_paragraph() -> None:
    text = (
        "Bridge closed\nBy Jane Roe, Science Editor\nPublished 24 December 2024\nThe bridge is closed.\n"
        "Advertisement\nTrains run.\n© 2024 The Test Post"
    )
    document = from_text(text)
    assert document.text == text
    assert document.byline == "Jane Roe"
    assert [p.span.of(text) for p in document.paragraphs] == ["Bridge closed", "The bridge is closed.", "Trains run."]
    assert [p.span.of("Advertisement") for p in from_text("Advertisement").paragraphs] == ["Advertisement"]
