"""What trafilatura makes of a page: which of its texts are the article, and what the page says about itself."""

from __future__ import annotations

import logging
import re
import unicodedata
import warnings
from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from sayso.read.blocks import ASIDE, Block, Page

_TAGS_MAX = 60_000  # above, trafilatura takes many seconds; long articles have a few thousand
_DEPTH_MAX = 250  # above, the XML library gives up
_CHARS_MAX = 4_000_000
_EXACT_BELOW = 24  # characters: a shorter block must be a whole element of the article, not words somewhere in it
_CHUNK = 30  # characters of which a block's words are looked for, where it does not stand in the article as a whole
_SHARE = 0.6  # of the chunks must be found
_LONG = 60  # characters: without trafilatura's help, a shorter block outside a <p> is furniture of the page
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
    """Run trafilatura over a page that it can cope with."""
    if page.tags > _TAGS_MAX or page.depth > _DEPTH_MAX or len(source) > _CHARS_MAX:
        return Extract()
    from trafilatura import bare_extraction  # noqa: PLC0415 - takes half a second to load
    from trafilatura.metadata import Document as Found  # noqa: PLC0415

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it discards, we report in our own words
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = bare_extraction(
                unicodedata.normalize("NFC", source.replace("\x00", "")),
                url=url,
                include_comments=False,
                with_metadata=True,
                # A date guessed from anywhere in the page is worse than none: figures are compared by date.
                date_extraction_params={"original_date": True, "extensive_search": False},
            )
        except Exception:  # whatever a hostile page does to it, our own reading goes on
            return Extract()
    if not isinstance(found, Found):
        return Extract()
    body = found.body
    texts = () if body is None else tuple("".join(part.itertext()) for part in body)
    elements = () if body is None else ("".join(part.itertext()) for part in body.iter())
    return Extract(
        texts=tuple(filter(None, (" ".join(text.split()) for text in texts))),
        elements=frozenset(map(squeezed, elements)),
        title=found.title,
        author=found.author,
        publisher=found.sitename,
        published=_day(found.date),
        url=found.url,
    )


def chosen(page: Page, extract: Extract) -> list[int]:
    """Indices of the blocks that are the article's text, in the page's order."""
    if not extract.texts:
        return [at for at, block in enumerate(page.blocks) if _looks_told(block)]
    whole = "\n".join(map(squeezed, extract.texts))
    keys = [squeezed(block.text) for block in page.blocks]
    places: dict[str, list[int]] = {}
    sure = []
    for at, (block, key) in enumerate(zip(page.blocks, keys, strict=True)):
        if block.post is None and _stands(key, whole, extract.elements):
            places.setdefault(key, []).append(at)
    counts = Counter({key: max(1, whole.count(key)) for key in places})
    for key, found in places.items():
        if len(found) <= counts[key]:
            sure.extend(found)
    kept = set(sure)
    first, last = (min(sure), max(sure)) if sure else (0, len(keys))
    for key, found in places.items():  # the same words as teaser and in the article: the latter are meant
        if len(found) > counts[key]:
            kept.update(sorted(found, key=lambda at: (not first <= at <= last, at))[: counts[key]])
    return sorted(kept)


def squeezed(text: str) -> str:
    """What two texts are compared by: composed, without white space."""
    return _SPACE.sub("", unicodedata.normalize("NFC", text))


def _stands(key: str, whole: str, elements: frozenset[str]) -> bool:
    if len(key) < _EXACT_BELOW:
        return key in elements
    if key in whole:
        return True
    chunks = [key[at : at + _CHUNK] for at in range(0, len(key) - _CHUNK + 1, _CHUNK)]
    return bool(chunks) and sum(chunk in whole for chunk in chunks) >= _SHARE * len(chunks)


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
