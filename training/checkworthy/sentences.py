"""The sentences as the network takes them: pieces, surface features, batches."""

from __future__ import annotations

import random

import numpy as np
import torch
from data import Data
from encoder import WIDTH
from reader import Reader
from torch import Tensor

from sayso.text.wordpieces import Pieces  # data.py has set the path

MOST_PIECES = 96


class Sentences:
    """Pieces and features of all sentences, and the states of layers that are not trained, kept as they are computed."""

    def __init__(self, data: Data, names: list[str], features: np.ndarray) -> None:
        pieces = Pieces(names)
        self.ids = [pieces.sequence(text, MOST_PIECES) for text in data.texts]
        self.features = torch.tensor(features, dtype=torch.float32)
        self._states: dict[tuple[int, int], Tensor] = {}

    def batch(self, model: Reader, rows: list[int]) -> tuple[Tensor, Tensor, Tensor]:
        """States below the trained layers, which pieces are there, surface features."""
        longest = max(len(self.ids[i]) for i in rows)
        present = torch.tensor([[j < len(self.ids[i]) for j in range(longest)] for i in rows])
        new = [i for i in rows if (model.frozen, i) not in self._states]
        if new:
            ids = torch.tensor([self.ids[i] + [0] * (longest - len(self.ids[i])) for i in new])
            with torch.no_grad():
                states = model.below(ids, ids > 0).half()
            for i, state in zip(new, states, strict=True):
                self._states[model.frozen, i] = state[: len(self.ids[i])].clone()
        x = torch.zeros(len(rows), longest, WIDTH)
        for row, i in enumerate(rows):
            x[row, : len(self.ids[i])] = self._states[model.frozen, i].float()
        return x, present, self.features[rows]

    @torch.no_grad()
    def odds(self, model: Reader, rows: list[int]) -> np.ndarray:
        """The model's log-odds of being worth checking."""
        model.eval()
        order = sorted(rows, key=lambda i: len(self.ids[i]))
        found = {}
        for at in range(0, len(order), 64):
            part = order[at : at + 64]
            found |= dict(zip(part, model.above(*self.batch(model, part))[:, 0].tolist(), strict=True))
        return np.array([found[i] for i in rows])


def plan(ids: list[list[int]], rows: list[int], size: int, name: str) -> list[list[int]]:
    """One epoch's batches, sentences of like length together, in an order that depends on `name` only."""
    draw = random.Random(name)
    order = rows[:]
    draw.shuffle(order)
    found: list[list[int]] = []
    for at in range(0, len(order), size * 24):
        group = sorted(order[at : at + size * 24], key=lambda i: len(ids[i]))
        found += [group[j : j + size] for j in range(0, len(group), size)]
    draw.shuffle(found)
    return found
