"""Lines of plain text to paragraphs, and whether the first of them is a headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from sayso.model import Span
from sayso.read.dateline import dateline
from sayso.read.furniture import is_furniture

_LINE_END = re.compile(r"\r\n|[\n\r\u2028\u2029]")
_WRAP_WIDTH = (40, 120)  # characters: hard-wrapped text is neither narrower nor wider
_WRAP_SHARE = 0.8  # of the line breaks inside blocks must be where a wrapping program would put them
_HEADLINE_MAX = 220  # characters; the longest headlines of agencies stay below 200
_CLOSERS = "\"'”’»)]“ "
_INITIALS = re.compile(r"(?:\b\w\.){2,}$|\b(?:Jr|Sr|Inc|Co|Ltd|No|St|Dr|Mr|Mrs|Ms)\.$")
_BYLINE = re.compile(r"by[ :]+\S", re.I)
# What else begins the line of a writer; as prose begins so, too, this counts only above a date line.
_WRITER = re.compile(r"(?:by|von|par|por|от|автор|від|tác\s+giả)[ :]+[^.!?]{2,80}$", re.I)
_HEAD_LINES = 5  # after the headline


def lines(text: str) -> Iterator[Span]:
    """The lines of `text` without their ends."""
    start = 0
    for match in _LINE_END.finditer(text):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, len(text))


def paragraphs_of(text: str, language: str | None = None) -> list[Span]:
    """Spans of the paragraphs: blocks between blank lines where the text is hard-wrapped, otherwise lines."""
    blocks: list[list[Span]] = [[]]
    for line in lines(text):
        trimmed = line.trim(text)
        if trimmed.length:
            blocks[-1].append(trimmed)
        elif blocks[-1]:
            blocks.append([])
    blocks = [block for block in blocks if block]
    parts = parted(text, blocks, language)
    if len(blocks) > 1 and wrapped(text, parts):
        return [Span(block[0].start, block[-1].end) for block in parts]
    return [line for block in blocks for line in block]


def parted(text: str, blocks: list[list[Span]], language: str | None) -> list[list[Span]]:
    """The blocks, with each by-line and date line under the headline as one of its own: no program wrapped there."""
    parts: list[list[Span]] = []
    left = 1 + _HEAD_LINES
    for at, block in enumerate(blocks):
        apart = _apart(text, block, 0 if at else 1, language) if left > 0 else set()
        bounds = sorted({0, *apart, *(line + 1 for line in apart), len(block)})
        parts += [block[start:end] for start, end in pairwise(bounds)]
        left = left - len(block) if len(block) - len(apart) <= 1 else 0  # prose ends the head of the article
    return parts


def _apart(text: str, block: list[Span], first: int, language: str | None) -> set[int]:
    """Which lines of a block, from the `first` on, are by-lines and date lines rather than a part of a sentence."""
    found: set[int] = set()
    width = max(line.length for line in block)
    last = True  # whether nothing but such lines follows in the block
    for at in range(min(len(block), 1 + _HEAD_LINES) - 1, first - 1, -1):
        line = block[at].of(text)
        last = last and (at + 1 == len(block) or at + 1 in found)
        fitted = last or _fits(text, block[at], block[at + 1], width)
        if (fitted and _tells(text, block[at], language)) or (at + 1 in found and _WRITER.match(line)):
            found.add(at)
    return found


def _tells(text: str, span: Span, language: str | None) -> bool:
    """Whether a line tells who wrote the article or when it was published, and is no end of a sentence."""
    line = span.of(text)
    if line[0].islower() or line.endswith((".", "!", "?", ":", "”", '"')):
        return False
    if dateline(text, [span], language):
        return True
    return (_BYLINE.match(line) is not None or any(map(str.isdigit, line))) and is_furniture(line)


def is_headline(line: str, following: bool) -> bool:
    """Whether a first line is the headline of what follows rather than its first sentence."""
    if not following or len(line) > _HEADLINE_MAX or not any(char.isalpha() for char in line) or _BYLINE.match(line):
        return False
    end = line.rstrip(_CLOSERS)
    if end.endswith(("...", "…")) or _INITIALS.search(end):
        return True
    return not end.endswith((".", ":", ";", ",", "。"))


def wrapped(text: str, blocks: list[list[Span]]) -> bool:
    """Whether the breaks inside blocks are a wrapping program's: the next word would not have fitted."""
    inner = [pair for block in blocks for pair in pairwise(block)]
    if not inner:
        return False
    width = max(line.length for block in blocks if len(block) > 1 for line in block)
    if not _WRAP_WIDTH[0] <= width <= _WRAP_WIDTH[1]:
        return False
    full = sum(1 for line, after in inner if not _fits(text, line, after, width))
    return full >= _WRAP_SHARE * len(inner)


def _fits(text: str, line: Span, after: Span, width: int) -> bool:
    """Whether a line of so many characters had room for the first word of the one after it."""
    return line.length + 1 + len(after.of(text).split(maxsplit=1)[0]) <= 0.95 * width
