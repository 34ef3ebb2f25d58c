"""Fine-tuning by the clock on a GPU: steps of labelled pairs and of whole groups, until the time is over."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from data import CONTRADICTS, ENTAILS
from rows import ASKED, DENIED, FRAMED, GROUP, GROUPED, LANGUAGES, PLAIN, SOURCES, STRANGER, Rows
from splitters import Encoded
from torch import Tensor, nn
from torch.nn import functional as F

SEED = 20261126
# How often a row is drawn: what is labelled as it stands, the claim denied, the passage framed, beside strangers
KINDS = {PLAIN: 1.0, DENIED: 0.3, FRAMED: 0.3, STRANGER: 1.0, ASKED: 0.0, GROUPED: 0.0}
SETS_SHARES = {"fever": 0.5}
ASKED_SHARE = 0.5
_SIGNS = torch.tensor([1.0, 1.0, -1.0, -1.0])  # of the passages that decide in a group: for a, for b


@dataclass
class Plan:
    """How a network is trained."""

    seconds: float
    rows: int  # to a step, besides the groups
    groups: int  # to a step
    pieces: int  # to a step's rows at most, and to its groups: a bound on memory
    told: float = 0.5  # weight of what the larger one tells beside a label
    contrast: float = 1.0  # weight of the loss on differences
    steps: int = 1_000_000  # at most


class Labels:
    """What is known of the rows, on the device."""

    def __init__(self, rows: Rows, device: torch.device) -> None:
        self.left = torch.tensor(rows.left, device=device)
        self.told: Tensor | None = None  # (rows, 3) probabilities; not a number where the larger one was not asked

    def loss(self, odds: Tensor, numbers: np.ndarray, weight: float) -> Tensor:
        """Mean of minus the log of the stances left open and of the likeness to what the larger one tells."""
        at = torch.from_numpy(numbers.astype(np.int64)).to(odds.device, non_blocking=True)
        left, likely = self.left[at], F.log_softmax(odds.float(), 1)
        label = -torch.logsumexp(likely.masked_fill(~left, -1e4), 1)
        known = left.any(1).float()
        if self.told is None:
            return (label * known).sum() / known.sum().clamp(min=1)
        told = self.told[at]
        asked = (~told.isnan().any(1)).float()
        like = -(told.nan_to_num(0.0) * likely).sum(1)
        share = torch.where(asked > 0, torch.where(known > 0, weight, 1.0), 0.0)
        both = label * known * (1 - share) + like * share
        return both.sum() / ((known + asked) > 0).float().sum().clamp(min=1)


def contrast(odds: Tensor) -> Tensor:
    """(groups, rows of a group, 3) -> how little the passages tell the two contrary claims apart, and the claims the passages."""
    deciding = odds[:, :8].float()
    shown = (deciding[..., ENTAILS] - deciding[..., CONTRADICTS]).view(-1, 4, 2)  # passages, claims
    by_passage = F.softplus(-_SIGNS.to(odds.device) * (shown[..., 0] - shown[..., 1])).mean()
    of_a = F.softplus(-(shown[:, :2, None, 0] - shown[:, None, 2:, 0])).mean()
    of_b = F.softplus(-(shown[:, 2:, None, 1] - shown[:, None, :2, 1])).mean()
    return by_passage + (of_a + of_b) / 2


def batches(
    lengths: np.ndarray, drawn: np.ndarray, size: int, pieces: int, random: np.random.Generator
) -> list[np.ndarray]:
    """Of what is drawn at random what has like lengths together, at most `pieces` in all, in a random order of batches."""
    drawn, found = random.permutation(drawn), []
    for at in range(0, len(drawn), size * 24):
        part = drawn[at : at + size * 24]
        part = part[np.argsort(-lengths[part], kind="stable")]  # the longest first
        while len(part):
            most = max(1, min(size, pieces // int(lengths[part[0]])))
            found.append(part[:most])
            part = part[most:]
    return [found[i] for i in random.permutation(len(found))]


class Draws:
    """What is trained on: batches of rows by the shares of their kinds, and batches of groups by their first rows."""

    def __init__(self, rows: Rows, encoded: Encoded, languages: Sequence[str], plan: Plan) -> None:
        self.rows, self.encoded, self.plan, self.random = rows, encoded, plan, np.random.default_rng(SEED)
        read = np.isin(rows.language, [LANGUAGES.index(language) for language in languages])
        self.firsts = np.array([n for n in rows.first_of_groups() if read[n] and not rows.held[n]])
        shares = (
            np.array([KINDS[kind] for kind in rows.kind])
            * np.array([SETS_SHARES.get(s, 1.0) for s in SOURCES])[rows.source]
        )
        self.shares = shares * (read & ~rows.held)
        lengths = encoded.lengths[self.firsts[:, None] + np.arange(len(GROUP))].max(1)
        self.longest = np.zeros(len(encoded.lengths), np.int64)
        self.longest[self.firsts] = lengths

    def also(self, asked: np.ndarray) -> None:
        """From now on rows without a label, too, that the larger one was asked about."""
        self.shares = np.where((self.rows.kind == ASKED) & asked, ASKED_SHARE, self.shares)

    def plain(self) -> list[np.ndarray]:
        """Some steps' batches."""
        size = min(self.plan.rows * 96, int((self.shares > 0).sum()))
        drawn = self.random.choice(len(self.shares), size, replace=False, p=self.shares / self.shares.sum())
        return batches(self.encoded.lengths, drawn, self.plan.rows, self.plan.pieces, self.random)

    def whole(self) -> list[np.ndarray]:
        """An epoch's."""
        return batches(self.longest, self.firsts, self.plan.groups, self.plan.pieces // len(GROUP), self.random)


def endless(make: Callable[[], list[np.ndarray]]) -> Iterator[np.ndarray]:
    while True:
        yield from make()


class Fit:
    """A network, its optimiser, and how far it has come."""

    def __init__(self, model: nn.Module, groups: list[dict[str, object]], plan: Plan, encoded: Encoded) -> None:
        self.model, self.plan, self.encoded = model, plan, encoded
        self.cuda = encoded.device.type == "cuda"
        self.optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.02, fused=self.cuda)
        self.rates = [group["lr"] for group in self.optimiser.param_groups]
        self.trained = [p for p in model.parameters() if p.requires_grad]
        self.step, self.seen = 0, 0

    def odds(self, numbers: np.ndarray) -> Tensor:
        with torch.autocast(self.encoded.device.type, torch.bfloat16, enabled=self.cuda):
            return self.model(*self.encoded.batch(numbers))

    def run(self, labels: Labels, plain: Callable[[], list[np.ndarray]], whole: Callable[[], list[np.ndarray]]) -> None:
        """`plain` gives an epoch's batches of rows, `whole` of first rows of groups."""
        plan, begun, losses = self.plan, time.time(), torch.zeros(2, device=self.encoded.device)
        rows, firsts, said = endless(plain), endless(whole), 0
        self.model.train()
        while self.step < plan.steps:
            if self.step % 8 == 0:
                if self.cuda:
                    torch.cuda.synchronize()
                done = (time.time() - begun) / plan.seconds
                if done >= 1:
                    break
            share = max(0.01, min(done / 0.05 + 0.02, (1 - done) / 0.95))
            for group, rate in zip(self.optimiser.param_groups, self.rates, strict=True):
                group["lr"] = rate * share
            numbers = next(rows)
            loss, seen = labels.loss(self.odds(numbers), numbers, plan.told), len(numbers)
            loss.backward()
            numbers = (next(firsts)[:, None] + np.arange(len(GROUP))).ravel()
            odds = self.odds(numbers)
            ours = labels.loss(odds, numbers, plan.told) + plan.contrast * contrast(odds.view(-1, len(GROUP), 3))
            ours.backward()
            torch.nn.utils.clip_grad_norm_(self.trained, 1.0, foreach=True)
            self.optimiser.step()
            self.optimiser.zero_grad()
            losses += torch.stack([loss.detach(), ours.detach()])
            self.step += 1
            self.seen += seen + len(numbers)
            if self.step % 50 == 0 or done * 8 >= said + 1:
                said = int(done * 8)
                print(f"  {time.time() - begun:.0f} s, step {self.step}, {self.seen} rows", flush=True)
        took = time.time() - begun
        mean = (losses / max(1, self.step)).tolist()
        print(
            f"  {self.step} steps, {self.seen / took:.0f} rows/s, mean losses {mean[0]:.3f} {mean[1]:.3f}", flush=True
        )

    @torch.no_grad()
    def ask(self, numbers: np.ndarray, size: int = 512) -> np.ndarray:
        """(rows, 3) log-odds."""
        self.model.eval()
        order = numbers[np.argsort(self.encoded.lengths[numbers], kind="stable")]
        found = [self.odds(order[at : at + size]).float() for at in range(0, len(order), size)]
        where = {int(n): i for i, n in enumerate(order)}
        given = torch.cat(found).cpu().numpy()
        return given[[where[int(n)] for n in numbers]]
