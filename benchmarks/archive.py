"""An archive of 100,000 passages: adding, searching, checking: `python benchmarks/archive.py [--passages N]`.

The texts are 5,000 dated news articles (../shared beside the checkout), which make some 37,000 passages. They are taken
again until there are enough, each time in changed words: all but function words are exchanged for others that are about as
frequent, throughout one round by the same rule, and ids, addresses and dates change too. So common words stay common and
rare ones rare, and no passage is a copy of another. What the texts then say is nonsense, but as long to read.

Questions are sentences of the articles themselves. The check is of the article that made us start, against its own
reports and all the passages. Peak memory is the largest resident set of the process, as the system counts it.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import io
import json
import multiprocessing
import os
import platform
import random
import re
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.check import DOSSIER, NEWS, sayso

from sayso.archive import Archive
from sayso.archive.passages import passages
from sayso.text.sentences import sentences
from sayso.text.words import stop_words

PASSAGES = 100_000
QUESTIONS = 300
SHORTEST, LONGEST = 8, 40  # words of a question
LIMIT = 24  # passages that a check asks for with each question
BLOCK = 50  # words of like frequency that stand in for each other
_WORD = re.compile(r"[A-Za-z]{3,}")


def articles() -> list[dict[str, Any]]:
    with gzip.open(NEWS, "rt", encoding="utf-8") as handle:
        return [json.loads(line) for line in handle]


def rounds(rows: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The articles as they are, then again and again in changed words, without end."""
    yield from rows
    counts = Counter(word for row in rows for word in _WORD.findall(row["text"].lower()))
    ranked = sorted((word for word in counts if word not in stop_words("en")), key=lambda word: (-counts[word], word))
    for number in count(1):
        other = dict(exchange(ranked, number))
        for row in rows:
            day = date.fromisoformat(row["published"][:10]) + timedelta(97 * number) if row["published"] else None
            yield {
                **row,
                "id": f"{row['id']}-{number}",
                "url": f"{row['url']}?round={number}",
                "title": changed(row["title"] or "", other),
                "text": changed(row["text"], other),
                "published": day and day.isoformat(),
            }


def exchange(ranked: Sequence[str], number: int) -> Iterator[tuple[str, str]]:
    """Each word with the one that stands for it: another of its block, the same one only in this round."""
    for start in range(0, len(ranked), BLOCK):
        block = ranked[start : start + BLOCK]
        mixed = random.Random(f"{number}:{start}").sample(block, len(block))
        yield from zip(block, mixed, strict=True)


def changed(text: str, other: dict[str, str]) -> str:
    def word(found: re.Match[str]) -> str:
        put = other.get(found[0].lower(), found[0])
        return put.capitalize() if found[0][0].isupper() else put

    return _WORD.sub(word, text)


def write_rows(rows: Iterator[dict[str, Any]], path: Path, wanted: int) -> tuple[int, int]:
    """Write rows until they make `wanted` passages; how many documents and passages they are."""
    documents = made = 0
    with path.open("w", encoding="utf-8") as out:
        while made < wanted:
            row = next(rows)
            made += len(passages(row["text"], row["language"]))
            documents += 1
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    return documents, made


def questions(rows: Sequence[dict[str, Any]], seed: int = 1) -> list[str]:
    """Sentences of the articles, no two of one article."""
    chance = random.Random(seed)
    found = []
    for row in chance.sample(list(rows), len(rows)):
        said = [span.of(row["text"]) for span in sentences(row["text"], row["language"])]
        fit = [text for text in said if SHORTEST <= len(text.split()) <= LONGEST]
        if fit:
            found.append(" ".join(chance.choice(fit).split()))
        if len(found) == QUESTIONS:
            break
    return found


def asked(archive: Archive, texts: Sequence[str]) -> list[float]:
    """Seconds that each question took."""
    taken = []
    for text in texts:
        start = time.perf_counter()
        archive.search(text, limit=LIMIT)
        taken.append(time.perf_counter() - start)
    return taken


def reader(place: str, texts: Sequence[str], stop: Any, out: Any) -> None:
    """Ask one question after another until the writer is done."""
    taken: list[float] = []
    with Archive.at(place) as archive:
        first = len(archive)
        while not stop.is_set():
            taken += asked(archive, texts[len(taken) % len(texts) :][:1])
        out.put((taken, first, len(archive)))


def together(place: str, path: Path, texts: Sequence[str], readers: int) -> tuple[float, list[float], bool]:
    """Add documents while others read: the writer's seconds, the readers' seconds, whether all saw the archive grow."""
    context = multiprocessing.get_context("spawn")
    stop, out = context.Event(), context.Queue()
    crew = [context.Process(target=reader, args=(place, texts[n:] + texts[:n], stop, out)) for n in range(readers)]
    for process in crew:
        process.start()
    run = sayso("archive", "add", "--archive", place, path)
    stop.set()
    told = [out.get() for _ in crew]
    for process in crew:
        process.join()
    taken = [seconds for one, _, _ in told for seconds in one]
    return run.seconds, taken, all(last > first for _, first, last in told)


def checked(place: str, runs: int) -> tuple[float, list[float]]:
    """Seconds of the first check in this process, and of those after it."""
    from sayso.cli.main import main as command

    taken = []
    for _ in range(runs + 1):
        start = time.perf_counter()
        with contextlib.redirect_stdout(io.StringIO()):
            command(["check", str(DOSSIER / "article.txt"), "--archive", place, "--format", "json"])
        taken.append(time.perf_counter() - start)
    return taken[0], taken[1:]


def spread(seconds: Sequence[float]) -> str:
    """The median and the 95th percentile in milliseconds."""
    ordered = sorted(seconds)
    high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return f"{statistics.median(ordered) * 1000:.0f} ms median, {high * 1000:.0f} ms p95"


def show(what: str, value: str) -> None:
    print(f"| {what:58} | {value:42} |", flush=True)


def main() -> None:
    options = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    options.add_argument("--passages", type=int, default=PASSAGES)
    options.add_argument("--readers", type=int, default=2, help="processes that read while one writes")
    options.add_argument("--runs", type=int, default=5, help="checks after the first one")
    options.add_argument("--archive", help="a folder that is not there yet, or a database (default: a folder for once)")
    args = options.parse_args()
    if not NEWS.exists():
        raise SystemExit(f"left out: {NEWS} is absent")
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    print(f"{platform.machine()}, {cores} cores, Python {platform.python_version()}\n")
    with tempfile.TemporaryDirectory() as room:
        measure(args, Path(room))


def measure(args: argparse.Namespace, room: Path) -> None:
    place = args.archive or str(room / "archive")
    rows = articles()
    source, first, second = rounds(rows), room / "first.jsonl", room / "second.jsonl"
    documents, made = write_rows(source, first, args.passages)
    write_rows(source, second, args.passages // 10)
    show("what", "measured")
    show("-" * 58, "-" * 42)
    run = sayso("archive", "add", "--archive", place, first)
    show(
        f"adding {documents:,} documents, {made:,} passages",
        f"{run.seconds:.0f} s, {made / run.seconds:,.0f} passages/s",
    )
    show("peak memory of adding", f"{run.megabytes:.0f} MiB")
    texts = questions(rows)
    with Archive.at(place) as archive:
        stats = archive.stats()
        show("size", f"{stats.bytes / 2**20:.0f} MiB for {stats.passages:,} passages")
        show(f"{len(texts)} questions, {LIMIT} passages each, first time", spread(asked(archive, texts)))
        show("the same again", spread(asked(archive, texts)))
    seconds, taken, grew = together(place, second, texts, args.readers)
    show(f"{args.readers} readers while one process adds for {seconds:.0f} s", spread(taken))
    show("answers that they had meanwhile", f"{len(taken):,}{'' if grew else ', but not all saw what was added'}")
    if not DOSSIER.is_dir():
        show("check", f"left out: {DOSSIER} is absent")
        return
    sayso("archive", "add", "--archive", place, DOSSIER / "archive.jsonl")
    cold, warm = checked(place, args.runs)
    show("check of the first article, first in its process", f"{cold:.2f} s")
    show("the same again, median", f"{statistics.median(warm):.2f} s")


if __name__ == "__main__":
    main()
