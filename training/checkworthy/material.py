"""All sentences, with and without labels, as the teachers and the students take them."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import numpy as np
from corpus import lines_of
from data import Data, load, surface, tokens
from kinds import Kind
from lesson import THIN, Inputs

FOLDS = 4


def looks(text: str) -> list[float]:
    return surface(text, tokens(text))


class Material:
    """The labelled sentences stand first; `fit` are rows trained on, `shown` those of tuning and held-out debates."""

    def __init__(self, bases: Path, labelled: Path, unlabelled: Path) -> None:
        self.bases = bases
        self.data: Data = load(str(labelled))
        more = lines_of(unlabelled)
        self.texts = self.data.texts + more
        count = len(self.data.texts)
        self.fit = np.flatnonzero(~self.data.held & ~self.data.tuning)[::THIN]
        self.tuning = np.flatnonzero(self.data.tuning & ~self.data.held)[::THIN]
        self.shown = np.union1d(self.tuning, np.flatnonzero(self.data.held)[::THIN])
        self.more = np.arange(count, len(self.texts))[::THIN]
        with multiprocessing.get_context("fork").Pool(min(8, multiprocessing.cpu_count())) as pool:
            found = pool.map(looks, more, chunksize=2000)
        raw = np.concatenate([self.data.surface, np.array(found).reshape(len(more), self.data.surface.shape[1])])
        fit = self.data.surface[self.fit]
        sd = fit.std(0)
        self.mean, self.sd = fit.mean(0), np.where(sd == 0, 1e9, sd + 1e-3)
        self.features = (raw - self.mean) / self.sd
        self.labels = np.stack([self.data.y, self.data.verdict >= 0], 1).astype(np.float32)

    def read_by(self, name: str) -> tuple[Kind, Inputs]:
        kind = Kind(name, self.bases, self.texts, self.data)
        return kind, Inputs(kind, self.features)

    def folds(self, seed: int) -> list[tuple[np.ndarray, np.ndarray]]:
        """Rows seen and unseen, whole debates together, the debates dealt out anew by each seed."""
        debates = np.unique(self.data.debate[self.fit])
        dealt = np.random.default_rng(seed).permutation(debates)
        found = []
        for number in range(FOLDS):
            unseen = np.isin(self.data.debate[self.fit], dealt[number::FOLDS])
            found.append((self.fit[~unseen], self.fit[unseen]))
        return found
