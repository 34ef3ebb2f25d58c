"""The shipped network: loaded once, checked against its hash, applied to one sentence at a time."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

import numpy as np

from sayso.parse.checkworthy.features import surface, tokens
from sayso.text.wordpieces import Pieces, latin

FILE = "reader.onnx"
SHA256 = "c552da95fb912b278399e6cd793a28efadaabef9627884c06977840a901cdc3c"

MOST_PIECES = 96  # of a text are looked at, as in training


class Model:
    """The first layers of a sentence encoder, fine-tuned, with surface features and a calibration of its log-odds."""

    def __init__(self, data: bytes, pieces: Pieces) -> None:
        import onnxruntime  # noqa: PLC0415 - a third of a second: only where something is really scored

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
        self._pieces = pieces

    def probability(self, text: str) -> float:
        """How likely a rater is to call the text a factual claim worth checking."""
        ids = np.array([self._pieces.sequence(text, MOST_PIECES)], np.int64)
        counts = np.array([surface(text, tokens(text))], np.float32)
        # One by one: in a batch the eight-bit steps would depend on the neighbours.
        odds = float(self._session.run(["odds"], {"ids": ids, "surface": counts})[0][0])
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


@cache
def shipped() -> Model:
    """The model of this package; a file that is not the one released is an error of the installation."""
    data = files(__package__).joinpath(FILE).read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != SHA256:
        raise RuntimeError(f"{FILE} is damaged: its SHA-256 is {found}, not {SHA256}")
    return Model(data, latin())


def checkworthiness(texts: Sequence[str]) -> list[float]:
    """How much each text is a factual claim worth checking: a calibrated probability, 0 to 1, in the order given.

    Opinions, questions and pleasantries score low. Trained on English; a text without a letter or digit scores 0.
    The score of a text does not depend on the others. Linear in the length of the texts.
    """
    return [shipped().probability(text) if any(c.isalnum() for c in text) else 0.0 for text in texts]
