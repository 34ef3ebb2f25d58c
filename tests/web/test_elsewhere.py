"""Jobs that were handed in for another archive than the desk has that finds them: they wait for one that has it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sayso.web.jobs import Jobs
from sayso.web.orders import Kind, Order, State
from tests.web.conftest import Open

ORDER = Order(Kind.CHECK, "pasted text", source=b"Ten people came.")


def test_a_job_waits_for_a_desk_with_its_archive(tmp_path: Path) -> None:
    jobs = Jobs(tmp_path, queue=1, archive="/kept/north")
    key = jobs.add(ORDER).id
    jobs.take()
    jobs.close()  # in the middle of its work
    other = Jobs(tmp_path, queue=1, archive="/kept/south")
    other.recover()
    assert other.take() is None
    found = other.get(key)
    assert found is not None
    assert (found.state, found.elsewhere, found.archive) == (State.QUEUED, True, "/kept/north")
    own = other.add(ORDER)  # what waits for others takes no place in the queue
    assert (own.elsewhere, other.waiting(), other.before(own.id)) == (False, 1, 0)
    taken = other.take()
    assert taken is not None
    assert taken[0].id == own.id
    other.close()
    again = Jobs(tmp_path, archive="/kept/north")
    taken = again.take()
    assert taken is not None
    assert taken[0].id == key
    again.close()


def test_what_is_held_against_no_archive_of_the_desk_is_done_by_any(tmp_path: Path) -> None:
    jobs = Jobs(tmp_path, archive="/kept/north")
    keys = [jobs.add(replace(ORDER, example=True)).id, jobs.add(Order(Kind.FIGURES, "pasted text", source=b"Ten.")).id]
    jobs.close()
    other = Jobs(tmp_path)
    assert [taken[0].id for taken in (other.take(), other.take()) if taken] == keys
    other.close()


def test_a_job_of_another_archive_waits_and_may_be_checked_here_or_deleted(
    idle: Callable[..., Open], tmp_path: Path
) -> None:
    other = Jobs(tmp_path, archive="/kept/<north>.jsonl")
    keys = [other.add(ORDER).id for _ in range(2)]
    other.close()
    made = idle()
    assert made.client.get("/").text.count("Waiting for a desk with another archive") == 2
    page = made.client.get(f"/jobs/{keys[0]}").text
    assert "Waiting for a desk with the archive &lt;north&gt;.jsonl" in page
    assert "data-events" not in page
    job = made.client.get(f"/api/v1/jobs/{keys[0]}").json()
    assert (job["state"], job["elsewhere"], job["before"]) == ("queued", True, 0)
    again = made.client.post(f"/jobs/{keys[0]}/again", files={"word": (None, made.word)})
    assert made.client.get(f"/api/v1{again.headers['location']}").json()["elsewhere"] is False
    assert made.client.post(f"/jobs/{keys[0]}/delete", files={"word": (None, made.word)}).status_code == 303
    here = {"content-type": "application/json"}
    assert made.client.delete(f"/api/v1/jobs/{keys[1]}", headers=here).status_code == 204


def test_a_desk_ties_its_jobs_to_its_archive(idle: Callable[..., Open], tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").touch()
    made = idle(archive=str(tmp_path / "x" / ".." / "rows.jsonl"))
    made.client.post("/api/v1/check", json={"text": "Ten people came."})
    jobs = Jobs(tmp_path, archive=str((tmp_path / "rows.jsonl").resolve()))
    [job] = jobs.recent()
    assert (job.archive, job.here) == (str((tmp_path / "rows.jsonl").resolve()), True)
    jobs.close()
