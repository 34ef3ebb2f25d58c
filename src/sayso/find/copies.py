"""Documents that print each other's sentences, as one source."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from itertools import combinations

from sayso.find.runs import shingles
from sayso.model import Stored
from sayso.text.sentences import sentences
from sayso.text.words import terms

# A sentence of this many content words that stands in two documents was copied, not written twice. Shorter ones
# ("He declined to comment.") recur by chance.
_LONG = 8
_QUOTES = frozenset('"“”„«»')
_RUN = 12  # shingles of six own words shared: about a sentence and a half word for word
_PART = 0.5  # of the shorter one's shingles: nearly the whole of a short text
_FEWEST = 4  # shingles that the shorter one must have for its part to count
_COMMON = 40  # documents with one shingle: more, and it is a formula ("All rights reserved ...")


def source_groups(documents: Sequence[Stored]) -> dict[str, int]:
    """The number of the independent source each document (by id) goes back to; copies share one.

    Method: documents are joined (union-find) that have the same text, share a long sentence by its content words in any
    order, or share runs of words outside quotation marks. Two reports of the same words of somebody are two sources.
    """
    parent = {document.id: document.id for document in documents}

    def root(key: str) -> str:
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    def join(first: str, second: str) -> None:
        low, high = sorted((root(first), root(second)))
        parent[high] = low

    holders: dict[Hashable, list[str]] = defaultdict(list)
    for document in documents:
        holders[document.text].append(document.id)
        for found in _sentences(document):
            holders[found].append(document.id)
    for ids in holders.values():
        for other in ids[1:]:
            join(ids[0], other)
    for first, second in _alike(documents):
        join(first, second)
    numbers: dict[str, int] = {}
    return {document.id: numbers.setdefault(root(document.id), len(numbers)) for document in documents}


def _sentences(document: Stored) -> set[frozenset[str]]:
    """The content words of each long sentence that the document tells in its own words."""
    found: set[frozenset[str]] = set()
    for span in sentences(document.text, document.language):
        said = span.of(document.text)
        if _QUOTES.isdisjoint(said) and len(words := frozenset(terms(said, document.language))) >= _LONG:
            found.add(words)
    return found


def _alike(documents: Sequence[Stored]) -> list[tuple[str, str]]:
    """Pairs that share runs of words, by an index over shingles; exact, since shingles are compared as words."""
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, document in enumerate(documents):
        for shingle in shingles(document.text):
            holders[shingle].append(number)
    pairs: Counter[tuple[int, int]] = Counter()
    for numbers in holders.values():
        if 1 < len(numbers) <= _COMMON:
            pairs.update(combinations(numbers, 2))
    found: list[tuple[str, str]] = []
    for (first, second), count in sorted(pairs.items()):
        least = min(len(shingles(documents[first].text)), len(shingles(documents[second].text)))
        if count >= _RUN or (least >= _FEWEST and count >= _PART * least):
            found.append((documents[first].id, documents[second].id))
    return found
