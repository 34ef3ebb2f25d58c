"""An encoder for tests: texts lie near each other where their words mean the same, by a list of our own."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

CONCEPTS = ("boat ship vessel", "bread loaf rye bakery", "storm gale tempest", "harbour port quay", "keeper warden")
AXIS = {word: at for at, words in enumerate(CONCEPTS) for word in words.split()}
WIDTH = len(CONCEPTS) + 7  # other words share the rest


class Concepts:
    """What `Archive.embed` needs, without a network; `fails` after so many texts."""

    def __init__(
        self, model: str = "concepts", fails: int | None = None, languages: frozenset[str] | None = None
    ) -> None:
        self.model = model
        self.languages = languages
        self.seen = 0
        self._fails = fails

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        if self._fails is not None and self.seen >= self._fails:
            raise KeyboardInterrupt
        self.seen += len(texts)
        return np.stack([self.question(text) for text in texts])

    def question(self, text: str) -> NDArray[np.float32]:
        found = np.zeros(WIDTH, np.float32)
        for word in re.findall(r"\w+", text.lower()):
            at = AXIS.get(word.removesuffix("s"))
            found[len(CONCEPTS) + sum(map(ord, word)) % 7 if at is None else at] += 0.2 if at is None else 1
        return np.asarray(found / (np.linalg.norm(found) or 1), np.float32)
