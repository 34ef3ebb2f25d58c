"""Documents that print each other's sentences, as one source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from urllib.parse import urlsplit

import numpy as np

from sayso.find.retold import retold
from sayso.find.runs import SIZE, own_runs
from sayso.find.shared import Keys, shared
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
# Shares of the shorter text's shingles, of benchmarks/copies.py: a third of an article with every tenth word replaced
# keeps 0.24 or more, and what two articles of one outlet have in common is 0.15 at most.
_PASSAGES, _LEAST = 0.2, 8
_RETOLD = 1.2  # sentences in nearly the same words, each counted by its likeness
_SAME = 0.999  # likeness of a sentence in the very same words: one is enough among few documents
_KEPT = 1_000  # texts whose runs and sentences are kept: those of the last checks are asked for again
_MANY = 100  # documents: fewer tell one story, of more what three of one outlet have in common may be its formula


def source_groups(documents: Sequence[Stored]) -> dict[str, int]:
    """The number of the independent source each document (by id) goes back to; copies share one.

    Method: documents are joined (union-find) that have the same text, share runs of words outside quotation marks, or
    tell sentences in nearly the same words. Two reports of the same words of somebody are two sources. Among many
    documents, what an outlet prints below all of its articles joins none.
    """
    parent = {document.id: document.id for document in documents}

    def root(key: str) -> str:
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for one, other in _joined(documents):
        low, high = sorted((root(documents[one].id), root(documents[other].id)))
        parent[high] = low
    numbers: dict[str, int] = {}
    return {document.id: numbers.setdefault(root(document.id), len(numbers)) for document in documents}


def _joined(documents: Sequence[Stored]) -> Iterator[tuple[int, int]]:
    """Pairs of documents (by place in the list) that are one source."""
    first: dict[str, int] = {}
    for number, document in enumerate(documents):
        before = first.setdefault(document.text, number)
        if before != number:
            yield before, number
    outlets = _outlets(documents) if len(documents) > _MANY else None
    keys = [_shingles(document.text) for document in documents]
    for (one, other), (count, telling) in shared(keys, outlets).items():
        least = min(len(keys[one]), len(keys[other]))
        part = count / least
        menu = outlets is not None and outlets[one] == outlets[other]  # both may print the headlines of a day
        if (
            (telling >= _RUN and not menu)
            or (count >= _LEAST and part >= _PASSAGES)
            or (least >= _FEWEST and part >= _PART)
        ):
            yield one, other
    told = [_sentences(document.text, document.language) for document in documents]
    if outlets is not None:
        formulas = _formulas(told, outlets)
        told = [[sentence for sentence in one if sentence not in formulas] for one in told]
    found: dict[tuple[int, int], float] = defaultdict(float)
    for one, other, alike in retold(told):
        found[one, other] += _RETOLD if alike >= _SAME and outlets is None else alike
    yield from (pair for pair, alike in sorted(found.items()) if alike >= _RETOLD)


def _formulas(told: Sequence[Sequence[frozenset[str]]], outlets: Sequence[int]) -> set[frozenset[str]]:
    """Sentences of three or more documents, of at most half as many outlets."""
    holders: dict[frozenset[str], list[int]] = defaultdict(list)
    for number, one in enumerate(told):
        for sentence in set(one):
            holders[sentence].append(outlets[number])
    return {sentence for sentence, of in holders.items() if len(of) > 2 and 2 * len(set(of)) <= len(of)}


@lru_cache(maxsize=_KEPT)
def _shingles(text: str) -> Keys:
    """All runs of SIZE own words of a text, as numbers."""
    found = {hash(run) for words in own_runs(text) for run in zip(*(words[at:] for at in range(SIZE)), strict=False)}
    return np.fromiter(found, np.int64, len(found))


@lru_cache(maxsize=_KEPT)
def _sentences(text: str, language: str | None) -> list[frozenset[str]]:
    """The content words of each long sentence that a text tells in its own words."""
    found: list[frozenset[str]] = []
    for span in sentences(text, language):
        said = span.of(text)
        if _QUOTES.isdisjoint(said) and len(words := frozenset(terms(said, language))) >= _LONG:
            found.append(words)
    return found


def _outlets(documents: Sequence[Stored]) -> list[int]:
    """A number for each document's outlet; one of its own where that is not known."""
    numbers: dict[str, int] = {}
    found = []
    for number, document in enumerate(documents):
        host = urlsplit(document.url).hostname if document.url else None
        name = document.publisher or host
        found.append(numbers.setdefault(name, len(documents) + len(numbers)) if name else number)
    return found
