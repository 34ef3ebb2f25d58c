"""How well claims find their published fact-checks: `python benchmarks/known_claims.py [--part dev|train] [--words]`.

CheckThat! 2020 task 2: 10,375 claims that were checked, and posts of which each repeats one (or two) of them. All claims
go into a store as an import would put them there, then every post is asked about. Not part of the package; the texts are
read from ../shared beside the checkout.

185 rows of the collection repeat another row but for its quotation marks, and the list of right answers names only one
of the two. A store holds such rows as one claim; "one claim" counts a match with it as right. "row by row" takes the
rows apart again, in the order of their ids' hashes, which says nothing about which of them is the right one.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from sayso.known import FactChecks, Matcher
from sayso.model import FactCheck

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "known-claims"
DEPTH = 20  # matches that are looked at; MRR counts what lies deeper as 0
CUTS = (1, 3, 5)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--part", choices=("dev", "train"), default="dev")
    options.add_argument("--words", action="store_true", help="by words alone, as without the extra sayso[dense]")
    options.add_argument("--limit", type=int, help="only so many posts")
    options.add_argument("--store", type=Path, help="keep the store here, vectors and all, for the next run")
    args = options.parse_args()
    claims, posts = collection(), questions(args.part)[: args.limit]
    with tempfile.TemporaryDirectory() as room, FactChecks.at(args.store or Path(room), create=True) as facts:
        started = time.perf_counter()
        added = facts.add(claims)
        print(f"added {added.new} reviews in {time.perf_counter() - started:.1f} s")
        started = time.perf_counter()
        matcher = Matcher(facts, dense=False if args.words else None)
        print(f"{len(matcher)} claims ready in {time.perf_counter() - started:.1f} s, vectors: {matcher.dense}")
        found, times = [], []
        for text, _ in posts:
            started = time.perf_counter()
            found.append([[r.id for r in match.reviews] for match in matcher.match(text, limit=DEPTH)])
            times.append(time.perf_counter() - started)
    right = [answers for _, answers in posts]
    print(f"{args.part}: {len(posts)} posts")
    print("one claim ", scores([[set(group) for group in groups] for groups in found], right))
    print("row by row", scores([[{key} for group in groups for key in shuffled(group)] for groups in found], right))
    print(f"{len(times) / sum(times):.1f} queries/s, median {statistics.median(times) * 1000:.1f} ms")


def collection() -> list[FactCheck]:
    with (DATA / "verified_claims.docs.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t"))[1:]
    return [FactCheck(id=key, claim=claim, title=title, rating="(none)") for key, claim, title in rows]


def questions(part: str) -> list[tuple[str, set[str]]]:
    with (DATA / part / "tweets.queries.tsv").open(encoding="utf-8", newline="") as file:
        texts = dict(row for row in csv.reader(file, delimiter="\t") if len(row) == 2)
    answers = defaultdict(set)
    for line in (DATA / part / "tweet-vclaim-pairs.qrels").read_text(encoding="utf-8").splitlines():
        post, _, claim, _ = line.split()
        answers[post].add(claim)
    return [(texts[post], answers[post]) for post in answers]


def scores(found: Sequence[Sequence[set[str]]], right: Sequence[set[str]]) -> str:
    """MAP at each cut, as CheckThat!'s scorer counts it, and the mean reciprocal rank."""
    parts = []
    for cut in CUTS:
        precisions = []
        for groups, answers in zip(found, right, strict=True):
            hits, total = 0, 0.0
            for place, group in enumerate(groups[:cut], 1):
                if group & answers:
                    hits += 1
                    total += hits / place
            precisions.append(total / min(cut, len(answers)))
        parts.append(f"MAP@{cut} {statistics.mean(precisions):.4f}")
    ranks = [
        next((1 / place for place, group in enumerate(groups, 1) if group & answers), 0.0)
        for groups, answers in zip(found, right, strict=True)
    ]
    return f"{'  '.join(parts)}  MRR {statistics.mean(ranks):.4f}"


def shuffled(ids: Sequence[str]) -> list[str]:
    return sorted(ids, key=lambda key: hashlib.sha256(key.encode()).digest())


if __name__ == "__main__":
    main()
