"""What a feed or a sitemap lists: RSS, Atom, JSON Feed, sitemaps and indexes of sitemaps."""

from __future__ import annotations

import codecs
import gzip
import json
import re
import zlib
from collections.abc import Iterable, Iterator
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
_FEEDS = ("application/rss+xml", "application/atom+xml", "application/feed+json")
# A "&" that begins no entity, as in addresses that were pasted in. What is not markup is passed over.
_AMPERSAND = re.compile(
    rb"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|&(?!#\d+;|#x[0-9a-fA-F]+;|[A-Za-z_][\w.-]*;)", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One page that a list names, with what the list says of it."""

    url: str
    title: str | None = None
    published: date | None = None
    is_list: bool = False  # another list, not a page


def entries(data: bytes, *, url: str | None = None) -> list[Entry]:
    """The entries in the order they are listed, each address once; addresses are resolved against `url`.

    Raises InputError where the data is none of these kinds of list, or lists what has no address at all.
    """
    data = _unpacked(data).removeprefix(codecs.BOM_UTF8).strip()
    found = _json(data) if data[:1] == b"{" else _xml(data, url)
    kept: dict[str, Entry] = {}
    for entry in found:
        address = _joined(url, entry.url.strip())  # "http://[bad/x" is one entry less, not a feed less
        if re.match(r"https?://", address, re.IGNORECASE) and len(kept) < MOST:
            kept.setdefault(address, Entry(address, entry.title, entry.published, entry.is_list))
    if found and not kept:
        raise InputError(f"none of the {len(found)} items that it lists names the address of a page")
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
        Entry(_of_json(item), _string(item.get("title")), _day(_string(item.get("date_published"))))
        for item in items
        if isinstance(item, dict)
    ]


def _of_json(item: dict[str, Any]) -> str:
    """The address of an item; its id is one where it has no other ("ideally the full URL", says the standard)."""
    named = (_string(item.get(name)) for name in ("url", "external_url"))
    name = _string(item.get("id")) or ""
    return next((address for address in named if address), name if "://" in name else "")


def _xml(data: bytes, url: str | None) -> list[Entry]:
    root, whole = _root(data, url)
    kind = "" if root is None else _name(root)
    if kind in ("rss", "RDF"):
        found = [_rss(item) for item in _below(root, "item")]
    elif kind == "feed":
        found = [_atom(item) for item in _below(root, "entry")]
    elif kind == "urlset":  # "lastmod" is no day of publication: every new footer changes it
        found = [
            Entry(_child(item, "loc") or "", _text(item, "title"), _day(_text(item, "publication_date")))
            for item in _below(root, "url")
        ]
    elif kind == "sitemapindex":
        found = [
            Entry(_child(item, "loc") or "", None, _day(_child(item, "lastmod")), is_list=True)
            for item in _below(root, "sitemap")
        ]
    elif named := _named_feed(data, url):
        raise InputError(f"this is a web page, no feed; the feed that it names is {named}")
    else:
        raise InputError("this is no feed and no sitemap")
    if not found and not whole:
        raise InputError("its XML is damaged before the first item")
    return found


def _root(data: bytes, url: str | None) -> tuple[Any, bool]:
    """The outermost element, None where there is none, and whether nothing of the XML had to be mended."""
    for whole in (True, False):
        # Entities are left alone and nothing is loaded: what the list says of other files is not followed.
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, recover=not whole, huge_tree=False
        )
        text = data if whole else _AMPERSAND.sub(lambda found: found[0] if found[0] != b"&" else b"&amp;", data)
        try:
            return etree.fromstring(text, parser, base_url=url), whole
        except (etree.XMLSyntaxError, ValueError):
            continue
    return None, False


def _named_feed(data: bytes, url: str | None) -> str | None:
    """The feed that a web page names for programs."""
    try:
        root = etree.fromstring(data, etree.HTMLParser(no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return None
    links = () if root is None else root.iter("link")
    address = next((link.get("href") for link in links if (link.get("type") or "").lower() in _FEEDS), None)
    return _joined(url, address.strip()) if address else None


def _rss(item: Any) -> Entry:
    guid = next((child for child in item if _name(child) == "guid"), None)
    permanent = guid is not None and guid.get("isPermaLink", "true") != "false" and guid.text
    address = _child(item, "link") or _alternate(item) or (permanent if permanent and "://" in permanent else None)
    return Entry(_joined(item.base, address or ""), _text(item, "title"), _day(_text(item, "pubDate", "date")))


def _atom(item: Any) -> Entry:
    return Entry(_alternate(item) or "", _text(item, "title"), _day(_text(item, "published", "updated")))


def _alternate(item: Any) -> str | None:
    """The page that Atom's links name."""
    links = [child for child in item if _name(child) == "link" and child.get("href")]
    page = next((link for link in links if link.get("rel", "alternate") == "alternate"), None)
    return None if page is None else _joined(page.base, page.get("href"))


def _joined(base: str | None, address: str) -> str:
    """An address in full; '' where it is none."""
    try:
        return urljoin(base or "", address) if address else ""
    except ValueError:
        return ""


def _below(root: Any, name: str) -> Iterator[Any]:
    return (item for item in root.iter() if _name(item) == name)


def _name(element: Any) -> str:
    """The name of an element without its namespace; '' for comments."""
    # Not `etree.QName`, which refuses names that a broken feed may have: "<:>".
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _text(item: Any, *names: str) -> str | None:
    """The text of the element with the first of these names that is there: a child, else one further below."""
    return next((text for name in names if (text := _child(item, name) or _first(item.iter(), name))), None)


def _child(item: Any, name: str) -> str | None:
    """The text of a child; pictures and films that an item shows have addresses and titles of their own below them."""
    return _first(item, name)


def _first(elements: Iterable[Any], name: str) -> str | None:
    found = (_string("".join(element.itertext())) for element in elements if _name(element) == name)
    return next((text for text in found if text), None)


def _string(value: object) -> str | None:
    return (" ".join(value.split()) or None) if isinstance(value, str) else None


def _day(text: str | None) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text[:10]) if _DATE.match(text) else parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError):
        return None
