"""Fine-tunes all-MiniLM-L6-v2 as a cross-encoder of evidence and claim: entails, contradicts, neither.

    python training/stance/train.py MODEL_FOLDER NLI_FOLDER OUT [--steps N] [--threads N] [--start RUN]

NLI_FOLDER holds the sets that `data.py` names. `--start` begins with the averaged weights of an earlier run. A run that was
interrupted goes on from its last checkpoint in OUT; a GPU is used if there is one. Pairs held out by the hash of their
evidence are looked at as it goes, and never trained on.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import torch
from data import CONTRADICTS, ENTAILS, NEITHER, Pair, denied, hashes, load
from encoder import BASE_SHA256, vocabulary_of
from frames import framed
from network import FROZEN, CrossEncoder
from run import Pace, Run
from torch import Tensor

from sayso.text.wordpieces import Pieces  # data.py has set the path

SEED = 20261125
MOST_EVIDENCE, MOST_CLAIM = 88, 40  # pieces
BATCH = 32
PACE = Pace(frozen=FROZEN, rate=1.0e-4, below=0.9, head=6e-4, decay=0.02, average=0.998, seed=SEED)
DENIED = 0.12  # of the pairs whose claim can be denied by grammar are trained on with it denied
FRAMED = 0.15  # of the pairs whose evidence is one short sentence are trained on with it in a frame

_TURNED = {(ENTAILS,): (CONTRADICTS,), (CONTRADICTS,): (ENTAILS,), (NEITHER,): (NEITHER,)}


class Encoded:
    """Pairs as pieces."""

    def __init__(self, names: list[str], pairs: list[Pair]) -> None:
        self.pieces, self.pairs = Pieces(names), pairs
        self.rows = [self.row(pair.evidence, pair.claim) for pair in pairs]

    def row(self, evidence: str, claim: str) -> tuple[list[int], int]:
        """Ids of both, and where the claim begins."""
        first = self.pieces.sequence(evidence, MOST_EVIDENCE)
        return first + self.pieces.sequence(claim, MOST_CLAIM)[1:], len(first)

    def batch(self, rows: list[tuple[list[int], int]]) -> tuple[Tensor, Tensor, Tensor]:
        longest = max(len(ids) for ids, _ in rows)
        ids = torch.tensor([ids + [0] * (longest - len(ids)) for ids, _ in rows])
        places = torch.arange(longest)[None]
        lengths = torch.tensor([[len(ids)] for ids, _ in rows])
        starts = torch.tensor([[start] for _, start in rows])
        present = places < lengths
        return ids, ((places >= starts) & present).long(), present


def plan(encoded: Encoded, rows: list[int], epoch: int) -> list[list[tuple[int, float]]]:
    """One epoch's batches of (pair, a draw between 0 and 1), of like length together."""
    draw = random.Random(f"{SEED} {epoch}")
    order = [(i, draw.random()) for i in rows]
    draw.shuffle(order)
    found: list[list[tuple[int, float]]] = []
    for at in range(0, len(order), BATCH * 24):
        group = sorted(order[at : at + BATCH * 24], key=lambda item: len(encoded.rows[item[0]][0]))
        found += [group[j : j + BATCH] for j in range(0, len(group), BATCH)]
    draw.shuffle(found)
    return found


def example(encoded: Encoded, i: int, drawn: float) -> tuple[tuple[list[int], int], list[bool]]:
    """Pieces of a pair and the stances that are left open: as it is, with its claim denied, or its evidence framed."""
    pair = encoded.pairs[i]
    row, left = encoded.rows[i], pair.open
    if drawn < DENIED and pair.open in _TURNED and (other := denied(pair.claim)):
        row, left = encoded.row(pair.evidence, other), _TURNED[pair.open]
    elif drawn > 1 - FRAMED and (frame := framed(pair, random.Random(f"{SEED} {i} {drawn}"))):
        row, left = encoded.row(frame[0], pair.claim), frame[1]
    return row, [stance in left for stance in (ENTAILS, CONTRADICTS, NEITHER)]


def loss_of(odds: Tensor, left: Tensor) -> Tensor:
    """Mean of minus the log of the probability of the stances that the labels leave open."""
    return -(torch.logsumexp(odds.masked_fill(~left, -1e4), 1) - torch.logsumexp(odds, 1)).mean()


def shape_of(total: int) -> Callable[[int], float]:
    """The share of the rate at each step: rising over 6 % of them, then falling to a hundredth."""
    return lambda step: max(0.01, min(1.0, step / (0.06 * total), (total - step) / (0.94 * total)))


def loss_in(model: CrossEncoder, batch: tuple[Tensor, Tensor, Tensor], left: Tensor) -> Tensor:
    with torch.no_grad():
        states = model.below(*batch)
    return loss_of(model.above(states, *batch[1:]), left)


@torch.no_grad()
def odds_of(model: CrossEncoder, encoded: Encoded, rows: list[int], device: torch.device) -> np.ndarray:
    model.eval()
    order = sorted(rows, key=lambda i: len(encoded.rows[i][0]))
    found = {}
    for at in range(0, len(order), 64):
        part = order[at : at + 64]
        batch = tuple(x.to(device) for x in encoded.batch([encoded.rows[i] for i in part]))
        found |= dict(zip(part, model(*batch).tolist(), strict=True))
    return np.array([found[i] for i in rows])


def told(pairs: list[Pair], odds: np.ndarray) -> dict[str, list[float]]:
    """By set: pairs, and the share whose likeliest stance the label leaves open (two-label sets: entailed or not)."""
    best = odds.argmax(1)
    found: dict[str, list[float]] = {}
    for source in dict.fromkeys(pair.source for pair in pairs):
        right = [int(b) in p.open for p, b in zip(pairs, best, strict=True) if p.source == source]
        found[source] = [len(right), round(sum(right) / len(right), 4)]
    return found


def look(run: Run, encoded: Encoded, held: list[int], device: torch.device) -> None:
    with run.averaged():
        odds = odds_of(run.model, encoded, held, device)
    print(f"step {run.step}, held out:", told([encoded.pairs[i] for i in held], odds), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--steps", type=int, default=3200)
    parser.add_argument("--start", type=Path, default=None, help="folder of an earlier run to begin with")
    parser.add_argument("--threads", type=int, default=1, help="of the CPU, where there is no GPU")
    args = parser.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(args.threads)
    args.out.mkdir(parents=True, exist_ok=True)
    assert hashlib.sha256((args.base / "model.safetensors").read_bytes()).hexdigest() == BASE_SHA256
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    names, kept = vocabulary_of(args.base)
    pairs = load(args.data)
    encoded = Encoded(names, pairs)
    held = [i for i, pair in enumerate(pairs) if pair.held]
    fit = [i for i, pair in enumerate(pairs) if not pair.held]
    model = CrossEncoder(len(names))
    model.load_bert(args.base, kept)
    if args.start:
        model.load_state_dict(torch.load(args.start / "average.pt", weights_only=True))
    run = Run(model.to(device), PACE, shape_of(args.steps), args.out)
    facts = {"data": hashes(args.data), "steps": args.steps, "pairs": len(fit), "held": len(held), "seed": SEED}
    facts["begun with"] = json.loads((args.start / "facts.json").read_text()) if args.start else "the base"
    (args.out / "facts.json").write_text(json.dumps(facts, indent=1))
    print(len(fit), "pairs,", len(held), "held out,", args.steps, "steps, from step", run.step, flush=True)
    begun, losses, done, epoch, seen = time.time(), 0.0, 0, 0, 0
    while run.step < args.steps:
        for items in plan(encoded, fit, epoch):
            done += 1
            if done <= run.step:
                continue
            rows, left = zip(*(example(encoded, i, drawn) for i, drawn in items), strict=True)
            batch = tuple(x.to(device) for x in encoded.batch(list(rows)))
            losses += run.learn(partial(loss_in, model, batch, torch.tensor(list(left), device=device)))
            seen += len(rows)
            if done % 50 == 0:
                print(f"step {done} loss {losses / 50:.4f} {seen / (time.time() - begun):.1f} pairs/s", flush=True)
                losses = 0.0
            if done % 100 == 0:
                run.save()
            if done % 500 == 0 or done == args.steps:
                look(run, encoded, held, device)
            if run.step >= args.steps:
                break
        epoch += 1
    run.save()


if __name__ == "__main__":
    main()
