"""Times and memory that the README states, as a table: `make bench` or `python benchmarks/check.py [--runs N]`.

Texts that are not ours to publish are read from ../shared beside the checkout; a row whose text is absent is left out
with a word on why. Each command runs as a process of its own, as a user runs it; the best and the median of N runs are
printed, since a machine that does other things can only make a run slower. Peak memory is the largest resident set of
that process, as the system counts it.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import io
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
DOSSIER = SHARED / "dossiers" / "kursk-250000"
POLNEAR = SHARED / "data" / "polnear" / "dev" / "text"
NEWS = SHARED / "data" / "news" / "articles.jsonl.gz"
ADDED = 1_000  # articles


class Run(NamedTuple):
    seconds: float
    megabytes: float


class Row(NamedTuple):
    what: str
    best: str
    median: str
    memory: str


def sayso(*arguments: str | Path) -> Run:
    """One run of the command in a process of its own."""
    command = [sys.executable, "-m", "sayso.cli.main", *map(str, arguments)]
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)}: exit code {process.returncode}")
    unit = 2**20 if sys.platform == "darwin" else 2**10  # ru_maxrss counts bytes there, KiB elsewhere
    return Run(seconds, usage.ru_maxrss / unit)


def timed(what: str, runs: list[Run], *, rate: Callable[[float], str] = "{:.2f} s".format) -> Row:
    seconds = [run.seconds for run in runs]
    memory = max(run.megabytes for run in runs)
    return Row(what, rate(min(seconds)), rate(statistics.median(seconds)), f"{memory:.0f} MiB" if memory else "")


def checks(folder: Path, runs: int) -> Iterator[Row]:
    article = next(folder.glob("article.html"), folder / "article.txt")
    arguments = ["check", str(article), "--archive", str(folder / "archive.jsonl"), "--format", "json"]
    yield timed("`sayso --help`", [sayso("--help") for _ in range(runs)])
    yield timed(f"`sayso check`, cold ({folder.name})", [sayso(*arguments) for _ in range(runs)])
    yield timed("the same again in one process, warm", list(islice(warm(arguments), 1, runs + 1)))


def warm(arguments: list[str]) -> Iterator[Run]:
    from sayso.cli.main import main

    while True:
        start = time.perf_counter()
        with contextlib.redirect_stdout(io.StringIO()):
            main(arguments)
        yield Run(time.perf_counter() - start, 0)


def statements(runs: int) -> Row:
    words = sum(len(path.read_text(encoding="utf-8").split()) for path in POLNEAR.glob("*.txt"))
    done = [sayso("statements", POLNEAR) for _ in range(runs)]
    return timed(f"`sayso statements`, {words:,} words", done, rate=lambda s: f"{words / s:,.0f} words/s")


def additions(runs: int) -> Row:
    with tempfile.TemporaryDirectory() as room:
        rows = Path(room) / "articles.jsonl"
        with gzip.open(NEWS, "rt", encoding="utf-8") as handle:
            rows.write_text("".join(islice(handle, ADDED)), encoding="utf-8")
        done = [sayso("archive", "add", "--archive", Path(room) / f"archive-{i}", rows) for i in range(runs)]
    return timed(f"`sayso archive add`, {ADDED:,} articles", done, rate=lambda s: f"{ADDED / s:,.0f} documents/s")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--runs", type=int, default=5)
    runs = options.parse_args().runs
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, {runs} runs each\n")
    rows = list(checks(DOSSIER if DOSSIER.is_dir() else ROOT / "examples", runs))
    for path, measure in ((POLNEAR, statements), (NEWS, additions)):
        if path.exists():
            rows.append(measure(runs))
        else:
            print(f"left out: {path} is absent")
    head = Row("what", "best", "median", "peak memory")
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    for row in (head, Row(*("-" * width for width in widths)), *rows):
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |")


if __name__ == "__main__":
    main()
