"""Workers are ended when they take too long, and a worker that dies takes nothing else down."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from sayso.web.config import Config
from sayso.web.crew import Crew
from sayso.web.jobs import Job, Jobs, Kind, Order, State
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
    key = jobs.add(ORDER).id
    crew.start()
    until(lambda: crew._minders[0]._process is not None)
    process = crew._minders[0]._process
    assert process is not None
    os.kill(process.pid, signal.SIGKILL)
    until(lambda: found(jobs, key).over)
    crew.stop()
    job = found(jobs, key)
    assert (job.state, job.attempts) == (State.DONE, 2)
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
