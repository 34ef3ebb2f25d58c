"""What every page and every call of the API works with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from fastapi import Request

from sayso.model import Report
from sayso.web.codec import load
from sayso.web.config import Config
from sayso.web.crew import Crew
from sayso.web.jobs import Jobs
from sayso.web.orders import Full, Job, Order, State
from sayso.web.problems import Problem
from sayso.web.sessions import Sessions
from sayso.web.shelf import Shelf

STAGES = {
    "fetch": "Fetching the page",
    "read": "Reading the article",
    "parse": "Finding statements, figures and claims",
    "find": "Searching the archive",
    "judge": "Comparing with what was found",
    "examine": "Looking at the article itself",
}


@dataclass(frozen=True, slots=True)
class Desk:
    """The parts of a running desk."""

    config: Config
    jobs: Jobs
    crew: Crew
    shelf: Shelf
    samples: Shelf  # the archive that the example is held against
    sessions: Sessions

    def order(self, order: Order) -> Job:
        """Accept an order, or say that too many wait."""
        try:
            job = self.jobs.add(order)
        except Full:
            raise Problem(429, "too many articles are waiting; try again in a while", {"Retry-After": "30"}) from None
        self.crew.wake()
        return job

    def job(self, key: str) -> Job:
        """The job with this id, or 404."""
        job = self.jobs.get(key)
        if job is None:
            raise Problem(404, "there is no such job")
        return job

    def report(self, key: str) -> Report:
        """The report of a job that is done, or a problem that says what it is instead."""
        job = self.job(key)
        data = self.jobs.result(key)
        if job.state is State.FAILED:
            raise Problem(409, job.error or "the check failed")
        if data is None or job.kind != "check":
            raise Problem(409, "there is no report yet")
        return _loaded(data)


@lru_cache(maxsize=16)
def _loaded(data: bytes) -> Report:
    return load(data)


def shelf_of(request: Request) -> Shelf:
    """The archive that a page is about."""
    desk = desk_of(request)
    return desk.samples if of_example(request) else desk.shelf


def of_example(request: Request) -> bool:
    """Whether a page is about the example's archive."""
    return request.query_params.get("example") == "1"


def desk_of(request: Request) -> Desk:
    """The desk that a request is for."""
    return cast(Desk, request.app.state.desk)
