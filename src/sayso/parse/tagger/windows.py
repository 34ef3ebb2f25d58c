"""Cuts a document into windows that the network reads at once: whole paragraphs where they fit."""

from __future__ import annotations

from typing import NamedTuple

from sayso.parse.tagger.words import NO_FEATURE, Words
from sayso.text.wordpieces import Pieces

# Pieces in a window, marks included. The network was trained on windows of up to 256; in shorter ones, attention takes less
# of the time, and no fewer contents are found as they were annotated (see training/attribution/README.md).
SIZE = 192
_ENDS = frozenset(".?!…")
_AFTER_END = frozenset("\"”»’')]")


class Window(NamedTuple):
    """Pieces of the words `first` to `last` (exclusive), and at which piece each of those words starts."""

    ids: list[int]
    features: list[int]
    heads: list[int]
    first: int
    last: int


def windows_of(words: Words, pieces: Pieces, *, size: int = SIZE, first_size: int | None = None) -> list[Window]:
    """Windows of up to `size` pieces that cover every word once, in order; the first has at most `first_size` where a cut
    allows it."""
    split = [pieces.of(word) for word in words.texts]
    windows: list[Window] = []
    room, at, used = first_size or size, 0, 1
    for start, end in _blocks(words, [len(p) for p in split], size):
        cost = sum(len(split[i]) for i in range(start, end)) + 1
        if start > at and used + cost > room:
            windows.append(_window(words, split, pieces, (at, start)))
            at, room = start, size
        if start == at:
            used = 1
        used += cost
    if at < len(words):
        windows.append(_window(words, split, pieces, (at, len(words))))
    return windows


def _blocks(words: Words, sizes: list[int], most: int) -> list[tuple[int, int]]:
    """Runs of words that stay together: paragraphs, or, of those that don't fit, runs of sentences."""
    blocks: list[tuple[int, int]] = []
    start, total, cut = 0, 0, 0
    for i, size in enumerate(sizes):
        if i > start and words.paragraphs[i] != words.paragraphs[i - 1]:
            blocks.append((start, i))
            start, total, cut = i, 0, 0
        elif total + size > most - 2:
            stop = cut if cut > start else i
            blocks.append((start, stop))
            start, cut = stop, 0
            total = sum(sizes[start:i])
        total += size
        if words.texts[i] in _ENDS or (cut == i and words.texts[i] in _AFTER_END):
            cut = i + 1
    if start < len(sizes):
        blocks.append((start, len(sizes)))
    return blocks


def _window(words: Words, split: list[tuple[int, ...]], pieces: Pieces, words_range: tuple[int, int]) -> Window:
    first, last = words_range
    ids, features, heads = [pieces.start], [NO_FEATURE], []
    for i in range(first, last):
        if i > first and words.paragraphs[i] != words.paragraphs[i - 1]:
            ids.append(pieces.break_)
            features.append(NO_FEATURE)
        heads.append(len(ids))
        ids.extend(split[i])
        features.extend([words.features[i]] * len(split[i]))
    ids.append(pieces.break_)
    features.append(NO_FEATURE)
    return Window(ids, features, heads, first, last)
