"""What trafilatura makes of a page: which of its texts are the article, and what the page says about itself."""

from __future__ import annotations

import logging
import re
import unicodedata
import warnings
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sayso.read.blocks import ASIDE, Block, Page

_TAGS_MAX = 30_000  # above, trafilatura takes many seconds; long articles have a few thousand
_DEPTH_MAX = 250  # above, the XML library gives up
_CHARS_MAX = 4_000_000
_HEAD_CHARS = 500_000
# A date guessed from anywhere in the page is worse than none: figures are compared by date.
_DATES = {"original_date": True, "extensive_search": False}
_EXACT_BELOW = 24  # characters: a shorter block must be a whole element of the article, not words somewhere in it
_CHUNK = 30  # characters of which a block's words are looked for, where it does not stand in the article as a whole
_CHUNKS_MAX = 40
_SHARE = 0.6  # of the chunks must be found
_NEAR = 5000  # characters behind the last block found in which the next one is looked for first
_SEARCHED_MAX = 500_000_000  # characters searched at most for blocks that are elsewhere: a fifth of a second or so
_LONG = 60  # characters: without trafilatura's help, a shorter block outside a <p> is furniture of the page
_LAST = date(2100, 12, 31)  # later is a slip
_META = re.compile(r"<meta\b[^<>]{1,500}>", re.IGNORECASE)
_NAMES_DAY = re.compile(
    r"\b(?:property|name|itemprop)\s?=\s?[\"']?"
    r"(?:(?:article:|og:)?published(?:_time|_date)?|(?:date)?published|pubdate|publish[-_]?date|publication[-_]date"
    r"|date|dc\.date(?:\.issued|\.created)?|dcterms\.(?:date|issued|created))(?=[\"'\s/>])",
    re.IGNORECASE,
)
_CONTENT = re.compile(r"\bcontent\s?=\s?[\"']?(\d{4}-\d\d-\d\d)", re.IGNORECASE)
_SCRIPT = re.compile(r"<script\b[^<>]{0,200}ld\+json[^<]{0,100000}", re.IGNORECASE)
_PUBLISHED = re.compile(r"\"datePublished\"\s?:\s?\"(\d{4}-\d\d-\d\d)")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Extract:
    """The article's texts, element by element, and what the page says about itself; all empty where it failed."""

    texts: tuple[str, ...] = ()
    elements: frozenset[str] = field(default_factory=frozenset)
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: date | None = None
    url: str | None = None


def extract(source: str, page: Page, url: str | None) -> Extract:
    """Run trafilatura over a page; of one that it could not cope with, over the head alone."""
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it discards, we report in our own words
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    source = unicodedata.normalize("NFC", source.replace("\x00", ""))
    whole = page.tags <= _TAGS_MAX and page.depth <= _DEPTH_MAX and len(source) <= _CHARS_MAX
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = (_extracted(source, url) if whole else None) or _head(source, url)
    return replace(found, published=_to_come(source) or found.published)


def _to_come(source: str) -> date | None:
    """The day that a page declares as its own, where it lies ahead of this machine's clock: trafilatura drops such ones, as
    they are no news, but other formats keep them, and the clock may be the one that is wrong."""
    head = source[:_HEAD_CHARS]
    tags = (match[0] for match in _META.finditer(head) if _NAMES_DAY.search(match[0]))
    days = [_day(found[1]) for tag in tags if (found := _CONTENT.search(tag))]
    days += [_day(found[1]) for script in _SCRIPT.finditer(head) if (found := _PUBLISHED.search(script[0]))]
    declared = next(filter(None, days), None)
    return declared if declared is not None and date.today() < declared <= _LAST else None


def _extracted(source: str, url: str | None) -> Extract | None:
    from trafilatura import bare_extraction  # noqa: PLC0415 - takes half a second to load

    try:
        found = bare_extraction(
            source, url=url, include_comments=False, with_metadata=True, date_extraction_params=_DATES
        )
    except Exception:  # whatever a hostile page does to it, our own reading goes on
        return None
    if found is None or isinstance(found, dict):
        return None
    body = found.body
    texts = () if body is None else tuple("".join(part.itertext()) for part in body)
    elements = () if body is None else ("".join(part.itertext()) for part in body.iter())
    return replace(
        _metadata(found),
        texts=tuple(filter(None, (" ".join(text.split()) for text in texts))),
        elements=frozenset(map(squeezed, elements)),
    )


def _head(source: str, url: str | None) -> Extract:
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415

    head = source[:_HEAD_CHARS]
    end = head.lower().find("</head")
    try:
        return _metadata(extract_metadata(head[: max(end, 0)] + "</head><body></body></html>", url, _DATES))
    except Exception:  # as above
        return Extract()


def _metadata(found: Any) -> Extract:
    return Extract(
        title=found.title or None,
        author=found.author or None,
        publisher=found.sitename or None,
        published=_day(found.date),
        url=found.url or None,
    )


def chosen(page: Page, extract: Extract) -> list[int]:
    """Indices of the blocks that are the article's text, in the page's order."""
    told = [at for at, block in enumerate(page.blocks) if _looks_told(block)]
    if not extract.texts:
        return told
    article = _Words(extract)
    places: dict[str, list[int]] = {}
    for at, block in enumerate(page.blocks):
        key = squeezed(block.text)
        if block.post is None and article.holds(key):
            places.setdefault(key, []).append(at)
    counts = {key: article.count(key) if len(found) > 1 else 1 for key, found in places.items()}
    kept = {at for key, found in places.items() if len(found) <= counts[key] for at in found}
    first, last = (min(kept), max(kept)) if kept else (0, len(page.blocks))
    for key, found in places.items():  # the same words as teaser and in the article: the latter are meant
        if len(found) > counts[key]:
            kept.update(sorted(found, key=lambda at: (not first <= at <= last, at))[: counts[key]])
    return sorted(kept) or told


class _Words:
    """The article's text without white space, searched from where the last block was found on."""

    def __init__(self, extract: Extract) -> None:
        self._whole = "\n".join(map(squeezed, extract.texts))
        self._elements = extract.elements
        self._at = 0
        self._left = _SEARCHED_MAX

    def holds(self, key: str) -> bool:
        if key in self._elements:
            return True
        if len(key) < _EXACT_BELOW:
            return False
        if self._find(key):
            return True
        chunks = [key[at : at + _CHUNK] for at in range(0, len(key) - _CHUNK + 1, _CHUNK // 2)][:_CHUNKS_MAX]
        return bool(chunks) and sum(map(self._find, chunks)) >= _SHARE * len(chunks)

    def count(self, key: str) -> int:
        """How often the article holds these words, at least once."""
        return max(1, self._whole.count(key) if self._spend(len(self._whole)) else 1)

    def _find(self, key: str) -> bool:
        at = self._whole.find(key, self._at, self._at + _NEAR + len(key))
        if at < 0 and self._spend(len(self._whole)):
            at = self._whole.find(key)
        if at >= 0:
            self._at = at
        return at >= 0

    def _spend(self, size: int) -> bool:
        self._left -= size
        return self._left >= 0


def squeezed(text: str) -> str:
    """What two texts are compared by: composed, without white space."""
    return _SPACE.sub("", unicodedata.normalize("NFC", text))


def _looks_told(block: Block) -> bool:
    if block.post is not None or block.within & ASIDE:
        return False
    linked = sum(link.span.length for link in block.links)
    return (block.name in ("p", "pre") or len(block.text) >= _LONG) and linked < 0.7 * len(block.text)


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None
