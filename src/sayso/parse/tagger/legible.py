"""Which paragraphs are prose, so that the network can make something of them at its usual price."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.model import Span
from sayso.parse.tagger.encoder import weights
from sayso.parse.tagger.words import WORD

# Word pieces for each word, where a word stands between blanks or has six letters. Half of 144 news articles have less
# than 1.24, and the densest has 1.56: a text far above that is digits, marks or letters in no order.
_DENSE = 1.7
_LETTERS = 6
_SLACK = 16  # pieces that a short text may have beyond that
_ENDLESS = 150  # words without the end of a sentence: as many stand in none of 2,424 news articles
_END = re.compile(r"[.?!…;:]|\Z")
_UNKNOWN = 0.5  # share of words that no piece of the vocabulary spells, above which nothing is left to read


def legible(text: str, paragraphs: Sequence[Span]) -> list[bool]:
    """For each paragraph whether it is worth tagging: linear, at a hundredth of the network's price.

    Not worth it are paragraphs of words that the vocabulary does not spell, of a sentence that does not end, and, in a
    text whose words fall into far more pieces than those of any news, the paragraphs where they do.
    """
    pieces = weights().pieces
    unknown = (pieces.unknown,)
    found: list[bool] = []
    costs: list[tuple[int, float]] = []
    for paragraph in paragraphs:
        words = [pieces.of(word) for word in WORD.findall(text, *paragraph)]
        lost = sum(word == unknown for word in words)
        found.append(lost <= _UNKNOWN * len(words) and not _endless(text, paragraph))
        piece = paragraph.of(text)
        costs.append(
            (sum(map(len, words)) + 1, max(len(piece.split()), len(piece) / _LETTERS))
        )  # with the break behind it
    if sum(cost for cost, _ in costs) > _DENSE * sum(size for _, size in costs) + _SLACK:
        found = [good and cost <= _DENSE * size for good, (cost, size) in zip(found, costs, strict=True)]
    return found


def _endless(text: str, paragraph: Span) -> bool:
    """Whether more words than any sentence has stand between two ends of sentences."""
    start = paragraph.start
    for match in _END.finditer(text, *paragraph):
        if match.end() - start > 2 * _ENDLESS and text.count(" ", start, match.end()) >= _ENDLESS:
            return True
        start = match.end()
    return False
