"""Words of a text with their word pieces and surface features, offsets exact in the text as it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from sayso.model import Span

WORD = re.compile(r"\w+|[^\w\s]")
MAX_PIECES = 6  # of one word: no word of news needs more, and a 10,000-letter one costs no more than any other
MAX_CACHED = 200_000
PAD, UNKNOWN, START, BREAK = "[PAD]", "[UNK]", "[CLS]", "[SEP]"
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


class Pieces:
    """Greedy longest-match word pieces over an uncased vocabulary (Wu et al. 2016), remembered per word."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self._longest = max((len(piece) for piece in vocabulary), default=1)
        self._known: dict[str, tuple[int, ...]] = {}
        self.pad, self.unknown = self._ids[PAD], self._ids[UNKNOWN]
        self.start, self.break_ = self._ids[START], self._ids[BREAK]

    def of(self, word: str) -> tuple[int, ...]:
        """Ids of the pieces of `word`: at least one, at most `MAX_PIECES`."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= MAX_CACHED:
                self._known.clear()
            known = self._known[word[:200]] = self._split(word[:200].lower())
        return known

    def _split(self, word: str) -> tuple[int, ...]:
        if not word.isascii():
            word = "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn")
        found: list[int] = []
        at = 0
        while at < len(word) and len(found) < MAX_PIECES:
            for end in range(min(len(word), at + self._longest), at, -1):
                piece = word[at:end] if at == 0 else "##" + word[at:end]
                number = self._ids.get(piece)
                if number is not None:
                    found.append(number)
                    at = end
                    break
            else:
                return (self.unknown,)
        return tuple(found) or (self.unknown,)
