"""HTML pages of our own words: what is article, what is furniture, and where each character stands."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sayso.errors import InputError
from sayso.model import Document, ParagraphKind
from sayso.read import from_html, read

EXAMPLE = Path(__file__).parents[2] / "examples/article.html"

FIRST = "The minister of works said on Monday that the old bridge over the river would stay closed for a week."
SECOND = "Engineers found cracks in four of the nine piers, according to a report that was published on Friday."
THIRD = "A spokeswoman for the town said that nobody had been hurt when the storm tore the railing away on Sunday."
HEAD = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge closed after storm | The Test Post</title>
<meta property="og:site_name" content="The Test Post"><meta property="og:title" content="Bridge closed after storm">
<meta name="author" content="Jane Roe"><meta property="article:published_time" content="2024-12-24T10:00:00Z"></head>"""
PAGE = f"""{HEAD}<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">All the news of today and yesterday</a></li></ul></nav>
<main><article><header><h1>Bridge closed after storm</h1><p class="byline">By Jane Roe | 24 December 2024</p>
<p>Published: December 24, 2024 10:00 GMT</p></header>
<p>{FIRST}</p>
<p>{SECOND}</p>
<h2>Nobody hurt</h2>
<p>{THIRD}</p>
<p>Share this article</p><p>Follow us on our channel for more</p>
<p>Reporting by Jane Roe; Editing by John Doe</p>
<p>© 2024 The Test Post. All rights reserved.</p></article></main>
<aside><h3>Most read</h3><ul><li><a href="/a">Mayor opens a new school in the north of the town</a></li></ul></aside>
<footer><p>Contact the newsroom of The Test Post at any hour.</p></footer></body></html>"""


def lines(document: Document) -> list[str]:
    return [p.span.of(document.text) for p in document.paragraphs]


def unfaithful(document: Document, source: str) -> list[tuple[int, str]]:
    """Characters whose place in the source holds something else."""
    found = []
    for at, char in enumerate(document.text):
        place = document.source_map.to_source(at)
        if place is not None and source[place] != char:
            there = source[place]
            if not (char.isspace() and there.isspace()) and there != "&":
                found.append((at, there))
    return found


@pytest.mark.parametrize(
    "declared",
    [
        '<meta property="article:published_time" content="2098-12-24T10:00:00Z">',
        '<meta content="2098-12-24" itemprop="datePublished">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2098-12-24"}</script>',
    ],
)
def test_a_day_ahead_of_the_clock_is_kept_as_in_other_formats(declared: str) -> None:
    page = PAGE.replace('<meta property="article:published_time" content="2024-12-24T10:00:00Z">', declared)
    assert from_html(page).published == date(2098, 12, 24)


@pytest.mark.parametrize("name", ["expires", "article:expiration_time", "event:date-of-show"])
def test_another_day_ahead_is_not_the_articles(name: str) -> None:
    page = PAGE.replace("</head>", f'<meta property="{name}" content="2098-12-24T10:00:00Z"></head>')
    assert from_html(page).published == date(2024, 12, 24)


def test_an_article_with_all_that_stands_around_it() -> None:
    document = from_html(PAGE, url="https://post.example/bridge")
    assert document.title == "Bridge closed after storm"
    assert document.byline == "Jane Roe"
    assert document.publisher == "The Test Post"
    assert document.published == date(2024, 12, 24)
    assert document.language == "en"
    assert document.url == "https://post.example/bridge"
    assert lines(document) == ["Bridge closed after storm", FIRST, SECOND, "Nobody hurt", THIRD]
    assert document.title_span is not None
    assert unfaithful(document, PAGE) == []
    start = document.source_map.to_source(document.text.index(SECOND))
    assert start == PAGE.index(SECOND)


def test_our_own_example_reads_well() -> None:
    document = read(EXAMPLE)
    assert document.title == "Over 450,000 People Killed in Türkiye Earthquakes"
    assert (document.publisher, document.published, document.language) == ("Example Herald", date(2023, 2, 28), "en")
    found = lines(document)
    assert len(found) == 17
    assert found[3] == "“As of now, over 450,000 people have been killed in Türkiye,” the post read."
    assert not any("invented" in line.lower() for line in found)
    source = EXAMPLE.read_text(encoding="utf-8")
    assert unfaithful(document, source) == []
    unmapped = [at for at in range(len(document.text)) if document.source_map.to_source(at) is None]
    assert {document.text[at] for at in unmapped} == {"\n"}


WORDS = [
    # markup, text
    ("It cost &euro;4&nbsp;million &amp; more.", "It cost €4\u00a0million & more."),
    ("&#8220;Closed&#x201d; she said", "“Closed” she said"),
    ("&quot;Closed&quot", '"Closed"'),
    ("AT&T and R&D; &unknown; &#xZZ;", "AT&T and R&D; &unknown; &#xZZ;"),
    ("a&notit b &ampere", "a¬it b &ere"),
    ("&#128;&#0;&#xD800;", "€\ufffd\ufffd"),
    ("one\n  two\t three ", "one two three"),
    ("<b>bo</b>ld and <i>ital</i>ic", "bold and italic"),
    ("soft&shy;hy\u00adphen, zero\u200bwidth", "softhyphen, zerowidth"),
    ("nul\x00l and \x07bell", "null and bell"),
    ("3 < 4 and 5 > 4", "3 < 4 and 5 > 4"),
    ("before<!-- <p>not this</p> -->after", "beforeafter"),
    ("x<script>if (a < b) { '</p>' }</script>y", "xy"),
    ("x<style>p > a { color: red }</style>y<noscript><p>no</p></noscript>z", "xyz"),
    ("see <a href='x\">y'>this</a> now", "see this now"),
    ("line<br>break", "line\nbreak"),
    ("family 👨‍👩‍👧 and flag 🇩🇪", "family 👨‍👩‍👧 and flag 🇩🇪"),
]


@pytest.mark.parametrize(("markup", "text"), WORDS)
def test_the_words_of_a_paragraph(markup: str, text: str) -> None:
    source = f"<h1>Bridge closed after storm</h1><p>{FIRST}</p><p>{markup} {SECOND}</p>"
    document = from_html(source)
    assert lines(document)[-1] == f"{text} {SECOND}".replace("  ", " ")
    assert unfaithful(document, source) == []


def test_two_line_breaks_stand_between_paragraphs() -> None:
    document = from_html(f"<div>{FIRST}<br><br>{SECOND}<br />\n<br />{THIRD}</div>")
    assert lines(document) == [FIRST, SECOND, THIRD]


def test_links_have_their_words_and_whole_addresses() -> None:
    page = (
        f"<p>{FIRST} <a href='../r?a=1&amp;b=2'> The report</a>, <a href='#top'>top</a>, <a href='javascript:x()'>x</a>"
    )
    document = from_html(
        page + f", <a href='https://b.example/'>b <b>c</b></a></p><p>{SECOND}", url="https://a.example/x/y"
    )
    assert [(link.url, link.span.of(document.text)) for link in document.links] == [
        ("https://a.example/r?a=1&b=2", "The report"),
        ("https://b.example/", "b c"),
    ]


def test_a_passage_that_stands_twice_in_the_article_stays_twice() -> None:
    page = PAGE.replace(f"<p>{THIRD}</p>", f"<p>{THIRD}</p><p>{FIRST}</p>")
    assert lines(from_html(page)).count(FIRST) == 2


def test_a_teaser_with_the_same_words_is_not_the_article() -> None:
    page = PAGE.replace("<nav>", f"<nav><p>{FIRST}</p>")
    document = from_html(page)
    assert lines(document).count(FIRST) == 1
    assert document.source_map.to_source(document.text.index(FIRST)) == page.rindex(FIRST)


TITLES = [
    # page, title, where it stands in the source
    ("<title>Bridge closed after storm - The Test Post</title>", "<h1>Old bridge closed after storm</h1>", True),
    ("<title>Bridge closed after storm</title>", "", True),
    ("<meta property='og:title' content='Bridge closed after storm'>", "", True),
    ("", "<h1>Bridge closed after storm</h1>", True),
    ("<title>Bridge closed &amp; after storm</title>", "", True),
]


@pytest.mark.parametrize(("head", "body", "mapped"), TITLES)
def test_the_headline_is_the_first_paragraph(head: str, body: str, mapped: bool) -> None:
    source = f"<html><head>{head}</head><body>{body}<p>{FIRST}</p><p>{SECOND}</p></body></html>"
    document = from_html(source)
    assert document.paragraphs[0].kind is ParagraphKind.TITLE
    assert "after storm" in (document.title or "")
    assert document.title == lines(document)[0]
    assert lines(document).count(document.title or "") == 1
    assert (document.source_map.to_source(0) is not None) == mapped
    assert unfaithful(document, source) == []


def test_words_that_a_script_would_have_shown() -> None:
    body = f'{FIRST} She said \\u201cnever\\u201d and \\"no\\". {SECOND}'
    source = (
        '<html><head><title>Bridge closed after storm</title><script type="application/ld+json">{"@type":"NewsArticle",'
        f'"headline":"Bridge closed after storm","articleBody":"{body}"}}</script></head>'
        '<body><div id="app"></div></body></html>'
    )
    document = from_html(source)
    assert f'{FIRST} She said “never” and "no". {SECOND}' in document.text
    assert unfaithful(document, source) == []
    assert document.source_map.to_source(document.text.index(SECOND)) == source.index(SECOND)


LANGUAGES = [
    ("de", "Die Brücke über den Fluss bleibt eine Woche lang gesperrt, sagte die Ministerin am Montag in der Stadt."),
    ("ru", "Мост через реку останется закрытым на неделю, сообщила в понедельник министр строительства в столице."),
    ("vi", "Cây cầu cũ bắc qua sông sẽ bị đóng cửa trong một tuần, bộ trưởng cho biết hôm thứ Hai tại thủ đô."),
]


@pytest.mark.parametrize(("language", "words"), LANGUAGES)
def test_other_languages(language: str, words: str) -> None:
    document = from_html(f"<html lang=en><h1>1 2 3</h1><p>{words}</p><p>{words[::-1]}</p>")
    assert words in lines(document)
    assert from_html(f"<html lang=en><p>{words}</p><p>{words}</p>").language == language


def test_a_short_page_has_the_language_that_it_declares() -> None:
    assert from_html("<html lang='de-AT'><body><p>Ja, 12.</p></body></html>").language == "de"


@pytest.mark.parametrize(
    "page", ["", "<p></p>", "<p> &nbsp;</p>", "<script>x</script>", "<!-- words -->", "<img alt=a>"]
)
def test_a_page_without_words_says_so(page: str) -> None:
    with pytest.raises(InputError, match="no text"):
        from_html(page)


def test_bytes_are_decoded_by_what_they_declare() -> None:
    page = f"<meta charset=windows-1251><p>Мост закрыт. {LANGUAGES[1][1]}</p>"
    assert "Мост закрыт." in from_html(page.encode("cp1251")).text
    assert "“closed”" in from_html(f"<p>“closed” {FIRST}</p>".encode("cp1252"), charset="iso-8859-1").text


@pytest.mark.parametrize(
    ("language", "line", "words"),
    [
        (
            "de",
            "Von Jost Behrens, 18. März 2026, 7:30 Uhr",
            "Die Stadt hat am Dienstag die alte Brücke für den Verkehr gesperrt.",
        ),
        ("vi", "Thứ tư, 18/3/2026, 08:00 (GMT+7)", "Thành phố đã đóng cây cầu cũ vào hôm thứ ba vì lý do an toàn."),
    ],
)
def test_the_line_with_the_day_of_publication_is_none_of_the_articles(language: str, line: str, words: str) -> None:
    page = (
        f'<html lang="{language}"><head><title>Brücke 7</title><meta property="article:published_time" content="2026-03-18">'
        f"</head><body><article><h1>Brücke 7</h1><p>{line}</p><p>{words}</p><p>{words} 2</p></article></body></html>"
    )
    document = from_html(page)
    assert document.published == date(2026, 3, 18)
    assert lines(document) == ["Brücke 7", words, f"{words} 2"]
