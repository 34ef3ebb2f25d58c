"""The small network that is shipped: word vectors, two convolutions, surface features, one hidden layer."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

FILTERS = 96
HIDDEN = 48
DROPOUT = 0.3


class Network(nn.Module):
    """Ids of words (0 is padding) and surface features -> log-odds of being worth checking."""

    def __init__(self, vectors: Tensor, surface: int) -> None:
        super().__init__()
        self.words = nn.Embedding.from_pretrained(vectors, freeze=False, padding_idx=0)
        self.near = nn.Conv1d(vectors.shape[1], FILTERS, 3, padding=1)
        self.far = nn.Conv1d(FILTERS, FILTERS, 3, padding=2, dilation=2)
        self.hidden = nn.Linear(2 * FILTERS + surface, HIDDEN)
        self.out = nn.Linear(HIDDEN, 1)
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, ids: Tensor, surface: Tensor) -> Tensor:
        mask = (ids > 0)[:, None].float()
        x = self.drop(self.words(ids)).transpose(1, 2) * mask
        x = F.relu(self.near(x)) * mask
        x = x + F.relu(self.far(x)) * mask
        pooled = torch.cat([x.max(2).values, x.sum(2) / mask.sum(2), surface], 1)
        return self.out(self.drop(F.relu(self.hidden(self.drop(pooled))))).squeeze(1)
