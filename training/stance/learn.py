"""Fine-tunes a cross-encoder of passage and claim by the clock, on labels and on what a larger one tells.

    python training/stance/learn.py ROWS.xz e5 E5_FILE OUT --kept KEPT.npy --seconds 200 --tell TOLD.npz
    python training/stance/learn.py ROWS.xz minilm MINILM_FOLDER OUT --seconds 70 --told TOLD.npz

ROWS.xz is written by `rows.py`. KEPT.npy holds the numbers of the pieces kept of multilingual-e5-small's (`pieces.py`). TOLD.npz
holds for each row the probabilities of the stances, not a number where there was no time to ask. Writes OUT-0.npz and, for the
larger network, OUT-1.npz (`saved.py`).
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch
from data import ENTAILS
from encoder import vocabulary_of  # splitters.py has set the path
from fit import SEED, Draws, Fit, Labels, Plan
from measure import probabilities, scores
from network import CrossEncoder
from rows import GROUPED, LANGUAGES, Rows, read
from saved import save
from splitters import Encoded, File, both, unigrams, word_pieces
from torch import nn

MOST = {"minilm": (88, 40), "e5": (96, 44)}  # pieces of a passage and of a claim
LAYERS = {"minilm": 6, "e5": 12}
RATE, BELOW, HEAD = {"minilm": 2.5e-4, "e5": 2.5e-4}, {"minilm": 0.9, "e5": 0.93}, 8e-4


def begun(kind: str, base: Path, kept: Path | None, rows: Rows, device: torch.device) -> tuple[CrossEncoder, Encoded]:
    """The network with its base's weights, and the rows as its pieces."""
    if kind == "minilm":
        names, numbers = vocabulary_of(base)
        splitter, marks = word_pieces(names), (names.index("[CLS]"), names.index("[SEP]"))
        model = CrossEncoder(len(names))
        model.load_bert(base, numbers)
    else:
        file, numbers = File(base), np.load(kept).tolist()
        splitter, marks = unigrams(file, numbers), (0, 2)
        model = CrossEncoder(len(numbers), LAYERS[kind])
        model.begin_with(file.states(numbers))
    model.frozen = 0
    return model.to(device), Encoded(rows, splitter, both(*marks, MOST[kind]), device)


def paced(model: CrossEncoder, kind: str) -> list[dict[str, object]]:
    """What is trained, and at which rate: everything but the rows of pieces."""
    rate, below = RATE[kind], BELOW[kind]
    model.pieces.requires_grad_(False)
    groups: list[dict[str, object]] = [
        {"params": list(layer.parameters()), "lr": rate * below**depth}
        for depth, layer in enumerate(reversed(model.layers))
    ]
    lowest = [*model.positions.parameters(), *model.kinds.parameters(), *model.norm.parameters()]
    groups.append({"params": lowest, "lr": rate * below ** len(model.layers)})
    groups.append({"params": [*model.hidden.parameters(), *model.out.parameters()], "lr": HEAD})
    return groups


def tell(fit: Fit, rows: Rows, seconds: float, path: Path) -> None:
    """What the network says of English rows, for another to learn from: of our groups first, then of the others, mixed."""
    end, told = time.time() + seconds, np.full((len(rows.kind), 3), np.nan, np.float32)
    fits = np.flatnonzero(~rows.held & (rows.language == LANGUAGES.index("en")))
    grouped = rows.kind[fits] == GROUPED
    order = np.concatenate([fits[grouped], np.random.default_rng(SEED).permutation(fits[~grouped])])
    for at in range(0, len(order), 8192):
        if time.time() > end:
            break
        part = order[at : at + 8192]
        told[part] = probabilities(fit.ask(part))
    np.savez(path, told=told.astype(np.float16))
    print("told of", int((~np.isnan(told[:, ENTAILS])).sum()), "of", len(order), "rows", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", type=Path)
    parser.add_argument("kind", choices=list(LAYERS))
    parser.add_argument("base", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--kept", type=Path, default=None)
    parser.add_argument("--told", type=Path, default=None, help="TOLD.npz to learn from")
    parser.add_argument("--tell", type=Path, default=None, help="TOLD.npz to write")
    parser.add_argument("--asking", type=float, default=20, help="seconds for it")
    parser.add_argument("--seconds", type=float, default=150, help="how long it trains")
    parser.add_argument("--steps", type=int, default=1_000_000)
    parser.add_argument("--size", type=int, default=256, help="rows to a step, besides as many of our groups")
    args = parser.parse_args()
    torch.manual_seed(SEED)
    torch.backends.cuda.matmul.allow_tf32 = True
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    began, rows = time.time(), read(args.rows)
    model, encoded = begun(args.kind, args.base, args.kept, rows, device)
    languages = ["en"] if args.kind == "minilm" else list(LANGUAGES)
    groups, pieces = max(2, args.size // 16), args.size * 120
    plan = Plan(args.seconds, rows=args.size, groups=groups, pieces=pieces, steps=args.steps)
    fit, draws = Fit(model, paced(model, args.kind), plan, encoded), Draws(rows, encoded, languages, plan)
    labels = Labels(rows, device)
    if args.told is not None and args.told.exists():
        with np.load(args.told) as found:
            told = found["told"].astype(np.float32)
        labels.told = torch.tensor(told, device=device)
        draws.also(~np.isnan(told[:, ENTAILS]))
    print(f"{args.kind}: begins after {time.time() - began:.0f} s, for {args.seconds:.0f} s", flush=True)
    fit.run(labels, draws.plain, draws.whole)
    held = np.flatnonzero(rows.held & np.isin(rows.language, [LANGUAGES.index(name) for name in languages]))
    if args.steps < 100:
        held = held[-15 * 8 :]
    trained = {n: v for n, v in model.state_dict().items() if n != "pieces.weight"}
    trained["positions.weight"] = nn.Parameter(trained["positions.weight"][: sum(MOST[args.kind])])
    save(trained, [args.out.with_name(f"{args.out.name}-{i}.npz") for i in range(1 + (args.kind == "e5"))])
    print(f"{args.kind}:", json.dumps(scores(rows, held, fit.ask(held))), flush=True)
    if args.tell is not None:
        tell(fit, rows, args.asking, args.tell)


if __name__ == "__main__":
    main()
