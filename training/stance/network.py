"""A cross-encoder: evidence and claim are read together by a BERT encoder; a head tells the stance."""

from __future__ import annotations

from pathlib import Path

import torch
from encoder import FORBIDDEN, WIDTH, Layer, states_of
from torch import Tensor, nn
from torch.nn import functional as F

LAYERS, FROZEN, HIDDEN = 6, 2, 192


class CrossEncoder(nn.Module):
    """Pieces of both, whose they are (0 evidence, 1 claim), which are there -> (batch, 3) log-odds of the stances."""

    def __init__(self, vocabulary: int, layers: int = LAYERS, *, dropout: float = 0.1) -> None:
        super().__init__()
        self.frozen = FROZEN
        self.pieces, self.positions = nn.Embedding(vocabulary, WIDTH), nn.Embedding(512, WIDTH)
        self.kinds = nn.Embedding(2, WIDTH)
        self.norm, self.drop = nn.LayerNorm(WIDTH, eps=1e-12), nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.hidden = nn.Linear(5 * WIDTH, HIDDEN)
        self.out = nn.Linear(HIDDEN, 3)

    def below(self, ids: Tensor, kinds: Tensor, present: Tensor) -> Tensor:
        """States after the layers that are not trained."""
        return self.lower(self.pieces(ids), kinds, present)

    def lower(self, rows: Tensor, kinds: Tensor, present: Tensor) -> Tensor:
        """The same of the pieces' rows."""
        places = torch.arange(rows.shape[1], device=rows.device)
        x = self.norm(rows + self.positions(places) + self.kinds(kinds))
        mask = (1.0 - present.float())[:, None, None, :] * FORBIDDEN
        for layer in self.layers[: self.frozen]:
            x = layer(x, mask)
        return x

    def above(self, x: Tensor, kinds: Tensor, present: Tensor) -> Tensor:
        mask = (1.0 - present.float())[:, None, None, :] * FORBIDDEN
        for layer in self.layers[self.frozen :]:
            x = layer(x, mask)
        there = present.float()
        claim = (kinds.float() * there)[..., None]
        text = ((1.0 - kinds.float()) * there)[..., None]
        a, b = (x * text).sum(1) / text.sum(1), (x * claim).sum(1) / claim.sum(1)
        pooled = torch.cat([x[:, 0], a, b, (a - b).abs(), a * b], 1)
        return self.out(self.drop(F.gelu(self.hidden(self.drop(pooled)))))

    def forward(self, ids: Tensor, kinds: Tensor, present: Tensor) -> Tensor:
        return self.above(self.below(ids, kinds, present), kinds, present)

    def load_bert(self, folder: Path, kept: list[int]) -> None:
        """Start from a BERT checkpoint, with the rows `kept` of its vocabulary."""
        self.begin_with(states_of(folder, kept, LAYERS))

    def begin_with(self, states: dict[str, Tensor]) -> None:
        """Start from an encoder's weights; one that has no kinds of pieces begins with none."""
        states = {"kinds.weight": torch.zeros_like(self.kinds.weight)} | states
        missing, unexpected = self.load_state_dict(states, strict=False)
        assert all(name.startswith(("hidden", "out")) for name in missing)
        assert not unexpected
