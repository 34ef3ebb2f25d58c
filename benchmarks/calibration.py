"""How far the confidence of a content verdict can be taken at its word, and accuracy against coverage.

`python benchmarks/calibration.py [--fit]`, from the root of the checkout. Each pair of the entailment and stance sets that
training never saw (see `training/stance/data.py`) is judged as an article's sentence with one archived text; then
AVeriTeC's dev claims with their own answers. Prints for each the reliability (confidence against the share right), the
expected calibration error, and the abstention curve: accuracy of the verdicts kept where those below a confidence are
withdrawn. With `--fit` one half of the pairs is used to fit the table that the package ships; the other half is measured.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "training/stance"))

from benchmarks.averitec import DATA as AVERITEC
from benchmarks.averitec import day, evidence
from benchmarks.pairs import judged
from data import CONTRADICTS, ENTAILS, NEITHER, load

from sayso.judge import confidence
from sayso.judge.confidence import Table, calibrated
from sayso.judge.stance import Floats
from sayso.model import Label, Stored

ROOT = Path(__file__).resolve().parents[1]
NLI = ROOT.parent / "shared" / "data" / "nli"
TABLE = ROOT / "src/sayso/judge/data/confidence.json"
_STANCE = {Label.SUPPORTED: ENTAILS, Label.REFUTED: CONTRADICTS, Label.NOT_ENOUGH: NEITHER}
_KNOTS = 5  # at most, for each label: more would follow the noise
_LEAST = 25  # verdicts a knot is the mean of
_PRIOR = 4  # verdicts of the label's mean that each knot is shrunk by


class Given(NamedTuple):
    """One verdict, how sure the rules were of it by themselves, and whether it was right."""

    label: Label
    raw: float
    right: bool
    source: str


def pairs() -> Iterator[Given]:
    """Verdicts on the pairs; of a set with two labels, contradicted and not enough are both right for "not entailed"."""
    for pair in load(NLI):
        if pair.held:
            given = judged(pair.claim, [Stored(id="d1", text=pair.evidence, language="en")])
            right = _STANCE.get(given.label, -1) in pair.open
            yield Given(given.label, given.confidence, right, pair.source)


def claims() -> Iterator[Given]:
    for row in json.loads((AVERITEC / "dev.json").read_text(encoding="utf-8")):
        given = judged(row["claim"], list(evidence(row)), day(row.get("claim_date")))
        yield Given(given.label, given.confidence, given.label.value == row["label"], "averitec")


def fitted(found: Sequence[Given]) -> Table:
    """For Supported and Refuted a few knots (raw, share right), rising: bins of like count, shrunk to the label's mean.

    How often an abstention is right depends on what else there is to find, not on the texts that were found.
    """
    table: Table = {}
    for label in (Label.SUPPORTED, Label.REFUTED):
        rows = np.array([(g.raw, g.right) for g in found if g.label is label], float).reshape(-1, 2)
        if len(rows) < _LEAST:
            continue
        mean = rows[:, 1].mean()
        edges = np.unique(np.quantile(rows[:, 0], np.linspace(0, 1, min(_KNOTS, len(rows) // _LEAST) + 1)))
        bin_of = np.searchsorted(edges[1:-1], rows[:, 0], side="right")
        knots: list[tuple[float, float]] = []
        for at in np.unique(bin_of):
            part = rows[bin_of == at]
            share = (part[:, 1].sum() + _PRIOR * mean) / (len(part) + _PRIOR)
            knots.append(
                (round(float(part[:, 0].mean()), 3), max(round(float(share), 3), knots[-1][1] if knots else 0))
            )
        table[label.value] = knots
    return table


def keep(table: Table) -> None:
    """Write knots into the table that the package ships, beside those of other benchmarks."""
    shipped = json.loads(TABLE.read_text(encoding="utf-8"))
    TABLE.write_text(json.dumps(shipped | table, indent=1) + "\n", encoding="utf-8")


def reliability(sure: Floats, right: Floats) -> tuple[list[str], float]:
    """A line for each tenth of confidence (verdicts, confidence, share right), and the expected calibration error."""
    bins, error = [], 0.0
    for low in np.arange(0, 1, 0.1):
        inside = (sure >= low) & (sure < low + 0.1 + 1e-9 * (low > 0.85))
        if inside.any():
            told, so = sure[inside].mean(), right[inside].mean()
            error += inside.sum() * abs(told - so) / len(sure)
            bins.append(f"  {low:.1f} to {low + 0.1:.1f}  {inside.sum():8}  {told:.2f}  {so:.2f}")
    return bins, error


def show(name: str, found: Sequence[Given], table: Table) -> None:
    """Reliability of the verdicts that decide something, and accuracy where the less sure of them are withdrawn."""
    decided = [g for g in found if g.label is not Label.NOT_ENOUGH]
    sure = np.array([calibrated(g.label, g.raw, table) for g in decided])
    right = np.array([g.right for g in decided], float)
    bins, error = reliability(sure, right)
    whole = sum(g.right for g in found) / len(found)
    print(f"{name}: {len(found)} claims, {len(decided)} decided (the rest abstained); right of all {whole:.3f}")
    print(f"  of the decided: right {right.mean():.3f}, expected calibration error {error:.3f}")
    print("  confidence  verdicts  mean  share right", *bins, sep="\n")
    print("  kept from  coverage  accuracy of what is kept")
    for least in (0.0, 0.5, 0.6, 0.7, 0.8, 0.85):
        kept = sure >= least
        if kept.any():
            print(f"  {least:.2f}       {kept.sum() / len(found):.3f}     {right[kept].mean():.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--fit", action="store_true", help="write the table that the package ships")
    args = parser.parse_args()
    if not NLI.exists():
        raise SystemExit("the pairs are not beside the checkout (../shared/data/nli)")
    confidence.calibrated = lambda _, raw: raw  # what the rules say by themselves
    found = list(pairs())
    if args.fit:
        keep(fitted(found[::2]))
    table: Table = json.loads(TABLE.read_text(encoding="utf-8"))
    show("pairs not used for the table", found[1::2], table)
    if AVERITEC.exists():
        show("AVeriTeC dev, its own answers", list(claims()), table)


if __name__ == "__main__":
    main()
