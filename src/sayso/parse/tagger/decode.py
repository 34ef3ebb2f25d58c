"""From scores to labels, and from spans to which belong together."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sayso.parse.tagger.labels import OUTSIDE, forbidden
from sayso.parse.tagger.links import Pairs

Floats = NDArray[np.float32]
Range = tuple[int, int]  # of words, end exclusive


def best_labels(scores: Floats, moves: Floats) -> list[int]:
    """The likeliest label of each word under a linear chain (Viterbi); `scores` is (words, labels)."""
    if not len(scores):
        return []
    total = scores[0] + forbidden()[OUTSIDE]
    back = np.empty((len(scores), scores.shape[1]), np.int64)
    for at in range(1, len(scores)):
        paths = total[:, None] + moves
        back[at] = paths.argmax(axis=0)
        total = paths.max(axis=0) + scores[at]
    labels = [int(total.argmax())]
    for at in range(len(scores) - 1, 0, -1):
        labels.append(int(back[at, labels[-1]]))
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
        return _gelu(ends @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"])


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


_erf = np.vectorize(math.erf, otypes=[np.float32])


def _gelu(x: Floats) -> Floats:
    return np.asarray(x * 0.5 * (1.0 + _erf(x * math.sqrt(0.5))), np.float32)
