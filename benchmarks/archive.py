"""An archive of 100,000 passages: adding, searching, checking: `python benchmarks/archive.py [--passages N]`.

The texts are 5,000 dated news articles (../shared beside the checkout), which make some 37,000 passages. They are taken
again until there are enough, each time in changed words: all but function words are exchanged for others that are about as
frequent, throughout one round by the same rule, and ids, addresses and dates change too. So common words stay common and
rare ones rare, and no passage is a copy of another. What the texts then say is nonsense, but as long to read.

Questions are sentences of the articles themselves, as they are. The check is of the article that made us start, against its own
reports and all the passages. Peak memory is the largest resident set of the process, as the system counts it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import multiprocessing
import os
import platform
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.check import DOSSIER, NEWS

from sayso import check, read
from sayso.archive import Archive
from sayso.archive.passages import passages
from sayso.embed import WIDTH, available, shipped
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


class Taken(NamedTuple):
    """Seconds by the clock, and of the processor: on a machine that does other things the second tells more."""

    clock: float
    processor: float

    @classmethod
    def by(cls, work: Callable[[], object]) -> Taken:
        start = time.perf_counter(), time.process_time()
        work()
        return cls(time.perf_counter() - start[0], time.process_time() - start[1])


def command(*arguments: str | Path) -> tuple[Taken, float]:
    """One run of `sayso` in a process of its own, and its peak memory in MiB."""
    start = time.perf_counter()
    line = [sys.executable, "-m", "sayso.cli.main", *map(str, arguments)]
    with subprocess.Popen(line, stdout=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(line)}: exit code {process.returncode}")
    unit = 2**20 if sys.platform == "darwin" else 2**10  # ru_maxrss counts bytes there, KiB elsewhere
    return Taken(time.perf_counter() - start, usage.ru_utime + usage.ru_stime), usage.ru_maxrss / unit


def asked(archive: Archive, texts: Sequence[str]) -> list[Taken]:
    """What each question took."""
    return [Taken.by(lambda text=text: archive.search(text, limit=LIMIT)) for text in texts]  # type: ignore[misc]


def reader(place: str, texts: Sequence[str], stop: Any, out: Any) -> None:
    """Ask one question after another until the writer is done."""
    taken: list[Taken] = []
    with Archive.at(place, dense=False) as archive:
        first = len(archive)
        asked(archive, texts[:1])
        out.put(None)  # ready
        while not stop.is_set():
            taken += asked(archive, texts[len(taken) % len(texts) :][:1])
        out.put((taken, first, len(archive)))


def together(place: str, path: Path, texts: Sequence[str], readers: int) -> tuple[Taken, list[Taken], bool]:
    """Add documents while others read: what the writer took, and each question, and whether all saw the archive grow."""
    context = multiprocessing.get_context("spawn")
    stop, out = context.Event(), context.Queue()
    crew = [context.Process(target=reader, args=(place, texts[n:] + texts[:n], stop, out)) for n in range(readers)]
    for process in crew:
        process.start()
    for _ in crew:
        out.get()
    run, _ = command("archive", "add", "--archive", place, path)
    stop.set()
    told = [out.get() for _ in crew]
    for process in crew:
        process.join()
    return run, [one for taken, _, _ in told for one in taken], all(last > first for _, first, last in told)


class Drawn:
    """Questions get real vectors, passages any: finding the nearest takes as long, making them would take hours."""

    def __init__(self) -> None:
        self.model = f"{shipped().model} drawn"
        self._chance = np.random.default_rng(1)
        self.languages = shipped().languages
        self.question = shipped().question

    def passages(self, texts: Sequence[str]) -> Any:
        return self._chance.normal(size=(len(texts), WIDTH)).astype(np.float32)


def checked(store: Archive, runs: int) -> list[Taken]:
    """What the first check in this process took, and those after it."""
    document = read(DOSSIER / "article.txt")
    return [Taken.by(lambda: check(document, store)) for _ in range(runs + 1)]


def middle(taken: Sequence[Taken], unit: str = "ms") -> str:
    """The median, by both clocks."""
    times, digits = (1000, 0) if unit == "ms" else (1, 2)
    both = (statistics.median(values) * times for values in zip(*taken, strict=True))
    return " / ".join(f"{value:.{digits}f}" for value in both) + f" {unit}"


def spread(taken: Sequence[Taken]) -> str:
    """The median and the 95th percentile."""
    ordered = [sorted(values) for values in zip(*taken, strict=True)]
    high = (values[min(len(values) - 1, int(len(values) * 0.95))] * 1000 for values in ordered)
    return f"{middle(taken)} median, {' / '.join(f'{value:.0f}' for value in high)} ms p95"


def show(what: str, value: str) -> None:
    print(f"| {what:60} | {value:44} |", flush=True)


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
    print(f"{platform.machine()}, {cores} cores, Python {platform.python_version()}; by the clock / of the processor\n")
    with tempfile.TemporaryDirectory() as room:
        measure(args, Path(room))


def measure(args: argparse.Namespace, room: Path) -> None:
    place = args.archive or str(room / "archive")
    rows = articles()
    source, first, second = rounds(rows), room / "first.jsonl", room / "second.jsonl"
    documents, made = write_rows(source, first, args.passages)
    write_rows(source, second, args.passages // 10)
    texts = questions(rows)
    show("what", "measured")
    show("-" * 60, "-" * 44)
    run, memory = command("archive", "add", "--archive", place, first)
    show(f"adding {documents:,} documents, {made:,} passages", f"{run.clock:.0f} / {run.processor:.0f} s")
    show("peak memory of adding", f"{memory:.0f} MiB")
    with Archive.at(place, dense=False) as archive:
        stats = archive.stats()
        show("size", f"{stats.bytes / 2**20:.0f} MiB for {stats.passages:,} passages")
        show(f"{len(texts)} questions, {LIMIT} passages each, first time", spread(asked(archive, texts)))
        show("the same again", spread(asked(archive, texts)))
    run, taken, grew = together(place, second, texts, args.readers)
    show(f"{args.readers} readers while one process adds for {run.clock:.0f} s", spread(taken))
    show("answers that they had meanwhile", f"{len(taken):,}{'' if grew else ', but not all saw what was added'}")
    if not DOSSIER.is_dir():
        show("check", f"left out: {DOSSIER} is absent")
        return
    command("archive", "add", "--archive", place, DOSSIER / "archive.jsonl")
    with Archive.at(place, dense=False) as archive:
        cold, *warm = checked(archive, args.runs)
        show("check of the first article, first in its process", middle([cold], "s"))
        show("the same again, median", middle(warm, "s"))
        if available():
            vectors(archive, texts, args.runs)


def vectors(archive: Archive, texts: Sequence[str], runs: int) -> None:
    """The same with vectors: what making them takes, and what searching among them."""
    some = [passage.text for text in texts[:60] for passage in archive.search(text, limit=2)]
    shipped().passages(some[:2])
    making = Taken.by(lambda: shipped().passages(some))
    show(f"making vectors, by {len(some)} passages", f"{len(some) / making.processor:.0f} a second of the processor")
    archive.embed(Drawn())
    dense = archive.by_meaning(Drawn())
    dense.search(texts[0])
    show("questions by words and vectors, first time", spread(asked(dense, texts)))
    show("the same again", spread(asked(dense, texts)))
    _, *warm = checked(dense, runs)
    show("check of the first article with vectors, again, median", middle(warm, "s"))


if __name__ == "__main__":
    main()
