"""The room's doors: texts in, vectors out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from sayso.embed.network import Network
from sayso.embed.weights import MODEL, WEIGHTS, path, vocabulary, weights
from sayso.text.wordpieces import Pieces
from sayso.threads import thread_count

__all__ = ["MODEL", "WIDTH", "Encoder", "available", "embed", "shipped"]

Floats = NDArray[np.float32]
WIDTH = 384
MOST_PIECES = 256  # what the network was trained with; about 180 words, and a text's rest does not count
_REMEMBERED = 1_000  # questions: the claims of one article are asked about again when it is checked again


class Encoder:
    """What makes vectors of length 1 for texts that are searched and for those that are searched for.

    `model` names it with the hash of all that vectors depend on; those of different models cannot be compared.
    """

    def __init__(
        self, model: str, pieces: Callable[[str], Sequence[int]], network: Callable[[], Network],
        *, before: tuple[str, str] = ("", ""), languages: frozenset[str] | None = None,
    ) -> None:  # fmt: skip
        """`pieces` splits a text; `network` is called when it is first needed; what stands `before` passages and questions
        was there when it was trained; `languages` are those that it knows, None means any."""
        self.model = model
        self.languages = languages
        self._pieces = pieces
        self._network = network
        self._before = before
        self._asked: dict[str, Floats] = {}

    def passages(self, texts: Sequence[str]) -> Floats:
        """One vector for each text that is searched, (texts, width).

        The same text gives the same bytes whatever else is given with it, for each goes through the network by itself.
        """
        run = self._network().run([self._pieces(self._before[0] + text) for text in texts])
        return np.stack(run) if run else np.zeros((0, 0), np.float32)

    def question(self, text: str) -> Floats:
        """The vector of a text that is searched for."""
        found = self._asked.get(text)
        if found is None:
            if len(self._asked) >= _REMEMBERED:
                self._asked.clear()
            found = self._network().run([self._pieces(self._before[1] + text)])[0]
            self._asked[text] = found
        return found


def available() -> bool:
    """Whether the extra `sayso[dense]` is installed."""
    return path() is not None


def embed(texts: Sequence[str]) -> Floats:
    """One vector of length 1 for each text, (texts, WIDTH), by the shipped encoder: the cosine of two is their product.

    Method: the mean of the last layer over all word pieces (Reimers and Gurevych 2019). SaysoError without the extra.
    """
    return shipped().passages(texts) if texts else np.zeros((0, WIDTH), np.float32)


@cache
def shipped() -> Encoder:
    """The encoder that the extra `sayso[dense]` brings; SaysoError on the first text where that is not installed."""
    return Encoder(f"{MODEL}@{WEIGHTS}", _pieces, _network, languages=frozenset({"en"}))


def _pieces(text: str) -> list[int]:
    return _splitter().sequence(text, MOST_PIECES)


@cache
def _splitter() -> Pieces:
    return Pieces(vocabulary())


@cache
def _network() -> Network:
    return Network(weights(), thread_count())
