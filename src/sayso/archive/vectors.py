"""Vectors of passages as whole numbers: a quarter of the space, and sums that no machine rounds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.int8]
_STEPS = 127
_ROUND = 6  # decimals of a score
_BLOCK = 1024  # vectors widened at once: they stay in the processor's cache
# A product of two bytes is below 2**14, so single precision sums up to 1,024 of them without rounding, in any order: the
# same vectors give the same bits on every machine. Wider ones are summed in double precision.
_EXACT = 1024


class Hit(NamedTuple):
    """A passage, by its row, and the cosine of its vector with the one that was asked for."""

    row: int
    score: float


def whole(vectors: NDArray[np.floating]) -> Bytes:
    """Vectors (n, width) of any length, each in steps of a 127th of its largest number."""
    largest = np.abs(vectors).max(axis=-1, keepdims=True)
    return np.asarray(np.rint(vectors * (_STEPS / np.where(largest == 0, 1, largest))), np.int8)


class Matrix:
    """The vectors of passages 1, 2, 3 ... as rows; asked for the nearest ones, it looks at all of them."""

    def __init__(self, width: int) -> None:
        self._rows = np.zeros((0, width), np.int8)
        self._norms = np.zeros(0)

    def __len__(self) -> int:
        """Passages 1 to this one have a vector."""
        return len(self._rows)

    def extend(self, more: Iterable[Bytes]) -> None:
        """Take the vectors of the next passages, in portions."""
        portions = list(more)
        if portions:
            self._norms = np.concatenate([self._norms, *map(_norms, portions)])
            self._rows = np.concatenate([self._rows, *portions])

    def nearest(self, asked: Bytes, limit: int, allowed: NDArray[np.bool_] | None = None) -> list[Hit]:
        """The `limit` nearest of the `allowed` passages, nearest first, and all others that are as near as the last."""
        if limit < 1 or not len(self) or asked.shape[-1] != self._rows.shape[1]:
            return []
        scores = self._scores(asked)
        if allowed is not None:
            scores[~allowed[: len(scores)]] = -np.inf
        least = np.partition(scores, -limit)[-limit] if limit < len(scores) else -1.0
        chosen = np.flatnonzero(scores >= max(least, -1.0))
        order = chosen[np.argsort(-scores[chosen], kind="stable")]
        return [Hit(int(at) + 1, float(scores[at])) for at in order]

    def _scores(self, asked: Bytes) -> NDArray[np.float64]:
        exact: np.dtype[Any] = np.dtype(np.float32 if asked.shape[-1] <= _EXACT else np.float64)
        wanted = asked.astype(exact)
        products = np.empty(len(self._rows))
        for start in range(0, len(self._rows), _BLOCK):
            block = self._rows[start : start + _BLOCK]
            products[start : start + len(block)] = block.astype(exact) @ wanted
        return cosines(products, self._norms, asked)


def cosines(products: NDArray[np.float64], norms: NDArray[np.float64], asked: Bytes) -> NDArray[np.float64]:
    """Cosines from exact products; that of a vector of nothing is 0."""
    lengths = norms * _norms(asked[None])[0]
    return np.asarray((products / np.where(lengths == 0, 1, lengths)).round(_ROUND), np.float64)


def _norms(vectors: Bytes) -> NDArray[np.float64]:
    return np.asarray(np.sqrt(np.square(vectors.astype(np.int64)).sum(axis=-1)), np.float64)
