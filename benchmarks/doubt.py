"""What the model of stance adds to the rules: `python benchmarks/doubt.py`, from the root of the checkout.

Each pair of the entailment and stance sets that training never saw (`training/stance/data.py`) is judged by the rules alone,
and given to the model. Prints how many of the rules' Supported are really entailed, by the model's probability of it; and
of what the rules leave open, how often the model is right where it is sure.
"""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "training/stance"))

from benchmarks.pairs import judged
from data import CONTRADICTS, ENTAILS, load

from sayso.judge import stances
from sayso.model import Label, Stored

NLI = Path(__file__).resolve().parents[2] / "shared" / "data" / "nli"
EDGES = (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.01)


def main() -> None:
    if not NLI.exists():
        raise SystemExit("the pairs are not beside the checkout (../shared/data/nli)")
    pairs = [pair for pair in load(NLI) if pair.held]
    said = [judged(pair.claim, [Stored(id="d1", text=pair.evidence, language="en")], model=None) for pair in pairs]
    labels = np.array([verdict.label.value for verdict in said])
    p = stances([(pair.evidence, pair.claim) for pair in pairs])
    entailed = np.array([ENTAILS in pair.open for pair in pairs])
    contradicted = np.array([CONTRADICTS in pair.open for pair in pairs])
    agree = labels == Label.SUPPORTED.value
    print(
        f"{len(pairs)} pairs; the rules alone support {agree.sum()}, of which {entailed[agree].mean():.3f} are entailed"
    )
    for low, high in pairwise(EDGES):
        inside = agree & (p[:, 0] >= low) & (p[:, 0] < high)
        print(f"  entailment {low:.1f} to {min(high, 1):.1f}: {inside.sum():4}, entailed {entailed[inside].mean():.3f}")
    left = labels == Label.NOT_ENOUGH.value
    for name, column, least, right in (("entails", 0, 0.8, entailed), ("contradicts", 1, 0.9, contradicted)):
        sure = left & (p[:, column] >= least)
        print(f"left open by the rules, {name} at {least} or more: {sure.sum()}, right {right[sure].mean():.3f}")


if __name__ == "__main__":
    main()
