"""The desk's database: nothing accepted is lost, nothing judged is changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sayso.errors import InputError
from sayso.model import Aspect, Decision, Label, Review
from sayso.web import schema
from sayso.web.jobs import MOST_ATTEMPTS, Jobs
from sayso.web.orders import Full, Kind, Order, State

ORDER = Order(Kind.CHECK, "pasted text", source="Ein Text – ☂".encode())


@pytest.fixture
def jobs(tmp_path: Path) -> Iterator[Jobs]:
    made = Jobs(tmp_path, queue=3)
    yield made
    made.close()


def test_a_job_goes_its_way(jobs: Jobs) -> None:
    first, second = jobs.add(ORDER), jobs.add(ORDER)
    assert (first.state, jobs.before(first.id), jobs.before(second.id)) == (State.QUEUED, 0, 1)
    taken = jobs.take()
    assert taken is not None
    assert (taken[0].id, taken[0].state, taken[0].attempts, taken[1]) == (first.id, State.RUNNING, 1, ORDER.source)
    jobs.tell(first.id, "parse")
    found = jobs.get(first.id)
    assert found is not None
    assert found.stage == "parse"
    jobs.finish(first.id, b"{}", title="T", summary="S")
    assert jobs.result(first.id) == b"{}"
    assert [job.id for job in jobs.recent()] == [second.id, first.id]
    assert jobs.same(first) == ORDER


def test_the_queue_has_an_end(jobs: Jobs) -> None:
    for _ in range(3):
        jobs.add(ORDER)
    with pytest.raises(Full):
        jobs.add(ORDER)
    jobs.take()
    jobs.add(ORDER)


def test_what_ran_when_the_desk_ended_is_queued_again_but_not_for_ever(tmp_path: Path) -> None:
    key = ""
    for attempt in range(1, MOST_ATTEMPTS + 1):
        jobs = Jobs(tmp_path)  # the last one was never closed, as if killed
        key = key or jobs.add(ORDER).id
        jobs.recover()
        taken = jobs.take()
        assert taken is not None
        assert taken[0].attempts == attempt
        jobs.close()
    jobs = Jobs(tmp_path)
    jobs.recover()
    found = jobs.get(key)
    assert found is not None
    assert found.state is State.FAILED
    assert "twice" in (found.error or "")
    jobs.close()


def test_a_job_that_was_stopped_on_purpose_counts_as_not_tried(jobs: Jobs) -> None:
    key = jobs.add(ORDER).id
    jobs.take()
    jobs.release(key)
    found = jobs.get(key)
    assert found is not None
    assert (found.state, found.attempts) == (State.QUEUED, 0)


def test_what_is_over_stays_as_it_is(jobs: Jobs) -> None:
    key = jobs.add(ORDER).id
    jobs.take()
    jobs.fail(key, "no")
    jobs.finish(key, b"late")
    jobs.tell(key, "late")
    found = jobs.get(key)
    assert found is not None
    assert (found.state, found.error, found.stage, jobs.result(key)) == (State.FAILED, "no", "", None)


def test_judgements_are_added_and_go_with_their_report(jobs: Jobs) -> None:
    key = jobs.add(ORDER).id
    at = datetime(2031, 3, 14, 9, 5, tzinfo=UTC)
    said = [
        Review("c1", Aspect.CONTENT, Decision.OVERRULED, "Ada", at, Label.SUPPORTED, "I was there."),
        Review("c1", Aspect.CONTENT, Decision.ACCEPTED, "Bo", at),
    ]
    for review in said:
        jobs.review(key, review)
    assert jobs.reviews(key) == said
    jobs.delete(key)
    assert jobs.get(key) is None
    assert jobs.reviews(key) == []


def test_what_was_read_for_somebody_who_waited_is_not_kept(jobs: Jobs) -> None:
    aside, check = jobs.add(Order(Kind.FIGURES, "pasted text", source=b"Ten.")), jobs.add(ORDER)
    jobs.tidy()
    assert jobs.get(aside.id) is None
    assert jobs.get(check.id) is not None


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    Jobs(tmp_path).close()
    with sqlite3.connect(tmp_path / "desk.sqlite3") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(InputError, match="newer sayso"):
        Jobs(tmp_path)


def test_a_folder_that_is_none_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError, match="cannot be used"):
        Jobs(tmp_path / "file")


def test_a_database_of_the_step_before_is_brought_up_to_date(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "desk.sqlite3") as older:
        older.executescript(schema.MIGRATIONS[0])
        older.execute(
            "INSERT INTO jobs (id, kind, state, created, name, source) VALUES ('a','check','done','','n',x'31')"
        )
        older.execute(
            "INSERT INTO reviews (job, claim, aspect, decision, text, name, at) "
            "VALUES ('a', 'c1', 'content', 'commented', 'so', 'Ada', '2031-03-04T05:06:07+00:00')"
        )
        older.execute("PRAGMA user_version = 1")
    older.close()
    jobs = Jobs(tmp_path)
    found = jobs.get("a")
    assert found is not None
    assert (found.as_of, found.archive, found.here, jobs.same(found).source) == (None, None, True, b"1")
    assert [review.name for review in jobs.reviews("a")] == ["Ada"]
    jobs.delete("a")
    assert jobs.reviews("a") == []
    jobs.close()


def test_the_day_that_evidence_ends_is_kept(jobs: Jobs) -> None:
    job = jobs.add(replace(ORDER, as_of="2031-03-04"))
    assert (job.as_of, jobs.same(job).as_of) == ("2031-03-04", "2031-03-04")
