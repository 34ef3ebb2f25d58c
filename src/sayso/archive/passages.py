"""Documents cut into the passages that a search brings up."""

from __future__ import annotations

import re

from sayso.model import Span
from sayso.text.sentences import lines, sentences

# Words of a passage: enough to hold a report's figure with what it counts and who says so, few enough to be read.
FULL = 120
LONGEST = 200
_WORD = re.compile(r"\S+")


def passages(text: str, language: str | None) -> list[Span]:
    """Spans of about FULL words at ends of paragraphs or sentences, in order, without overlap; all words are in one.

    A sentence of more than LONGEST words is cut between words.
    """
    found: list[Span] = []
    start, end, held = 0, 0, 0
    for piece, words in _pieces(text, language):
        if held and (held >= FULL or held + words > LONGEST):
            found.append(Span(start, end))
            held = 0
        if not held:
            start = piece.start
        end = piece.end
        held += words
    if held:
        found.append(Span(start, end))
    return found


def _pieces(text: str, language: str | None) -> list[tuple[Span, int]]:
    """Paragraphs, or their sentences where they are long, or parts of sentences where those are; with their words."""
    found: list[tuple[Span, int]] = []
    for line in lines(text):
        piece = line.trim(text)
        words = _count(text, piece)
        if words <= FULL // 2:
            found.append((piece, words))
            continue
        for sentence in sentences(text, language, piece):
            words = _count(text, sentence)
            found.extend([(sentence, words)] if words <= FULL else _cut(text, sentence))
    return [(piece, words) for piece, words in found if words]


def _cut(text: str, sentence: Span) -> list[tuple[Span, int]]:
    words = [Span(*match.span()) for match in _WORD.finditer(text, sentence.start, sentence.end)]
    return [
        (Span(words[at].start, words[min(at + FULL, len(words)) - 1].end), min(FULL, len(words) - at))
        for at in range(0, len(words), FULL)
    ]


def _count(text: str, span: Span) -> int:
    return len(span.of(text).split())
