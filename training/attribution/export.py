"""Turns trained weights into what the package ships: an ONNX encoder in 8 bits, and the small heads as arrays.

The vocabulary of the run has to be that of `sayso.text.wordpieces`.

    python export.py --run FOLDER --to ../../src/sayso/parse/tagger/data
    python export.py --together FOLDER --student 2x6x512 --to ../../src/sayso/parse/tagger/data
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import numpy as np
import torch
from fuse import fuse
from network import Shape, Tagger
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", type=Path, help="folder of a run of train.py")
    parser.add_argument("--together", type=Path, help="folder of a run of together.py")
    parser.add_argument("--student", help="which of those that it trained")
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--weights", default="average.pt")
    args = parser.parse_args()
    args.to.mkdir(parents=True, exist_ok=True)
    model = one_of(args.together, args.student) if args.together else alone(args.run, args.weights)
    encoder(model.eval(), args.to / "encoder.onnx")
    heads(model, args.to / "heads.npz")
    hashes = {
        p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(args.to.iterdir()) if p.suffix != ".json"
    }
    (args.to / "hashes.json").write_text(json.dumps(hashes, indent=1) + "\n", encoding="utf-8")
    for path in sorted(args.to.iterdir()):
        print(path.name, path.stat().st_size)


def alone(run: Path, weights: str) -> Tagger:
    names = (run / "vocabulary.txt").read_text(encoding="utf-8").split("\n")
    facts = json.loads((run / "facts.json").read_text())
    model = Tagger(len(names), Shape(len(facts["layers"]), facts["heads"], facts["inner"]))
    model.load_state_dict(torch.load(run / weights, map_location="cpu", weights_only=True))
    return model


def one_of(run: Path, student: str) -> Tagger:
    """A student, named by its layers, heads and inner units, from the arrays that `together.py` wrote."""
    with np.load(run / "attribution-table.npz") as file:
        pieces = file["pieces"].astype(np.float32) * file["steps"]
    model = Tagger(len(pieces), Shape(*map(int, student.split(":", maxsplit=1)[0].split("x"))))
    state = {"encoder.pieces.weight": pieces, "chain.allowed": model.chain.allowed.numpy()}
    with np.load(run / "attribution-students.npz") as file:
        start = f"{student}/"
        state |= {key.removeprefix(start): file[key] for key in file.files if key.startswith(start)}
    model.load_state_dict({key: torch.from_numpy(value.astype(np.float32)) for key, value in state.items()})
    return model


def encoder(model: Tagger, path: Path) -> None:
    """Weights of 8 bits, activations quantized as they come: `reduce_range` for processors without VNNI."""
    ids = torch.randint(5, 1000, (1, 40))
    inputs = (ids, torch.zeros_like(ids), torch.ones_like(ids))
    names = ["ids", "features", "present"]
    with tempfile.TemporaryDirectory() as room:
        whole, ready, small = (Path(room) / f"{name}.onnx" for name in ("whole", "ready", "small"))
        torch.onnx.export(
            model.encoder,
            inputs,
            str(whole),
            input_names=names,
            output_names=["states", "scores"],
            dynamic_axes={name: {0: "batch", 1: "pieces"} for name in [*names, "states", "scores"]},
            dynamo=False,
        )
        quant_pre_process(str(whole), str(ready), skip_symbolic_shape=True)
        quantize_dynamic(
            str(ready),
            str(small),
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gemm", "Gather"],
            per_channel=True,
            reduce_range=True,
        )
        fuse(small, path, model.encoder.layers[0].heads)


def heads(model: Tagger, path: Path) -> None:
    arrays = {"moves": (model.chain.moves + model.chain.allowed).detach().numpy()}
    for name, linker in (("cue_of", model.cue_of), ("source_of", model.source_of)):
        for key, value in linker.state_dict().items():
            arrays[f"{name}.{key}"] = value.numpy()
    np.savez(path, **{key: value.astype(np.float32) for key, value in arrays.items()})


if __name__ == "__main__":
    main()
