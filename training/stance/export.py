"""Turns a fine-tuned run into what the package ships, and measures it on the pairs held out.

    python training/stance/export.py MODEL_FOLDER NLI_FOLDER OUT [TARGET.onnx]

OUT is the folder of `train.py`. The network is written as ONNX in eight bits, with temperature scaling fitted on one half of
the held-out pairs of three labels and measured on the other; prints the SHA-256 that belongs into `model.py`, and
writes `scores.json`.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from data import load
from eight_bits import write
from encoder import BASE_SHA256, vocabulary_of
from measure import reliability, temperature
from network import FROZEN, LAYERS, CrossEncoder
from torch import Tensor, nn
from train import MOST_CLAIM, MOST_EVIDENCE, SEED, Encoded, told

TARGET = Path(__file__).resolve().parents[2] / "src/sayso/judge/stance/reader.onnx"


class Shipped(nn.Module):
    """One pair's pieces, and whose they are -> (1, 3) log-odds at the fitted temperature."""

    def __init__(self, model: CrossEncoder, temperature: float) -> None:
        super().__init__()
        self.model, self.temperature = model, temperature

    def forward(self, ids: Tensor, kinds: Tensor) -> Tensor:
        return self.model(ids, kinds, torch.ones_like(ids)) / self.temperature


def export(model: CrossEncoder, temperature: float, path: Path) -> None:
    ids = torch.randint(5, 1000, (1, 40))
    kinds = (torch.arange(40) > 24).long()[None]
    write(Shipped(model, temperature), {"ids": ids, "kinds": kinds}, "odds", path)


def odds_of(path: Path, encoded: Encoded, rows: list[int]) -> np.ndarray:
    """As the package does it: one pair at a time."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    found = []
    for i in rows:
        ids, start = encoded.rows[i]
        kinds = [int(at >= start) for at in range(len(ids))]
        found.append(session.run(["odds"], {"ids": np.array([ids]), "kinds": np.array([kinds])})[0][0])
    return np.array(found)


def main(base: str, folder: str, out: str, target: str = str(TARGET)) -> None:
    torch.set_num_threads(1)
    run, path = Path(out), Path(target)
    names, _ = vocabulary_of(Path(base))
    pairs = [pair for pair in load(Path(folder)) if pair.held]
    encoded = Encoded(names, pairs)
    model = CrossEncoder(len(names))
    model.load_state_dict(torch.load(run / "average.pt", weights_only=True))
    model.positions.weight = nn.Parameter(model.positions.weight[: MOST_EVIDENCE + MOST_CLAIM].clone())
    three = [i for i, pair in enumerate(pairs) if pair.source in ("mnli", "snli", "emergent")]
    fitted, measured = three[::2], three[1::2]
    path.parent.mkdir(parents=True, exist_ok=True)
    export(model, 1.0, path)
    raw = odds_of(path, encoded, list(range(len(pairs))))
    fitted_at = temperature(raw[fitted], np.array([pairs[i].open[0] for i in fitted]))
    export(model, fitted_at, path)
    odds = odds_of(path, encoded, list(range(len(pairs))))
    weights = path.read_bytes()
    result = {
        "weights SHA-256": hashlib.sha256(weights).hexdigest(),
        "bytes": len(weights),
        "base SHA-256": BASE_SHA256,
        "seed": SEED,
        "layers, of them frozen": [LAYERS, FROZEN],
        **json.loads((run / "facts.json").read_text()),
        "temperature": fitted_at,
        "held out, by set: pairs, share right": told(pairs, odds),
        "held out, three labels, not used for the temperature": reliability(
            odds[measured], np.array([odds[i].argmax() in pairs[i].open for i in measured])
        ),
    }
    if path == TARGET:
        (Path(__file__).parent / "scores.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
