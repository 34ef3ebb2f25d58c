"""From scores to labels, and from spans to which belong together."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sayso.parse.tagger.labels import FORBIDDEN, OUTSIDE, Role, forbidden, inside
from sayso.parse.tagger.links import Pairs

Floats = NDArray[np.float32]
Range = tuple[int, int]  # of words, end exclusive


_ROWS = 8  # of a product at once: few enough that no BLAS spreads them over threads, which takes far longer than they


def best_labels(scores: Sequence[Floats], moves: Floats) -> list[list[int]]:
    """For each window the likeliest label of each word under a linear chain (Viterbi); each is (words, labels).

    Windows go side by side only to save time: none has a part in another's sums.
    """
    lengths = [len(rows) for rows in scores]
    if not any(lengths):
        return [[] for _ in scores]
    padded = np.zeros((max(lengths), len(scores), moves.shape[0]), np.float32)
    for number, rows in enumerate(scores):
        padded[: len(rows), number] = rows
    totals = np.empty_like(padded)
    back = np.zeros(padded.shape, np.int64)
    totals[0] = padded[0] + forbidden()[OUTSIDE]
    into = np.ascontiguousarray(moves.T)  # (to, from): the best way into each label is then along the last axis
    for at in range(1, len(padded)):
        paths = totals[at - 1][:, None, :] + into
        back[at] = paths.argmax(axis=-1)
        totals[at] = paths.max(axis=-1) + padded[at]
    return [_traced(totals[:count, n], back[:count, n]) for n, count in enumerate(lengths)]


def close(scores: Floats, paragraphs: Sequence[int]) -> None:
    """Sets the scores of a window so that no source and no cue goes on from one paragraph into the next."""
    starts = np.flatnonzero(np.diff(np.asarray(paragraphs))) + 1
    for role in (Role.SOURCE, Role.CUE):
        scores[starts, inside(role)] = FORBIDDEN


def _traced(totals: Floats, back: NDArray[np.int64]) -> list[int]:
    if not len(totals):
        return []
    labels = [int(totals[-1].argmax())]
    for row in back[:0:-1].tolist():
        labels.append(row[labels[-1]])
    return labels[::-1]


@dataclass(frozen=True, slots=True)
class Linker:
    """Weights of one linker, by part, and the function that turns a span into what is compared."""

    weights: dict[str, Floats]

    @classmethod
    def of(cls, heads: dict[str, Floats], name: str) -> Linker:
        start = f"{name}."
        return cls({key.removeprefix(start): array for key, array in heads.items() if key.startswith(start)})

    def side(self, name: str, states: Floats, spans: Sequence[Range]) -> Floats:
        """(spans, LINK) numbers from the states of each span's first and last word."""
        first, last = [s for s, _ in spans], [e - 1 for _, e in spans]
        ends = np.concatenate([states[first], states[last]], axis=1)
        weight = self.weights[f"{name}.weight"].T
        products = [ends[at : at + _ROWS] @ weight for at in range(0, len(ends), _ROWS)]
        return _gelu(np.concatenate(products) + self.weights[f"{name}.bias"])


def partners(
    linker: Linker, states: Floats, ours: Sequence[Range], theirs: Sequence[Range], pairs: Pairs
) -> list[int | None]:
    """For each span of `ours` the number of the one of `theirs` that it belongs to, None for none of them.

    `states` is (words, width), `pairs` what `pair_features` gives for the two.
    """
    if not ours:
        return []
    a = linker.side("ours", states, ours)
    scores = a @ linker.weights["nothing.weight"].T + linker.weights["nothing.bias"]
    if theirs:
        both = a @ linker.side("theirs", states, theirs).T * a.shape[1] ** -0.5
        for number, table in enumerate(("gap", "between", "apart")):
            both = both + linker.weights[f"{table}.weight"][:, 0][pairs[..., number]]
        scores = np.concatenate([both, scores], axis=1)
    best = scores.argmax(axis=1)
    return [int(i) if i < len(theirs) else None for i in best]


_ERF = (0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429)  # Abramowitz and Stegun 1964, 7.1.26


def _gelu(x: Floats) -> Floats:
    """x times the share of a normal distribution below it, within a millionth."""
    size = np.abs(x) * np.float32(math.sqrt(0.5))
    t = 1 / (1 + np.float32(0.3275911) * size)
    tail = np.polyval([np.float32(a) for a in reversed((0.0, *_ERF))], t) * np.exp(-size * size)
    return np.asarray(x * np.where(x < 0, tail, 2 - tail) * 0.5, np.float32)
