"""The network: the first layers of a BERT encoder, a label for each word (chain CRF), and links between spans."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from encoder import HEADS, INNER, WIDTH, Layer, states_of

from sayso.parse.tagger.labels import FORBIDDEN, LABELS, OUTSIDE, forbidden
from sayso.parse.tagger.links import APART, BETWEEN, GAPS
from sayso.parse.tagger.words import FEATURES

LINK = 64


@dataclass(frozen=True)
class Shape:
    """Layers, heads of attention in each, and units between a layer's last two products."""

    layers: int = 4
    heads: int = HEADS
    inner: int = INNER


class Encoder(nn.Module):
    """(batch, pieces) ids and features to (batch, pieces, WIDTH) states and (batch, pieces, LABELS) scores."""

    def __init__(self, vocabulary: int, shape: Shape, dropout: float = 0.1) -> None:
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, WIDTH)
        self.features = nn.Embedding(FEATURES, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout, heads=shape.heads, inner=shape.inner) for _ in range(shape.layers))
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
        new = states_of(folder, kept, len(self.layers))
        new["features.weight"] = new.pop("kinds.weight")[0].expand(FEATURES, WIDTH).clone()
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
        return self.scored(
            ours, theirs, (self.gap(pairs[..., 0]) + self.between(pairs[..., 1]) + self.apart(pairs[..., 2]))[..., 0]
        )

    def scored(self, ours: Tensor, theirs: Tensor, apart: Tensor) -> Tensor:
        """The same with what the places of the two add, (..., A, B); all may have further dimensions before."""
        a, b = F.gelu(self.ours(ours)), F.gelu(self.theirs(theirs))
        return torch.cat([a @ b.mT * LINK**-0.5 + apart, self.nothing(a)], dim=-1)


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
    def __init__(self, vocabulary: int, shape: Shape) -> None:
        super().__init__()
        self.encoder = Encoder(vocabulary, shape)
        self.chain = Chain()
        self.cue_of, self.source_of = Linker(), Linker()
