"""The stage's one door: whatever was handed in, a Document comes out."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sayso.errors import InputError
from sayso.model import Article, Document
from sayso.read import intake
from sayso.read.decode import decode
from sayso.read.plain import BOM, from_text
from sayso.read.sniff import Kind, kind_of, refuse_type
from sayso.read.urls import is_url

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{1,20}://", re.I)
_Bytes = bytes | bytearray | memoryview


def read(
    source: str | Path | _Bytes | Article,
    *,
    url: str | None = None,
    allow_private: bool = False,
    timeout: float = 20.0,
) -> Document:
    """Read one article: a path, a web address, "-" for standard input, its bytes (of a text: `text.encode()`), or an Article.

    `url` says where a local copy came from (links are resolved against it). `allow_private` lets web addresses lead
    into private networks; `timeout` is in seconds, for the whole fetching. At most 10 MiB are read. Plain text stays
    as it is, so offsets point into the file; HTML goes through trafilatura, and Markdown (by its name or declared type)
    through CommonMark; both keep a map back to their source. A PDF needs the extra `sayso[pdf]`.
    Raises InputError (FetchError for web addresses) with one line that says what is wrong.
    """
    article = _article(source, allow_private=allow_private, timeout=timeout)
    name = article.url or ("standard input" if article.path == "-" else article.path) or "input"
    if url is not None:
        article = replace(article, url=url)
    return _document(article, name)


def _article(source: str | Path | _Bytes | Article, *, allow_private: bool, timeout: float) -> Article:
    if isinstance(source, Article):
        return source
    if isinstance(source, _Bytes):
        return Article(bytes(source))
    if not isinstance(source, str | Path):
        raise TypeError(f"an article is a path, a web address or bytes, not a {type(source).__name__}")
    if source == "":
        raise InputError("no article is named")  # an empty path would be this folder
    if source == "-":
        return intake.from_stdin()
    if isinstance(source, str) and is_url(source):
        from sayso.read.fetch import fetch  # noqa: PLC0415 - brings the HTTP client

        return fetch(source, allow_private=allow_private, timeout=timeout)
    if isinstance(source, str) and _SCHEME.match(source) and not os.path.exists(source):  # noqa: PTH110 - a name too long is no file
        raise InputError(f"{intake.named(source)}: only http and https addresses can be fetched")
    return intake.from_path(Path(source))


def _document(article: Article, name: str) -> Document:
    intake.check_size(article.data, name)
    refuse_type(article.media_type, name)
    if not article.data.strip(b" \t\r\n\x0b\x0c\x00"):
        raise InputError(f"{name}: it is empty")
    if article.data.startswith(b"%PDF-"):
        return _named(name, lambda: _pdf(article))
    text = decode(article.data, declared=article.charset, markup=_marked_up(article.data), name=name)
    if not text.strip().strip(BOM):
        raise InputError(f"{name}: it is empty")
    kind = kind_of(text, media_type=article.media_type, name=article.path or article.url or "")
    document = _named(name, lambda: _read_as(kind, text, article))
    return replace(document, url=article.url or document.url, article=article)


def _named(name: str, work: Callable[[], Document]) -> Document:
    """What `work` gives, or its error with the article's name before it."""
    try:
        return work()
    except InputError as error:
        raise type(error)(f"{name}: {error}") from None


def _pdf(article: Article) -> Document:
    from sayso.read.pdf import from_pdf  # noqa: PLC0415 - an extra

    return replace(from_pdf(article.data), url=article.url, article=article)


def _read_as(kind: Kind, text: str, article: Article) -> Document:
    if kind is Kind.HTML:
        from sayso.read.html import from_html  # noqa: PLC0415 - brings the HTML tools

        return from_html(text, url=article.url)
    if kind is Kind.MARKDOWN:
        from sayso.read.markdown import from_markdown  # noqa: PLC0415 - seldom needed

        return from_markdown(text, url=article.url)
    return from_text(text)


def _marked_up(data: bytes) -> bool:
    """Whether the bytes may declare their own encoding, as HTML does."""
    return data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
