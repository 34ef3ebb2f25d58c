"""Exact search among vectors: the nearest of up to some 200,000 in tens of milliseconds, none missed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
_ROUND = 6  # decimals that count: the last bits of a product depend on how many vectors are multiplied at once


class Near(NamedTuple):
    """A vector that was found, by its id, and its cosine with the one that was asked for."""

    id: str
    score: float


class DenseIndex:
    """Vectors of length 1 by id; asked for the nearest ones, it looks at all of them."""

    def __init__(self, ids: Sequence[str], matrix: NDArray[np.floating]) -> None:
        """`matrix` is (ids, width) of any float type; half precision is enough, and is widened here."""
        if matrix.ndim != 2 or len(ids) != len(matrix):
            raise ValueError(f"{len(ids)} ids for vectors of shape {matrix.shape}")
        order = sorted(range(len(ids)), key=ids.__getitem__)  # the same answers whatever the order they came in
        self._ids = [ids[at] for at in order]
        self._matrix = np.ascontiguousarray(matrix[np.array(order, np.int64)], np.float32)

    def __len__(self) -> int:
        return len(self._ids)

    def scores(self, query: Floats) -> NDArray[np.float64]:
        """The cosine of each vector with `query`, in the order of `ids`."""
        cosines = (self._matrix @ query.astype(np.float32)).astype(np.float64)
        return cosines.round(_ROUND)

    @property
    def ids(self) -> Sequence[str]:
        """All ids, sorted."""
        return self._ids

    def top(self, query: Floats, limit: int) -> list[Near]:
        """The `limit` nearest vectors, nearest first; ties by id."""
        scores = self.scores(query)
        return [Near(self._ids[at], float(scores[at])) for at in highest(scores, limit)]


def highest(scores: NDArray[np.float64], limit: int) -> list[int]:
    """Where the `limit` highest scores are, highest first; of equal ones the first comes first."""
    if limit <= 0 or not len(scores):
        return []
    if limit < len(scores):
        least = np.partition(scores, len(scores) - limit)[len(scores) - limit]
        chosen = np.flatnonzero(scores >= least)
    else:
        chosen = np.arange(len(scores))
    return [int(at) for at in chosen[np.argsort(-scores[chosen], kind="stable")][:limit]]
