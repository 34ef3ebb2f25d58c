"""Whether an article is plain text, Markdown or HTML: by its declared type, its name, its content."""

from __future__ import annotations

import re
from enum import Enum, auto
from json import JSONDecoder

from sayso.errors import InputError


class Kind(Enum):
    TEXT = auto()
    MARKDOWN = auto()
    HTML = auto()


_TYPES = {
    "text/html": Kind.HTML,
    "application/xhtml+xml": Kind.HTML,
    "text/markdown": Kind.MARKDOWN,
    "text/x-markdown": Kind.MARKDOWN,
    "text/plain": Kind.TEXT,
}
_SUFFIXES = {
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".shtml": Kind.HTML,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".txt": Kind.TEXT,
    ".text": Kind.TEXT,
}
_UNREADABLE = re.compile(r"(?:image|audio|video|font|model)/|application/(?:zip|gzip|msword|vnd\.|epub|json|wasm)")
_FEED = re.compile(r"(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF)\b", re.S)
_WARC = re.compile(r"WARC/[01]\.\d\r?\n")
_HTML_START = re.compile(
    r"<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h[1-6]|meta|title)[\s/>]|<!--|<\?xml", re.I
)
# What the body of an article begins with as an editorial system hands it over; so does many a file of Markdown.
_PIECE_START = re.compile(
    r"<(?:a|aside|b|blockquote|br|center|em|figure|font|footer|header|hr|i|iframe|img|li|nav|ol|picture|span|strong|table|u|ul)"
    r"[\s/>]",
    re.I,
)
_TAG = re.compile(r"<(?:!doctype|/?[a-z][a-z0-9]{0,20}[\s/>])", re.I)
_CLOSING = re.compile(r"</(?:html|head|title|body|p|div|article|section|h[1-6]|a|span)\s*>", re.I)
_BLOCK_END = re.compile(
    r"</(?:p|div|article|section|h[1-6])\s*>", re.I
)  # without one no page's text is told from its marks
_LOOK = 65536  # characters looked at


def kind_of(text: str, *, media_type: str | None = None, name: str = "") -> Kind:
    """The kind of a decoded article; InputError for a feed, a web archive or JSON, which are no single article.

    A declared "text/html" or "text/plain" is what servers say when they know nothing, so content decides there; a
    file named `.txt` is plain text whatever it holds.
    """
    start = text[:_LOOK].lstrip("\ufeff \t\r\n")
    suffix = _SUFFIXES.get(_suffix(name))
    declared = _TYPES.get((media_type or "").partition(";")[0].strip().lower())
    if suffix is Kind.TEXT and declared in (None, Kind.TEXT):
        return Kind.TEXT
    if _FEED.match(start):
        raise InputError(f"{name or 'input'}: this is a feed, which holds many articles; give the address of one")
    if _WARC.match(start):
        raise InputError(f"{name or 'input'}: this is a web archive (WARC), which holds many pages; give one page")
    if Kind.HTML in (declared, suffix):
        return Kind.HTML if _TAG.search(start) else Kind.TEXT
    if _HTML_START.match(start) and _CLOSING.search(start):
        return Kind.HTML
    if Kind.MARKDOWN not in (declared, suffix) and _PIECE_START.match(start) and _BLOCK_END.search(start):
        return Kind.HTML
    if start.startswith(("{", "[{")) and _is_json(text.lstrip("\ufeff \t\r\n")):
        raise InputError(f"{name or 'input'}: this is JSON, not text or HTML; give the text that stands in it")
    return declared if declared is Kind.MARKDOWN else suffix or declared or Kind.TEXT


def _is_json(text: str) -> bool:
    """Whether the text is an object, a list of them, or one a line."""
    try:
        _, end = JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return False
    return not text[end:].strip() or text[end:].lstrip().startswith("{")


def refuse_type(media_type: str | None, name: str) -> None:
    """Raise InputError for a declared type that holds no article we can read."""
    kind = (media_type or "").partition(";")[0].strip().lower()
    if _UNREADABLE.match(kind):
        raise InputError(f"{name}: {kind} cannot be read, only text, Markdown, HTML and PDF")


def _suffix(name: str) -> str:
    """The suffix of a path or of the path of a web address, in small letters."""
    last = name.partition("?")[0].partition("#")[0].rsplit("/", 1)[-1]
    dot = last.rfind(".")
    return last[dot:].lower() if dot > 0 else ""
