"""What is left of a sentence when what somebody said in it, and who, are taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.model import Span, Spans

_FEWEST = 3  # words: fewer tell nothing
_SAYING = 8  # words
_JOINED = re.compile(r"[,\s]+(?:and|but|while)\s*\Z", re.IGNORECASE)


def remains(text: str, sentence: Span, said: Sequence[Span]) -> Spans:
    """What is left of a sentence when statements, with who said them, are taken out; only runs of several words."""
    left: list[Span] = []
    start = sentence.start
    for span in [*said, Span(sentence.end, sentence.end)]:
        piece = Span(start, max(start, min(span.start, sentence.end)))
        words = re.findall(r"\w+", piece.of(text))
        if len(words) >= _FEWEST:
            left.append(_stripped(text, piece))
        start = max(start, span.end)
    return tuple(left)


def _stripped(text: str, span: Span) -> Span:
    start, end = span
    if joined := _JOINED.search(text, *span):  # what it joined is somebody's words
        end = joined.start()
    while start < end and not text[start].isalnum() and text[start] not in "$€£#":
        start += 1
    while end > start and not text[end - 1].isalnum() and text[end - 1] not in "%)":
        end -= 1
    return Span(start, end)


def of_saying(text: str, span: Span, marks: Sequence[Span]) -> bool:
    """Whether what is left of a sentence only tells that it was said, or by whom: "told hikers last week", "Mayor"."""
    short = len(span.of(text).split()) <= _SAYING
    return short and any(span.start == mark.start or text[span.end : mark.start].isspace() for mark in marks)
