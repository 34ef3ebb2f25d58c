"""The first layers of a BERT encoder with a head that tells how much a sentence is worth checking."""

from __future__ import annotations

from pathlib import Path

import torch
from encoder import FORBIDDEN, WIDTH, Layer, states_of
from torch import Tensor, nn
from torch.nn import functional as F

HIDDEN = 96


class Reader(nn.Module):
    """Pieces and surface features -> log-odds of being worth checking, and of being a statement of fact at all."""

    def __init__(self, vocabulary: int, surface: int, *, layers: int, frozen: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.frozen = frozen
        self.pieces, self.positions = nn.Embedding(vocabulary, WIDTH), nn.Embedding(512, WIDTH)
        self.norm, self.drop = nn.LayerNorm(WIDTH, eps=1e-12), nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.hidden = nn.Linear(2 * WIDTH + surface, HIDDEN)
        self.out = nn.Linear(HIDDEN, 2)

    def below(self, ids: Tensor, present: Tensor) -> Tensor:
        """States after the layers that are not trained."""
        x = self.norm(self.pieces(ids) + self.positions(torch.arange(ids.shape[1], device=ids.device)))
        mask = (1.0 - present.float())[:, None, None, :] * FORBIDDEN
        for layer in self.layers[: self.frozen]:
            x = layer(x, mask)
        return x

    def above(self, x: Tensor, present: Tensor, surface: Tensor) -> Tensor:
        there = present.float()[..., None]
        mask = (1.0 - present.float())[:, None, None, :] * FORBIDDEN
        for layer in self.layers[self.frozen :]:
            x = layer(x, mask)
        mean = (x * there).sum(1) / there.sum(1)
        most = (x + (1.0 - there) * FORBIDDEN).max(1).values
        pooled = torch.cat([self.drop(torch.cat([mean, most], 1)), surface], 1)
        return self.out(self.drop(F.gelu(self.hidden(pooled))))

    def forward(self, ids: Tensor, present: Tensor, surface: Tensor) -> Tensor:
        return self.above(self.below(ids, present), present, surface)

    def load_bert(self, folder: Path, kept: list[int]) -> None:
        """Start from a BERT checkpoint's first layers, with the rows `kept` of its vocabulary."""
        new = states_of(folder, kept, len(self.layers))
        new["pieces.weight"] = new["pieces.weight"] + new.pop("kinds.weight")[0]
        missing, unexpected = self.load_state_dict(new, strict=False)
        assert all(name.startswith(("hidden", "out")) for name in missing)
        assert not unexpected
