"""The first layers of a BERT encoder with a head that tells how much a sentence is worth checking."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

WIDTH, HEADS, HIDDEN = 384, 12, 96
FORBIDDEN = -1e4

_NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "mix": "attention.output.dense",
    "mix_norm": "attention.output.LayerNorm",
    "wide": "intermediate.dense",
    "narrow": "output.dense",
    "norm": "output.LayerNorm",
}


class Layer(nn.Module):
    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH)
        self.mix, self.mix_norm = nn.Linear(WIDTH, WIDTH), nn.LayerNorm(WIDTH, eps=1e-12)
        self.wide, self.narrow = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = x.shape
        q, k, v = (f(x).view(batch, length, HEADS, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        weights = torch.softmax(q @ k.transpose(2, 3) * (WIDTH // HEADS) ** -0.5 + mask, -1)
        x = self.mix_norm(x + self.drop(self.mix((weights @ v).transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.norm(x + self.drop(self.narrow(F.gelu(self.wide(x)))))


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
        x = self.norm(self.pieces(ids) + self.positions(torch.arange(ids.shape[1])))
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
        old = load_file(folder / "model.safetensors")
        kind = old["embeddings.token_type_embeddings.weight"][0]
        new = {
            "pieces.weight": old["embeddings.word_embeddings.weight"][kept] + kind,
            "positions.weight": old["embeddings.position_embeddings.weight"],
        }
        for part in ("weight", "bias"):
            new[f"norm.{part}"] = old[f"embeddings.LayerNorm.{part}"]
            for i in range(len(self.layers)):
                for ours, theirs in _NAMES.items():
                    new[f"layers.{i}.{ours}.{part}"] = old[f"encoder.layer.{i}.{theirs}.{part}"]
        missing, unexpected = self.load_state_dict(new, strict=False)
        assert all(name.startswith(("hidden", "out")) for name in missing)
        assert not unexpected
