"""Sentences that two documents tell in nearly the same words, in any order, without comparing each with each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import ceil

ALIKE = 0.6  # Jaccard of content words: every sixth word of a sentence replaced leaves 0.71
_MOST = 24  # content words of a sentence that are compared
_HELD = 12  # sentences with one key: more, and it is a formula

Sentence = frozenset[str]


def retold(documents: Sequence[Sequence[Sentence]]) -> Iterator[tuple[int, int, float]]:
    """Pairs of documents (by number) with the likeness of two of their sentences, for each two that are alike.

    Method: prefix filtering (Chaudhuri, Ganti and Kaushik 2006) with two words: sentences as alike as ALIKE have two of
    their rarest words in common, so only those are compared.
    """
    spread = Counter(word for sentences in documents for sentence in sentences for word in sentence)
    owner: list[int] = []
    held: list[Sentence] = []
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, sentences in enumerate(documents):
        for sentence in dict.fromkeys(sentences):
            words = sorted(sentence, key=lambda word: (spread[word], word))[:_MOST]
            for key in combinations(words[: len(words) - ceil(ALIKE * len(words)) + 2], 2):
                places[key].append(len(held))
            owner.append(number)
            held.append(frozenset(words))
    seen: set[tuple[int, int]] = set()
    for found in places.values():
        if not 1 < len(found) <= _HELD:
            continue
        for pair in combinations(found, 2):
            one, other = pair
            if owner[one] == owner[other] or pair in seen:
                continue
            seen.add(pair)
            alike = len(held[one] & held[other]) / len(held[one] | held[other])
            if alike >= ALIKE:
                yield owner[one], owner[other], alike
