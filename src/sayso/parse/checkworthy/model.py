"""The shipped weights: loaded once, checked against their hash, applied to a batch."""

from __future__ import annotations

import hashlib
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sayso.parse.checkworthy.features import grams, surface, tokens

FILE = "weights.npz"
SHA256 = "7575801ea0be5376f5c13f4d1d94655d2a42f2dd2c1cee354c0c57dbbd5ca456"

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Model:
    """A linear model over hashed n-grams and surface features, and a logistic calibration of its score."""

    grams: Floats  # a weight for each bucket
    surface: Floats  # a weight for each surface feature, scaling included
    bias: float
    slope: float  # calibration: probability = 1 / (1 + exp(-(slope * score + offset)))
    offset: float

    @classmethod
    def of(cls, arrays: Any) -> Model:
        numbers = [float(x) for x in arrays["scalars"]]
        return cls(arrays["grams"].astype(np.float32), arrays["surface"].astype(np.float32), *numbers)

    def score(self, text: str) -> float:
        """The uncalibrated score: log-odds as trained."""
        words = tokens(text)
        buckets = grams(words)
        ngrams = float(self.grams[buckets].sum()) / math.sqrt(len(buckets))
        return ngrams + float(np.dot(self.surface, np.asarray(surface(text, words), np.float32))) + self.bias

    def probability(self, text: str) -> float:
        score = self.slope * self.score(text) + self.offset
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


@cache
def shipped() -> Model:
    """The model of this package; a file that is not the one released is an error of the installation."""
    data = files(__package__).joinpath(FILE).read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != SHA256:
        raise RuntimeError(f"{FILE} is damaged: its SHA-256 is {found}, not {SHA256}")
    with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
        return Model.of(arrays)


def checkworthiness(texts: Sequence[str]) -> list[float]:
    """How much each text is a factual claim worth checking: a calibrated probability, 0 to 1, in the order given.

    Opinions, questions and pleasantries score low. Trained on English; a text without a letter or digit scores 0.
    The score of a text does not depend on the others. Linear in the length of the texts.
    """
    model = shipped()
    return [model.probability(text) if any(c.isalnum() for c in text) else 0.0 for text in texts]
