"""`python -m tests.fuzz [--count N] [--seconds S] [--seed X] [--state FILE]`: hostile texts, crashes and the slowest.

With `--state` what was counted is kept in that file, and the next run of the same seed goes on from there.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections.abc import Mapping
from pathlib import Path

from sayso.threads import use_threads
from tests.fuzz.hostile import text, words
from tests.fuzz.tally import LIMIT, LONG, Tally
from tests.fuzz.trial import NETWORK, trial

AGAIN = 2  # times that a slow text is timed again: the best counts, the rest is the machine's noise
AT_THE_END, PAUSE = (
    10,
    3.0,
)  # and, where that was not enough, after all others, with seconds between: noise comes in spells
SAVED = 10.0  # seconds of processor time between two savings of the state


def main() -> int:
    """Run, report, and return 1 where something crashed."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--count", type=int, default=1_000_000, help="texts in all, those of the state among them")
    options.add_argument("--seconds", type=float, default=60.0, help="of processor time, at most, in this run")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--first", type=int, default=0, help="number of the first text")
    options.add_argument("--state", type=Path, help="keep the counts in this file, and go on from it")
    options.add_argument("--network", type=int, default=50, help="every so manieth short text through it too; 0: none")
    args = options.parse_args()
    use_threads(1)
    trial("Rain fell all day, Ada Norr said of 12 to 14 per cent.", network=True, claims=True)
    tally = Tally.load(args.state, args.seed, args.first) if args.state else Tally(args.seed, args.first)
    begun = last = time.process_time()
    while tally.texts < args.count and last - begun < args.seconds:
        _one(tally, args.network)
        now = time.process_time()
        tally.seconds += now - last
        if args.state and int(now / SAVED) != int(last / SAVED):
            tally.save(args.state)
        last = now
    _settle(tally)
    if args.state:
        tally.save(args.state)
    print("\n".join(tally.lines()))
    return int(bool(tally.crashes))


def _one(tally: Tally, network: int) -> None:
    number = tally.next
    tally.next += 1
    kind, content = text(tally.seed, number)
    size = words(content)
    tally.texts += 1
    tally.words += size
    with_network = bool(network) and (size >= LONG or number % network == 0)
    try:
        spent = trial(content, network=with_network, claims=bool(network) and number % (10 * network) == 0)
        tally.add(spent, size)
        if size < LONG:
            return
        rates = {stage: 1e6 * taken / size for stage, taken in spent.items()}
        for _ in range(AGAIN if tally.interesting(rates) else 0):
            rates = _faster(rates, content, with_network)
        if max(rates.values(), default=0.0) > LIMIT:
            tally.doubtful.append((number, rates))
        else:
            tally.rank(rates, number, kind)
    except Exception:
        tally.crashes.append(number)
        print(f"--seed {tally.seed} --first {number} --count 1 ({kind}): {content[:200]!a}", file=sys.stderr)
        print(traceback.format_exc(limit=-3), file=sys.stderr, flush=True)


def _faster(rates: Mapping[str, float], content: str, network: bool) -> dict[str, float]:
    again = trial(content, network=network)
    return {stage: min(rate, 1e6 * again[stage] / words(content)) for stage, rate in rates.items()}


def _settle(tally: Tally) -> None:
    """Times what was too slow again, as often as it stays so, and ranks it."""
    for _ in range(AT_THE_END):
        slow = [at for at, (_, rates) in enumerate(tally.doubtful) if max(rates.values()) > LIMIT]
        if not slow:
            break
        time.sleep(PAUSE)
        for at in slow:
            number, rates = tally.doubtful[at]
            tally.doubtful[at] = number, _faster(rates, text(tally.seed, number)[1], NETWORK in rates)
    for number, rates in tally.doubtful:
        tally.rank(rates, number, text(tally.seed, number)[0])
    tally.doubtful.clear()


if __name__ == "__main__":
    sys.exit(main())
