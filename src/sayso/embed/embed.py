"""The room's one door: texts in, vectors out."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import numpy as np
from numpy.typing import NDArray

from sayso.embed.weights import MODEL, path, vocabulary, weights
from sayso.text.wordpieces import Pieces
from sayso.threads import thread_count

__all__ = ["MODEL", "WIDTH", "available", "embed"]

Floats = NDArray[np.float32]
WIDTH = 384
MOST_PIECES = 256  # what the network was trained with; about 180 words, and a text's rest does not count


def available() -> bool:
    """Whether the extra `sayso[dense]` is installed."""
    return path() is not None


def embed(texts: Sequence[str]) -> Floats:
    """One vector of length 1 for each text, (texts, WIDTH): the cosine of two is their product.

    The same text gives the same bytes whatever else is given with it, for each goes through the network by itself.
    Method: the mean of the last layer over all word pieces (Reimers and Gurevych 2019). SaysoError without the extra.
    """
    if not texts:
        return np.zeros((0, WIDTH), np.float32)
    return np.stack(_encoder().run(texts))


class _Encoder:
    def __init__(self, count: int) -> None:
        import onnxruntime  # noqa: PLC0415 - a third of a second: only where vectors are really made

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(weights(), options, providers=["CPUExecutionProvider"])
        self._pieces = Pieces(vocabulary())
        self._pool = ThreadPoolExecutor(count) if count > 1 else None

    def run(self, texts: Sequence[str]) -> list[Floats]:
        if self._pool is None or len(texts) < 2:
            return [self._one(text) for text in texts]
        return list(self._pool.map(self._one, texts))

    def _one(self, text: str) -> Floats:
        ids = np.array([self._pieces.sequence(text, MOST_PIECES)], np.int64)
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        states: Floats = self._session.run(["last_hidden_state"], feed)[0]
        mean = states[0].mean(axis=0, dtype=np.float64)
        return np.asarray(mean / np.linalg.norm(mean), np.float32)


@cache
def _encoder() -> _Encoder:
    return _Encoder(thread_count())
