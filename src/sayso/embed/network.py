"""One network of the BERT kind as ONNX: ids of word pieces in, a vector of length 1 out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sayso.text.networks import session
from sayso.threads import Pool

Floats = NDArray[np.float32]
_KNOWN = ("input_ids", "attention_mask", "token_type_ids", "position_ids")


class Network:
    """The network, loaded. Texts go through it one by one, so that a vector depends on its text alone."""

    def __init__(self, weights: bytes | str, count: int, *, first: bool = False) -> None:
        """`weights` are a file's bytes or its path; `count` texts are worked on at once; `first` takes the first piece's
        state in place of the mean over all. ValueError where the network is not of this kind."""
        self._session = session(weights)
        self._inputs = [given.name for given in self._session.get_inputs()]
        if "input_ids" not in self._inputs or not set(self._inputs) <= set(_KNOWN):
            raise ValueError(f"its inputs are {', '.join(self._inputs)}")
        outputs = [(given.name, given.shape) for given in self._session.get_outputs()]
        states = [name for name, shape in outputs if len(shape) == 3]
        if not states:
            raise ValueError("it gives no state for each piece")
        self._output = states[0]
        self._first = first
        self._pool = Pool(count)

    def run(self, texts: Sequence[Sequence[int]]) -> list[Floats]:
        """The vector of each text, by the ids of its pieces."""
        return self._pool.map(self._one, texts)

    def _one(self, pieces: Sequence[int]) -> Floats:
        ids = np.array([pieces], np.int64)
        nothing = np.zeros_like(ids)
        feed: dict[str, Any] = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "token_type_ids": nothing,
            "position_ids": np.arange(ids.shape[1], dtype=np.int64)[None],
        }
        states: Floats = self._session.run([self._output], {name: feed[name] for name in self._inputs})[0][0]
        mean = states[0].astype(np.float64) if self._first else states.mean(axis=0, dtype=np.float64)
        return np.asarray(mean / (np.linalg.norm(mean) or 1.0), np.float32)
