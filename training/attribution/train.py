"""Trains the tagger of sources, cues and contents.

    python train.py --base FOLDER --data FOLDER --out LARGE
    python train.py --base FOLDER --data FOLDER --out SMALL --teacher LARGE --layers 0,2,3 --heads 8 --inner 512

`--base` is the folder of all-MiniLM-L6-v2 (model.safetensors, config.json, vocab.txt), `--data` the folder with
PolNeAR's train and dev. With `--teacher`, the folder of an earlier run, a smaller network starts from the layers of it
that are named and learns labels and teacher together (`teacher.py`). An interrupted run goes on from its last
checkpoint in `--out`; a GPU is used if there is one.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import corpus
import numpy as np
import torch
from encoder import BASE_SHA256, vocabulary_of
from lesson import SEED, Batch, batches, losses
from network import Shape, Tagger
from teacher import start_from, teacher_of, unlikeness
from torch import Tensor

from sayso.text.wordpieces import Pieces

AVERAGE = 0.998  # of the exponential moving average of the weights, which is what is kept
TAUGHT = (1.0, 1.0)  # weights of being unlike the teacher in labels and in states
LOOKED_AT = 8  # batches from which it is told which inner units matter


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", default="0,1,2,3", help="those of the base, or of the teacher, to start from")
    parser.add_argument("--heads", type=int, default=Shape.heads, help="of attention, in each layer")
    parser.add_argument("--inner", type=int, default=Shape.inner, help="units between the two products of a layer")
    parser.add_argument("--teacher", type=Path, help="folder of the run to learn from (four layers of full size)")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--batch", type=int, default=8, help="windows in a step")
    parser.add_argument("--threads", type=int, default=1, help="of the CPU, where there is no GPU")
    parser.add_argument("--steps", type=int, default=0, help="so many in all (default: those of all epochs)")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    args.layers = [int(number) for number in args.layers.split(",")]
    train(args)


def train(args: argparse.Namespace) -> None:
    random.seed(SEED)
    torch.manual_seed(SEED)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.set_num_threads(args.threads)
    assert hashlib.sha256((args.base / "model.safetensors").read_bytes()).hexdigest() == BASE_SHA256
    names, kept = vocabulary_of(args.base)
    (args.out / "vocabulary.txt").write_text("\n".join(names), encoding="utf-8")
    pieces = Pieces(names)
    examples = [corpus.example(article) for article in corpus.read(args.data / "train")]
    plan = [batches(examples, pieces, number, args.batch) for number in range(args.epochs)]
    steps = [items for epoch in plan for items in epoch]
    steps = steps[: args.steps or len(steps)]
    total = len(steps)
    shape = Shape(len(args.layers), args.heads, args.inner)
    model = Tagger(len(names), shape)
    teacher = None
    if args.teacher:
        teacher = teacher_of(args.teacher, len(names))
        looked_at = [Batch.of(items, pieces.pad, torch.device("cpu")) for items in steps[:LOOKED_AT]]
        start_from(model, teacher, args.layers, looked_at)
        model.encoder.pieces.requires_grad_(False)
        teacher.to(device)
    else:
        assert args.layers == list(range(shape.layers)), "only a teacher's layers can be chosen from"
        assert shape == Shape(shape.layers), "the base has layers of full size"
        model.encoder.load_bert(args.base, kept)
    run = Run(model.to(device), teacher, args.rate, total, args.out)
    print(f"{len(examples)} articles, {total} steps, {len(names)} pieces, from step {run.step}", flush=True)
    begun, seen, sums = time.time(), 0, np.zeros(5)
    for step, items in enumerate(steps, 1):
        if step <= run.step:
            continue
        sums += run.learn(Batch.of(items, pieces.pad, device))
        seen += sum(len(window.ids) for window, _ in items)
        if step % 20 == 0:
            speed = seen / (time.time() - begun)
            print(f"step {step}/{total} losses {np.round(sums / 20, 4)} {speed:.0f} pieces/s", flush=True)
            sums[:] = 0
        if step % 100 == 0 or step == total:
            run.save()
    facts = {"base": BASE_SHA256, "train": corpus.sha256(args.data / "train"), "seed": SEED, "steps": run.step}
    facts |= {"layers": args.layers, "heads": args.heads, "inner": args.inner, "taught": bool(args.teacher)}
    facts |= {"epochs": args.epochs, "rate": args.rate, "batch": args.batch}
    (args.out / "facts.json").write_text(json.dumps(facts, indent=1))


class Run:
    """The model with its optimizer, schedule and moving average, as far as it has come; goes on from a checkpoint."""

    def __init__(self, model: Tagger, teacher: Tagger | None, rate: float, total: int, out: Path) -> None:
        self.model, self.teacher, self.out, self.step = model, teacher, out, 0
        self.average = {name: value.detach().clone() for name, value in model.state_dict().items()}
        fresh = [*model.encoder.labels.parameters(), *model.chain.parameters()]
        fresh += [*model.cue_of.parameters(), *model.source_of.parameters(), model.encoder.features.weight]
        known = {id(p) for p in fresh}
        old = [p for p in model.parameters() if id(p) not in known and p.requires_grad]
        groups = [{"params": old, "lr": rate}, {"params": fresh, "lr": rate if teacher else 10 * rate}]
        self.optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01)
        shape = lambda step: min(1.0, step / (0.06 * total), (total - step) / (0.94 * total) + 0.01)  # noqa: E731
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, lambda step: shape(step + 1))
        if (self.out / "checkpoint.pt").exists():
            device = next(model.parameters()).device
            saved = torch.load(self.out / "checkpoint.pt", map_location=device, weights_only=True)
            self.model.load_state_dict(saved["model"])
            self.optimizer.load_state_dict(saved["optimizer"])
            self.schedule.load_state_dict(saved["schedule"])
            self.average, self.step = saved["average"], saved["step"]
            torch.manual_seed(SEED + self.step)

    def learn(self, batch: Batch) -> list[float]:
        """One step; the losses of labels, cues and sources, and those of being unlike the teacher (0 without one)."""
        self.model.train()
        ours = batch.read(self.model)
        found = [*losses(self.model, batch, *ours), *self.taught(batch, ours)]
        sum(found).backward()
        torch.nn.utils.clip_grad_norm_([p for p in self.model.parameters() if p.requires_grad], 1.0)
        self.optimizer.step()
        self.schedule.step()
        self.optimizer.zero_grad()
        self.step += 1
        with torch.no_grad():
            decay = min(AVERAGE, self.step / (self.step + 20))
            for name, value in self.model.state_dict().items():
                self.average[name].lerp_(value, 1 - decay)
        return [float(loss.detach()) for loss in found]

    def taught(self, batch: Batch, ours: tuple[Tensor, Tensor]) -> list[Tensor]:
        if self.teacher is None:
            return [torch.zeros(())] * 2
        with torch.no_grad():
            theirs = batch.read(self.teacher)
        return [weight * loss for weight, loss in zip(TAUGHT, unlikeness(batch, ours, theirs), strict=True)]

    def save(self) -> None:
        """Leaves a whole checkpoint whenever it is interrupted."""
        saved = {"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict()}
        saved |= {"schedule": self.schedule.state_dict(), "average": self.average, "step": self.step}
        torch.save(saved, self.out / "checkpoint.new")
        (self.out / "checkpoint.new").replace(self.out / "checkpoint.pt")
        torch.save(self.average, self.out / "average.new")
        (self.out / "average.new").replace(self.out / "average.pt")


if __name__ == "__main__":
    main()
