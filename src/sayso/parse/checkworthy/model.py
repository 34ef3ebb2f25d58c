"""The shipped network: loaded once, checked against its hash, applied to one sentence at a time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache

import numpy as np

from sayso.parse.checkworthy.features import surface, tokens
from sayso.text.networks import released, session
from sayso.text.wordpieces import Pieces, latin
from sayso.threads import Pool, thread_count

FILE = "reader.onnx"
SHA256 = "d0a3632bc8be4f5629e37a1556da3071caaf9958e8402ef121bc3b68bc776eaf"

MOST_PIECES = 96  # of a text are looked at, as in training

_MOST = 10_000  # texts whose scores are remembered: the next draft of an article has most of them again
_scores: dict[str, float] = {}


class Model:
    """The first layers of a sentence encoder, fine-tuned, with surface features and a calibration of its log-odds."""

    def __init__(self, data: bytes, pieces: Pieces) -> None:
        self._session = session(data)
        self._pieces = pieces
        self._pool = Pool(thread_count())

    def probabilities(self, texts: Sequence[str]) -> list[float]:
        """That of each text, several at a time; none depends on the others."""
        return self._pool.map(self.probability, texts)

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
    return Model(released(__package__, FILE, SHA256), latin())


def checkworthiness(texts: Sequence[str]) -> list[float]:
    """How much each text is a factual claim worth checking: a calibrated probability, 0 to 1, in the order given.

    Opinions, questions and pleasantries score low. Trained on English; a text without a letter or digit scores 0.
    The score of a text does not depend on the others. Linear in the length of the texts.
    """
    found = {text: _scores.get(text) for text in texts if any(c.isalnum() for c in text)}
    if new := [text for text, score in found.items() if score is None]:
        scores = dict(zip(new, shipped().probabilities(new), strict=True))
        found.update(scores)
        if len(_scores) > _MOST:
            _scores.clear()
        _scores.update(scores)
    return [found.get(text) or 0.0 for text in texts]
