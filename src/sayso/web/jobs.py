"""Jobs, reports and judgements in SQLite: what was accepted is on disk before anybody is told so."""

from __future__ import annotations

import secrets
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sayso.errors import InputError
from sayso.model import Aspect, Decision, Label, Review
from sayso.web.bell import Bell
from sayso.web.orders import Full, Job, Kind, Order, State
from sayso.web.schema import migrate

MOST_ATTEMPTS = 2  # a job that has twice taken its worker down is not tried again
_COLUMNS = (
    "id, kind, state, stage, created, started, finished, attempts, name, url, published, as_of, example, archive, title, "
    "summary, error"
)
_OURS = "state = 'queued' AND (archive IS NULL OR archive = ?)"  # what waits for this desk
_TAKE = f"""
    UPDATE jobs SET state = 'running', started = ?, attempts = attempts + 1
    WHERE number = (SELECT number FROM jobs WHERE {_OURS} ORDER BY number LIMIT 1)
    RETURNING id, source
"""  # noqa: S608 - our own words


class Jobs:
    """The desk's database; safe to use from several threads. A job for another archive than `archive` waits for a desk
    that has it."""

    def __init__(self, folder: Path, *, queue: int = 64, archive: str = "") -> None:
        self._queue, self._archive = queue, archive
        self.bell = Bell()
        self._stages: dict[str, str] = {}  # of what runs; not on disk, since after a kill it begins anew
        self._lock, self._look = threading.RLock(), threading.Lock()
        path = folder / "desk.sqlite3"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None, timeout=10)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = FULL")
            self._connection.execute("PRAGMA foreign_keys = OFF")
            migrate(self._connection)
            self._connection.execute("PRAGMA foreign_keys = ON")
            self._reader = sqlite3.connect(path, check_same_thread=False, isolation_level=None, timeout=10)
        except (OSError, sqlite3.Error, ValueError) as error:
            raise InputError(f"{path}: cannot be used: {getattr(error, 'strerror', None) or error}") from None

    def close(self) -> None:
        """Give back the file."""
        with self._lock, self._look:
            self._reader.close()
            self._connection.close()

    def add(self, order: Order) -> Job:
        """Keep an order for good; Full where too many wait."""
        key = secrets.token_urlsafe(12)
        with self._writing() as connection:
            if self.waiting() >= self._queue:
                raise Full
            connection.execute(
                "INSERT INTO jobs (id, kind, state, created, name, url, published, as_of, example, archive, source) "
                "VALUES (?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    key,
                    order.kind,
                    now(),
                    _whole(order.name),
                    _whole(order.url),
                    order.published,
                    order.as_of,
                    order.example,
                    self._archive if order.kind is Kind.CHECK and not order.example else None,
                    order.source,
                ),
            )
        job = self.get(key)
        assert job is not None
        return job

    def get(self, key: str) -> Job | None:
        """The job with this id."""
        with self._look:
            row = self._reader.execute(f"SELECT {_COLUMNS} FROM jobs WHERE id = ?", (key,)).fetchone()  # noqa: S608
        return self._job(row) if row else None

    def recent(self, limit: int = 50) -> list[Job]:
        """The latest checks, the newest first."""
        asked = f"SELECT {_COLUMNS} FROM jobs WHERE kind = 'check' ORDER BY number DESC LIMIT ?"  # noqa: S608
        with self._look:
            return [self._job(row) for row in self._reader.execute(asked, (limit,))]

    def waiting(self) -> int:
        """How many jobs are queued for this desk."""
        asked = f"SELECT count(*) FROM jobs WHERE {_OURS}"  # noqa: S608
        with self._look:
            return int(self._reader.execute(asked, (self._archive,)).fetchone()[0])

    def before(self, key: str) -> int:
        """How many queued jobs come before this one."""
        asked = f"SELECT count(*) FROM jobs WHERE {_OURS} AND number < (SELECT number FROM jobs WHERE id = ?)"  # noqa: S608
        with self._look:
            return int(self._reader.execute(asked, (self._archive, key)).fetchone()[0])

    def take(self) -> tuple[Job, bytes | None] | None:
        """The job that has waited longest, now running, with its bytes."""
        with self._writing() as connection:
            row = connection.execute(_TAKE, (now(), self._archive)).fetchone()
        if row is None:
            return None
        self.bell.ring()  # those behind it have moved up
        job = self.get(row[0])
        return (job, row[1]) if job is not None else None

    def tell(self, key: str, stage: str) -> None:
        """Say which stage of a job has begun."""
        if (job := self.get(key)) is not None and job.state is State.RUNNING:
            self._stages[key] = stage
            self.bell.ring(key)

    def finish(self, key: str, result: bytes, *, title: str | None = None, summary: str | None = None) -> None:
        """Keep what a job came to."""
        with self._writing() as connection:
            connection.execute(
                "UPDATE jobs SET state = 'done', finished = ?, result = ?, title = ?, summary = ? "
                "WHERE id = ? AND state = 'running'",
                (now(), result, _whole(title), summary, key),
            )
        self._changed(key)

    def fail(self, key: str, error: str) -> None:
        """Keep why a job came to nothing."""
        with self._writing() as connection:
            connection.execute(
                "UPDATE jobs SET state = 'failed', finished = ?, error = ? WHERE id = ? AND state = 'running'",
                (now(), _whole(error), key),
            )
        self._changed(key)

    def recover(self, key: str | None = None) -> None:
        """Queue again what was running when its server or worker ended: one job, or all; not for ever."""
        with self._writing() as connection:
            connection.execute(
                "UPDATE jobs SET state = CASE WHEN attempts < ?1 THEN 'queued' ELSE 'failed' END, "
                "error = CASE WHEN attempts < ?1 THEN NULL ELSE 'the check was broken off twice: it is not tried again' "
                "END, finished = CASE WHEN attempts < ?1 THEN NULL ELSE ?2 END "
                "WHERE state = 'running' AND (?3 IS NULL OR id = ?3)",
                (MOST_ATTEMPTS, now(), key),
            )
        self._changed(key)

    def release(self, key: str) -> None:
        """Queue again a job that was stopped on purpose; it counts as not tried."""
        with self._writing() as connection:
            connection.execute(
                "UPDATE jobs SET state = 'queued', attempts = attempts - 1 WHERE id = ? AND state = 'running'",
                (key,),
            )
        self._changed(key)

    def result(self, key: str) -> bytes | None:
        """What a finished job came to."""
        with self._look:
            row = self._reader.execute("SELECT result FROM jobs WHERE id = ?", (key,)).fetchone()
        return row[0] if row else None

    def same(self, job: Job) -> Order:
        """The order that a job came from."""
        with self._look:
            row = self._reader.execute("SELECT source FROM jobs WHERE id = ?", (job.id,)).fetchone()
        source = row[0] if row else None
        return Order(job.kind, job.name, source, job.url, job.published, job.as_of, job.example)

    def tidy(self) -> None:
        """Forget what was only read for somebody who waited, and who is gone since the desk last ended."""
        with self._writing() as connection:
            connection.execute("DELETE FROM jobs WHERE kind <> 'check'")

    def delete(self, key: str) -> None:
        """Forget a job with its article, its report and its judgements."""
        with self._writing() as connection:
            connection.execute("DELETE FROM jobs WHERE id = ?", (key,))
        self._changed(key)

    def review(self, key: str, review: Review) -> None:
        """Keep one person's judgement; nothing that was kept is ever changed."""
        with self._writing() as connection:
            connection.execute(
                "INSERT INTO reviews (job, claim, aspect, decision, label, text, name, at) VALUES (?,?,?,?,?,?,?,?)",
                (key, review.claim, review.aspect, review.decision, review.label, _whole(review.text), _whole(review.name),
                 review.at.isoformat(timespec="seconds")),
            )  # fmt: skip

    def reviews(self, key: str) -> list[Review]:
        """The judgements of a report, oldest first."""
        asked = "SELECT claim, aspect, decision, name, at, label, text FROM reviews WHERE job = ? ORDER BY number"
        with self._look:
            rows = self._reader.execute(asked, (key,)).fetchall()
        return [
            Review(
                claim,
                Aspect(aspect),
                Decision(decision),
                name,
                datetime.fromisoformat(at),
                label and Label(label),
                text,
            )
            for claim, aspect, decision, name, at, label, text in rows
        ]

    def _changed(self, key: str | None) -> None:
        """What was running runs no longer."""
        for known in [key] if key is not None else list(self._stages):
            self._stages.pop(known, None)
        self.bell.ring(key)

    def _job(self, row: tuple[Any, ...]) -> Job:
        job = _job(row)
        stage = self._stages.get(job.id, "") if job.state is State.RUNNING else ""
        return replace(job, stage=stage, here=job.archive in (None, self._archive))

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")


def now() -> str:
    """This moment, in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _whole(text: str | None) -> str | None:
    """The text with halves of characters, which no database holds, replaced."""
    return None if text is None else text.encode("utf-8", "replace").decode()


def _job(row: tuple[Any, ...]) -> Job:
    values = dict(zip(_COLUMNS.split(", "), row, strict=True))
    typed = {"kind": Kind(values["kind"]), "state": State(values["state"]), "example": bool(values["example"])}
    return Job(**{**values, **typed})
