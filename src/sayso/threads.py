"""How many threads a network may use in this process: told once by the entry point, asked for where one is loaded."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

_MOST = 4  # more threads than this gain little and take the machine from everybody else
_told: list[int] = []
T = TypeVar("T")
R = TypeVar("R")


class Pool:
    """Does the same to many things in `count` threads; a process that was forked off gets threads of its own.

    A fork takes along the pool but none of its threads: whoever handed it work there would wait for ever.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._made: tuple[int, ThreadPoolExecutor] | None = None  # in which process, and the threads

    def map(self, work: Callable[[T], R], things: Sequence[T]) -> list[R]:
        """What `work` makes of each thing, in their order."""
        if self._count < 2 or len(things) < 2:
            return [work(thing) for thing in things]
        here, made = os.getpid(), self._made
        if made is None or made[0] != here:
            self._made = made = here, ThreadPoolExecutor(self._count)
        return list(made[1].map(work, things))


def use_threads(count: int | None) -> None:
    """From now on networks are loaded for `count` threads; None is one for each processor, at most four."""
    _told[:] = [] if count is None else [max(1, count)]


def thread_count() -> int:
    """The number that `use_threads` was told, else one for each processor that this process may use, at most four."""
    return _told[0] if _told else min(_MOST, processors())


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
