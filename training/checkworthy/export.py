"""Turns a student into what the package ships, and measures it.

    python training/checkworthy/export.py BASES CROWDSOURCED.CSV TARGET.ONNX STUDENT.NPZ [--held-out]

STUDENT.NPZ is what `study.py` wrote. The network is written as ONNX, word pieces and
the encoder's products in eight bits, the calibration (fitted on the tuning debates, on the odds of the eight-bit network)
inside; prints the SHA-256 that belongs into `model.py`. With `--held-out` the held-out debates are measured as well, the
ensemble's word on them told, and `scores.json` written.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from data import DATA_SHA256, SURFACE, Data, load, scores
from eight_bits import write
from encoder import BASE_SHA256
from kinds import MOST_PIECES, Kind
from reader import Reader
from sklearn.linear_model import LogisticRegression
from study import unpack
from teach import precision
from torch import Tensor, nn

from sayso.text.wordpieces import Pieces  # data.py has set the path


class Shipped(nn.Module):
    """One sentence's pieces and its raw surface features -> calibrated log-odds."""

    def __init__(self, reader: Reader, scale: tuple[np.ndarray, np.ndarray], calibration: tuple[float, float]) -> None:
        super().__init__()
        self.reader = reader
        for name, value in zip(("mean", "sd"), scale, strict=True):
            self.register_buffer(name, torch.tensor(value, dtype=torch.float32))
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


def student(bases: Path, packed: dict[str, np.ndarray]) -> tuple[Reader, list[str]]:
    """The student, and the names of the pieces it reads."""
    kind = Kind("mini", bases, [])
    reader = Reader(len(kind.names), SURFACE, layers=6, frozen=0)
    reader.load_state_dict(unpack(packed, kind.fresh(0).state_dict()))
    reader.positions.weight = nn.Parameter(reader.positions.weight[:MOST_PIECES].clone())
    return reader, kind.names


def scale_of(data: Data) -> tuple[np.ndarray, np.ndarray]:
    """Mean and deviation of the surface features, as training takes them (see `material.py`)."""
    fit = data.surface[~data.held & ~data.tuning]
    sd = fit.std(0)
    return fit.mean(0), np.where(sd == 0, 1e9, sd + 1e-3)


def main(bases: str, path: str, target: str, given: str, *options: str) -> None:
    torch.set_num_threads(1)
    data, out = load(path), Path(target)
    packed = dict(np.load(given))
    reader, names = student(Path(bases), packed)
    pieces, scale = Pieces(names), scale_of(data)
    tuning, held = np.flatnonzero(data.tuning & ~data.held), np.flatnonzero(data.held)
    example = {"ids": torch.randint(5, 1000, (1, 40)), "surface": torch.zeros(1, SURFACE)}
    write(Shipped(reader, scale, (1.0, 0.0)), example, "odds", out)
    tuned = odds_of(out, data, pieces, tuning)
    fitted = LogisticRegression(C=1e6).fit(tuned[:, None], data.y[tuning])
    calibration = (float(fitted.coef_[0, 0]), float(fitted.intercept_[0]))
    print("tuning debates, eight bits:", precision(data, tuning, tuned), "calibration", calibration)
    print("as it was trained:", precision(data, tuning, packed["odds"][tuning]))
    write(Shipped(reader, scale, calibration), example, "odds", out)
    weights = out.read_bytes()
    print(hashlib.sha256(weights).hexdigest(), len(weights), "bytes")
    if "--held-out" not in options:
        return
    p = 1 / (1 + np.exp(-odds_of(out, data, pieces, held)))
    plain = tuning[data.verdict[tuning] != 0]
    known = {int(i): float(o) for i, o in zip(tuning, tuned, strict=True)}
    teachers = {"all": packed["ensemble"][:, 0]}
    teachers |= {name[5:]: odds[:, 0].astype(float) for name, odds in packed.items() if name.startswith("kind.")}
    result = {
        "weights SHA-256": hashlib.sha256(weights).hexdigest(),
        "bytes": len(weights),
        "base SHA-256": BASE_SHA256,
        "data SHA-256": DATA_SHA256,
        "student: seed, share of the label, rate, readings of labelled sentences, epochs": packed["recipe"].tolist(),
        "tuning debates": [data.debates[d] for d in sorted(set(data.debate[tuning]))],
        "tuning debates, average precision against all the rest": round(precision(data, tuning, tuned), 4),
        "tuning debates, average precision against non-factual": round(
            precision(data, plain, np.array([known[int(i)] for i in plain])), 4
        ),
        "teachers, average precision on tuning and held-out debates": {
            name: [round(precision(data, rows, odds[rows]), 4) for rows in (tuning, held)]
            for name, odds in teachers.items()
        },
        "held-out debates": [data.debates[d] for d in sorted(set(data.debate[held]))],
        "held out": scores(data, held, p),
    }
    (Path(__file__).parent / "scores.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
