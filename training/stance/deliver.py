"""Turns a trained student into what the package ships, and measures it on the rows held out.

    python training/stance/deliver.py ROWS.xz minilm MINILM_FOLDER OUT TARGET_FOLDER
    python training/stance/deliver.py ROWS.xz e5 E5_FILE OUT TARGET_FOLDER --kept KEPT.npy

Arguments as of `learn.py`, OUT being what it wrote. The network is written as ONNX in eight bits, with a temperature fitted on
one half of the held-out pairs of three labels and measured on the other; prints the SHA-256 that belongs into `model.py`, and
writes `scores.json` into the folder, and for the larger network the rows of its pieces as they are packed in the base.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from data import SETS
from eight_bits import write
from encoder import WIDTH
from learn import MOST, begun
from measure import reliability, scores, temperature
from network import CrossEncoder
from rows import LANGUAGES, PLAIN, Rows, read
from saved import load
from splitters import Encoded, File
from torch import Tensor, nn


class Shipped(nn.Module):
    """One pair's pieces, and whose they are -> (1, 3) log-odds at the fitted temperature."""

    def __init__(self, model: CrossEncoder, temperature: float) -> None:
        super().__init__()
        self.model, self.temperature = model, temperature

    def forward(self, ids: Tensor, kinds: Tensor) -> Tensor:
        return self.model(ids, kinds, torch.ones_like(kinds)) / self.temperature


class ShippedRows(Shipped):
    """The same of the rows of pieces, which are kept elsewhere, without what the base adds to each (`kind`)."""

    def __init__(self, model: CrossEncoder, temperature: float, kind: Tensor) -> None:
        super().__init__(model, temperature)
        self.kind = kind

    def forward(self, rows: Tensor, kinds: Tensor) -> Tensor:
        present = torch.ones_like(kinds)
        states = self.model.lower(rows + self.kind, kinds, present)
        return self.model.above(states, kinds, present) / self.temperature


def export(shipped: Shipped, path: Path) -> None:
    whole = isinstance(shipped, ShippedRows)
    first = torch.randn(1, 40, WIDTH) if whole else torch.randint(5, 1000, (1, 40))
    kinds = (torch.arange(40) > 24).long()[None]
    write(shipped, {"rows" if whole else "ids": first, "kinds": kinds}, "odds", path)


def odds_of(path: Path, encoded: Encoded, numbers: np.ndarray, table: np.ndarray | None) -> np.ndarray:
    """As the package does it: one pair at a time."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    found = []
    for n in numbers:
        ids, kinds = encoded.one(int(n))
        first = {"ids": ids[None]} if table is None else {"rows": table[ids][None]}
        found.append(session.run(["odds"], first | {"kinds": kinds[None]})[0][0])
    return np.array(found)


def three_labels(rows: Rows, held: np.ndarray) -> np.ndarray:
    """Which of the rows held out are of one label of three, in sets that have all three."""
    sets = [list(SETS).index(name) for name in ("mnli", "snli", "emergent")]
    one = (rows.kind[held] == PLAIN) & (rows.left[held].sum(1) == 1)
    return np.flatnonzero(one & np.isin(rows.source[held], sets))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", type=Path)
    parser.add_argument("kind", choices=list(MOST))
    parser.add_argument("base", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--kept", type=Path, default=None)
    parser.add_argument("--every", type=int, default=1, help="look at one of so many rows held out")
    args = parser.parse_args()
    torch.set_num_threads(1)
    rows = read(args.rows)
    languages = ["en"] if args.kind == "minilm" else list(LANGUAGES)
    held = np.flatnonzero(rows.held & np.isin(rows.language, [LANGUAGES.index(name) for name in languages]))
    held = held[: len(held) // args.every // 15 * 15] if args.every > 1 else held
    model, encoded = begun(args.kind, args.base, args.kept, rows, torch.device("cpu"))
    model.positions = nn.Embedding(sum(MOST[args.kind]), WIDTH)
    files = sorted(args.out.parent.glob(f"{args.out.name}-[0-9].npz"))
    assert set(model.load_state_dict(load(files), strict=False).missing_keys) == {"pieces.weight"}
    args.target.mkdir(parents=True, exist_ok=True)
    path, table = args.target / "reader.onnx", None
    shipped = Shipped(model, 1.0)
    if args.kind == "e5":
        file = File(args.base)
        kept = np.load(args.kept)
        np.save(args.target / "rows.npy", file.packed("emb.word", WIDTH, file.vocabulary)[kept])
        table = (model.pieces.weight - file.kind()).detach().numpy()
        shipped = ShippedRows(model, 1.0, file.kind())
    export(shipped, path)
    odds = odds_of(path, encoded, held, table)
    three = three_labels(rows, held)
    stances = rows.left[held].argmax(1)
    shipped.temperature = temperature(odds[three[::2]], stances[three[::2]])
    export(shipped, path)
    odds /= shipped.temperature
    data = path.read_bytes()
    result = {
        "weights SHA-256": hashlib.sha256(data).hexdigest(),
        "bytes": len(data),
        "temperature": shipped.temperature,
        "held out": scores(rows, held, odds),
        "held out, three labels, not used for the temperature": reliability(
            odds[three[1::2]], odds[three[1::2]].argmax(1) == stances[three[1::2]]
        ),
    }
    (args.target / "scores.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
