"""What is kept of the feeds that an archive is filled from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

COLUMNS = "url, looked, answered, problem, new, stored, failed, looks, minutes"


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed, sitemap or list of pages, and how the looks at it went; times are UTC, to the second."""

    url: str  # as it was named: an address, or the path of a file
    looked: datetime  # at the last time
    answered: datetime | None = None  # when it could last be read, changed or not
    problem: str | None = None  # why it could not be read at the last look, in one line
    new: int = 0  # documents that the last look stored
    stored: int = 0  # documents that all looks stored
    failed: int = 0  # pages that the last look could not take
    looks: int = 1
    minutes: float | None = None  # from one look to the next; None where somebody looks when they like

    @property
    def due(self) -> datetime | None:
        """When the next look is due, if anybody is still watching."""
        return self.looked + timedelta(minutes=self.minutes) if self.minutes is not None else None

    def row(self) -> tuple[Any, ...]:
        """The values of a table's columns."""
        answered = self.answered.isoformat() if self.answered else None
        counts = (self.new, self.stored, self.failed, self.looks)
        return self.url, self.looked.isoformat(), answered, self.problem, *counts, self.minutes

    @classmethod
    def of(cls, row: Sequence[Any]) -> Feed:
        """The feed that `row` gave the values of."""
        url, looked, answered, problem, new, stored, failed, looks, minutes = row
        when = datetime.fromisoformat(looked)
        since = datetime.fromisoformat(answered) if answered else None
        return cls(url, when, since, problem, new, stored, failed, looks, minutes)
