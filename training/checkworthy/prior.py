"""The first word on the training debates, from models that had not seen the sentence: what the teachers learn beside labels.

    python training/checkworthy/prior.py MODEL_FOLDER CROWDSOURCED.CSV VECTORS.NPZ ROOM PRIOR.NPZ

MODEL_FOLDER and VECTORS.NPZ are those of `teacher.py`. For each quarter of the training debates, a network is fine-tuned on the
other three; what it says of the quarter, with what a linear model over frozen vectors says, goes into PRIOR.NPZ as log-odds,
one for each sentence trained on.

A run that was interrupted goes on from its last checkpoint in ROOM. Neither the tuning debates (see `data.py`) nor those held
out are touched here.
"""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from data import Data, load
from encoder import BASE_SHA256, vocabulary_of
from reader import Reader
from run import Pace, Run
from sentences import Sentences, plan
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold
from torch import Tensor

SEED = 20261125
BATCH = 32
FOLDS = 4
LINEAR_C, LINEAR_SHARE = 0.001, 0.25  # the linear model over frozen vectors: its share of the teacher's log-odds
LAYERS, FROZEN, EPOCHS = 5, 2, 2
FACT = 0.3  # weight of the second task: a statement of fact, important or not, or none


def folds_of(data: Data, fit: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """Rows seen and unseen, whole debates together."""
    return [(fit[seen], fit[unseen]) for seen, unseen in GroupKFold(FOLDS).split(fit, groups=data.debate[fit])]


def linear_odds(data: Data, vectors: np.ndarray, features: np.ndarray, fit: np.ndarray) -> np.ndarray:
    """Out-of-fold log-odds of a linear model over frozen vectors."""
    x, odds = np.nan_to_num(vectors.astype(np.float32), posinf=0, neginf=0), np.zeros(len(data.y))
    x = np.hstack([(x - x[fit].mean(0)) / (x[fit].std(0) + 1e-3), features])
    for seen, unseen in folds_of(data, fit):
        model = LogisticRegression(C=LINEAR_C, max_iter=100).fit(x[seen], data.y[seen])
        odds[unseen] = model.decision_function(x[unseen])
    return odds


def shape_of(total: int) -> Callable[[int], float]:
    """The share of the rate at each step: rising over 6 % of them, then falling."""
    return lambda step: min(1.0, step / (0.06 * total), (total - step) / (0.94 * total) + 0.01)


def loss_in(model: Reader, batch: tuple[Tensor, Tensor, Tensor], target: Tensor) -> Tensor:
    return F.binary_cross_entropy_with_logits(model.above(*batch), target, weight=torch.tensor([1.0, FACT]))


class Lesson:
    """All that networks of one base are fine-tuned with."""

    def __init__(self, folder: Path, data: Data, features: np.ndarray) -> None:
        self.folder, self.data, self.width = folder, data, features.shape[1]
        self.names, self.kept = vocabulary_of(folder)
        self.sentences = Sentences(data, self.names, features)

    def learn(self, rows: np.ndarray, look: np.ndarray, out: Path) -> np.ndarray:
        """Fine-tunes on the labels of `rows`; the log-odds of averaged weights for the rows `look`."""
        out.mkdir(parents=True, exist_ok=True)
        if (out / "odds.npy").exists():
            return np.load(out / "odds.npy")
        target = torch.tensor(np.stack([self.data.y, self.data.verdict >= 0], 1), dtype=torch.float32)
        torch.manual_seed(SEED)
        model = Reader(len(self.names), self.width, layers=LAYERS, frozen=FROZEN)
        model.load_bert(self.folder, self.kept)
        epochs = [plan(self.sentences.ids, rows.tolist(), BATCH, f"{SEED} {epoch}") for epoch in range(EPOCHS)]
        total = sum(map(len, epochs))
        pace = Pace(frozen=FROZEN, rate=1.2e-4, below=0.85, head=1e-3, decay=0.02, average=0.995, seed=SEED)
        run = Run(model, pace, shape_of(total), out)
        print(out.name, len(rows), "sentences,", total, "steps, from step", run.step, flush=True)
        begun, losses, done = time.time(), 0.0, 0
        for batches in epochs:
            for batch in batches:
                done += 1
                if done <= run.step:
                    continue
                losses += run.learn(partial(loss_in, model, self.sentences.batch(model, batch), target[batch]))
                if done % 100 == 0 or done == total:
                    run.save()
                    print(f"step {done}/{total} loss {losses / 100:.4f} {time.time() - begun:.0f} s", flush=True)
                    losses = 0.0
        with run.averaged():
            odds = self.sentences.odds(run.model, look.tolist())
        np.save(out / "odds.npy", odds)
        return odds


def main(base: str, path: str, vectors: str, room: str, out: str) -> None:
    torch.set_num_threads(1)
    folder = Path(base)
    assert hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest() == BASE_SHA256
    data = load(path)
    fit = np.flatnonzero(~data.held & ~data.tuning)
    mean, sd = data.surface[fit].mean(0), data.surface[fit].std(0)
    features = (data.surface - mean) / np.where(sd == 0, 1e9, sd + 1e-3)
    lesson = Lesson(folder, data, features)
    odds = LINEAR_SHARE * linear_odds(data, np.load(vectors)["sentences"], features, fit)
    for number, (seen, unseen) in enumerate(folds_of(data, fit)):
        odds[unseen] += (1 - LINEAR_SHARE) * lesson.learn(seen, unseen, Path(room) / f"fold{number}")
    print(f"out of fold: {average_precision_score(data.y[fit], odds[fit]):.4f}", flush=True)
    np.savez_compressed(out, odds=odds[fit].astype(np.float16))


if __name__ == "__main__":
    main(*sys.argv[1:])
