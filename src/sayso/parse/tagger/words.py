"""Words of a text with their surface features, offsets exact in the text as it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from sayso.model import Span

WORD = re.compile(r"\w+|[^\w\s]")
OPENERS, CLOSERS = frozenset("“«„"), frozenset("”»")

OUTSIDE, INSIDE, OPENING, CLOSING = range(4)  # where a word stands with regard to quotation marks
QUOTE_STATES = 4
CASES = 4  # other, Capitalised, UPPER, number
FEATURES = CASES * QUOTE_STATES + 1
NO_FEATURE = FEATURES - 1  # of the marks that are no words


@dataclass(frozen=True, slots=True)
class Words:
    """The words of some paragraphs: parallel lists."""

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    features: list[int] = field(default_factory=list)
    paragraphs: list[int] = field(default_factory=list)  # the number of the paragraph each word stands in

    def __len__(self) -> int:
        return len(self.starts)


def words_of(text: str, paragraphs: Sequence[Span]) -> Words:
    """All words of `paragraphs` in order."""
    words = Words()
    for number, paragraph in enumerate(paragraphs):
        inside = False
        for match in WORD.finditer(text, paragraph.start, paragraph.end):
            start, end = match.span()
            word = match.group()
            state = INSIDE if inside else OUTSIDE
            if len(word) == 1 and not word.isalnum():
                inside, state = _quote_state(text, start, paragraph, inside)
            words.starts.append(start)
            words.ends.append(end)
            words.texts.append(word)
            words.features.append(_case(word) * QUOTE_STATES + state)
            words.paragraphs.append(number)
    return words


def _quote_state(text: str, at: int, paragraph: Span, inside: bool) -> tuple[bool, int]:
    """Whether words after the mark at `at` are quoted, and the mark's own state."""
    mark = text[at]
    if mark in OPENERS:
        return True, OPENING
    if mark in CLOSERS:
        return False, CLOSING
    if mark != '"':
        return inside, INSIDE if inside else OUTSIDE
    glued_left = at > paragraph.start and not text[at - 1].isspace() and text[at - 1] not in "([—–-"
    glued_right = at + 1 < paragraph.end and not text[at + 1].isspace()
    opens = not inside if glued_left == glued_right else glued_right
    return opens, OPENING if opens else CLOSING


def _case(word: str) -> int:
    if not word[0].isupper():
        return 3 if word[0].isdigit() else 0
    return 2 if len(word) > 1 and word.isupper() else 1
