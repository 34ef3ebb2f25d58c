"""What is ordered of the desk, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class Kind(StrEnum):
    CHECK = "check"
    STATEMENTS = "statements"
    QUICK = "quick statements"  # by rules alone
    FIGURES = "figures"


class Full(Exception):
    """As many jobs wait as may."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be done: bytes, or an address to fetch them from."""

    kind: Kind
    name: str
    source: bytes | None = None
    url: str | None = None
    published: str | None = None
    as_of: str | None = None  # no evidence of a later day counts
    example: bool = False  # checked against the example's archive


@dataclass(frozen=True, slots=True)
class Job:
    """An order and how far it is."""

    id: str
    kind: Kind
    state: State
    stage: str
    created: str
    started: str | None
    finished: str | None
    attempts: int
    name: str
    url: str | None
    published: str | None
    as_of: str | None
    example: bool
    archive: str | None  # that it was handed in for: '' for none, None where any will do
    title: str | None
    summary: str | None
    error: str | None
    here: bool = True  # whether the desk that was asked has that archive

    @property
    def over(self) -> bool:
        return self.state in (State.DONE, State.FAILED)

    @property
    def elsewhere(self) -> bool:
        """Whether it waits for a desk with another archive."""
        return self.state is State.QUEUED and not self.here
