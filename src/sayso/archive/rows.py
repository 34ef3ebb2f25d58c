"""Documents of a `.jsonl`: one a line, as `{"id","url","title","publisher","published","language","text"}`."""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from sayso.archive.codes import language_code
from sayso.errors import ArchiveError
from sayso.model import Document, Stored, text_hash
from sayso.text.addresses import address

MAX_LINE = 32 * 1024 * 1024  # bytes; the largest article that is read has 10 MiB
_BROKEN = re.compile(r"[\ud800-\udfff]")  # halves of characters, which no file can hold
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


class Row(NamedTuple):
    """One document of a file; None where the line is none, and `problem` says why in one line."""

    document: Stored | None
    problem: str | None = None
    place: int = 0  # bytes of the file that were read when it came, about


def read_rows(path: Path) -> Iterator[Row]:
    """Each line of the file that is not blank. What breaks the file off comes as a last problem."""
    number = 0
    try:
        with path.open("rb") as raw, gzip.open(raw) if path.name.endswith(".gz") else raw as handle:
            while line := handle.readline(MAX_LINE + 1):
                number += 1
                if len(line) > MAX_LINE:
                    yield Row(None, f"{path}:{number}: the line has more than {MAX_LINE // 2**20} MiB")
                    while line and not line.endswith(b"\n"):
                        line = handle.readline(MAX_LINE)
                elif line.strip(b" \t\r\n\xef\xbb\xbf"):
                    yield _row(line, f"{path}:{number}")._replace(place=raw.tell())
    except (OSError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        yield Row(None, f"{path}: cannot be read: {reason}")


def from_row(row: Mapping[str, Any]) -> Stored:
    """The document of one row; ValueError says what is wrong with it."""
    text = row.get("text")
    if not isinstance(text, str) or not text.strip():
        raise ValueError("there is no text in `text`")
    url, key = _address(_text(row, "url")), row.get("id")
    if key is not None and not isinstance(key, str | int):
        raise ValueError("`id` is neither a string nor a number")
    text = whole(text)
    return Stored(
        id=whole(str(key)) if key not in (None, "") else identity(text, url),
        text=text,
        url=url,
        title=_text(row, "title"),
        publisher=_text(row, "publisher"),
        published=_date(row.get("published")),
        language=language_code(_text(row, "language")),
    )


def to_line(document: Stored) -> str:
    """A document as a line of a `.jsonl`, from which `from_row` makes the same one again."""
    names = ("id", "url", "title", "publisher", "published", "language", "text")
    row = {name: getattr(document, name) for name in names}
    row["published"] = document.published.isoformat() if document.published else None
    return json.dumps(row, ensure_ascii=False) + "\n"


def from_document(document: Document) -> Stored:
    """What the archive keeps of a document that was read."""
    text, url = whole(document.text), _address(document.url)
    return Stored(
        id=identity(text, url),
        text=text,
        url=url,
        title=document.title,
        publisher=document.publisher,
        published=document.published,
        language=language_code(document.language),
    )


def stored_of(given: Stored | Document | Mapping[str, Any], place: int) -> Stored:
    """What the archive keeps of what was handed in, a row of a `.jsonl` too; ArchiveError names what can't be kept."""
    if isinstance(given, Document):
        return from_document(given)
    try:
        if isinstance(given, Stored):
            return storable(given)
        if isinstance(given, Mapping):
            return from_row(given)
    except ValueError as error:
        raise ArchiveError(f"document {place}: {error}") from None
    raise ArchiveError(f"document {place}: this is a {type(given).__name__}; a Stored, a Document or a row is wanted")


def storable(document: Stored) -> Stored:
    """The document as it can be read again: halves of characters replaced wherever it has any, of a moment the day alone,
    of a language its code, of an address what leads somewhere; named by its text where it has no id. ValueError where a
    value is of a wrong type."""
    _look_at(document)
    published = document.published
    if isinstance(published, datetime):  # a date to Python, but none that is read again as one
        published = published.date()
    title, publisher, url = (value and whole(value) for value in (document.title, document.publisher, document.url))
    text, url = whole(document.text), _address(url)
    key = whole(document.id) or identity(text, url)
    found = Stored(key, text, url, title, publisher, published, language_code(document.language))
    return document if found == document else found


def _look_at(document: Stored) -> None:
    for name in ("id", "text", "url", "title", "publisher", "language"):
        value = getattr(document, name)
        if not isinstance(value, str) and (value is not None or name in ("id", "text")):
            raise ValueError(f"`{name}` is no string: {str(value)[:40]!r}")
    if not isinstance(document.published, date | None):
        raise ValueError(f"`published` is no datetime.date: {str(document.published)[:40]!r}")


def identity(text: str, url: str | None) -> str:
    """The id of a document that brings none: the same text from the same place is the same document."""
    return text_hash(f"{url or ''}\0{text}")[:20]


def whole(text: str) -> str:
    """The text with halves of characters replaced, one for one, so that it can be stored."""
    return _BROKEN.sub("\ufffd", text)


def _row(line: bytes, where: str) -> Row:
    try:
        row = json.loads(line.decode("utf-8-sig"))
        if not isinstance(row, dict):
            raise ValueError("this is no JSON object")
        return Row(from_row(row))
    except UnicodeDecodeError:
        return Row(None, f"{where}: this is not UTF-8")
    except json.JSONDecodeError as error:
        return Row(None, f"{where}: this is not JSON ({error.msg} at column {error.colno})")
    except RecursionError:
        return Row(None, f"{where}: nested too deep")
    except ValueError as error:
        return Row(None, f"{where}: {error}")


def _address(url: str | None) -> str | None:
    """The same for everybody who came to the page, whichever way."""
    return url and address(url)


def _text(row: Mapping[str, Any], name: str) -> str | None:
    value = row.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise ValueError(f"`{name}` is no string")
    return whole(value).strip() or None


def _date(value: object) -> date | None:
    if value in (None, ""):
        return None
    if isinstance(value, date):  # of a row that was never a line
        return value.date() if isinstance(value, datetime) else value
    if isinstance(value, str) and _DATE.match(value):
        try:
            return date.fromisoformat(value[:10])
        except ValueError:
            pass
    raise ValueError(f"`published` is no date like 2024-12-31: {str(value)[:40]!r}")
