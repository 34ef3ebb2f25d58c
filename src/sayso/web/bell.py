"""Tells who waits in the event loop that something about a job has changed."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class Ear:
    """One who waits for news of one job."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    def rung(self) -> None:
        """May be called from any thread."""
        with suppress(RuntimeError):  # the loop has ended, and who waited with it
            self._loop.call_soon_threadsafe(self._event.set)

    def forget(self) -> None:
        """From here on only what comes now counts: to be called before looking, so that nothing slips between."""
        self._event.clear()

    async def news(self, seconds: float) -> None:
        """Wait until there is some, at most so long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._event.wait()


class Bell:
    """Rung by the threads that change jobs."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ears: dict[str, list[Ear]] = {}

    @contextmanager
    def listening(self, key: str) -> Iterator[Ear]:
        """Hear of this job."""
        ear = Ear()
        with self._lock:
            self._ears.setdefault(key, []).append(ear)
        try:
            yield ear
        finally:
            with self._lock:
                self._ears[key].remove(ear)
                if not self._ears[key]:
                    del self._ears[key]

    def ring(self, key: str | None = None) -> None:
        """This job changed; without one, any may have."""
        with self._lock:
            ears = [ear for found in self._ears.values() for ear in found] if key is None else self._ears.get(key, [])
            for ear in ears:
                ear.rung()
