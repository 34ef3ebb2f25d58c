"""Runs a task over sources, in threads of this process or in processes; what comes out is in the order of the sources."""

from __future__ import annotations

import json
import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import NamedTuple

from sayso.batch.output import HASH
from sayso.batch.sources import Source, document_of, hash_of
from sayso.batch.task import Task
from sayso.errors import InputError
from sayso.model import Document
from sayso.threads import thread_count, use_threads

_CHUNK = 8  # sources that go to a process at once
_AHEAD = 3  # chunks a process, or texts a thread, that are under way while the oldest is waited for


class Done(NamedTuple):
    """What became of a source: its line of JSON, or in one line why there is none."""

    line: str | None
    problem: str | None = None


def done(task: Task, found: Iterable[Source], *, workers: int = 1) -> Iterator[Done]:
    """What became of each source, in order: the same for any number of `workers` and of threads.

    With one worker all is done in this process, where a task with a network runs in as many threads as `thread_count`
    says; each of several workers has a single thread.
    """
    if workers > 1:
        yield from _in_processes(task, found, workers)
    elif task.network and thread_count() > 1:
        yield from _in_threads(task, found, thread_count())
    else:
        for source in found:
            yield _one(task, source)


def _one(task: Task, source: Source) -> Done:
    document = _read(source)
    return document if isinstance(document, Done) else _made(task, source, document)


def _read(source: Source) -> Document | Done:
    try:
        return document_of(source)
    except InputError as error:
        return Done(None, str(error))
    except Exception as error:  # a fault of ours in one text must not end the batch
        return _failed(source, error)


def _made(task: Task, source: Source, document: Document) -> Done:
    try:
        line = {task.key: source.id, HASH: hash_of(source, document), **task.line(source.id, document)}
        return Done(json.dumps(line, ensure_ascii=False))
    except Exception as error:
        return _failed(source, error)


def _failed(source: Source, error: Exception) -> Done:
    words = " ".join(str(error).split())
    return Done(None, f"{source.where}: failed, which is a fault of Sayso: {type(error).__name__}: {words}")


# -- threads ---------------------------------------------------------------------------------------------------------


def _in_threads(task: Task, found: Iterable[Source], count: int) -> Iterator[Done]:
    """Texts are read here and taken apart side by side, so that the network always has windows to run."""
    waiting: deque[Future[Done] | Done] = deque()
    with ThreadPoolExecutor(count) as pool:
        for source in found:
            document = _read(source)
            ready = document if isinstance(document, Done) else pool.submit(_made, task, source, document)
            waiting.append(ready)
            if len(waiting) > _AHEAD * count:
                yield _result(waiting.popleft())
        while waiting:
            yield _result(waiting.popleft())


def _result(ready: Future[Done] | Done) -> Done:
    return ready if isinstance(ready, Done) else ready.result()


# -- processes -------------------------------------------------------------------------------------------------------


def _in_processes(task: Task, found: Iterable[Source], workers: int) -> Iterator[Done]:
    rest = iter(found)
    waiting: deque[tuple[list[Source], Future[list[Done]]]] = deque()
    pool = pool_of(workers)
    try:
        while True:
            while len(waiting) < _AHEAD * workers and (chunk := list(islice(rest, _CHUNK))):
                waiting.append((chunk, pool.submit(_chunk, task, chunk)))
            if not waiting:
                return
            chunk, future = waiting.popleft()
            try:
                results = future.result()
            except BrokenProcessPool:  # a process died: of which of these texts?
                pool.shutdown(wait=False, cancel_futures=True)
                results = _one_by_one(task, chunk)
                pool = pool_of(workers)
                waiting = deque((c, f if _whole(f) else pool.submit(_chunk, task, c)) for c, f in waiting)
            yield from results
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _whole(future: Future[list[Done]]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _one_by_one(task: Task, chunk: Sequence[Source]) -> list[Done]:
    results: list[Done] = []
    pool = pool_of(1)
    for source in chunk:
        try:
            results += pool.submit(_chunk, task, [source]).result()
        except BrokenProcessPool:
            results.append(Done(None, f"{source.where}: its process died (killed, or out of memory)"))
            pool = pool_of(1)
    pool.shutdown(wait=False)
    return results


def _chunk(task: Task, chunk: Sequence[Source]) -> list[Done]:
    return [_one(task, source) for source in chunk]


def pool_of(workers: int) -> ProcessPoolExecutor:
    """Processes of one thread each that end with this one."""
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_begin)


def _begin() -> None:
    """In each process: one thread, deaf to Ctrl-C (the parent ends us), and gone when the parent is."""
    use_threads(1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_follow, daemon=True).start()


def _follow() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
