"""Markdown: its marks are no words, its lines and dates are read as those of plain text, and the way back is known."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sayso.errors import InputError
from sayso.model import Document, ParagraphKind
from sayso.read import from_text
from sayso.read.markdown import from_markdown
from tests.read.test_hostile import SECONDS
from tests.read.test_offsets import stands
from tests.read.test_plain import sound

HEADLINE = "Oldmere council says the harbour wall needs two more winters"
BODY = "The council gave the date on Sunday."
GERMAN = "Der Hafen bleibt nach dem Sturm noch zwei Winter lang geschlossen"
GERMAN_BODY = "Die Bürgermeisterin nannte den Termin am Sonntag."

READ = [
    # text, title, paragraphs
    ("# Bridge *closed*\n\nIt is.", "Bridge closed", ["Bridge closed", "It is."]),
    ("Bridge closed\n====\n\nIt is.", "Bridge closed", ["Bridge closed", "It is."]),
    ("Intro.\n\n- one\n- two\n\n> said she\n> again", None, ["Intro.", "one", "two", "said she\nagain"]),
    ("Intro.\n\n```\ncode\n```\n\n---\n\nEnd.", None, ["Intro.", "End."]),
    ("Intro.\n\n    x = 1\n    y = 2\n\nEnd.", None, ["Intro.", "End."]),
    (
        "Intro.\n\n    Some move their\n    paragraphs.\n\nEnd.",
        None,
        ["Intro.", "Some move their\nparagraphs.", "End."],
    ),
    ("---\ntitle: Closed\nauthor: Jane Roe\ndate: 2024-12-24\n---\nIt is closed.", "Closed", ["It is closed."]),
    ("# Tolls\n\n| Town | Ships |\n|---|--:|\n| Wick | **46** |", "Tolls", ["Tolls", "Town", "Ships", "Wick", "46"]),
    (
        "A __bold__ word, `code` and ``a ` b``, 5 \\* 3 &lt; 16 & 2 * 8.",
        None,
        ["A bold word, code and a ` b, 5 * 3 < 16 & 2 * 8."],
    ),
    ("See ![a mast](m.png) the ship\\\nand snake_case_names.", None, ["See the ship\nand snake_case_names."]),
    ("Intro.\n\n1. one\n2. two\n\nEnd.", None, ["Intro.", "one", "two", "End."]),
    ("Intro.\n\n1986. A year of storms.\n\nEnd.", None, ["Intro.", "1986. A year of storms.", "End."]),
    ("<!-- second draft -->\n\n# Bridge closed\n\nIt is.", "Bridge closed", ["Bridge closed", "It is."]),
    ("Harbour news\n\n# Bridge closed\n\nIt is.", "Bridge closed", ["Harbour news", "Bridge closed", "It is."]),
    ("Bridge closed\n\n## Why\n\nIt is.", "Bridge closed", ["Bridge closed", "Why", "It is."]),
    ("He wrote <b>this</b> himself.", None, ["He wrote <b>this</b> himself."]),
]


@pytest.mark.parametrize(("text", "title", "expected"), READ)
def test_marks_are_no_words(text: str, title: str | None, expected: list[str]) -> None:
    document = from_markdown(text)
    assert document.title == title
    assert [p.span.of(document.text) for p in document.paragraphs] == expected


DATED = [
    (f"{HEADLINE}\n17 February 2025\n\n{BODY}", HEADLINE, BODY, date(2025, 2, 17)),
    (f"{HEADLINE}\n\n**17 February 2025**\n\n{BODY}", HEADLINE, BODY, date(2025, 2, 17)),
    (f"# {HEADLINE}\n\n*21 June 2025* — By Sam Porter\n\n{BODY}", HEADLINE, BODY, date(2025, 6, 21)),
    (f"# {HEADLINE}\n\n*By Sam Porter*  \n__21 June 2025__\n\n{BODY}", HEADLINE, BODY, date(2025, 6, 21)),
    (f"**21 June 2025**\n\n# {HEADLINE}\n\n{BODY}", HEADLINE, BODY, date(2025, 6, 21)),
    (f"{GERMAN}\n17. Februar 2025\n\n{GERMAN_BODY}", GERMAN, GERMAN_BODY, date(2025, 2, 17)),
    (f"# {GERMAN}\n\n17. Februar 2025\n\n{GERMAN_BODY}", GERMAN, GERMAN_BODY, date(2025, 2, 17)),  # no list
    (f"{GERMAN}\n1. März 2025\n\n{GERMAN_BODY}", GERMAN, GERMAN_BODY, date(2025, 3, 1)),
    (f"---\ndate: 17 February 2025\n---\n# {HEADLINE}\n\n{BODY}", HEADLINE, BODY, date(2025, 2, 17)),
]


@pytest.mark.parametrize(("text", "title", "body", "day"), DATED)
def test_the_date_line_is_found_among_marks(text: str, title: str, body: str, day: date) -> None:
    document = from_markdown(text)
    assert (document.title, document.published) == (title, day)
    assert [p.span.of(document.text) for p in document.paragraphs] == [title, body]
    assert [p.kind for p in document.paragraphs] == [ParagraphKind.TITLE, ParagraphKind.BODY]


PLAIN = [
    f"{HEADLINE}\n17 February 2025\n\n{BODY}\n\nNobody was hurt.",
    f"{HEADLINE}\nBy Jane Roe\n17 February 2025\n\n{BODY}\n\nNobody was hurt.",
    f"{HEADLINE}\n{BODY}\nNobody was hurt.",
    f"{HEADLINE}\r\n\r\n{BODY}\r\n“Nobody was hurt,” she said.\r\n",
    f"{HEADLINE}\n\n{BODY}\n",
    "The council of Oldmere gave the date on Sunday, a week after the storm\nhad torn a hole into the wall.\n\n"
    "Nobody was hurt, the council said, and the work would begin in March at\nthe earliest.",
]


@pytest.mark.parametrize("text", PLAIN)
def test_a_text_without_marks_is_read_as_plain_text(text: str) -> None:
    one, other = from_markdown(text), from_text(text)
    assert [(p.kind, p.span.of(one.text)) for p in one.paragraphs] == [
        (p.kind, p.span.of(text)) for p in other.paragraphs
    ]
    assert (one.title, one.published, one.byline) == (other.title, other.published, other.byline)


def test_a_wrapped_sentence_with_a_link_stays_one() -> None:
    text = "Bridge closed\n\nThe council said in\n[a report](https://a.example/a-report) that the\nbridge is closed.\n\nEnd."
    document = from_markdown(text)
    assert [p.span.of(document.text) for p in document.paragraphs] == [
        "Bridge closed",
        "The council said in\na report that the\nbridge is closed.",
        "End.",
    ]


def test_front_matter_and_links() -> None:
    text = (
        "---\ntitle: Closed\nauthor: Jane Roe\ndate: 2024-12-24\nlang: en\n---\n"
        "See [the *whole* report](https://a.example/a_(b) 'of a report'), <https://b.example/?a=1&b=2>,\n"
        "https://c.example/c, [ours](../report), [theirs][1], [a mail](mailto:a@b.example) and nothing of a report.\n\n"
        "[1]: https://d.example/d"
    )
    document = from_markdown(text, url="https://news.example/today/bridge")
    assert (document.byline, document.published, document.language) == ("Jane Roe", date(2024, 12, 24), "en")
    assert [(link.span.of(document.text), link.url) for link in document.links] == [
        ("the whole report", "https://a.example/a_(b)"),
        ("https://b.example/?a=1&b=2", "https://b.example/?a=1&b=2"),
        ("https://c.example/c", "https://c.example/c"),
        ("ours", "https://news.example/report"),
        ("theirs", "https://d.example/d"),
    ]
    place = document.text.index("of a report")  # in the address's title, too
    assert document.source_map.to_source(place) == text.rindex("of a report")


def test_a_quoted_post() -> None:
    text = "# Storm\n\nShe wrote:\n\n> Stay at *home* tonight.\n> — River Town (@rivertown) December 22, 2024\n\nTrains run."
    document = from_markdown(text)
    (embed,) = document.embeds
    assert (embed.handle, embed.published) == ("rivertown", date(2024, 12, 22))
    assert embed.span is not None
    assert embed.span.of(document.text) == "Stay at home tonight."


def test_a_file_without_words_says_so() -> None:
    with pytest.raises(InputError, match="no paragraph"):
        from_markdown("```\ncode\n```\n\n![a mast](m.png)\n")


def _mapped(document: Document, source: str) -> None:
    """Every character of the text stands in the source where the map says."""
    end = -1
    for at, char in enumerate(document.text):
        place = document.source_map.to_source(at)
        assert place is None or (place > end and stands(source, place, char))
        end = end if place is None else place


@given(st.text(alphabet="#>-*_`[]()=:!|1. ab \n\t\\<&;é\u2028\x00\r", min_size=1, max_size=200))
@example("[a][b] c\n\n[a]: /d")
@example("1. 2 `a\n b`")
@example("|a|b|\n|-|-|\n|a\\|b|a|")
@example("\ufeff# a &amp; b")
@settings(max_examples=300, deadline=None)
def test_any_markdown_has_sound_paragraphs(text: str) -> None:
    try:
        document = from_markdown(text)
    except InputError:
        return
    sound(document)
    _mapped(document, text.replace("\x00", "\ufffd"))


@given(st.lists(st.text(alphabet="abcäж ,", min_size=1, max_size=30), min_size=1, max_size=6))
@settings(deadline=None)
def test_no_word_is_lost_between_marks(words: list[str]) -> None:
    marks = ["**{}**", "_{}_", "[{}](https://a.example/abc 'abc')", "`{}`", "\\*{}\\*", "![b](c){}", "{}&amp;"]
    kept = [" ".join(word.split()) for word in words]
    text = " x ".join(mark.format(word) for mark, word in zip(marks, kept, strict=False) if word)
    if not text:
        return
    document = from_markdown("a " + text)
    assert all(word in document.text for word in kept)
    _mapped(document, "a " + text)


UNITS = [
    "[",
    "![",
    "[a](<b",
    "*a_ ",
    "> ",
    "\n- a",
    "&amp;",
    "`a ``",
    "[a][b] ",
    "a\\\n",
    "a|b\n-|-\n",
    "    a. b \n",
    "[a]: '",
]


@pytest.mark.parametrize("unit", UNITS)
def test_much_of_one_mark_takes_no_long_time(unit: str) -> None:
    begin = time.monotonic()
    assert from_markdown("a" + unit * (100_000 // len(unit))).text
    assert time.monotonic() - begin < SECONDS


def test_what_is_too_long_for_an_article_keeps_its_marks() -> None:
    text = "The *old* bridge is closed.\n" * 10_000
    assert from_markdown(text).text == text
