"""A PDF to a Document, where the extra `sayso[pdf]` is installed; lines are joined to paragraphs again."""

from __future__ import annotations

import io
import logging
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sayso.errors import InputError
from sayso.model import Document, SourceMap
from sayso.read.plain import MAX_CHARS, from_text

_PAGES_MAX = 200
_SECONDS_MAX = 20.0
_LIGATURES = {
    ord(sign): letters for sign, letters in zip("ﬀﬁﬂﬃﬄﬅﬆ", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True)
}
_FURNITURE = re.compile(  # "11/28/26, 4:11 AM The title", "https://news.example/a 1/2"
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?:\s.{0,200})?|(?:https?|file)://\S+(?:\s+\d{1,4}\s?/\s?\d{1,4})?",
    re.IGNORECASE,
)
_FULL = 0.75  # of the usual width: a shorter line ends its paragraph


def from_pdf(data: bytes) -> Document:
    """Document of a PDF's text; nothing leads back into the bytes, so `source_map` is empty.

    Raises InputError where `pypdf` is not installed, and for a PDF that is broken, locked or holds pictures alone.
    """
    try:
        import pypdf  # noqa: PLC0415 - an extra
    except ImportError:
        raise InputError("reading a PDF needs an extra: pip install 'sayso[pdf]'") from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError("the PDF is locked with a password")
        pages = list(_pages(reader))
    except InputError:
        raise
    except Exception as error:  # whatever a broken file does to the library
        raise InputError(f"this is no PDF that can be read ({type(error).__name__})") from None
    text = "\n".join(unwrapped([line for page in without_furniture(pages) for line in page]))
    if not text.strip():
        raise InputError("the PDF holds no text, perhaps only pictures of pages")
    return replace(from_text(text), source_map=SourceMap(()))


def without_furniture(pages: Sequence[str]) -> list[list[str]]:
    """The lines of each page, ligatures taken apart, without what a browser prints above and below: the time, the address."""
    found = [[line.translate(_LIGATURES) for line in page.split("\n")] for page in pages]
    return [[line for line in page if not _FURNITURE.fullmatch(" ".join(line.split()))] for page in found]


def unwrapped(lines: list[str]) -> Iterator[str]:
    """Paragraphs: lines that fill the page's usual width go on in the next one."""
    found = [" ".join(line.split()) for line in lines]
    lengths = sorted(len(line) for line in found if line)
    width = lengths[-1 - len(lengths) // 10] if lengths else 0
    paragraph: list[str] = []
    for line in found:
        if line:
            paragraph.append(line)
        if paragraph and len(line) < _FULL * width:
            yield _joined(paragraph)
            paragraph = []
    if paragraph:
        yield _joined(paragraph)


def _joined(lines: list[str]) -> str:
    """One line, words that were broken at a line's end made whole."""
    pieces = []
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        broken = line.endswith("-") and after[:1].islower() and line[-2:-1].isalpha()
        pieces.append(line[:-1] if broken else f"{line} ")
    return "".join(pieces).strip()


def _pages(reader: Any) -> Iterator[str]:
    end = time.monotonic() + _SECONDS_MAX
    total = 0
    for number, page in enumerate(reader.pages):
        if number >= _PAGES_MAX:
            raise InputError(f"the PDF has more than {_PAGES_MAX} pages")
        text = page.extract_text()
        total += len(text)
        if total > MAX_CHARS or time.monotonic() > end:
            raise InputError("the PDF is too large or takes too long to read")
        yield text
