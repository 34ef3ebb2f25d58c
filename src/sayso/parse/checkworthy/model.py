"""The shipped weights: loaded once, checked against their hash, applied to a batch."""

from __future__ import annotations

import hashlib
import io
import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from sayso.parse.checkworthy.features import surface, tokens

FILE = "weights.npz"
SHA256 = "a0511a427c91992c1c1b2d00baabc3edc958efeaf4c59aa935b07f6bd727122f"

MOST_WORDS = 60  # of a text are looked at, as in training
UNKNOWN = 1  # the row of words without a vector

Floats = NDArray[np.float32]


class Model:
    """A small convolutional network over word vectors and surface features, and a calibration of its log-odds."""

    __slots__ = ("_arrays", "_rows", "_vectors")

    def __init__(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        self._arrays: dict[str, Floats] = {
            name: np.ascontiguousarray(arrays[name], np.float32)
            for name in arrays
            if name not in ("hashes", "rows", "vectors")
        }
        self._rows = dict(zip(arrays["hashes"].tolist(), arrays["rows"].tolist(), strict=True))
        self._vectors = arrays["vectors"].astype(np.float32) * self._arrays["step"]

    def probability(self, text: str) -> float:
        """How likely a rater is to call the text a factual claim worth checking."""
        slope, offset = self._arrays["calibration"].tolist()
        odds = slope * self._odds(text) + offset
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))

    def _odds(self, text: str) -> float:
        a = self._arrays
        words = tokens(text)
        rows = [self._rows.get(crc32(word.encode("utf-8", "replace")), UNKNOWN) for word in words[:MOST_WORDS]]
        near = _convolved(self._vectors[rows], a["near_weight"], a["near_bias"], 1)
        found = near + _convolved(near, a["far_weight"], a["far_bias"], 2)
        counts = (np.asarray(surface(text, words), np.float32) - a["mean"]) / a["sd"]
        pooled = np.concatenate((found.max(0), found.mean(0), counts))
        hidden = np.maximum(pooled @ a["hidden_weight"] + a["hidden_bias"], 0)
        return float(hidden @ a["out_weight"]) + float(a["out_bias"][0])


def _convolved(x: Floats, weight: Floats, bias: Floats, apart: int) -> Floats:
    """Each word with the ones `apart` before and after it, through `weight` (offset, in, out), negatives cut off."""
    out = x @ weight[1]
    out[apart:] += x[:-apart] @ weight[0]
    out[:-apart] += x[apart:] @ weight[2]
    found: Floats = np.maximum(out + bias, 0)
    return found


@cache
def shipped() -> Model:
    """The model of this package; a file that is not the one released is an error of the installation."""
    data = files(__package__).joinpath(FILE).read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != SHA256:
        raise RuntimeError(f"{FILE} is damaged: its SHA-256 is {found}, not {SHA256}")
    with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
        return Model(arrays)


def checkworthiness(texts: Sequence[str]) -> list[float]:
    """How much each text is a factual claim worth checking: a calibrated probability, 0 to 1, in the order given.

    Opinions, questions and pleasantries score low. Trained on English; a text without a letter or digit scores 0.
    The score of a text does not depend on the others. Linear in the length of the texts.
    """
    model = shipped()
    return [model.probability(text) if any(c.isalnum() for c in text) else 0.0 for text in texts]
