"""Turns a fine-tuned run into what the package ships, and measures it.

    python training/checkworthy/export.py MODEL_FOLDER CROWDSOURCED.CSV OUT [--held-out]

OUT is the folder of `train.py`. The network is written as ONNX, word pieces and the encoder's products in eight
bits, the calibration (fitted on the tuning debates, on the odds of the eight-bit network) inside; prints the SHA-256
that belongs into `model.py`. With `--held-out` the held-out debates are measured as well, and `scores.json` written.
"""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import astuple
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from data import DATA_SHA256, PACKAGE, Data, load, scores
from eight_bits import write
from encoder import BASE_SHA256, vocabulary_of
from reader import Reader
from sentences import MOST_PIECES
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from torch import Tensor, nn
from train import FOLDS, KEPT, LABEL_SHARE, LINEAR_SHARE, SEED, TEACHER

from sayso.text.wordpieces import Pieces  # data.py has set the path

TARGET = PACKAGE / "reader.onnx"


class Shipped(nn.Module):
    """One sentence's pieces and its raw surface features -> calibrated log-odds."""

    def __init__(self, reader: Reader, mean: list[float], sd: list[float], calibration: tuple[float, float]) -> None:
        super().__init__()
        self.reader = reader
        self.register_buffer("mean", torch.tensor(mean))
        self.register_buffer("sd", torch.tensor(sd))
        self.slope, self.offset = calibration

    def forward(self, ids: Tensor, surface: Tensor) -> Tensor:
        odds = self.reader(ids, torch.ones_like(ids), (surface - self.mean) / self.sd)[:, 0]
        return odds * self.slope + self.offset


def odds_of(path: Path, data: Data, pieces: Pieces, rows: np.ndarray) -> np.ndarray:
    """As the package does it: one sentence at a time."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    found = []
    for i in rows:
        ids = np.array([pieces.sequence(data.texts[i], MOST_PIECES)], np.int64)
        found.append(session.run(["odds"], {"ids": ids, "surface": data.surface[i : i + 1].astype(np.float32)})[0][0])
    return np.array(found)


def main(base: str, path: str, out: str, *options: str) -> None:
    torch.set_num_threads(1)
    data, run = load(path), Path(out)
    names, _ = vocabulary_of(Path(base))
    pieces = Pieces(names)
    facts = json.loads((run / "facts.json").read_text())
    reader = Reader(len(names), data.surface.shape[1], layers=KEPT.layers, frozen=KEPT.frozen)
    reader.load_state_dict(torch.load(run / "average.pt", weights_only=True))
    reader.positions.weight = nn.Parameter(reader.positions.weight[:MOST_PIECES].clone())
    tuning, held = np.flatnonzero(data.tuning & ~data.held), np.flatnonzero(data.held)
    example = {"ids": torch.randint(5, 1000, (1, 40)), "surface": torch.zeros(1, data.surface.shape[1])}
    write(Shipped(reader, facts["mean"], facts["sd"], (1.0, 0.0)), example, "odds", run / "plain.onnx")
    tuned = odds_of(run / "plain.onnx", data, pieces, tuning)
    fitted = LogisticRegression(C=1e6).fit(tuned[:, None], data.y[tuning])
    calibration = (float(fitted.coef_[0, 0]), float(fitted.intercept_[0]))
    print("tuning debates, eight bits:", average_precision_score(data.y[tuning], tuned), "calibration", calibration)
    write(Shipped(reader, facts["mean"], facts["sd"], calibration), example, "odds", TARGET)
    weights = TARGET.read_bytes()
    print(hashlib.sha256(weights).hexdigest(), len(weights), "bytes")
    if "--held-out" not in options:
        return
    p = 1 / (1 + np.exp(-odds_of(TARGET, data, pieces, held)))
    plain = data.verdict[tuning] != 0
    result = {
        "weights SHA-256": hashlib.sha256(weights).hexdigest(),
        "bytes": len(weights),
        "base SHA-256": BASE_SHA256,
        "data SHA-256": DATA_SHA256,
        "seed": SEED,
        "layers, of them frozen, epochs": astuple(KEPT),
        "teachers: folds; layers, of them frozen, epochs": [FOLDS, astuple(TEACHER)],
        "share of the linear model in the teacher": LINEAR_SHARE,
        "share of the label in the target": LABEL_SHARE,
        "tuning debates": [data.debates[d] for d in sorted(set(data.debate[tuning]))],
        "tuning debates, average precision against all the rest": round(
            float(average_precision_score(data.y[tuning], tuned)), 4
        ),
        "tuning debates, average precision against non-factual": round(
            float(average_precision_score(data.y[tuning][plain], tuned[plain])), 4
        ),
        "held-out debates": [data.debates[d] for d in sorted(set(data.debate[held]))],
        "held out": scores(data, held, p),
    }
    (Path(__file__).parent / "scores.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
