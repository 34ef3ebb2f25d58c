"""The workers and who minds them: one thread each, which gives out jobs and ends a worker that takes too long."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
from base64 import b64encode
from contextlib import suppress
from typing import Any

from sayso.web.config import Config, example
from sayso.web.jobs import Jobs
from sayso.web.orders import Job

_IDLE = 1.0  # seconds after which the queue is looked at even where nobody said that something came


class Crew:
    """Takes jobs from the queue while it runs."""

    def __init__(self, config: Config, jobs: Jobs) -> None:
        self._config = config
        self._jobs = jobs
        self._come = threading.Condition()
        self._stop = False
        self._minders = [_Minder(self, config, jobs) for _ in range(config.workers)]

    def start(self) -> None:
        """Queue again what a killed server left running, and begin."""
        self._jobs.recover()
        for minder in self._minders:
            minder.start()

    def wake(self) -> None:
        """Say that a job has come."""
        with self._come:
            self._come.notify_all()

    def wait(self) -> bool:
        """Wait for a job; whether to go on."""
        with self._come:
            if not self._stop:
                self._come.wait(_IDLE)
            return not self._stop

    @property
    def stopped(self) -> bool:
        return self._stop

    def stop(self) -> None:
        """End the workers; what they were at is queued again."""
        with self._come:
            self._stop = True
            self._come.notify_all()
        for minder in self._minders:
            minder.end()
        for minder in self._minders:
            minder.join(10)


class _Minder(threading.Thread):
    """One worker's thread."""

    def __init__(self, crew: Crew, config: Config, jobs: Jobs) -> None:
        super().__init__(name="sayso-worker", daemon=True)
        self._crew, self._config, self._jobs = crew, config, jobs
        self._process: subprocess.Popen[str] | None = None
        self._late = False

    def run(self) -> None:
        with suppress(OSError):  # it is tried again for the first job, which then says so
            self._begin()  # now, so that the first visitor need not wait for it
        while True:
            try:
                taken = None if self._crew.stopped else self._jobs.take()
                if taken is not None:
                    self._do(*taken)
            except sqlite3.Error as error:  # a full disk, say: what was taken is queued again when the desk starts anew
                print(f"sayso: the jobs cannot be kept: {error}", file=sys.stderr, flush=True)
                taken = None
            if taken is None and not self._crew.wait():
                break
        self._shut()

    def end(self) -> None:
        """End the process, whatever it is at."""
        process = self._process
        if process is not None and process.poll() is None:
            process.kill()

    def _do(self, job: Job, source: bytes | None) -> None:
        self._late = False
        clock = threading.Timer(self._config.seconds, self._time_is_up)
        clock.daemon = True
        clock.start()
        try:
            answer = self._ask(self._task(job, source), job)
        except OSError:  # the worker had ended
            answer = None
        finally:
            clock.cancel()
        if answer is None:
            self._gone(job)
        elif "done" in answer:
            self._jobs.finish(job.id, answer["done"].encode(), title=answer.get("title"), summary=answer.get("summary"))
        else:
            self._jobs.fail(job.id, answer["failed"])

    def _ask(self, task: dict[str, Any], job: Job) -> dict[str, Any] | None:
        """The worker's last word; None where it ended without one."""
        process = self._process
        if process is None or process.poll() is not None:
            self._shut()
            process = self._begin()
        if self._crew.stopped:  # while it was being started
            return None
        talk, hear = process.stdin, process.stdout
        assert talk is not None
        assert hear is not None
        talk.write(json.dumps(task) + "\n")
        talk.flush()
        for line in hear:
            if not line.endswith("\n"):  # it was ended in the middle of a word
                break
            answer: dict[str, Any] = json.loads(line)
            if "stage" not in answer:
                return answer
            self._jobs.tell(job.id, answer["stage"])
        return None

    def _begin(self) -> subprocess.Popen[str]:
        """Start the process, told what it needs to know before any job."""
        self._process = process = subprocess.Popen(
            [sys.executable, "-m", "sayso.web.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        assert process.stdin is not None
        process.stdin.write(json.dumps({"memory": self._config.memory, "archive": self._config.archive}) + "\n")
        process.stdin.flush()
        return process

    def _shut(self) -> None:
        """End the process and give back its pipes."""
        self.end()
        process, self._process = self._process, None
        if process is not None:
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with suppress(OSError):  # what was not written is lost on purpose
                        pipe.close()

    def _gone(self, job: Job) -> None:
        self._shut()
        if self._crew.stopped:
            self._jobs.release(job.id)
        elif self._late:
            self._jobs.fail(job.id, f"the check took more than {self._config.seconds:g} seconds and was ended")
        else:
            self._jobs.recover(job.id)

    def _time_is_up(self) -> None:
        self._late = True
        self.end()

    def _task(self, job: Job, source: bytes | None) -> dict[str, Any]:
        folder = example() if job.example else None
        return {
            "kind": job.kind,
            "source": None if source is None else b64encode(source).decode(),
            "name": job.name,
            "url": job.url,
            "published": job.published,
            "as_of": job.as_of,
            "archive": str(folder / "archive.jsonl") if folder else self._config.archive,
            "accounts": None if self._config.accounts is None else str(self._config.accounts),
            "timeout": self._config.timeout,
        }
