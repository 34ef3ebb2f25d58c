"""Web archive files as the tests want them."""

from __future__ import annotations

import gzip
from uuid import NAMESPACE_URL, uuid5

STORY = "The ferry to the islands ran again on Monday after repairs that took the yard in Velm nine weeks. "


def page(title: str = "Ferry runs again", words: str = STORY * 5) -> bytes:
    """A page with a title, a date, a publisher and an article."""
    head = (
        f'<title>{title}</title><meta property="og:site_name" content="Coast Herald">'
        '<meta property="article:published_time" content="2021-03-02T08:00:00Z">'
    )
    body = f"<article><h1>{title}</h1><p>{words}</p></article>"
    return f"<!DOCTYPE html><html lang='en'><head>{head}</head><body>{body}</body></html>".encode()


def answer(body: bytes, *headers: str, status: str = "HTTP/1.1 200 OK") -> bytes:
    """What a server sends: HTML unless a header says otherwise."""
    named = any(header.lower().startswith("content-type") for header in headers)
    lines = [status, *headers, *([] if named else ["Content-Type: text/html; charset=utf-8"])]
    return "\r\n".join([*lines, "", ""]).encode() + body


def record(block: bytes, url: str = "https://herald.example/1", kind: str = "response") -> bytes:
    """One record."""
    head = [
        "WARC/1.0", f"WARC-Type: {kind}", f"WARC-Record-ID: <urn:uuid:{uuid5(NAMESPACE_URL, url + kind)}>",
        "WARC-Date: 2031-03-04T00:00:00Z", f"WARC-Target-URI: {url}", f"Content-Length: {len(block)}", "", "",
    ]  # fmt: skip
    return "\r\n".join(head).encode() + block + b"\r\n\r\n"


def crawl(count: int) -> list[bytes]:
    """Records of so many pages, and others between them."""
    found = [record(b"software: test", "urn:x", "warcinfo")]
    for number in range(1, count + 1):
        url = f"https://herald.example/{number}"
        found.append(record(b"GET / HTTP/1.1\r\n\r\n", url, "request"))
        found.append(record(answer(page(f"Ferry {number} runs again")), url))
    return found


def packed(records: list[bytes]) -> bytes:
    """As `.warc.gz`: each record a member."""
    return b"".join(gzip.compress(one, mtime=0) for one in records)
