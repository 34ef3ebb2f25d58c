"""The network: the first layers of a BERT encoder, a label for each word (chain CRF), and links between spans."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from sayso.parse.tagger.labels import FORBIDDEN, LABELS, OUTSIDE, forbidden
from sayso.parse.tagger.links import APART, BETWEEN, GAPS
from sayso.parse.tagger.words import FEATURES

WIDTH, HEADS, LINK = 384, 12, 64


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
        if torch.onnx.is_in_onnx_export():
            weights = torch.softmax(q @ k.transpose(2, 3) * (WIDTH // HEADS) ** -0.5 + mask, -1)
            mixed = weights @ v
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype))
        x = self.mix_norm(x + self.drop(self.mix(mixed.transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.norm(x + self.drop(self.narrow(F.gelu(self.wide(x)))))


class Encoder(nn.Module):
    """(batch, pieces) ids and features to (batch, pieces, WIDTH) states and (batch, pieces, LABELS) scores."""

    def __init__(self, vocabulary: int, *, layers: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, WIDTH)
        self.features = nn.Embedding(FEATURES, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.labels = nn.Linear(WIDTH, LABELS)

    def forward(self, ids: Tensor, features: Tensor, present: Tensor) -> tuple[Tensor, Tensor]:
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.drop(self.norm(self.pieces(ids) + self.features(features) + self.positions(places)))
        mask = (1.0 - present.float())[:, None, None, :] * FORBIDDEN
        for layer in self.layers:
            x = layer(x, mask)
        return x, self.labels(self.drop(x))

    def load_bert(self, folder: Path, kept: list[int]) -> None:
        """Start from a BERT checkpoint's first layers, with the rows `kept` of its vocabulary."""
        old = load_file(folder / "model.safetensors")
        config = json.loads((folder / "config.json").read_text())
        assert (config["hidden_size"], config["num_attention_heads"]) == (WIDTH, HEADS)
        new = {}
        new["pieces.weight"] = old["embeddings.word_embeddings.weight"][kept]
        new["positions.weight"] = old["embeddings.position_embeddings.weight"]
        kind = old["embeddings.token_type_embeddings.weight"][0]
        new["features.weight"] = kind.expand(FEATURES, WIDTH).clone()
        for part in ("weight", "bias"):
            new[f"norm.{part}"] = old[f"embeddings.LayerNorm.{part}"]
            for i in range(len(self.layers)):
                here, there = f"layers.{i}.", f"encoder.layer.{i}."
                for ours, theirs in {
                    "query": "attention.self.query",
                    "key": "attention.self.key",
                    "value": "attention.self.value",
                    "mix": "attention.output.dense",
                    "mix_norm": "attention.output.LayerNorm",
                    "wide": "intermediate.dense",
                    "narrow": "output.dense",
                    "norm": "output.LayerNorm",
                }.items():
                    new[f"{here}{ours}.{part}"] = old[f"{there}{theirs}.{part}"]
        missing, unexpected = self.load_state_dict(new, strict=False)
        assert (set(missing), unexpected) == ({"labels.weight", "labels.bias"}, [])


class Linker(nn.Module):
    """Scores which span of one kind belongs to which of another, from their first and last words' states."""

    def __init__(self) -> None:
        super().__init__()
        self.ours, self.theirs = nn.Linear(2 * WIDTH, LINK), nn.Linear(2 * WIDTH, LINK)
        self.gap, self.between, self.apart = nn.Embedding(GAPS, 1), nn.Embedding(BETWEEN, 1), nn.Embedding(APART, 1)
        self.nothing = nn.Linear(LINK, 1)  # score of belonging to nothing
        for table in (self.gap, self.between, self.apart):
            nn.init.zeros_(table.weight)

    def forward(self, ours: Tensor, theirs: Tensor, pairs: Tensor) -> Tensor:
        """(A, 2 WIDTH), (B, 2 WIDTH), (A, B, 3) to (A, B + 1); the last column is for nothing."""
        a, b = F.gelu(self.ours(ours)), F.gelu(self.theirs(theirs))
        scores = a @ b.T * LINK**-0.5
        scores = scores + (self.gap(pairs[..., 0]) + self.between(pairs[..., 1]) + self.apart(pairs[..., 2]))[..., 0]
        return torch.cat([scores, self.nothing(a)], dim=1)


class Chain(nn.Module):
    """Linear-chain CRF over the words' labels."""

    def __init__(self) -> None:
        super().__init__()
        self.moves = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.register_buffer("allowed", torch.from_numpy(forbidden()))

    def loss(self, scores: Tensor, labels: Tensor, present: Tensor) -> Tensor:
        """Mean negative log-likelihood per word; (batch, words, LABELS), (batch, words), (batch, words)."""
        moves = self.moves + self.allowed
        start = scores[:, 0] + self.allowed[OUTSIDE]  # before the text is outside
        total, best = start, start.gather(1, labels[:, :1])[:, 0]
        for i in range(1, scores.shape[1]):
            here = present[:, i]
            step = torch.logsumexp(total[:, :, None] + moves, dim=1) + scores[:, i]
            total = torch.where(here[:, None], step, total)
            gold = moves[labels[:, i - 1], labels[:, i]] + scores[:, i].gather(1, labels[:, i : i + 1])[:, 0]
            best = best + torch.where(here, gold, 0.0)
        return (torch.logsumexp(total, dim=1) - best).sum() / present.sum()


class Tagger(nn.Module):
    def __init__(self, vocabulary: int, *, layers: int) -> None:
        super().__init__()
        self.encoder = Encoder(vocabulary, layers=layers)
        self.chain = Chain()
        self.cue_of, self.source_of = Linker(), Linker()
