"""Lines of plain text to paragraphs, and whether the first of them is a headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from sayso.model import Span

_LINE_END = re.compile(r"\r\n|[\n\r\u2028\u2029]")
_WRAP_WIDTH = (40, 120)  # characters: hard-wrapped text is neither narrower nor wider
_WRAP_SHARE = 0.8  # of the line breaks inside blocks must be where a wrapping program would put them
_HEADLINE_MAX = 220  # characters; the longest headlines of agencies stay below 200
_CLOSERS = "\"'”’»)]“ "
_INITIALS = re.compile(r"(?:\b\w\.){2,}$|\b(?:Jr|Sr|Inc|Co|Ltd|No|St|Dr|Mr|Mrs|Ms)\.$")
_BYLINE = re.compile(r"by[ :]+\S", re.I)


def lines(text: str) -> Iterator[Span]:
    """The lines of `text` without their ends."""
    start = 0
    for match in _LINE_END.finditer(text):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, len(text))


def paragraphs_of(text: str) -> list[Span]:
    """Spans of the paragraphs: blocks between blank lines where the text is hard-wrapped, otherwise lines."""
    blocks: list[list[Span]] = [[]]
    for line in lines(text):
        trimmed = line.trim(text)
        if trimmed.length:
            blocks[-1].append(trimmed)
        elif blocks[-1]:
            blocks.append([])
    blocks = [block for block in blocks if block]
    if len(blocks) > 1 and _wrapped(text, blocks):
        return [Span(block[0].start, block[-1].end) for block in blocks]
    return [line for block in blocks for line in block]


def is_headline(line: str, following: bool) -> bool:
    """Whether a first line is the headline of what follows rather than its first sentence."""
    if not following or len(line) > _HEADLINE_MAX or not any(char.isalpha() for char in line) or _BYLINE.match(line):
        return False
    end = line.rstrip(_CLOSERS)
    if end.endswith(("...", "…")) or _INITIALS.search(end):
        return True
    return not end.endswith((".", ":", ";", ",", "。"))


def _wrapped(text: str, blocks: list[list[Span]]) -> bool:
    """Whether the breaks inside blocks are a wrapping program's: the next word would not have fitted."""
    inner = [pair for block in blocks for pair in pairwise(block)]
    if not inner:
        return False
    width = max(line.length for block in blocks if len(block) > 1 for line in block)
    if not _WRAP_WIDTH[0] <= width <= _WRAP_WIDTH[1]:
        return False
    full = sum(1 for line, after in inner if line.length + 1 + _first_word(text, after) > 0.95 * width)
    return full >= _WRAP_SHARE * len(inner)


def _first_word(text: str, line: Span) -> int:
    return len(line.of(text).split(maxsplit=1)[0])
