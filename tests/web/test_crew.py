"""Workers are ended when they take too long, and a worker that dies takes nothing else down."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sayso.web.config import Config
from sayso.web.crew import Crew
from sayso.web.jobs import Jobs
from sayso.web.orders import Job, Kind, Order, State
from tests.web.conftest import until

ORDER = Order(Kind.STATEMENTS, "pasted text", source=b'"Ten came," she said.')


def found(jobs: Jobs, key: str) -> Job:
    job = jobs.get(key)
    assert job is not None
    return job


def test_a_job_that_takes_too_long_is_ended_and_the_next_one_begins(tmp_path: Path) -> None:
    jobs = Jobs(tmp_path)
    crew = Crew(Config(tmp_path, seconds=0.05), jobs)  # less than a worker takes to start
    keys = [jobs.add(ORDER).id for _ in range(2)]
    crew.start()
    until(lambda: all(found(jobs, key).over for key in keys))
    crew.stop()
    for key in keys:
        assert found(jobs, key).state is State.FAILED
        assert "more than 0.05 seconds" in (found(jobs, key).error or "")
    jobs.close()


def test_a_job_whose_worker_was_killed_is_done_by_the_next(tmp_path: Path) -> None:
    jobs = Jobs(tmp_path)
    crew = Crew(Config(tmp_path), jobs)
    crew.start()
    long = Order(Kind.FIGURES, "pasted text", source=b"Ten came on Monday, and 300 more on Tuesday. " * 1_000)
    key = jobs.add(long).id
    crew.wake()
    until(lambda: bool(found(jobs, key).stage))
    process = crew._minders[0]._process
    assert process is not None
    os.kill(process.pid, signal.SIGKILL)
    until(lambda: found(jobs, key).over)
    crew.stop()
    job = found(jobs, key)
    assert (job.state, job.attempts) == (State.DONE, 2)
    jobs.close()


def test_half_a_word_of_a_killed_worker_takes_nothing_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    jobs = Jobs(tmp_path)
    crew = Crew(Config(tmp_path), jobs)
    minder = crew._minders[0]
    key = jobs.add(ORDER).id
    stutter = [sys.executable, "-c", "print('{\"done\": \"ha', end='', flush=True); input(); input()"]
    real = subprocess.Popen

    def begun(_: list[str], **rest: Any) -> Any:
        return real(stutter, **rest)

    monkeypatch.setattr("sayso.web.crew.subprocess.Popen", begun)
    crew.start()
    until(lambda: found(jobs, key).over)
    assert minder.is_alive()
    assert "broken off twice" in (found(jobs, key).error or "")
    crew.stop()
    jobs.close()


def test_jobs_that_cannot_be_kept_for_a_while_are_done_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    jobs = Jobs(tmp_path)
    take, refused = jobs.take, iter([True, True])

    def full() -> Any:
        if next(refused, False):
            raise sqlite3.OperationalError("database or disk is full")
        return take()

    monkeypatch.setattr(jobs, "take", full)
    crew = Crew(Config(tmp_path), jobs)
    crew.start()
    key = jobs.add(ORDER).id
    crew.wake()
    until(lambda: found(jobs, key).over)
    crew.stop()
    assert found(jobs, key).state is State.DONE
    assert "database or disk is full" in capfd.readouterr().err
    jobs.close()


def test_a_worker_is_ready_before_anybody_comes(tmp_path: Path) -> None:
    jobs = Jobs(tmp_path)
    crew = Crew(Config(tmp_path), jobs)
    crew.start()
    until(lambda: crew._minders[0]._process is not None)
    process = crew._minders[0]._process
    key = jobs.add(ORDER).id
    crew.wake()
    until(lambda: found(jobs, key).over)
    assert crew._minders[0]._process is process
    crew.stop()
    jobs.close()


@pytest.mark.skipif(sys.platform != "linux", reason="this system has no such limit, or another")
def test_a_job_that_takes_too_much_memory_is_ended_and_the_next_one_is_done(tmp_path: Path) -> None:
    jobs = Jobs(tmp_path)
    crew = Crew(Config(tmp_path, memory=512), jobs)
    large = Order(Kind.FIGURES, "pasted text", source="😀".encode() + b"a " * 5_000_000)  # each copy of it takes 40 MB
    keys = [jobs.add(order).id for order in (large, ORDER)]
    crew.start()
    until(lambda: all(found(jobs, key).over for key in keys))
    crew.stop()
    first, second = (found(jobs, key) for key in keys)
    assert (first.state, first.attempts) == (State.FAILED, 1)
    assert first.error == "the check took more than the 512 MiB of memory it may and was ended"
    assert second.state is State.DONE
    jobs.close()


def test_a_desk_that_is_closed_leaves_its_job_for_next_time(tmp_path: Path) -> None:
    jobs = Jobs(tmp_path)
    crew = Crew(Config(tmp_path), jobs)
    key = jobs.add(ORDER).id
    crew.start()
    until(lambda: found(jobs, key).state is State.RUNNING)
    crew.stop()
    job = found(jobs, key)
    assert (job.state, job.attempts) == (State.QUEUED, 0)
    jobs.close()
