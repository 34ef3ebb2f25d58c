"""Plain text to a Document whose text is the file's text as it is."""

from __future__ import annotations

import re
from datetime import date

from sayso.errors import InputError
from sayso.model import Document, Link, Paragraph, ParagraphKind, Segment, SourceMap, Span
from sayso.read.dateline import dateline
from sayso.read.furniture import told
from sayso.read.language import language_of
from sayso.read.paragraphs import is_headline, paragraphs_of
from sayso.read.posts import mark_posts

MAX_CHARS = 10 * 1024 * 1024
BOM = "\ufeff"
_URL = re.compile(r"https?://[^\s<>\"'“”‘’`{}|\\^\[\]（）]{1,2000}", re.I)
_BYLINE = re.compile(r"by[ :]+([^\W\d_][^\n\r,;|:!?]{2,80}?)\s*(?:[,|;]|$)", re.I)


def from_text(
    text: str,
    *,
    language: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    published: date | None = None,
) -> Document:
    """Document of a plain text; `Document.text` is `text` itself (without a byte-order mark), line ends included.

    The first line becomes the title where it reads like a headline, or where it is the `title` given. A line under it that
    tells a day in full gives the day of publication, unless `published` is given. By-lines, dates
    of publication and calls to share stay in the text and are no paragraphs. Raises
    InputError for a text without content or of more than 10 Mi characters.
    """
    body = checked(text)
    spoken = language or language_of(body)
    spans = paragraphs_of(body, spoken)
    headed = _headed(body, spans, title)
    byline = byline_in(body, spans[1:3] if headed else spans[:1])
    dated = dateline(body, spans[headed:], spoken)
    own = [span for span in spans[headed:] if dated is None or span != dated[1]] or spans[headed:]
    spans = [*spans[:headed], *told(body, own, author=byline, publisher=publisher)]
    kinds = [ParagraphKind.TITLE if headed and at == 0 else ParagraphKind.BODY for at in range(len(spans))]
    paragraphs, embeds = mark_posts(body, tuple(map(Paragraph, spans, kinds)))
    return Document(
        text=body,
        paragraphs=paragraphs,
        title=title or (spans[0].of(body) if headed else None),
        byline=byline,
        publisher=publisher,
        published=published or (dated[0] if dated else None),
        language=spoken,
        embeds=embeds,
        links=links_in(body),
        source_map=source_map(text, body),
    )


def checked(text: str) -> str:
    """`text` without a byte-order mark, or InputError where there is nothing to read or too much."""
    body = text.removeprefix(BOM)
    if not body.strip():
        raise InputError("the text is empty")
    if len(body) > MAX_CHARS:
        raise InputError(f"the text has {len(body):,} characters; more than {MAX_CHARS:,} are not read")
    return body


def source_map(text: str, body: str) -> SourceMap:
    """From `body`, which is `text` perhaps without its byte-order mark, to `text`."""
    return SourceMap((Segment(0, len(text) - len(body), len(body)),))


def links_in(text: str) -> tuple[Link, ...]:
    """The web addresses that stand in a text, without the punctuation after them."""
    found = []
    for match in _URL.finditer(text):
        url = match[0].rstrip(".,;:!?*_~…")
        while url.endswith(")") and url.count(")") > url.count("("):
            url = url[:-1].rstrip(".,;:!?")
        if len(url) > len("https://"):
            found.append(Link(Span(match.start(), match.start() + len(url)), url))
    return tuple(found)


def byline_in(text: str, spans: list[Span]) -> str | None:
    """Who wrote it, where a short line of its own says "By ..."."""
    for span in spans:
        match = _BYLINE.match(span.of(text)) if span.length <= 120 else None
        if match and match[1][0].isupper() and not text[span.start : span.end].endswith("."):
            return match[1]
    return None


def _headed(text: str, spans: list[Span], title: str | None) -> bool:
    first = spans[0].of(text)
    if title is not None:
        return " ".join(first.split()) == " ".join(title.split())
    return is_headline(first, following=len(spans) > 1)
