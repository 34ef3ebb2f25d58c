"""Feeds and sitemaps of every kind, whole and broken."""

from __future__ import annotations

import gzip
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import InputError
from sayso.read.feed import Entry, entries

A, B = "https://paper.example/a", "https://paper.example/b"
DAY = date(2031, 3, 2)

RSS = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title><link>https://paper.example/</link>
<item><title>Dam &amp; bridge</title><link> {A} </link><pubDate>Sun, 02 Mar 2031 23:10:00 -0800</pubDate></item>
<item><guid>{B}</guid></item><item><title>no address</title></item><item><link>{A}</link></item>
<item><guid isPermaLink="false">{B}?x</guid></item><item><link>javascript:alert(1)</link></item></channel></rss>"""
RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><item><link>{A}</link><dc:date>2031-03-02T01:00:00Z</dc:date></item></rdf:RDF>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title><link href="https://paper.example/"/>
<entry><title type="html">Dam</title><link rel="self" href="/x"/><link href="/a"/><updated>2031-03-02T01:00:00Z</updated>
</entry><entry><link rel="enclosure" href="/sound.mp3"/></entry></feed>"""
MAP = f"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>{A}</loc><lastmod>2031-04-01</lastmod><news:news>
 <news:publication_date>2031-03-02</news:publication_date><news:title>Dam</news:title></news:news></url></urlset>"""
INDEX = f"<sitemapindex><sitemap><loc>{A}</loc><lastmod>2031-03-02</lastmod></sitemap></sitemapindex>"
JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [{"url": A, "title": "Dam", "date_published": "2031-03-02T01:00:00Z"}, {"id": 3}, 4],
    }
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RSS, [Entry(A, "Dam & bridge", DAY), Entry(B)]),
        (RDF, [Entry(A, None, DAY)]),
        (ATOM, [Entry(A, "Dam", DAY)]),
        (MAP, [Entry(A, "Dam", DAY)]),
        (INDEX, [Entry(A, None, DAY, is_list=True)]),
        (JSON, [Entry(A, "Dam", DAY)]),
        ("<rss><channel></channel></rss>", []),
        (
            RSS.replace(f"{B}?x", "http://[bad/x").replace('isPermaLink="false"', ""),
            [Entry(A, "Dam & bridge", DAY), Entry(B)],
        ),
        (RSS[: RSS.index("<item><guid isPermaLink")], [Entry(A, "Dam & bridge", DAY), Entry(B)]),  # torn off
    ],
)
def test_every_kind(text: str, expected: list[Entry]) -> None:
    assert entries(text.encode(), url="https://paper.example/feed") == expected
    assert entries(gzip.compress(text.encode()), url="https://paper.example/feed") == expected


@pytest.mark.parametrize(
    "data", [b"", b"plain words", b"{}", b"[1]", b"<html><p>x</p></html>", b"\x1f\x8bzz", b"{" * 9999]
)
def test_no_list(data: bytes) -> None:
    with pytest.raises(InputError):
        entries(data)


def test_entities_are_not_followed() -> None:
    bomb = '<!DOCTYPE r [<!ENTITY a "{}"><!ENTITY b SYSTEM "file:///etc/hostname">]>'.format("x" * 1000)
    item = f"<rss><channel><item><link>{A}</link><title>T&b;{'&a;' * 1000}</title></item></channel></rss>"
    found = entries((bomb + item).encode())
    assert [entry.url for entry in found] == [A]
    assert len(found[0].title or "") < 10_000


@pytest.mark.parametrize("data", [b"<:/>", b"<rss><item><:>x</:></item></rss>", b"<a:b:c/>"])
def test_a_name_that_is_none_is_no_feed_or_none_of_its_parts(data: bytes) -> None:
    with pytest.raises(InputError):
        entries(data, url="https://paper.example/")


@given(st.one_of(st.binary(max_size=300), st.text(max_size=200).map(lambda t: f"<rss><item><link>{t}</link>".encode())))
def test_nothing_else_is_raised(data: bytes) -> None:
    try:
        found = entries(data, url="https://paper.example/")
    except InputError:
        return
    assert all(entry.url.startswith(("http://", "https://")) for entry in found)


FEED = "https://paper.example/news/feed"


def _rss(items: str) -> str:
    names = 'xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"'
    return f"<rss {names}><channel>{items}</channel></rss>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\N{ZERO WIDTH NO-BREAK SPACE}" + JSON, Entry(A, "Dam", DAY)),
        (
            json.dumps({"version": "https://jsonfeed.org/version/1", "items": [{"id": A, "title": "Dam"}]}),
            Entry(A, "Dam"),
        ),
        # What a picture of the item says of itself is not the item's.
        (
            _rss(
                "<item><media:content><media:title>A boat</media:title><media:link>/boat</media:link></media:content>"
                f'<atom:link rel="self" href="/self"/><title>Dam</title><link>{A}</link></item>'
            ),
            Entry(A, "Dam"),
        ),
        (
            f'<urlset xmlns:image="i"><url><image:image><image:loc>{B}</image:loc></image:image><loc>{A}</loc></url></urlset>',
            Entry(A),
        ),
        (_rss(f'<item><atom:link rel="self" href="{B}"/><atom:link href="../a"/></item>'), Entry(A)),
        ('<feed xml:base="/"><entry><link href="a"/></entry></feed>', Entry(A)),
        # An "&" in an address that nobody escaped.
        (
            _rss(f"<item><title><![CDATA[Dam & b]]></title><link>{A}?x=1&y=2&copy=3</link></item>"),
            Entry(f"{A}?x=1&y=2&copy=3", "Dam & b"),
        ),
        # The last change of a page is not the day on which it came out.
        (f"<urlset><url><loc>{A}</loc><lastmod>2031-03-02</lastmod></url></urlset>", Entry(A)),
    ],
)
def test_where_an_item_says_it(text: str, expected: Entry) -> None:
    assert entries(text.encode(), url=FEED) == [expected]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (_rss("<item><title>Dam</title></item><item><guid>7</guid></item>"), "none of the 2 items that it lists"),
        ('{"version": "https://jsonfeed.org/version/1", "items": [{"id": "7"}]}', "none of the 1 items"),
        ("<rss><channel><title>Paper", "damaged before the first item"),
        (
            '<html><link rel="alternate" type="application/rss+xml" href="all.xml"><p>x',
            "names is https://paper.example/news/all.xml",
        ),
    ],
)
def test_a_list_of_nothing_is_told(text: str, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        entries(text.encode(), url=FEED)


def test_addresses_that_a_file_leaves_open_are_told() -> None:
    with pytest.raises(InputError, match="names the address of a page"):
        entries(_rss("<item><link>/a</link></item>").encode())
