"""Every character of a page's text stands in the source where the map says."""

from __future__ import annotations

import html
import re

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sayso.errors import InputError
from sayso.read import from_html
from sayso.read.flow import Flow
from sayso.read.markup import Tag, Text, tokens

SEEN = st.characters(exclude_categories=["Cc", "Cs", "Cf", "Cn", "Zl", "Zp", "Zs"])
WORD = st.text(SEEN, min_size=1, max_size=12)
INLINE = st.sampled_from(["{}", "<b>{}</b>", "<a href='/x?a=1&amp;b'>{}</a>", '<i class="a>b">{}</i>', "<!-- - -->{}"])
SPACE = st.sampled_from([" ", "\n", " \t ", "\r\n  ", " <!-- > --> "])


@st.composite
def written(draw: st.DrawFn) -> str:
    """A paragraph of markup: words as they are, as named or as numbered references, in inline elements."""
    pieces = []
    for word in draw(st.lists(WORD, min_size=1, max_size=12)):
        way = draw(st.integers(0, 3))
        coded = html.escape(word) if way else "".join(f"&#{ord(char)};" for char in word)
        if way == 1:
            coded = "".join(f"&#x{ord(char):x};" if char > "z" else html.escape(char) for char in word)
        pieces += [draw(INLINE).format(coded.replace("{", "&#123;").replace("}", "&#125;")), draw(SPACE)]
    return "".join(pieces)


def stands(source: str, at: int, char: str) -> bool:
    """Whether `char` is what the source says at `at`, as itself, as white space, or as a reference."""
    there = source[at]
    if there == "&":
        match = re.compile(r"&#?\w{1,32};?").match(source, at)
        return char == "&" or (match is not None and html.unescape(match[0]).startswith(char))
    return there == char or (char.isspace() and there.isspace())


@given(st.lists(written(), min_size=1, max_size=5))
@example(["&#58; "])
@example(["&#48; ", "&#48; ", "<b>&#48;</b> "])
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_mapped_offsets_point_at_the_same_character(paragraphs: list[str]) -> None:
    source = "<html><body><article>" + "".join(f"<p>{words}</p>\n" for words in paragraphs) + "</article></body></html>"
    try:
        document = from_html(source)
    except InputError:
        return
    places = [document.source_map.to_source(at) for at in range(len(document.text))]
    for char, place in zip(document.text, places, strict=True):
        assert place is not None or char == "\n"
        assert place is None or stands(source, place, char)
    mapped = [place for place in places if place is not None]
    assert mapped == sorted(set(mapped)) or document.title  # a headline may come from further down
    for paragraph in document.paragraphs:
        assert paragraph.span.of(document.text).strip()


@given(st.text(alphabet="ab &;#x1<>/!-'\"=\n\u00adé“\x00p", max_size=120))
@example("&notit;&amp")
@example("<p <p>a</p>")
@example("<a href='>x")
@settings(max_examples=200, deadline=None)
def test_tokens_cover_any_source_in_order(source: str) -> None:
    end = 0
    flow = Flow()
    for token in tokens(source):
        assert end <= token.place.start < token.place.end <= len(source)
        end = token.place.end
        if isinstance(token, Tag):
            assert source[token.place.start] == "<"
            token.attributes()
        else:
            assert isinstance(token, Text)
            flow.add(source, token.place)
    text = flow.text
    assert flow.length == len(text)
    covered = 0
    for begin, place, length in flow.segments:
        assert begin >= covered
        covered = begin + length
        assert all(stands(source, place + at, text[begin + at]) for at in range(length))


@given(st.text(max_size=300))
@settings(max_examples=40, deadline=None)
def test_no_text_in_a_page_breaks_it(text: str) -> None:
    source = f"<title>{text}</title><h1>{text}</h1><p>{text}</p><blockquote class=twitter-tweet>{text}"
    try:
        document = from_html(source)
    except InputError:
        return
    end = -1
    for paragraph in document.paragraphs:
        assert end < paragraph.span.start < paragraph.span.end <= len(document.text)
        end = paragraph.span.end
    assert all(link.span.end <= len(document.text) for link in document.links)
