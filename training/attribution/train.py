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
import time
from pathlib import Path

import corpus
import numpy as np
import torch
from network import Tagger
from torch import Tensor
from torch.nn import functional as F

from sayso.parse.tagger.labels import OUTSIDE, Role, spans
from sayso.parse.tagger.links import pair_features
from sayso.parse.tagger.windows import SIZE, Window, windows_of
from sayso.parse.tagger.words import Pieces

BASE_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
SEED = 20
SMALLEST_FIRST = 64  # pieces in an article's first window: drawn anew each epoch so that windows fall differently
AVERAGE = 0.998  # of the exponential moving average of the weights, which is what is kept


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--batch", type=int, default=8, help="windows in a step")
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps (for a trial)")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    train(args)


def vocabulary(base: Path) -> tuple[list[str], list[int]]:
    """The pieces kept, and their old numbers: marks and whatever Latin script and punctuation can spell."""
    lines = (base / "vocab.txt").read_text(encoding="utf-8").split("\n")
    special = {"[PAD]", "[UNK]", "[CLS]", "[SEP]"}

    def wanted(piece: str) -> bool:
        letters = piece.removeprefix("##")
        return piece in special or (
            not piece.startswith("[unused")
            and all(c < "\u0250" or "\u2010" <= c <= "\u20bf" or c == "\u2122" for c in letters)
            and piece not in ("[MASK]", "")
        )

    kept = [i for i, piece in enumerate(lines) if wanted(piece)]
    return [lines[i] for i in kept], kept


def train(args: argparse.Namespace) -> None:
    random.seed(SEED)
    torch.manual_seed(SEED)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    if device.type == "cpu":
        torch.set_num_threads(1)
    assert hashlib.sha256((args.base / "model.safetensors").read_bytes()).hexdigest() == BASE_SHA256
    names, kept = vocabulary(args.base)
    (args.out / "vocabulary.txt").write_text("\n".join(names), encoding="utf-8")
    pieces = Pieces(names)
    examples = [corpus.example(article) for article in corpus.read(args.data / "train")]
    model = Tagger(len(names), layers=args.layers).to(device)
    model.encoder.load_bert(args.base, kept)
    average = {name: value.detach().clone() for name, value in model.state_dict().items()}
    fresh = [*model.encoder.labels.parameters(), *model.chain.parameters()]
    fresh += [*model.cue_of.parameters(), *model.source_of.parameters(), model.encoder.features.weight]
    known = {id(p) for p in fresh}
    old = [p for p in model.parameters() if id(p) not in known]
    optimizer = torch.optim.AdamW(
        [{"params": old, "lr": args.rate}, {"params": fresh, "lr": 10 * args.rate}],
        betas=(0.9, 0.98),
        weight_decay=0.01,
    )
    epoch_of = lambda number: batches(examples, pieces, number, args.batch)  # noqa: E731
    total = sum(len(epoch_of(number)) for number in range(args.epochs))
    shape = lambda step: min(1.0, step / (0.06 * total), (total - step) / (0.94 * total) + 0.01)  # noqa: E731
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: shape(step + 1))
    state = args.out / "checkpoint.pt"
    step = 0
    if state.exists():
        saved = torch.load(state, map_location=device, weights_only=True)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        average, step = saved["average"], saved["step"]
        torch.manual_seed(SEED + step)
    print(f"{len(examples)} articles, {total} steps, {len(names)} pieces, from step {step}", flush=True)
    begun, seen, sums = time.time(), 0, np.zeros(3)
    at = 0
    for epoch in range(args.epochs):
        for batch in epoch_of(epoch):
            at += 1
            if at <= step:
                continue
            model.train()
            narrow = torch.autocast(device.type, torch.bfloat16)
            losses = loss_of(model, batch, pieces.pad, device, narrow)
            sum(losses).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
            step = at
            with torch.no_grad():
                decay = min(AVERAGE, step / (step + 20))
                for name, value in model.state_dict().items():
                    average[name].lerp_(value, 1 - decay)
            sums += [float(x.detach()) for x in losses]
            seen += sum(len(window.ids) for window, _ in batch)
            if step % 20 == 0:
                pace = seen / (time.time() - begun)
                print(f"epoch {epoch} step {step}/{total} losses {sums / 20} {pace:.0f} pieces/s", flush=True)
                sums[:] = 0
            if step % 100 == 0 or step == total:
                saved = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
                saved |= {"schedule": schedule.state_dict(), "average": average, "step": step}
                torch.save(saved, state.with_suffix(".new"))
                state.with_suffix(".new").replace(state)
                torch.save(average, args.out / "average.pt")
            if args.steps and step >= args.steps:
                return
        print(f"epoch {epoch} done, {time.time() - begun:.0f} s", flush=True)
    facts = {"base": BASE_SHA256, "train": corpus.sha256(args.data / "train"), "seed": SEED, "steps": step}
    facts |= {"layers": args.layers, "epochs": args.epochs, "rate": args.rate, "batch": args.batch}
    (args.out / "facts.json").write_text(json.dumps(facts, indent=1))


Item = tuple[Window, corpus.Example]


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
