"""A limit on how long a piece of work may take."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType


class Late(Exception):
    """It took too long."""


class _Alarm(BaseException):
    """No `Exception`: what catches those on its way must not go on."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """End what is done inside with Late after so many seconds.

    Between two steps of the interpreter, and in the main thread of a system with alarms; elsewhere there is no limit.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - as the system calls it
        raise _Alarm

    before = signal.signal(signal.SIGALRM, ring)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        yield
    except _Alarm:
        raise Late from None
    finally:
        with suppress(_Alarm):  # it may ring just now
            signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
