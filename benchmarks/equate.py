"""Accuracy on EQUATE's numeric entailment: AWPNLI (two labels) and the stress test (three).

`python benchmarks/equate.py [--limit N]`, from the root of the checkout. The first statement is the archived text, the
second the claim; Supported is read as entailment, Refuted as contradiction. AWPNLI knows no third label: what is not
supported there is counted as contradiction. The pairs are read from ../shared beside the checkout (scores only).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.pairs import verdict

from sayso.model import Label, Stored

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "equate"
SETS = {"AWPNLI": ("AWPNLI_converted.json", 2), "stress test": ("QNLI-Stress Test_dev_converted.json", 3)}


def answer(premise: str, claim: str, labels: int) -> str:
    """The pair's label by the shipped rules."""
    found = verdict(claim.strip(), [Stored(id="p", text=premise.strip(), language="en")])
    if found is Label.SUPPORTED:
        return "entailment"
    return "contradiction" if found is Label.REFUTED or labels == 2 else "neutral"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--limit", type=int, default=None)
    args = parser.parse_args()
    for name, (file, labels) in SETS.items():
        path = DATA / file
        if not path.exists():
            print(f"{name}: not beside the checkout (../shared/data/equate)")
            continue
        rows = json.loads(path.read_text(encoding="utf-8"))[: args.limit]
        given = [(r["answer"].lower(), answer(r["statement1"], r["statement2"], labels)) for r in rows]
        right = sum(want == got for want, got in given)
        print(f"{name}: accuracy {right / len(given):.3f}   n {len(given)}   {dict(sorted(Counter(given).items()))}")


if __name__ == "__main__":
    main()
