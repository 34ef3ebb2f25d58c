"""What a feed or a sitemap lists: RSS, Atom, JSON Feed, sitemaps and indexes of sitemaps."""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import Any
from urllib.parse import urljoin

from lxml import etree  # type: ignore[import-untyped]

from sayso.errors import InputError

MOST = 50_000  # entries of one list; the sitemap protocol allows no more
_UNPACKED = 50 * 2**20  # bytes of an unpacked sitemap; the protocol allows no more
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Entry:
    """One page that a list names, with what the list says of it."""

    url: str
    title: str | None = None
    published: date | None = None
    is_list: bool = False  # another list, not a page


def entries(data: bytes, *, url: str | None = None) -> list[Entry]:
    """The entries in the order they are listed, each address once; addresses are resolved against `url`.

    Raises InputError where the data is none of these kinds of list.
    """
    data = _unpacked(data).strip()
    found = _json(data) if data[:1] == b"{" else _xml(data)
    kept: dict[str, Entry] = {}
    for entry in found:
        try:
            address = urljoin(url or "", entry.url.strip())
        except ValueError:  # "http://[bad/x" is one entry less, not a feed less
            continue
        if re.match(r"https?://", address, re.IGNORECASE) and len(kept) < MOST:
            kept.setdefault(address, Entry(address, entry.title, entry.published, entry.is_list))
    return list(kept.values())


def _unpacked(data: bytes) -> bytes:
    if data[:2] != b"\x1f\x8b":
        return data
    try:
        with gzip.open(BytesIO(data)) as packed:
            text = packed.read(_UNPACKED + 1)
    except (OSError, EOFError, zlib.error):
        raise InputError("its gzip is damaged") from None
    if len(text) > _UNPACKED:
        raise InputError(f"more than {_UNPACKED // 2**20} MiB unpacked")
    return text


def _json(data: bytes) -> list[Entry]:
    try:
        feed = json.loads(data.decode("utf-8-sig"))
        items = feed.get("items") if str(feed.get("version", "")).startswith("https://jsonfeed.org/") else None
    except (ValueError, RecursionError):
        raise InputError("this is no feed and no sitemap") from None
    if not isinstance(items, list):
        raise InputError("this is no feed and no sitemap")
    return [
        Entry(address, _string(item.get("title")), _day(_string(item.get("date_published"))))
        for item in items
        if isinstance(item, dict) and (address := _string(item.get("url") or item.get("external_url")))
    ]


def _xml(data: bytes) -> list[Entry]:
    # Entities are left alone and nothing is loaded: what the list says of other files is not followed.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None or not isinstance(root.tag, str):
        raise InputError("this is no feed and no sitemap")
    kind = _name(root)
    if kind in ("rss", "RDF"):
        return [entry for item in _below(root, "item") for entry in _rss(item)]
    if kind == "feed":
        return [entry for item in _below(root, "entry") for entry in _atom(item)]
    if kind in ("urlset", "sitemapindex"):
        return [
            Entry(address, _text(item, "title"), _day(_text(item, "publication_date", "lastmod")), kind != "urlset")
            for item in _below(root, "url" if kind == "urlset" else "sitemap")
            if (address := _text(item, "loc"))
        ]
    raise InputError("this is no feed and no sitemap")


def _rss(item: Any) -> Iterator[Entry]:
    guid = next((child for child in item if _name(child) == "guid"), None)
    permanent = guid is not None and guid.get("isPermaLink", "true") != "false" and guid.text
    address = _text(item, "link") or (permanent if permanent and "://" in permanent else None)
    if address:
        yield Entry(address, _text(item, "title"), _day(_text(item, "pubDate", "date")))


def _atom(item: Any) -> Iterator[Entry]:
    links = [child for child in item if _name(child) == "link" and child.get("href")]
    page = next((link for link in links if link.get("rel", "alternate") == "alternate"), None)
    if page is not None:
        yield Entry(page.get("href"), _text(item, "title"), _day(_text(item, "published", "updated")))


def _below(root: Any, name: str) -> Iterator[Any]:
    return (item for item in root.iter() if _name(item) == name)


def _name(element: Any) -> str:
    """The name of an element without its namespace; '' for comments."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _text(item: Any, *names: str) -> str | None:
    """The text of the first element below with the first of these names that is there."""
    for name in names:
        for child in item.iter():
            if child is not item and _name(child) == name and (text := _string("".join(child.itertext()))):
                return text
    return None


def _string(value: object) -> str | None:
    return (" ".join(value.split()) or None) if isinstance(value, str) else None


def _day(text: str | None) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text[:10]) if _DATE.match(text) else parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError):
        return None
