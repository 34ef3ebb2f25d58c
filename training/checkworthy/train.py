"""Fine-tunes the layers of all-MiniLM-L6-v2 on the training debates, taught by models that had not seen the sentence.

    python training/checkworthy/train.py MODEL_FOLDER CROWDSOURCED.CSV TEACHER.NPZ OUT

MODEL_FOLDER and TEACHER.NPZ are those of `teacher.py`. First, for each quarter of the training debates, a network is
fine-tuned on the other three; what it says of the quarter, with what a linear model over frozen vectors says, is the
teacher's word. The network that is kept learns labels and teacher together (Furlanello et al. 2018, "Born-again neural
networks", with teachers that are out of fold, since crowdsourced labels are noisy).

A run that was interrupted goes on from its last checkpoint in OUT. The tuning debates (a part of the training debates,
see `data.py`) are neither trained on nor known to a teacher: after each epoch, and for the calibration, it is they
that are looked at. The debates held out are not touched here.
"""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
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
LABEL_SHARE = 0.5  # of the target; the rest is the teacher's
FACT = 0.3  # weight of the second task: a statement of fact, important or not, or none


@dataclass(frozen=True)
class Size:
    layers: int
    frozen: int
    epochs: int


TEACHER, KEPT = Size(5, 2, 2), Size(6, 1, 4)


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

    def learn(self, worth: np.ndarray, rows: np.ndarray, look: np.ndarray, size: Size, out: Path) -> np.ndarray:
        """Fine-tunes on `rows` towards `worth`; the log-odds of averaged weights for the rows `look`."""
        out.mkdir(parents=True, exist_ok=True)
        if (out / "odds.npy").exists():
            return np.load(out / "odds.npy")
        target = torch.tensor(np.stack([worth, self.data.verdict >= 0], 1), dtype=torch.float32)
        torch.manual_seed(SEED)
        model = Reader(len(self.names), self.width, layers=size.layers, frozen=size.frozen)
        model.load_bert(self.folder, self.kept)
        epochs = [plan(self.sentences.ids, rows.tolist(), BATCH, f"{SEED} {epoch}") for epoch in range(size.epochs)]
        total = sum(map(len, epochs))
        pace = Pace(frozen=size.frozen, rate=1.2e-4, below=0.85, head=1e-3, decay=0.02, average=0.995, seed=SEED)
        run = Run(model, pace, shape_of(total), out)
        print(out.name, len(rows), "sentences,", total, "steps, from step", run.step, flush=True)
        begun, losses, done = time.time(), 0.0, 0
        for epoch, batches in enumerate(epochs):
            for batch in batches:
                done += 1
                if done <= run.step:
                    continue
                losses += run.learn(partial(loss_in, model, self.sentences.batch(model, batch), target[batch]))
                if done % 100 == 0 or done == total:
                    run.save()
                    print(f"step {done}/{total} loss {losses / 100:.4f} {time.time() - begun:.0f} s", flush=True)
                    losses = 0.0
            if run.step == done:
                odds = self.look(run, look, epoch)
        np.save(out / "odds.npy", odds)
        return odds

    def look(self, run: Run, rows: np.ndarray, epoch: int) -> np.ndarray:
        """Log-odds of the averaged weights for `rows`, with their average precision told."""
        with run.averaged():
            odds = self.sentences.odds(run.model, rows.tolist())
        facts, y = self.data.verdict[rows] != 0, self.data.y[rows]
        every, some = average_precision_score(y, odds), average_precision_score(y[facts], odds[facts])
        print(f"epoch {epoch}: against all {every:.4f}, against non-factual {some:.4f}", flush=True)
        return odds


def main(base: str, path: str, vectors: str, out: str) -> None:
    torch.set_num_threads(1)
    folder, target = Path(base), Path(out)
    assert hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest() == BASE_SHA256
    data = load(path)
    fit, tuning = np.flatnonzero(~data.held & ~data.tuning), np.flatnonzero(data.tuning & ~data.held)
    mean, sd = data.surface[fit].mean(0), data.surface[fit].std(0)
    sd = np.where(sd == 0, 1e9, sd + 1e-3)
    features = (data.surface - mean) / sd
    lesson = Lesson(folder, data, features)
    odds = LINEAR_SHARE * linear_odds(data, np.load(vectors)["sentences"], features, fit)
    for number, (seen, unseen) in enumerate(folds_of(data, fit)):
        found = lesson.learn(data.y, seen, unseen, TEACHER, target / f"teacher{number}")
        odds[unseen] += (1 - LINEAR_SHARE) * found
    print(f"teachers, out of fold: {average_precision_score(data.y[fit], odds[fit]):.4f}", flush=True)
    worth = LABEL_SHARE * data.y + (1 - LABEL_SHARE) / (1 + np.exp(-odds))
    lesson.learn(worth, fit, tuning, KEPT, target)
    (target / "facts.json").write_text(json.dumps({"mean": mean.tolist(), "sd": sd.tolist()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
