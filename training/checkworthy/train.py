"""Fine-tunes the first layers of all-MiniLM-L6-v2 on the training debates.

    python training/checkworthy/train.py MODEL_FOLDER CROWDSOURCED.CSV TEACHER.NPZ OUT

MODEL_FOLDER and TEACHER.NPZ are those of `teacher.py`. A run that was interrupted goes on from its last checkpoint in
OUT. The tuning debates (a part of the training debates, see `data.py`) are neither trained on nor known to the teacher:
after each epoch, and for the calibration, it is they that are looked at. The debates held out are not touched here.
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from data import Data, load
from encoder import BASE_SHA256, WIDTH, vocabulary_of
from reader import Reader
from run import Pace, Run
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold
from torch import Tensor

from sayso.text.wordpieces import Pieces  # data.py has set the path

SEED = 20261125
TEACHER_C = 0.001
LAYERS, FROZEN = 5, 2
MOST_PIECES = 96
EPOCHS, BATCH = 3, 32
PACE = Pace(frozen=FROZEN, rate=1.2e-4, below=0.85, head=1e-3, decay=0.02, average=0.995, seed=SEED)
LABEL_SHARE = 0.7  # of the target; the rest is the teacher's
FACT = 0.3  # weight of the second task: a statement of fact, important or not, or none


def teacher_odds(data: Data, vectors: np.ndarray, features: np.ndarray, fit: np.ndarray) -> np.ndarray:
    """Out-of-fold log-odds of a linear model over frozen vectors, for the rows `fit`, whole debates a fold."""
    x = np.nan_to_num(vectors[fit].astype(np.float32), posinf=0, neginf=0)
    x = np.hstack([(x - x.mean(0)) / (x.std(0) + 1e-3), features[fit]])
    y, odds = data.y[fit], np.zeros(len(data.y))
    for seen, unseen in GroupKFold(4).split(x, groups=data.debate[fit]):
        model = LogisticRegression(C=TEACHER_C, max_iter=100).fit(x[seen], y[seen])
        odds[fit[unseen]] = model.decision_function(x[unseen])
    return odds


class Sentences:
    """Pieces, features and targets of all sentences, and the frozen layers' states, kept as they are computed."""

    def __init__(self, data: Data, names: list[str], features: np.ndarray) -> None:
        pieces = Pieces(names)
        self.ids = [pieces.sequence(text, MOST_PIECES) for text in data.texts]
        self.features = torch.tensor(features, dtype=torch.float32)
        self._states: dict[int, Tensor] = {}

    def batch(self, model: Reader, rows: list[int]) -> tuple[Tensor, Tensor, Tensor]:
        """States below the trained layers, which pieces are there, surface features."""
        longest = max(len(self.ids[i]) for i in rows)
        present = torch.tensor([[j < len(self.ids[i]) for j in range(longest)] for i in rows])
        new = [i for i in rows if i not in self._states]
        if new:
            ids = torch.tensor([self.ids[i] + [0] * (longest - len(self.ids[i])) for i in new])
            with torch.no_grad():
                states = model.below(ids, ids > 0).half()
            for i, state in zip(new, states, strict=True):
                self._states[i] = state[: len(self.ids[i])].clone()
        x = torch.zeros(len(rows), longest, WIDTH)
        for row, i in enumerate(rows):
            x[row, : len(self.ids[i])] = self._states[i].float()
        return x, present, self.features[rows]


def plan(ids: list[list[int]], rows: list[int], epoch: int) -> list[list[int]]:
    """One epoch's batches, sentences of like length together, in an order that depends on seed and epoch only."""
    draw = random.Random(f"{SEED} {epoch}")
    order = rows[:]
    draw.shuffle(order)
    found: list[list[int]] = []
    for at in range(0, len(order), BATCH * 24):
        group = sorted(order[at : at + BATCH * 24], key=lambda i: len(ids[i]))
        found += [group[j : j + BATCH] for j in range(0, len(group), BATCH)]
    draw.shuffle(found)
    return found


@torch.no_grad()
def odds_of(model: Reader, sentences: Sentences, rows: list[int]) -> np.ndarray:
    model.eval()
    order = sorted(rows, key=lambda i: len(sentences.ids[i]))
    found = {}
    for at in range(0, len(order), 64):
        part = order[at : at + 64]
        found |= dict(zip(part, model.above(*sentences.batch(model, part))[:, 0].tolist(), strict=True))
    return np.array([found[i] for i in rows])


def shape_of(total: int) -> Callable[[int], float]:
    """The share of the rate at each step: rising over 6 % of them, then falling."""
    return lambda step: min(1.0, step / (0.06 * total), (total - step) / (0.94 * total) + 0.01)


def loss_in(model: Reader, batch: tuple[Tensor, Tensor, Tensor], target: Tensor) -> Tensor:
    return F.binary_cross_entropy_with_logits(model.above(*batch), target, weight=torch.tensor([1.0, FACT]))


def main(base: str, path: str, teacher_path: str, out: str) -> None:
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    folder, target_folder = Path(base), Path(out)
    target_folder.mkdir(parents=True, exist_ok=True)
    assert hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest() == BASE_SHA256
    data = load(path)
    fit, tuning = np.flatnonzero(~data.held & ~data.tuning), np.flatnonzero(data.tuning & ~data.held)
    mean, sd = data.surface[fit].mean(0), data.surface[fit].std(0)
    sd = np.where(sd == 0, 1e9, sd + 1e-3)
    features = (data.surface - mean) / sd
    if not (target_folder / "odds.npy").exists():
        np.save(target_folder / "odds.npy", teacher_odds(data, np.load(teacher_path)["sentences"], features, fit))
    odds = np.load(target_folder / "odds.npy")
    worth = LABEL_SHARE * data.y + (1 - LABEL_SHARE) / (1 + np.exp(-odds))
    target = torch.tensor(np.stack([worth, data.verdict >= 0], 1), dtype=torch.float32)
    names, kept = vocabulary_of(folder)
    sentences = Sentences(data, names, features)
    model = Reader(len(names), features.shape[1], layers=LAYERS, frozen=FROZEN)
    model.load_bert(folder, kept)
    epochs = [plan(sentences.ids, fit.tolist(), epoch) for epoch in range(EPOCHS)]
    total = sum(map(len, epochs))
    run = Run(model, PACE, shape_of(total), target_folder)
    print(len(fit), "sentences,", len(tuning), "to look at,", total, "steps, from step", run.step, flush=True)
    begun, seen, losses, done = time.time(), 0, 0.0, 0
    for epoch, batches in enumerate(epochs):
        for rows in batches:
            done += 1
            if done <= run.step:
                continue
            losses += run.learn(partial(loss_in, model, sentences.batch(model, rows), target[rows]))
            seen += sum(len(sentences.ids[i]) for i in rows)
            if done % 50 == 0:
                speed = seen / (time.time() - begun)
                print(f"step {done}/{total} loss {losses / 50:.4f} {speed:.0f} pieces/s", flush=True)
                losses = 0.0
            if done % 100 == 0 or done == total:
                run.save()
        if run.step == done:
            look(run, sentences, data, tuning.tolist(), epoch)
    (target_folder / "facts.json").write_text(json.dumps({"steps": total, "mean": mean.tolist(), "sd": sd.tolist()}))


def look(run: Run, sentences: Sentences, data: Data, rows: list[int], epoch: int) -> None:
    """Average precision of the averaged weights on the tuning debates."""
    with run.averaged():
        odds = odds_of(run.model, sentences, rows)
    np.save(run.out / f"tuning{epoch}.npy", odds)
    facts = data.verdict[rows] != 0
    y = data.y[rows]
    every, some = average_precision_score(y, odds), average_precision_score(y[facts], odds[facts])
    print(f"epoch {epoch}: tuning debates, against all {every:.4f}, against non-factual {some:.4f}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
