"""Pages made to hurt: each is read or refused within seconds, and never with anything but an InputError."""

from __future__ import annotations

import time

import pytest

from sayso.errors import InputError
from sayso.model import Document, ParagraphKind
from sayso.read import from_html, from_text
from tests.read.test_html import FIRST, SECOND

SECONDS = 15.0  # on a slow and busy machine; each takes below three, a quadratic reading would take minutes

PAGES = {
    "100,000 nested tags": "<div>" * 100_000 + FIRST,
    "100,000 nested inline tags": "<b>" * 100_000 + FIRST,
    "30,000 nested posts": "<blockquote class=twitter-tweet>" * 30_000 + FIRST,
    "end tags of nothing": "<div>" * 20_000 + "</p></i></article>" * 20_000 + FIRST,
    "a line of 1 MB": "<p>" + "word " * 200_000 + "</p>",
    "unclosed quotes in tags": "<a href=\"x><a href='y>" * 20_000,
    "tags that never end": "<a" * 500_000,
    "comments that never end": "<!--" * 250_000 + FIRST,
    "titles that never end": "<title>" * 30_000 + FIRST,
    "scripts that never end": "<script>" * 30_000 + FIRST,
    "references": "<p>" + "&amp;" * 60_000,
    "broken references": "<p>" + "&#" * 50_000 + "&" * 50_000,
    "a reference to a huge number": "<p>&#" + "9" * 1_000_000 + ";" + FIRST,
    "links around everything": "<a href='https://a.example'>" + f"<p>{FIRST}</p>" * 1500,
    "line breaks": "<p>" + "a<br>" * 40_000,
    "credits": "<p>" + "- (@ " * 30_000,
    "attributes": "<p " + "a=b " * 100_000 + f">{FIRST}</p>",
    "tables in tables": "<table><tr><td>" * 20_000 + FIRST,
    "posts": f"<blockquote class='twitter-tweet'><p>{FIRST}</p>&mdash; A (@b)</blockquote>" * 500,
    "zero bytes": "<p>" + "\x00a" * 50_000 + FIRST,
    "only marks": "<" * 200_000 + ">" * 10,
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_a_hostile_page_takes_no_long_time(page: str) -> None:
    begin = time.monotonic()
    try:
        document: Document | None = from_html(page)
    except InputError:
        document = None
    assert time.monotonic() - begin < SECONDS
    assert document is None or document.paragraphs


def test_markup_in_a_title_is_text() -> None:
    document = from_html(f"<title><script>alert('x')</script> closed</title><p>{FIRST}</p><p>{SECOND}</p>")
    assert document.paragraphs[0].kind is ParagraphKind.TITLE
    assert document.title == "<script>alert('x')</script> closed"


def test_deep_nesting_does_not_lose_the_words() -> None:
    assert FIRST in from_html("<div>" * 100_000 + f"<p>{FIRST}</p>").text


@pytest.mark.parametrize(
    "unit", ["a", "(@", "— A (@b) ", "https://a.", ")", "“", "\r", "\u2028", "By A ", "> ", "\u202e"]
)
def test_much_of_one_thing_is_read_as_text(unit: str) -> None:
    begin = time.monotonic()
    text = "a" + unit * (300_000 // len(unit))
    assert from_text(text).text == text
    assert time.monotonic() - begin < SECONDS
