"""Trains `src/sayso/parse/checkworthy/weights.npz` from ClaimBuster's crowdsourced debate sentences.

    python training/checkworthy/train.py CROWDSOURCED.CSV

Needs scikit-learn beside the package itself. Every fourth debate is held out whole; the calibration is fitted on
out-of-fold scores of the others, again by whole debates. Writes the weights and `scores.json`; prints the SHA-256 that
belongs into `model.py`.
"""

from __future__ import annotations

import csv
import hashlib
import io
import math
import sys
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, brier_score_loss
from sklearn.model_selection import GroupKFold

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parents[1] / "src/sayso/parse/checkworthy"
sys.path.insert(0, str(PACKAGE))  # the features alone: training needs nothing else of the package
from features import BUCKETS, grams, surface, tokens  # noqa: E402

DATA_SHA256 = "11026f911d96476daed6c9a83ba0fbf3555598c04ef9b7fa567eeadee8693843"
SEED = 20261125
C = 1.0  # swept 0.25, 0.5, 1, 2, 4 on out-of-fold average precision
SURFACE_SCALE = 0.2
TARGET = PACKAGE / "weights.npz"


def main(path: str) -> None:
    data = Path(path).read_bytes()
    found = hashlib.sha256(data).hexdigest()
    print("data", found)
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8"))))
    texts = [row["Text"] for row in rows]
    verdict = np.array([int(row["Verdict"]) for row in rows])
    y = (verdict == 1).astype(int)
    debates = sorted({row["File_id"] for row in rows})
    group = np.array([debates.index(row["File_id"]) for row in rows])
    held = group % 4 == 2
    print("held out", [d for i, d in enumerate(debates) if i % 4 == 2], held.sum())

    words = [tokens(t) for t in texts]
    S = np.array([surface(t, w) for t, w in zip(texts, words, strict=True)])
    mean, sd = S[~held].mean(0), S[~held].std(0) + 1e-6
    S = (S - mean) / sd * SURFACE_SCALE
    indices = [grams(w) for w in words]
    X = csr_matrix(
        (
            np.concatenate([np.full(len(i), 1 / math.sqrt(len(i))) for i in indices]),
            np.concatenate(indices),
            np.cumsum([0, *map(len, indices)]),
        ),
        shape=(len(texts), BUCKETS),
    )
    X = hstack([X, csr_matrix(S)]).tocsr()

    def fit(rows):
        return LogisticRegression(C=C, solver="liblinear", max_iter=500, random_state=SEED).fit(X[rows], y[rows])

    train = np.flatnonzero(~held)
    oof = np.zeros(len(y))
    for a, b in GroupKFold(5).split(train, groups=group[train]):
        oof[train[b]] = fit(train[a]).decision_function(X[train[b]])
    print("out of fold AP", average_precision_score(y[train], oof[train]))
    calibration = LogisticRegression(C=1e6).fit(oof[train, None], y[train])
    slope, offset = float(calibration.coef_[0, 0]), float(calibration.intercept_[0])

    model = fit(train)
    w = model.coef_[0]
    surface_w = w[BUCKETS:] * SURFACE_SCALE / sd
    bias = float(model.intercept_[0] - (surface_w * mean).sum())
    out = io.BytesIO()
    np.savez_compressed(
        out,
        grams=w[:BUCKETS].astype(np.float16),
        surface=surface_w.astype(np.float32),
        scalars=np.array([bias, slope, offset]),
    )
    TARGET.write_bytes(out.getvalue())
    p = 1 / (1 + np.exp(-(slope * model.decision_function(X[held]) + offset)))
    print("AP", average_precision_score(y[held], p), "Brier", brier_score_loss(y[held], p))
    print("sha256", hashlib.sha256(out.getvalue()).hexdigest(), len(out.getvalue()))


if __name__ == "__main__":
    main(*sys.argv[1:])
