"""What the commands that read many texts have in common: their options, and running them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.batch import Task

CANNOT = 2  # exit code: at least one text could not be read


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the texts and the options of a batch to a command."""
    command.add_argument(
        "files", metavar="FILE", nargs="+", help="text, Markdown or HTML files, folders of them, .jsonl(.gz), or -"
    )
    command.add_argument("-o", "--output", metavar="FILE", type=Path, help="write to FILE instead of standard output")
    command.add_argument(
        "--format", choices=("jsonl", "parquet"), help="what to write (default: by FILE's ending, else jsonl)"
    )
    command.add_argument(
        "--workers", metavar="N", type=int, default=1, help="processes that share the work (default: 1)"
    )
    command.add_argument(
        "--resume", action="store_true", help="go on after an interruption: keep what is whole in FILE"
    )


def run_batch(args: argparse.Namespace, task: Task) -> int:
    """Run the batch that the options ask for; returns the exit code."""
    from sayso.batch import Order, batch
    from sayso.batch.batch import Format
    from sayso.batch.progress import watching
    from sayso.batch.sources import count

    by_name = "parquet" if args.output is not None and args.output.suffix == ".parquet" else "jsonl"
    order = Order(args.files, args.output, Format(args.format or by_name), args.workers, args.resume)
    shown = sys.stderr.isatty() and (args.output is not None or not sys.stdout.isatty())
    with watching(lambda: count(args.files), shown=shown) as watcher:
        return CANNOT if batch(task, order, watcher) else 0
