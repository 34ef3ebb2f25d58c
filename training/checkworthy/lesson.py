"""Fine-tuning one network on a processor or an accelerator, within a given time."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from choir import Batch, Choir
from kinds import Kind, Way
from torch import Tensor

FACT = 0.3  # weight of the second task: a statement of fact, important or not, or none
WARM = 0.06  # share of the training in which the rate rises
EIGHT = 8  # lengths are rounded up to it
DECAY = 0.02  # of weights
THIN = int(os.environ.get("THIN", "1"))  # only one row in so many, and small batches: to try the code
DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
torch.backends.cuda.matmul.allow_tf32 = True


class Inputs:
    """All sentences of one kind on the device."""

    def __init__(self, kind: Kind, surface: np.ndarray) -> None:
        self.length = np.array([len(ids) for ids in kind.ids])
        room = np.zeros((len(kind.ids), -(-self.length.max() // EIGHT) * EIGHT), np.int32)
        for row, ids in zip(room, kind.ids, strict=True):
            row[: len(ids)] = ids
        self._ids = torch.from_numpy(room).to(DEVICE)
        self._lengths = torch.from_numpy(self.length).to(DEVICE)
        self._first = torch.from_numpy(kind.first).to(DEVICE)
        self._surface = torch.from_numpy(surface.astype(np.float32)).to(DEVICE)

    def batch(self, rows: np.ndarray) -> Batch:
        """`rows` (K, B)"""
        longest = -(-int(self.length[rows].max()) // EIGHT) * EIGHT
        at = on_device(rows)
        places = torch.arange(longest, device=DEVICE)
        present = places < self._lengths[at][..., None]
        said = present & (places >= self._first[at][..., None])
        return Batch(self._ids[:, :longest][at].long(), present, said, self._surface[at])


def on_device(rows: np.ndarray) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(rows)).to(DEVICE, non_blocking=True)


def plan(length: np.ndarray, rows: np.ndarray, size: int, draw: np.random.Generator) -> list[np.ndarray]:
    """One epoch's batches, sentences of like length together."""
    order = draw.permutation(rows)
    found: list[np.ndarray] = []
    for at in range(0, len(order), size * 24):
        group = order[at : at + size * 24]
        group = group[np.argsort(length[group], kind="stable")]
        found += [group[j : j + size] for j in range(0, len(group), size)]
    return [found[i] for i in draw.permutation(len(found))]


def half() -> contextlib.AbstractContextManager[object]:
    """Products in 16 bits where the device is quick at them."""
    return torch.autocast(DEVICE.type, torch.bfloat16)


@dataclass
class Lesson:
    """What is to be learnt: for each network and sentence (K or 1, sentences, 2) targets between 0 and 1."""

    inputs: Inputs
    target: Tensor
    seconds: float  # at the most
    seed: int
    average: float = 0.0  # of the moving average of the weights, which is what is kept; 0: the last weights

    def learn(self, choir: Choir, rows: list[np.ndarray], way: Way) -> str:
        """Trains each network on its own `rows`; says how far they came."""
        torch.manual_seed(self.seed)
        choir.training = True
        optimiser, size = _optimiser(choir, way), max(2, way.size // THIN)
        top = [group["lr"] for group in optimiser.param_groups]
        trained = [p for group in optimiser.param_groups for p in group["params"]]
        kept = [p.detach().clone() for p in trained] if self.average else []
        total = max(1, int(way.epochs * min(map(len, rows)) / size))
        weight = torch.tensor([1.0, FACT], device=DEVICE)
        which = torch.arange(choir.count, device=DEVICE)[:, None] % len(self.target)
        begun, step = time.time(), 0
        losses = torch.zeros((), device=DEVICE)
        for batch in self._batches(rows, size):
            done = max(step / total, (time.time() - begun) / self.seconds)
            if done >= 1:
                break
            for group, rate in zip(optimiser.param_groups, top, strict=True):
                group["lr"] = rate * min(1.0, (done + 1 / total) / WARM, (1 - done) / (1 - WARM) + 0.01)
            with half():
                odds = choir(self.inputs.batch(batch))
            wanted = self.target[which, on_device(batch)]
            loss = F.binary_cross_entropy_with_logits(odds.float(), wanted, weight=weight)
            (loss * choir.count).backward()
            torch.nn.utils.clip_grad_norm_(trained, choir.count**0.5)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            step += 1
            losses.lerp_(loss.detach(), min(1.0, 1 / step + 0.01))
            if kept:
                with torch.no_grad():
                    torch._foreach_lerp_(kept, trained, 1 - min(self.average, step / (step + 20)))
            if step % 16 == 0 and DEVICE.type == "cuda":
                torch.cuda.synchronize()  # so that the clock tells the truth
        if kept:
            with torch.no_grad():
                torch._foreach_copy_(trained, kept)
        choir.training = False
        return f"{step}/{total} steps, {time.time() - begun:.1f} s, loss {losses.item():.4f}"

    def _batches(self, rows: list[np.ndarray], size: int) -> Iterator[np.ndarray]:
        """(K, size) sentences, all of a batch of like length."""
        least = min(map(len, rows)) // size * size
        while True:
            self.seed += 1
            draws = [np.random.default_rng([self.seed, number]) for number in range(len(rows))]
            plans = [
                plan(self.inputs.length, draw.permutation(one)[:least], size, np.random.default_rng(self.seed))
                for draw, one in zip(draws, rows, strict=True)
            ]
            yield from (np.stack(batch) for batch in zip(*plans, strict=True))


def _optimiser(choir: Choir, way: Way) -> torch.optim.Optimizer:
    groups = [
        {"params": list(part.values()), "lr": way.rate * way.below**depth}
        for depth, part in enumerate(reversed(choir.layers))
    ]
    groups.append({"params": list(choir.head.values()), "lr": way.head})
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=DECAY, fused=DEVICE.type == "cuda")


@torch.no_grad()
def odds_of(choir: Choir, inputs: Inputs, rows: np.ndarray, size: int = 512) -> np.ndarray:
    """(K, n, 2) log-odds: what each network says of its own `rows` (K, n), or all of the same (n,)."""
    rows = np.broadcast_to(rows, (choir.count, rows.shape[-1]))
    order = np.argsort(inputs.length[rows], axis=1, kind="stable")
    ranged = np.take_along_axis(rows, order, 1)
    parts = []
    for at in range(0, rows.shape[1], size):
        with half():
            parts.append(choir(inputs.batch(ranged[:, at : at + size])).float())
    found = np.zeros((*rows.shape, 2), np.float32)
    np.put_along_axis(found, order[..., None], torch.cat(parts, 1).cpu().numpy(), 1)
    return found
