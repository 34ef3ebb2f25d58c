"""Trains the tagger of sources, cues and contents.

    python train.py --base FOLDER --data FOLDER --out FOLDER

`--base` is the folder of all-MiniLM-L6-v2 (model.safetensors, config.json, vocab.txt), `--data` the folder with
PolNeAR's train and dev. An interrupted run goes on from its last checkpoint in `--out`; a GPU is used if there is one.
"""

from __future__ import annotations

import argparse
import contextlib
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
from network import Tagger
from torch import Tensor
from torch.nn import functional as F

from sayso.parse.tagger.labels import OUTSIDE, Role, spans
from sayso.parse.tagger.links import pair_features
from sayso.parse.tagger.windows import SIZE, Window, windows_of
from sayso.text.wordpieces import Pieces

SEED = 20
SMALLEST_FIRST = 64  # pieces in an article's first window: drawn anew each epoch so that windows fall differently
AVERAGE = 0.998  # of the exponential moving average of the weights, which is what is kept


Item = tuple[Window, corpus.Example]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--batch", type=int, default=8, help="windows in a step")
    parser.add_argument("--threads", type=int, default=1, help="of the CPU, where there is no GPU")
    parser.add_argument("--steps", type=int, default=0, help="so many in all (default: those of all epochs)")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    train(args)


def train(args: argparse.Namespace) -> None:
    random.seed(SEED)
    torch.manual_seed(SEED)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.set_num_threads(args.threads)
    assert hashlib.sha256((args.base / "model.safetensors").read_bytes()).hexdigest() == BASE_SHA256
    names, _ = vocabulary_of(args.base)
    (args.out / "vocabulary.txt").write_text("\n".join(names), encoding="utf-8")
    pieces = Pieces(names)
    examples = [corpus.example(article) for article in corpus.read(args.data / "train")]
    plan = [batches(examples, pieces, number, args.batch) for number in range(args.epochs)]
    steps = [batch for epoch in plan for batch in epoch]
    steps = steps[: args.steps or len(steps)]
    total = len(steps)
    run = Run(len(names), args, total, device)
    print(f"{len(examples)} articles, {total} steps, {len(names)} pieces, from step {run.step}", flush=True)
    begun, seen, sums = time.time(), 0, np.zeros(3)
    for step, batch in enumerate(steps, 1):
        if step <= run.step:
            continue
        sums += run.learn(batch, pieces.pad)
        seen += sum(len(window.ids) for window, _ in batch)
        if step % 20 == 0:
            print(f"step {step}/{total} losses {sums / 20} {seen / (time.time() - begun):.0f} pieces/s", flush=True)
            sums[:] = 0
        if step % 100 == 0 or step == total:
            run.save()
    facts = {"base": BASE_SHA256, "train": corpus.sha256(args.data / "train"), "seed": SEED, "steps": run.step}
    facts |= {"layers": args.layers, "epochs": args.epochs, "rate": args.rate, "batch": args.batch}
    (args.out / "facts.json").write_text(json.dumps(facts, indent=1))


class Run:
    """The model with its optimizer, schedule and moving average, as far as it has come; goes on from a checkpoint."""

    def __init__(self, vocabulary: int, args: argparse.Namespace, total: int, device: torch.device) -> None:
        self.device, self.step, self.out = device, 0, args.out
        self.model = Tagger(vocabulary, layers=args.layers).to(device)
        self.model.encoder.load_bert(args.base, vocabulary_of(args.base)[1])
        model = self.model
        self.average = {name: value.detach().clone() for name, value in model.state_dict().items()}
        fresh = [*model.encoder.labels.parameters(), *model.chain.parameters()]
        fresh += [*model.cue_of.parameters(), *model.source_of.parameters(), model.encoder.features.weight]
        known = {id(p) for p in fresh}
        old = [p for p in model.parameters() if id(p) not in known]
        groups = [{"params": old, "lr": args.rate}, {"params": fresh, "lr": 10 * args.rate}]
        self.optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01)
        shape = lambda step: min(1.0, step / (0.06 * total), (total - step) / (0.94 * total) + 0.01)  # noqa: E731
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, lambda step: shape(step + 1))
        if (self.out / "checkpoint.pt").exists():
            saved = torch.load(self.out / "checkpoint.pt", map_location=device, weights_only=True)
            self.model.load_state_dict(saved["model"])
            self.optimizer.load_state_dict(saved["optimizer"])
            self.schedule.load_state_dict(saved["schedule"])
            self.average, self.step = saved["average"], saved["step"]
            torch.manual_seed(SEED + self.step)

    def learn(self, batch: list[Item], pad: int) -> list[float]:
        """One step; the three losses."""
        self.model.train()
        on_gpu = self.device.type == "cuda"
        losses = loss_of(
            self.model,
            batch,
            pad,
            self.device,
            torch.autocast("cuda", torch.bfloat16) if on_gpu else contextlib.nullcontext(),
        )
        sum(losses).backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.schedule.step()
        self.optimizer.zero_grad()
        self.step += 1
        with torch.no_grad():
            decay = min(AVERAGE, self.step / (self.step + 20))
            for name, value in self.model.state_dict().items():
                self.average[name].lerp_(value, 1 - decay)
        return [float(loss.detach()) for loss in losses]

    def save(self) -> None:
        """Leaves a whole checkpoint whenever it is interrupted."""
        saved = {"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict()}
        saved |= {"schedule": self.schedule.state_dict(), "average": self.average, "step": self.step}
        torch.save(saved, self.out / "checkpoint.new")
        (self.out / "checkpoint.new").replace(self.out / "checkpoint.pt")
        torch.save(self.average, self.out / "average.new")
        (self.out / "average.new").replace(self.out / "average.pt")


def batches(examples: list[corpus.Example], pieces: Pieces, epoch: int, size: int) -> list[list[Item]]:
    """One epoch's windows, those of like length together, in an order that depends on seed and epoch only."""
    draw = random.Random(f"{SEED} {epoch}")
    items = []
    for example in examples:
        first = draw.randint(SMALLEST_FIRST, SIZE)
        items += [(window, example) for window in windows_of(example.words, pieces, first) if window.heads]
    draw.shuffle(items)
    pool = size * 16
    found = []
    for i in range(0, len(items), pool):
        group = sorted(items[i : i + pool], key=lambda item: len(item[0].ids))
        found += [group[j : j + size] for j in range(0, len(group), size)]
    draw.shuffle(found)
    return found


def loss_of(
    model: Tagger, batch: list[Item], pad: int, device: torch.device, narrow: contextlib.AbstractContextManager[None]
) -> tuple[Tensor, Tensor, Tensor]:
    """Losses of labels, of contents' cues and of cues' sources."""
    longest, most = max(len(w.ids) for w, _ in batch), max(len(w.heads) for w, _ in batch)
    ids = torch.full((len(batch), longest), pad)
    features, present = torch.zeros_like(ids), torch.zeros_like(ids)
    heads, labels = torch.zeros(len(batch), most, dtype=torch.long), torch.zeros(len(batch), most, dtype=torch.long)
    there = torch.zeros(len(batch), most, dtype=torch.bool)
    for row, (window, example) in enumerate(batch):
        ids[row, : len(window.ids)] = torch.tensor(window.ids)
        features[row, : len(window.ids)] = torch.tensor(window.features)
        present[row, : len(window.ids)] = 1
        heads[row, : len(window.heads)] = torch.tensor(window.heads)
        labels[row, : len(window.heads)] = torch.tensor(window_labels(window, example))
        there[row, : len(window.heads)] = True
    ids, features, present, heads, labels, there = (
        x.to(device) for x in (ids, features, present, heads, labels, there)
    )
    with narrow:
        states, scores = model.encoder(ids, features, present)
    rows = torch.arange(len(batch), device=device)[:, None]
    states, scores = states.float()[rows, heads], scores.float()[rows, heads]
    tagging = model.chain.loss(scores, labels, there)
    linked: list[list[Tensor]] = [[], []]
    for row, (window, example) in enumerate(batch):
        found = spans(window_labels(window, example))
        cues, sources, contents = found[Role.CUE], found[Role.SOURCE], found[Role.CONTENT]
        paragraphs = example.words.paragraphs[window.first : window.last]
        for which, (linker, ours, theirs, gold) in enumerate(
            ((model.cue_of, contents, cues, example.cue_of), (model.source_of, cues, sources, example.source_of))
        ):
            targets = [_target(span, theirs, gold, window.first) for span in ours]
            chosen = [i for i, target in enumerate(targets) if target is not None]
            if not chosen:
                continue
            pairs = torch.from_numpy(pair_features(ours, theirs, cues=cues, paragraphs=paragraphs)).to(device)
            result = linker(_ends(states[row], ours), _ends(states[row], theirs), pairs)
            goal = torch.tensor([targets[i] for i in chosen], device=device)
            linked[which].append(F.cross_entropy(result[chosen], goal, reduction="none"))
    zero = scores.sum() * 0
    means = [torch.cat(x).mean() * weight if x else zero for x, weight in zip(linked, (0.1, 0.1), strict=True)]
    return tagging, means[0], means[1]


def window_labels(window: Window, example: corpus.Example) -> list[int]:
    labels = example.labels[window.first : window.last]
    at = 0
    while at < len(labels) and labels[at] != OUTSIDE and labels[at] % 2 == 0:  # begun in the window before
        labels[at] = labels[at] - 1 if at == 0 else labels[at]
        at += 1
    return labels


def _target(
    span: tuple[int, int],
    theirs: list[tuple[int, int]],
    gold: dict[tuple[int, int], tuple[int, int] | None],
    first: int,
) -> int | None:
    """The column of what `span` belongs to; None where that is unknown or not in the window."""
    key = (span[0] + first, span[1] + first)
    if key not in gold:
        return None
    partner = gold[key]
    if partner is None:
        return len(theirs)
    here = (partner[0] - first, partner[1] - first)
    return theirs.index(here) if here in theirs else None


def _ends(states: Tensor, found: list[tuple[int, int]]) -> Tensor:
    first = torch.tensor([s for s, _ in found], dtype=torch.long, device=states.device)
    last = torch.tensor([e - 1 for _, e in found], dtype=torch.long, device=states.device)
    return torch.cat([states[first], states[last]], dim=-1)


if __name__ == "__main__":
    main()
