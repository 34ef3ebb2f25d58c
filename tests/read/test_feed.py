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


@given(st.one_of(st.binary(max_size=300), st.text(max_size=200).map(lambda t: f"<rss><item><link>{t}</link>".encode())))
def test_nothing_else_is_raised(data: bytes) -> None:
    try:
        found = entries(data, url="https://paper.example/")
    except InputError:
        return
    assert all(entry.url.startswith(("http://", "https://")) for entry in found)
