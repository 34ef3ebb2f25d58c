"""The desk under load: `python benchmarks/desk.py [--users 16] [--rounds 5] [--dossiers] [-- OPTIONS OF sayso serve]`.

A desk is started as a user starts it, in a process of its own. In each round all users hand in an article at the same
moment, follow its events until it is over, and open the report page. The time of a check is from handing in to the
event that says it is done. No two articles are the same: each is the example (or with --dossiers one of the real
articles in ../shared beside the checkout) with a word of its own in each sentence, so that no sentence was seen before.

The first round stands apart, since workers may still be starting. Seconds depend on what else the machine does, CPU
seconds much less: those of the server and of its workers are told for the rounds after the first (where the system has
/proc). To measure two trees, run both with the same options.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import urllib3

ROOT = Path(__file__).resolve().parents[1]
DOSSIERS = ROOT.parent / "shared" / "dossiers"
LONGEST = 600.0  # seconds that anything may take
LETTERS = "bcdfghjklmnpqrstvwxz"


@dataclass
class Taken:
    """What the users of one round saw: seconds, and what went wrong."""

    checks: list[float] = field(default_factory=list)
    pages: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    seconds: float = 0.0


def texts(dossiers: bool, room: Path) -> tuple[list[str], Path]:
    """The articles, and one archive for all of them."""
    if not dossiers:
        return [(ROOT / "examples" / "article.html").read_text(encoding="utf-8")], ROOT / "examples" / "archive.jsonl"
    folders = sorted(path.parent for path in DOSSIERS.glob("*/archive.jsonl"))
    if not folders:
        raise SystemExit(f"{DOSSIERS} is absent")
    archive = room / "archive.jsonl"
    with archive.open("w", encoding="utf-8") as out:
        for folder in folders:
            for line in (folder / "archive.jsonl").read_text(encoding="utf-8").splitlines():
                row = json.loads(line)
                out.write(json.dumps({**row, "id": f"{folder.name}-{row['id']}"}) + "\n")
    return [(folder / "article.txt").read_text(encoding="utf-8") for folder in folders], archive


def own(text: str, reader: int, turn: int) -> str:
    """The article with a word at the end of each sentence that no other copy has."""
    number, word = 1_000 * turn + reader, ""
    for _ in range(5):
        number, letter = divmod(number, len(LETTERS))
        word += LETTERS[letter]
    return re.sub(r"(?<=[a-z])\.(?!\w)", f" {word}.", text)


def visit(http: urllib3.PoolManager, desk: str, text: str, taken: Taken) -> None:
    """One user: hand in, watch, read."""
    try:
        start = time.perf_counter()
        accepted = http.request("POST", f"{desk}/api/v1/check", json={"text": text})
        if accepted.status != 202:
            raise ValueError(f"{accepted.status} {accepted.json()['detail']}")
        links = accepted.json()["links"]
        events = http.request("GET", desk + links["events"], preload_content=False)
        told: dict[str, object] = {}
        for line in events:
            if line.startswith(b"data: "):
                told = json.loads(line[6:])
        events.release_conn()
        if told.get("state") != "done":
            raise ValueError(f"the last word was {told}")
        done = time.perf_counter()
        page = http.request("GET", f"{desk}/reports/{accepted.json()['id']}")
        if page.status != 200 or b"claim-1" not in page.data:
            raise ValueError(f"the report page came with {page.status}")
        taken.checks.append(done - start)
        taken.pages.append(time.perf_counter() - done)
    except (ValueError, KeyError, urllib3.exceptions.HTTPError) as error:
        taken.errors.append(str(error))


def together(desk: str, articles: Sequence[str]) -> Taken:
    """All users at once."""
    taken, ready = Taken(), threading.Barrier(len(articles) + 1)
    with urllib3.PoolManager(maxsize=len(articles), timeout=LONGEST, retries=False) as http:

        def user(text: str) -> None:
            ready.wait()
            visit(http, desk, text, taken)

        users = [threading.Thread(target=user, args=(text,)) for text in articles]
        for one in users:
            one.start()
        ready.wait()
        start = time.perf_counter()
        for one in users:
            one.join()
        taken.seconds = time.perf_counter() - start
    return taken


def processor(pid: int) -> float:
    """CPU seconds that a process has taken so far; 0 where the system does not tell."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def workers(pid: int) -> list[int]:
    """The processes that a process has started and that still run."""
    return [int(one) for file in Path(f"/proc/{pid}/task").glob("*/children") for one in file.read_text().split()]


def summed(rounds: Sequence[Taken]) -> Taken:
    return Taken(
        [one for taken in rounds for one in taken.checks],
        [one for taken in rounds for one in taken.pages],
        [one for taken in rounds for one in taken.errors],
        sum(taken.seconds for taken in rounds),
    )


def row(what: str, taken: Taken) -> str:
    if len(taken.checks) < 2:
        return f"| {what} | - | - | - | - | - | - | {len(taken.errors)} |"
    check, page = (statistics.quantiles(found, n=20, method="inclusive") for found in (taken.checks, taken.pages))
    cells = [f"{check[9]:.2f} s", f"{check[18]:.2f} s", f"{max(taken.checks):.2f} s"]
    cells += [f"{len(taken.checks) / taken.seconds:.2f}", f"{1000 * page[9]:.0f} ms", f"{1000 * page[18]:.0f} ms"]
    return f"| {what} | {' | '.join(cells)} | {len(taken.errors)} |"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--users", type=int, default=16)
    options.add_argument("--rounds", type=int, default=5, help="after the first, which stands apart")
    options.add_argument("--dossiers", action="store_true", help="the real articles of ../shared, not the example")
    options.add_argument("--idle", type=float, default=5.0, help="seconds between starting the desk and the first user")
    options.add_argument("serve", nargs="*", help="options of sayso serve, after --")
    args = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        articles, archive = texts(args.dossiers, Path(name))
        command = [sys.executable, "-m", "sayso.cli.main", "serve", "--port", "0", "--archive", str(archive)]
        command += ["--data", f"{name}/desk", *args.serve]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert server.stdout is not None
        desk = server.stdout.readline().split(" at ")[1].split("/  ")[0]
        time.sleep(args.idle)
        rounds = [together(desk, [own(articles[at % len(articles)], at, 0) for at in range(args.users)])]
        crew = workers(server.pid)
        before = processor(server.pid), sum(map(processor, crew))
        for turn in range(1, args.rounds + 1):
            rounds.append(together(desk, [own(articles[at % len(articles)], at, turn) for at in range(args.users)]))
        after = processor(server.pid), sum(map(processor, crew))
        server.terminate()
        server.wait(60)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    print(f"{platform.machine()}, {cores} cores, Python {platform.python_version()}, {args.users} users at once\n")
    print("| round | p50 | p95 | longest | checks a second | page p50 | page p95 | errors |")
    print("|---|---|---|---|---|---|---|---|")
    print(row("first", rounds[0]))
    if rounds[1:]:
        print(row(f"the {args.rounds} after it", summed(rounds[1:])))
    if rounds[1:] and crew:
        done = args.users * args.rounds
        taken = [(end - start) / done for start, end in zip(before, after, strict=True)]
        print(f"\nCPU seconds a check: {taken[0]:.3f} of the server, {taken[1]:.3f} of {len(crew)} workers")
    for error in sorted({error for taken in rounds for error in taken.errors})[:5]:
        print(f"error: {error}")


if __name__ == "__main__":
    main()
