"""`python -m tests.fuzz [--count N] [--seconds S] [--seed X]`: runs hostile texts, names crashes and the slowest."""

from __future__ import annotations

import argparse
import sys
import time
import traceback

from sayso.threads import use_threads
from tests.fuzz.hostile import text, words
from tests.fuzz.trial import trial

LIMIT = 100.0  # milliseconds a thousand words
KEPT = 5


def main() -> int:
    """Run, report, and return 1 where something crashed or took too long."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=1_000_000)
    options.add_argument("--seconds", type=float, default=60.0, help="of processor time, at most")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--first", type=int, default=0, help="number of the first text")
    options.add_argument(
        "--tagger", type=int, default=50, help="every so manieth text goes through the tagger too; 0: none"
    )
    args = options.parse_args()
    use_threads(1)
    trial("Rain fell all day, Ada Norr said of 12 to 14 per cent.", tagger=bool(args.tagger))
    slowest: dict[str, list[tuple[float, int]]] = {}
    crashes = 0
    total = 0.0
    start = time.process_time()
    number = args.first
    while number < args.first + args.count and time.process_time() - start < args.seconds:
        content = text(args.seed, number)
        total += words(content)
        try:
            spent = trial(content, tagger=bool(args.tagger) and number % args.tagger == 0)
        except Exception:
            crashes += 1
            print(f"--first {number} --count 1: {content[:200]!a}\n{traceback.format_exc(limit=-3)}", file=sys.stderr)
            spent = {}
        for stage, taken in spent.items():
            slowest[stage] = sorted([*slowest.get(stage, []), (taken, number)], reverse=True)[:KEPT]
        number += 1
    print(f"{number - args.first} texts, {total:,.0f} words, {time.process_time() - start:.0f} s, {crashes} crashes")
    for stage, found in slowest.items():
        print(f"{stage:<24} ms a thousand words, worst: " + ", ".join(f"{ms:.0f} (text {n})" for ms, n in found))
    return int(bool(crashes) or any(found[0][0] > LIMIT for found in slowest.values()))


if __name__ == "__main__":
    sys.exit(main())
