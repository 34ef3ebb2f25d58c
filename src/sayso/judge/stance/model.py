"""The shipped cross-encoder: loaded once, checked against its hash, applied to one pair at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from sayso.text.networks import released, session
from sayso.text.wordpieces import Pieces, latin
from sayso.threads import Pool, thread_count

FILE = "reader.onnx"
SHA256 = "d39d0efb9281303d1ca466de9c2024b0658092c095e824ed701060c1896e3dff"

MOST_EVIDENCE, MOST_CLAIM = 88, 40  # pieces that are looked at, as in training

Floats = NDArray[np.float32]
Stances = Callable[[Sequence[tuple[str, str]]], Floats]  # (passage, claim) pairs -> (n, 3): see `Reader`


class Reader:
    """A BERT cross-encoder over passage and claim, fine-tuned for stance (`training/stance`).

    Called with (passage, claim) pairs it gives an (n, 3) array of probabilities: entails, contradicts, neither. What
    it gives for a pair does not depend on the others. English; linear in the number of pairs.
    """

    def __init__(self, data: bytes, pieces: Pieces) -> None:
        self._session = session(data)
        self._pieces = pieces
        self._pool = Pool(thread_count())

    def __call__(self, pairs: Sequence[tuple[str, str]]) -> Floats:
        # One by one: in a batch the eight-bit steps would depend on the neighbours.
        return np.array(self._pool.map(self._one, pairs), np.float32).reshape(-1, 3)

    def _one(self, pair: tuple[str, str]) -> Floats:
        passage, claim = pair
        first = self._pieces.sequence(passage, MOST_EVIDENCE)
        second = self._pieces.sequence(claim, MOST_CLAIM)[1:]
        feed = {
            "ids": np.array([first + second], np.int64),
            "kinds": np.array([[0] * len(first) + [1] * len(second)], np.int64),
        }
        return softmax(self._session.run(["odds"], feed)[0][0])


def softmax(odds: Floats) -> Floats:
    """Probabilities of log-odds, along the last axis."""
    raised = np.exp(odds - odds.max(-1, keepdims=True))
    return np.asarray(raised / raised.sum(-1, keepdims=True), np.float32)


@cache
def shipped() -> Reader:
    """The model of this package; a file that is not the one released is an error of the installation."""
    return Reader(released(__package__, FILE, SHA256), latin())
