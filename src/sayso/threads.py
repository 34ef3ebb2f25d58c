"""How many threads a network may use in this process: told once by the entry point, asked for where one is loaded."""

from __future__ import annotations

import os

_MOST = 4  # more threads than this gain little and take the machine from everybody else
_told: list[int] = []


def use_threads(count: int | None) -> None:
    """From now on networks are loaded for `count` threads; None is one for each processor, at most four."""
    _told[:] = [] if count is None else [max(1, count)]


def thread_count() -> int:
    """The number that `use_threads` was told, else one for each processor that this process may use, at most four."""
    return _told[0] if _told else min(_MOST, processors())


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
