"""Trains teachers, each on three quarters of the training debates, and writes down what they say of all else.

    python teach.py BASES CROWDSOURCED.CSV UNLABELLED.TXT.XZ ROOM SECONDS PRIOR KIND:SEED ...

A member of the ensemble is a kind of network (`kinds.py`) with a seed: four networks, one for each quarter of the debates
that the seed deals out. ROOM/KIND-SEED.npz gets its log-odds of worth and of fact: of a training sentence those of the
network that has not seen its debate, of all others the mean of the four. What is learnt is half the label and half PRIOR,
what `prior.py` wrote. The members share SECONDS by what they cost; who is late trains fewer steps.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
import torch
from data import Data
from kinds import Kind
from lesson import DEVICE, THIN, Inputs, Lesson, odds_of
from material import Material
from sklearn.metrics import average_precision_score

COST = {"mini": 1.0, "e5": 2.0, "smol": 6.0, "context": 10.0}
LABEL_SHARE = 0.5  # of the target; the rest is the prior's
SPEAKING = 0.2  # share of the time that is kept for saying


def precision(data: Data, rows: np.ndarray, odds: np.ndarray) -> float:
    return float(average_precision_score(data.y[rows], odds))


class Member:
    """One kind and seed, and what it has said so far."""

    def __init__(self, material: Material, kind: Kind, inputs: Inputs, seed: int) -> None:
        self.material, self.kind, self.inputs, self.seed = material, kind, inputs, seed
        self.odds = np.zeros((len(material.texts), 2), np.float32)
        self.said = np.zeros(len(material.texts), bool)

    def learn(self, target: torch.Tensor, until: float) -> None:
        dealt = self.material.folds(self.seed)
        models = [self.kind.fresh(1000 * self.seed + number) for number in range(len(dealt))]
        choir = models[0].choir(models, DEVICE)
        lesson = Lesson(self.inputs, target[None], max(1.0, (until - time.time()) * (1 - SPEAKING)), 1000 * self.seed)
        told = lesson.learn(choir, [seen for seen, _ in dealt], self.kind.way)
        begun = time.time()
        data, shared = self.material.data, np.concatenate([self.material.shown, self.material.more])
        most = max(len(unseen) for _, unseen in dealt)
        rows = np.stack([np.concatenate([np.resize(unseen, most), shared]) for _, unseen in dealt])
        found = odds_of(choir, self.inputs, rows)
        self.odds[shared], self.said[shared] = found[:, most:].mean(0), True
        for (_, unseen), own, one in zip(dealt, rows, found, strict=True):
            self.odds[unseen], self.said[unseen] = one[: len(unseen)], True
            known = dict(zip(own.tolist(), one[:, 0].tolist(), strict=True))
            for name, some in (("unseen", unseen), ("tuning", self.material.tuning)):
                print(f"{name} {precision(data, some, np.array([known[i] for i in some])):.4f}", end=" ")
        print(f"{self.kind.name}:{self.seed}: {told}, said {rows.size} in {time.time() - begun:.1f} s", flush=True)

    def save(self, room: Path) -> None:
        odds = self.odds
        np.savez(room / f"{self.kind.name}-{self.seed}.npz", odds=odds.astype(np.float16), said=self.said)
        data, tuning = self.material.data, self.material.tuning
        fit = self.material.fit[self.said[self.material.fit]]
        told = f"out of fold {precision(data, fit, odds[fit, 0]):.4f}, tuning {precision(data, tuning, odds[tuning, 0]):.4f}"
        print(f"{self.kind.name}:{self.seed}: {told}", flush=True)


def target_of(material: Material, prior: str) -> torch.Tensor:
    """(texts, 2) what teachers learn; nothing of use where there is no label."""
    target = np.zeros((len(material.texts), 2), np.float32)
    target[: len(material.labels)] = material.labels
    word = 1 / (1 + np.exp(-np.load(prior)["odds"][::THIN].astype(np.float32)))
    target[material.fit, 0] = LABEL_SHARE * target[material.fit, 0] + (1 - LABEL_SHARE) * word
    return torch.from_numpy(target).to(DEVICE)


def main(bases: str, labelled: str, unlabelled: str, room: str, seconds: str, prior: str, *members: str) -> None:
    until = time.time() + float(seconds)
    wanted = [(name, int(seed)) for name, seed in (m.split(":") for m in members)]
    material = Material(Path(bases), Path(labelled), Path(unlabelled))
    target = target_of(material, prior)
    read: dict[str, tuple[Kind, Inputs]] = {}
    for number, (name, seed) in enumerate(wanted):
        if name not in read:
            read[name] = material.read_by(name)
        left = sum(COST[later] for later, _ in wanted[number:])
        end = time.time() + (until - time.time()) * COST[name] / left
        try:
            member = Member(material, *read[name], seed)
            member.learn(target, end)
            member.save(Path(room))
        except (RuntimeError, ValueError) as error:  # one member less
            print(f"{name}:{seed} failed: {error!r}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
