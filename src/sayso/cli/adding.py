"""What `sayso archive add` tells while it works: problems, notes, how much is stored, and a bar where somebody looks."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from sayso.write.clean import line


class Adding:
    """Told how it goes; without a bar, in lines."""

    def __init__(self, talk: TextIO) -> None:
        self.problems: list[str] = []
        self._talk = talk

    def problem(self, text: str) -> None:
        """One line about what could not be added."""
        self.problems.append(text)
        self._print(f"sayso: {line(text)}")

    def note(self, text: str) -> None:
        """One line about what is no fault of anybody's."""
        self._print(line(text))

    def stored(self, documents: int) -> None:
        """So many new documents are stored for good."""
        print(f"added {documents}", file=self._talk, flush=True)

    def read(self, size: int) -> None:
        """So many bytes of all sources have been read."""

    def _print(self, text: str) -> None:
        print(text, file=sys.stderr, flush=True)


@contextmanager
def adding(talk: TextIO, total: Callable[[], int]) -> Iterator[Adding]:
    """Where to tell it; with a bar if standard error is a terminal. `total` bytes are to be read."""
    if not sys.stderr.isatty():
        yield Adding(talk)
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, redirect_stdout=False, redirect_stderr=False) as progress:
        bar = progress.add_task("added 0", total=total() or None)

        class Shown(Adding):
            def stored(self, documents: int) -> None:
                progress.update(bar, description=f"added {documents}")
                if not talk.isatty():  # lines in a file or for a program; on one screen the bar says it
                    super().stored(documents)

            def read(self, size: int) -> None:
                progress.update(bar, completed=size)

            def _print(self, text: str) -> None:
                console.print(text, markup=False, highlight=False, soft_wrap=True)

        yield Shown(talk)
