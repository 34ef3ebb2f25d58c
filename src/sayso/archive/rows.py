"""Documents of a `.jsonl`: one a line, as `{"id","url","title","publisher","published","language","text"}`."""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from sayso.model import Document, Stored, text_hash

MAX_LINE = 32 * 1024 * 1024  # bytes; the largest article that is read has 10 MiB
_BROKEN = re.compile(r"[\ud800-\udfff]")  # halves of characters, which no file can hold
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_CODE = re.compile(r"[a-z]{2,3}(?![a-z])")


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


def from_row(row: dict[str, Any]) -> Stored:
    """The document of one row; ValueError says what is wrong with it."""
    text = row.get("text")
    if not isinstance(text, str) or not text.strip():
        raise ValueError("there is no text in `text`")
    url, key = _text(row, "url"), row.get("id")
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
        language=_language(_text(row, "language")),
    )


def from_document(document: Document) -> Stored:
    """What the archive keeps of a document that was read."""
    text = whole(document.text)
    return Stored(
        id=identity(text, document.url),
        text=text,
        url=document.url,
        title=document.title,
        publisher=document.publisher,
        published=document.published,
        language=_language(document.language),
    )


def storable(document: Stored) -> Stored:
    """The document with halves of characters replaced wherever it has any, and of a moment the day alone."""
    if isinstance(document.published, datetime):  # a date to Python, but none that is read again as one
        document = replace(document, published=document.published.date())
    if not any(map(_BROKEN.search, filter(None, (document.id, document.text, document.url, *_labels(document))))):
        return document
    title, publisher, language = (value and whole(value) for value in _labels(document))
    url = document.url and whole(document.url)
    return Stored(whole(document.id), whole(document.text), url, title, publisher, document.published, language)


def _labels(document: Stored) -> tuple[str | None, str | None, str | None]:
    return document.title, document.publisher, document.language


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


def _text(row: dict[str, Any], name: str) -> str | None:
    value = row.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise ValueError(f"`{name}` is no string")
    return whole(value).strip() or None


def _date(value: object) -> date | None:
    if value in (None, ""):
        return None
    if isinstance(value, str) and _DATE.match(value):
        try:
            return date.fromisoformat(value[:10])
        except ValueError:
            pass
    raise ValueError(f"`published` is no date like 2024-12-31: {str(value)[:40]!r}")


def _language(value: str | None) -> str | None:
    found = _CODE.match(value.lower()) if value else None
    return found.group() if found else None
