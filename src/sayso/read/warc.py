"""The pages of a web archive file (WARC): what servers answered with, as articles ready to be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from http.client import HTTPException, HTTPResponse
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple, cast

from urllib3.exceptions import HTTPError
from urllib3.response import HTTPResponse as Unpacking

from sayso.errors import InputError
from sayso.model import Article
from sayso.read.records import Record, records

MAX_PAGE = 5 * 2**20  # bytes; Common Crawl keeps no more of a page, and articles have a tenth at most
_HEAD = 2**18  # bytes of the server's own header before it
_PIECE = 2**16
_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?(?= )")
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?[\s\x00]{0,1000}<")
_HTML = ("text/html", "application/xhtml+xml")


class Found(NamedTuple):
    """A page, or in one line why a record that should hold one has none; neither where nothing but place is told.

    `after` is the offset in the file from which on nothing has been read yet.
    """

    after: int
    article: Article | None = None
    problem: str | None = None


def pages(path: Path, *, start: int = 0) -> Iterator[Found]:
    """The HTML pages among the responses of a `.warc` or `.warc.gz`, in order, from a place on that `after` named.

    Other records, answers other than 200 and other types are passed over. At most MAX_PAGE bytes of a page are
    unpacked. What breaks the file off comes as a last problem.
    """
    at = start
    try:
        with path.open("rb") as handle:
            for record in records(handle, start=start, kind="response", most=MAX_PAGE + _HEAD):
                at = record.after
                yield _found(record, path)
    except OSError as error:
        yield Found(at, problem=f"{path}: cannot be read: {error.strerror or error}")
    except InputError as error:
        yield Found(at, problem=f"{path}: {error}")


def _found(record: Record, path: Path) -> Found:
    """What a record gives."""
    if record.problem is not None:
        named = f" ({record.headers['warc-target-uri']})" if "warc-target-uri" in record.headers else ""
        return Found(record.after, problem=f"{path} at byte {record.start:,}{named}: {record.problem}")
    url = record.headers.get("warc-target-uri", "").strip("<>")
    if record.block is None or record.headers.get("warc-type") != "response" or not url.startswith(("http:", "https:")):
        return Found(record.after)
    try:
        return Found(record.after, _article(record.block, url, record.headers))
    except (HTTPException, HTTPError, OSError, ValueError) as error:
        words = " ".join(str(error).split())[:200] or type(error).__name__
        return Found(record.after, problem=f"{path} at byte {record.start:,} ({url}): {words}")


def _article(block: bytes, url: str, headers: Mapping[str, str]) -> Article | None:
    """The page that a server's answer holds; None where it is none."""
    wire = _Wire(_STATUS.sub(b"HTTP/1.1", block, count=1))
    answer = HTTPResponse(cast("Any", wire))
    answer.begin()
    kind = answer.headers.get("Content-Type") or headers.get("warc-identified-payload-type") or ""
    if answer.status != 200 or kind.partition(";")[0].strip().lower() not in _HTML:
        return None
    data = _body(answer, wire.file)
    if not _MARKUP.match(data):  # data, scripts and error texts that are served as pages
        return None
    return Article(data, url=url, media_type="text/html", charset=answer.headers.get_content_charset())


def _body(answer: HTTPResponse, file: BytesIO) -> bytes:
    """The page's bytes. Many crawlers unpack them, and keep the header that says they are packed."""
    begin = file.tell()
    if _MARKUP.match(data := file.read()):
        return _bounded(data)
    file.seek(begin)
    packed = [name.strip() for name in answer.headers.get("Content-Encoding", "").lower().split(",")]
    unknown = [name for name in packed if name not in (*Unpacking.CONTENT_DECODERS, "identity", "")]
    if unknown:
        raise ValueError(f"packed as {unknown[0]}, which cannot be unpacked here")
    unpacking = Unpacking(answer, headers=dict(answer.headers), preload_content=False, enforce_content_length=False)
    pieces, total = list[bytes](), 0
    while total <= MAX_PAGE and (piece := unpacking.read(_PIECE, decode_content=True)):
        pieces.append(piece)
        total += len(piece)
    return _bounded(b"".join(pieces))


def _bounded(data: bytes) -> bytes:
    if len(data) > MAX_PAGE:
        raise ValueError(f"more than {MAX_PAGE / 2**20:.0f} MiB, too large for an article")
    return data


class _Wire:
    """What stands in for the connection that the answer came over."""

    def __init__(self, data: bytes) -> None:
        self.file = BytesIO(data)

    def makefile(self, mode: str) -> BytesIO:  # noqa: ARG002 - as sockets have it
        return self.file
