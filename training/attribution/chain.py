"""The chain's sums for many windows at once, in as many steps as the logarithm of their words (a tree of products)."""

from __future__ import annotations

from typing import NamedTuple

import torch
from network import Chain
from torch import Tensor
from torch.nn import functional as F

from sayso.parse.tagger.labels import FORBIDDEN, LABELS, OUTSIDE


class Paths(NamedTuple):
    """Of each window: (windows, LABELS) for the first word, (windows, words - 1, LABELS, LABELS) from each to the next.

    Either scores, or how likely each is (a distribution's marginals).
    """

    first: Tensor
    moves: Tensor

    def mixed(self, other: Paths, share: Tensor) -> Paths:
        """`share` (windows) of the other, the rest of this one."""
        return Paths(
            torch.lerp(self.first, other.first, share[:, None]),
            torch.lerp(self.moves, other.moves, share[:, None, None, None]),
        )


def scored(chain: Chain, scores: Tensor, there: Tensor) -> Paths:
    """(windows, words, LABELS) and which words there are: scores of paths; beyond the last word nothing changes."""
    still = torch.full((LABELS, LABELS), FORBIDDEN, device=scores.device).fill_diagonal_(0)
    moves = chain.moves + chain.allowed + scores[:, 1:, None, :]
    return Paths(scores[:, 0] + chain.allowed[OUTSIDE], torch.where(there[:, 1:, None, None], moves, still))


def total(paths: Paths) -> Tensor:
    """(windows) logarithms of the sums over all paths."""
    rows = paths.moves
    while rows.shape[1] > 1:
        odd = rows[:, -1:] if rows.shape[1] % 2 else rows[:, :0]
        even = rows[:, : rows.shape[1] - odd.shape[1]]
        joined = torch.logsumexp(even[:, 0::2, :, :, None] + even[:, 1::2, None, :, :], dim=3)
        rows = torch.cat([joined, odd], 1)
    return torch.logsumexp(paths.first[:, :, None] + rows[:, 0], dim=(1, 2))


def marginals(paths: Paths, there: Tensor) -> Paths:
    """How likely each label of the first word and each move is under the scores."""
    with torch.enable_grad():
        leaves = Paths(*(x.detach().requires_grad_() for x in paths))
        first, moves = torch.autograd.grad(total(leaves).sum(), leaves)
    return Paths(first, moves * there[:, 1:, None, None])


def certain(labels: Tensor, there: Tensor) -> Paths:
    """The marginals of one labelling, (windows, words)."""
    hot = F.one_hot(labels, LABELS).float()
    return Paths(hot[:, 0], hot[:, :-1, :, None] * hot[:, 1:, None, :] * there[:, 1:, None, None])


def loss(paths: Paths, wanted: Paths, there: Tensor) -> Tensor:
    """Cross-entropy of wanted marginals against scores, mean per word."""
    reached = (paths.first * wanted.first).sum(1) + (paths.moves * wanted.moves).sum((1, 2, 3))
    return (total(paths) - reached).sum() / there.sum()


def best(paths: Paths) -> Tensor:
    """(windows, words) the likeliest labels (Viterbi)."""
    sums, back = paths.first, []
    for step in paths.moves.unbind(1):
        sums, ways = (sums[:, :, None] + step).max(1)
        back.append(ways)
    labels = [sums.argmax(1)]
    for ways in reversed(back):
        labels.append(ways.gather(1, labels[-1][:, None])[:, 0])
    return torch.stack(labels[::-1], 1)
