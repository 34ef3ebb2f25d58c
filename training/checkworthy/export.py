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
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from data import DATA_SHA256, PACKAGE, Data, load, scores
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from reader import Reader
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from torch import Tensor, nn
from train import BASE_SHA256, EPOCHS, FROZEN, LABEL_SHARE, LAYERS, MOST_PIECES, SEED, vocabulary_of

from sayso.text.wordpieces import Pieces  # train.py has set the path

TARGET = PACKAGE / "reader.onnx"
QUICK = ("query", "key", "value", "mix", "wide")  # products whose activations are quantized, too


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


def write(model: Shipped, path: Path) -> None:
    """Weights of 8 bits. Activations are quantized as they come, but for attention and the products that suffer most.

    `reduce_range` is for processors without VNNI.
    """
    inputs = (torch.randint(5, 1000, (1, 40)), torch.zeros(1, len(model.mean)))
    with tempfile.TemporaryDirectory() as room:
        whole, ready = Path(room) / "whole.onnx", Path(room) / "ready.onnx"
        torch.onnx.export(
            model.eval(),
            inputs,
            str(whole),
            input_names=["ids", "surface"],
            output_names=["odds"],
            dynamic_axes={"ids": {1: "pieces"}},
            dynamo=False,
        )
        quant_pre_process(str(whole), str(ready), skip_symbolic_shape=True)
        products = [node.name for node in onnx.load(str(ready)).graph.node if node.op_type == "MatMul"]
        quantize_dynamic(
            str(ready),
            str(path),
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gather"],  # the head, which is small, stays as it is
            per_channel=True,
            reduce_range=True,
            nodes_to_exclude=[name for name in products if not any(part in name for part in QUICK)],
        )
    lighten(path)


def lighten(path: Path) -> None:
    """Stores the weights of the products that stay exact in 8 bits; they are made floats when the network is loaded."""
    model = onnx.load(str(path))
    graph = model.graph
    held = {tensor.name: tensor for tensor in graph.initializer}
    added = []
    for node in graph.node:
        if node.op_type != "MatMul" or node.input[1] not in held:
            continue
        name = node.input[1]
        weight = onnx.numpy_helper.to_array(held[name])
        step = (np.abs(weight).max(0) / 127).astype(np.float32)
        graph.initializer.remove(held[name])
        graph.initializer.append(onnx.numpy_helper.from_array(np.round(weight / step).astype(np.int8), f"{name}.eight"))
        graph.initializer.append(onnx.numpy_helper.from_array(step, f"{name}.step"))
        added.append(onnx.helper.make_node("Cast", [f"{name}.eight"], [f"{name}.cast"], to=onnx.TensorProto.FLOAT))
        added.append(onnx.helper.make_node("Mul", [f"{name}.cast", f"{name}.step"], [name]))
    for node in reversed(added):
        graph.node.insert(0, node)
    onnx.save(model, str(path))


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
    reader = Reader(len(names), data.surface.shape[1], layers=LAYERS, frozen=FROZEN)
    reader.load_state_dict(torch.load(run / "average.pt", weights_only=True))
    reader.positions.weight = nn.Parameter(reader.positions.weight[:MOST_PIECES].clone())
    tuning, held = np.flatnonzero(data.tuning), np.flatnonzero(data.held)
    write(Shipped(reader, facts["mean"], facts["sd"], (1.0, 0.0)), run / "plain.onnx")
    tuned = odds_of(run / "plain.onnx", data, pieces, tuning)
    fitted = LogisticRegression(C=1e6).fit(tuned[:, None], data.y[tuning])
    calibration = (float(fitted.coef_[0, 0]), float(fitted.intercept_[0]))
    print("tuning debates, eight bits:", average_precision_score(data.y[tuning], tuned), "calibration", calibration)
    write(Shipped(reader, facts["mean"], facts["sd"], calibration), TARGET)
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
        "layers, of them frozen": [LAYERS, FROZEN],
        "epochs": EPOCHS,
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
