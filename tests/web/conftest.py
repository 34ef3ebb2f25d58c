"""A desk with one real worker, shared by the tests; and one as a process of its own, for browsers and for killing."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

pytest.importorskip("fastapi", reason="the extra sayso[web] is not installed")

from fastapi.testclient import TestClient

from sayso.model import Report
from sayso.web.app import create_app
from sayso.web.codec import dump
from sayso.web.config import Config
from sayso.web.jobs import Jobs
from sayso.web.orders import Kind, Order
from sayso.write.order import headline
from tests.write.sample import REPORT

ROOT = Path(__file__).resolve().parents[2]
ARCHIVE = ROOT / "examples" / "archive.jsonl"
HERE = "http://127.0.0.1"
PATIENCE = 90.0  # seconds that a busy machine may take for one job


@dataclass(frozen=True)
class Open:
    """A desk and somebody at it."""

    client: TestClient
    config: Config

    @property
    def word(self) -> str:
        """What a form of this session carries."""
        page = self.client.get("/").text
        return page.split('name="word" value="', 1)[1].split('"', 1)[0]

    def keep(self, report: Report = REPORT) -> str:
        """The id of a finished job with this report, which no worker has made."""
        jobs = self.client.app.state.desk.jobs  # type: ignore[attr-defined]
        return kept(jobs, report)


def kept(jobs: Jobs, report: Report) -> str:
    """Put a finished job into a desk's database, past its workers."""
    key = jobs.add(Order(Kind.CHECK, "sample", source=b"")).id
    with jobs._writing() as connection:
        connection.execute("UPDATE jobs SET state = 'running' WHERE id = ?", (key,))
    jobs.finish(key, dump(report), title=report.reading.document.title, summary=headline(report))
    return key


def opened(config: Config, base: str = HERE) -> Iterator[Open]:
    with TestClient(create_app(config), base_url=base, follow_redirects=False) as client:
        yield Open(client, config)


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    """A desk on loopback without a token."""
    yield from opened(Config(tmp_path_factory.mktemp("desk"), archive=str(ARCHIVE)))


@pytest.fixture
def idle(tmp_path: Path) -> Iterator[Callable[..., Open]]:
    """Makes desks without workers: for what needs none."""
    running: list[Iterator[Open]] = []

    def make(base: str = HERE, **settings: object) -> Open:
        made = opened(Config(tmp_path, workers=0, **settings), base)  # type: ignore[arg-type]
        running.append(made)
        return next(made)

    yield make
    for one in running:
        next(one, None)


@dataclass
class Server:
    """`sayso serve` as a process."""

    process: subprocess.Popen[str]
    address: str

    def kill(self) -> None:
        self.process.kill()
        self.end()

    def end(self) -> None:
        self.process.terminate()
        self.process.communicate(timeout=20)


def serve(data: Path) -> Server:
    """Start a desk on a free port."""
    command = [sys.executable, "-m", "sayso.cli.main", "serve", "--port", "0", "--data", str(data)]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        [*command, "--archive", str(ARCHIVE)], stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    assert " at http://127.0.0.1:" in line, line
    return Server(process, line.split(" at ", 1)[1].split("/  ", 1)[0])


def until(done: Callable[[], bool]) -> None:
    """Wait for something, not for ever."""
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.05)
