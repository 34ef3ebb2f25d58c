"""The whole batch: which texts, where to, and what was there already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, islice
from pathlib import Path

from sayso.batch.output import left, lines_in, opened
from sayso.batch.parquet import parquet_ready, rows_in, to_lines, to_parquet
from sayso.batch.progress import Watcher, plain
from sayso.batch.sources import Source, among, sources
from sayso.batch.task import Task
from sayso.batch.workers import done
from sayso.errors import InputError


class Format(StrEnum):
    JSONL = "jsonl"
    PARQUET = "parquet"


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of a batch."""

    paths: Sequence[str]
    output: Path | None = None  # standard output where there is none
    format: Format = Format.JSONL
    workers: int = 1
    resume: bool = False


def batch(task: Task, order: Order, watcher: Watcher | None = None) -> int:
    """Does `task` for each text and writes its lines, in order; returns how many texts failed.

    The output holds the same bytes for any number of workers, and whether or not the run was cut off and resumed. Parquet
    is made in the end from lines that stand in `OUTPUT.lines` until then. Raises InputError where the order can't be met.
    """
    _checked(order)
    watcher = watcher or plain()
    parquet = order.format is Format.PARQUET and order.output is not None
    lines = order.output
    if parquet and order.output is not None:
        lines = order.output.with_name(order.output.name + ".lines")
    texts = sources(order.paths)
    if order.resume and lines is not None and order.output is not None:
        made = parquet and order.output.exists() and not lines.exists()
        kept = rows_in(order.output, task.key) if made else lines_in(lines, task.key)
        again, there = left(texts, kept, order.output if made else lines)
        watcher.one(there)
        rest = [*again, *islice(texts, 1)]
        if made and not rest:
            return 0
        if made:
            to_lines(order.output, lines)
        texts = chain(rest, texts)
    failed = _lines(task, order, texts, lines, watcher)
    if parquet and lines is not None and order.output is not None:
        to_parquet(lines, order.output, task)
        lines.unlink()
    return failed


def _checked(order: Order) -> None:
    if order.workers < 1:
        raise InputError("--workers must be at least 1")
    if order.output is None and order.resume:
        raise InputError("--resume needs the output of the run before: -o FILE")
    if order.output is not None and among(order.paths, order.output):
        raise InputError(f"{order.output}: texts are read from it; write to another file")  # it would be emptied first
    if order.format is Format.PARQUET:
        if order.output is None:
            raise InputError("Parquet is written to a file: -o FILE")
        parquet_ready()


def _lines(task: Task, order: Order, texts: Iterator[Source], path: Path | None, watcher: Watcher) -> int:
    failed = 0
    with opened(path, keep=order.resume) as handle:
        for each in done(task, texts, workers=order.workers):
            if each.line is not None:
                handle.write(
                    each.line.encode("utf-8", "backslashreplace") + b"\n"
                )  # a lone surrogate as JSON escapes it
                handle.flush()  # what is told as done is on the disk's way: a run that is killed loses a line at most
            else:
                failed += 1
                watcher.problem(each.problem or "")
            watcher.one(1)
    return failed
