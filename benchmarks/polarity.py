"""Whether the model of stance can tell what a passage shows from the contrary, where no wording gives it away.

`python benchmarks/polarity.py [--every N] [--language en] [--rules]`, from the root of the checkout. Reads the groups of
`training/stance/pairs` (see the README there), of which none was trained on: two claims that cannot both be so, passages that
show the one, passages that show the other, and passages that decide neither. Guessing gets one half of the polarity right.
With `--rules` each claim is judged by the shipped checks instead, with one passage as its archive.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.pairs import judged

from sayso.judge import stances
from sayso.model import Stored

PAIRS = Path(__file__).resolve().parents[1] / "training/stance/pairs"
ENTAILS, CONTRADICTS, NEITHER = range(3)
NAMES = ("entails", "contradicts", "neither")
SURE = (0.5, 0.8, 0.95)


def pairs(group: dict[str, Any]) -> Iterator[tuple[str, str, int]]:
    """(passage, claim, stance) of both claims with every passage."""
    for name, other in (("a", "b"), ("b", "a")):
        for passage in group[f"p{name}"]:
            yield passage, group[name], ENTAILS
            yield passage, group[other], CONTRADICTS
        for passage in group["other"]:
            yield passage, group[name], NEITHER


def by_model(rows: Sequence[tuple[str, str, int]]) -> None:
    told = stances([(passage, claim) for passage, claim, _ in rows])
    want = np.array([stance for *_, stance in rows])
    right = told.argmax(1) == want
    print(f"right {right.mean():.3f}")
    for stance, name in enumerate(NAMES):
        print(f"  of those that are {name}: {right[want == stance].mean():.3f}")
    decided = want != NEITHER
    polarity = (told[:, ENTAILS] > told[:, CONTRADICTS]) == (want == ENTAILS)
    print(f"polarity of those that decide, by which of both is likelier: {polarity[decided].mean():.3f}")
    for least in SURE:
        for stance in (ENTAILS, CONTRADICTS):
            sure = told[:, stance] >= least
            share = f"{(want[sure] == stance).mean():.3f}" if sure.any() else "-"
            print(f"  {NAMES[stance]} at {least} or more: {sure.sum()}, right {share}")


def by_rules(rows: Sequence[tuple[str, str, int]], language: str) -> None:
    found: Counter[tuple[int, str]] = Counter()
    for passage, claim, stance in rows:
        label = judged(claim, [Stored(id="d1", text=passage, language=language)], language=language).label
        found[stance, label.value] += 1
    for stance, name in enumerate(NAMES):
        print(f"  {name:12}", {label: count for (of, label), count in sorted(found.items()) if of == stance})


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--every", type=int, default=4, metavar="N", help="one group of N (default 4)")
    parser.add_argument("--language", default="en", choices=sorted(path.stem for path in PAIRS.glob("*.jsonl")))
    parser.add_argument("--rules", action="store_true", help="what the shipped checks make of each pair")
    args = parser.parse_args()
    lines = (PAIRS / f"{args.language}.jsonl").read_text(encoding="utf-8").splitlines()[:: args.every]
    rows = [row for line in lines for row in pairs(json.loads(line))]
    print(f"{len(lines)} groups, {len(rows)} pairs ({args.language})")
    if args.rules:
        by_rules(rows, args.language)
    else:
        by_model(rows)


if __name__ == "__main__":
    main()
