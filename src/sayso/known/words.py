"""How near two texts are by their words: the cosine of rare words, and of runs of letters."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

import numpy as np
from numpy.typing import NDArray

from sayso.text.words import fold, terms

Floats = NDArray[np.float64]
RUN = 4  # letters of a run; 3 and 5 came out alike
_WORD = re.compile(r"\w+")
_WHOLE = re.compile(r"\w+(?:['’]\w+)?")


class WordIndex:
    """Texts as lists of terms; asked for a text's likeness to each (tf-idf cosine, Salton and Buckley 1988)."""

    def __init__(self, texts: Sequence[Sequence[str]]) -> None:
        self._count = len(texts)
        counted = [Counter(terms) for terms in texts]
        held = Counter(term for counts in counted for term in counts)
        self._rarity = {term: math.log((self._count + 1) / (number + 1)) + 1 for term, number in held.items()}
        entries: dict[str, tuple[list[int], list[float]]] = {term: ([], []) for term in held}
        for at, counts in enumerate(counted):
            for term, weight in _unit(counts, self._rarity).items():
                entries[term][0].append(at)
                entries[term][1].append(weight)
        self._entries = {
            term: (np.array(places, np.int32), np.array(weights, np.float32))
            for term, (places, weights) in entries.items()
        }

    def scores(self, terms: Sequence[str]) -> Floats:
        """For each text, 0 to 1."""
        found = np.zeros(self._count)
        for term, weight in sorted(_unit(Counter(terms), self._rarity).items()):
            places, weights = self._entries[term]
            found[places] += weight * weights
        return found

    def likeness(self, one: Sequence[str], other: Sequence[str]) -> float:
        """The same for two lists of terms, 0 to 1."""
        left, right = (_unit(Counter(terms), self._rarity) for terms in (one, other))
        return math.fsum(weight * right[term] for term, weight in sorted(left.items()) if term in right)


def _unit(counts: Mapping[str, int], rarity: Mapping[str, float]) -> dict[str, float]:
    """The weights of the terms that are known, as a vector of length 1."""
    weights = {term: (1 + math.log(number)) * rarity[term] for term, number in counts.items() if term in rarity}
    length = math.sqrt(math.fsum(weight * weight for weight in weights.values()))
    return {term: weight / length for term, weight in weights.items()} if length else {}


def runs(text: str) -> Counter[str]:
    """Runs of letters within the words of a text, with the words' ends marked, and how often each stands there."""
    found: Counter[str] = Counter()
    for match in _WORD.finditer(text):
        word = f"_{fold(match.group()[:60])}_"
        found.update(word[at : at + RUN] for at in range(max(1, len(word) - RUN + 1)))
    return found


def likeness(one: Counter[str], other: Counter[str]) -> float:
    """The cosine of two counts, 0 to 1."""
    if len(one) > len(other):
        one, other = other, one
    shared = sum(number * other[run] for run, number in one.items() if run in other)
    lengths = _square(one) * _square(other)
    return shared / math.sqrt(lengths) if shared else 0.0


def _square(counts: Counter[str]) -> int:
    return sum(number * number for number in counts.values())


def without(text: str, names: AbstractSet[str], language: str | None = None) -> str:
    """A text without the words whose terms are among `names`."""
    kept = _WHOLE.sub(lambda word: "" if not names.isdisjoint(terms(word[0], language)) else word[0], text)
    return " ".join(kept.split())


def numbers(text: str) -> set[str]:
    """The numbers written in digits, without grouping marks."""
    return {term for term in terms(text) if term[0].isdigit()}
