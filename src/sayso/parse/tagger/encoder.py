"""The shipped network: word states and label scores for one window at a time."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from importlib.resources import as_file, files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sayso.parse.tagger.windows import Window
from sayso.text.networks import session
from sayso.text.wordpieces import Pieces, latin
from sayso.threads import Pool, thread_count

Floats = NDArray[np.float32]
_DATA = files("sayso.parse.tagger") / "data"


class Weights(NamedTuple):
    """Arrays of the heads by name, and the word pieces that the encoder knows."""

    heads: dict[str, Floats]
    pieces: Pieces


def _bytes(name: str) -> bytes:
    """A shipped file, held against its hash: weights that were changed are refused."""
    data = (_DATA / name).read_bytes()
    wanted = json.loads((_DATA / "hashes.json").read_text(encoding="utf-8"))[name]
    if hashlib.sha256(data).hexdigest() != wanted:
        raise RuntimeError(f"sayso/parse/tagger/data/{name} is not the file that was shipped")
    return data


@cache
def weights() -> Weights:
    """Heads and vocabulary, read once."""
    with as_file(_DATA / "heads.npz") as path, np.load(path, allow_pickle=False) as arrays:
        heads = {name: np.asarray(arrays[name], np.float32) for name in arrays.files}
    return Weights(heads, latin())


class Encoder:
    """Runs the network; windows go through one by one, so that a result never depends on its neighbours in a batch."""

    def __init__(self, count: int) -> None:
        self._session = session(_bytes("encoder.onnx"))
        self._pool = Pool(count)

    def run(self, windows: list[Window]) -> list[tuple[Floats, Floats]]:
        """For each window (words, width) states and (words, labels) scores, at each word's first piece."""
        return self._pool.map(self._one, windows)

    def _one(self, window: Window) -> tuple[Floats, Floats]:
        feed = {"ids": np.array([window.ids], np.int64), "features": np.array([window.features], np.int64)}
        states, scores = self._session.run(["states", "scores"], feed)
        return states[0, window.heads], scores[0, window.heads]


@cache
def encoder() -> Encoder:
    """The encoder of this process, made at first use; as many windows run at once as `thread_count` says then."""
    return Encoder(thread_count())
