"""A progress bar on standard error, where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple


class Watcher(NamedTuple):
    """Whom a batch tells how it goes."""

    one: Callable[[int], None]  # so many more texts are through
    problem: Callable[[str], None]  # one line about a text that failed


def plain() -> Watcher:
    """Problems on standard error, nothing else."""
    return Watcher(_nothing, lambda line: print(f"sayso: {line}", file=sys.stderr))


def _nothing(number: int) -> None:
    """Tell nobody."""
    del number


@contextmanager
def watching(total: Callable[[], int], *, shown: bool) -> Iterator[Watcher]:
    """A bar while the batch runs, if `shown`; problems stand above it. `total` is asked for only then."""
    if not shown:
        yield plain()
        return
    from rich.console import Console  # noqa: PLC0415 - only where somebody looks
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    console = Console(stderr=True)
    columns = (TextColumn("texts"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, redirect_stdout=False) as progress:
        bar = progress.add_task("texts", total=total())

        def problem(line: str) -> None:
            console.print(f"sayso: {line}", markup=False, highlight=False, soft_wrap=True)

        yield Watcher(lambda number: progress.update(bar, advance=number), problem)
