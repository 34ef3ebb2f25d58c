"""`sayso statements FILE...`: who says what, one line for each text."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING, Any

from sayso.cli.batching import add_options, run_batch

if TYPE_CHECKING:
    from sayso.model import Document


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    command = commands.add_parser(
        "statements",
        help="write who says what in articles, as JSON lines or Parquet",
        description="Write a line of JSON for each text: its statements with content, source, cue and speaker. "
        "A text that cannot be read gives one line on standard error, and exit code 2 in the end.",
    )
    add_options(command)
    command.add_argument(
        "--quick", action="store_true", help="by rules alone: many times as fast, finds fewer of the indirect ones"
    )
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the statements of each text; returns the exit code."""
    from sayso.batch import Task

    return run_batch(args, Task("doc", partial(line, quick=args.quick), columns, network=not args.quick))


def line(name: str, document: Document, *, quick: bool = False) -> dict[str, Any]:
    """The line of one text."""
    from sayso.parse.statements import statements_of
    from sayso.rows.statements import attribution

    return {"doc": name, "attributions": [attribution(document, s) for s in statements_of(document, quick=quick)]}


def columns() -> Any:
    """The line as a pyarrow schema."""
    import pyarrow as pa

    spans = pa.list_(pa.list_(pa.int64()))
    words = ("kind", "speaker", "speaker_kind", "role", "channel", "setting", "modality")
    members = [(name, spans) for name in ("content", "source", "cue")] + [(name, pa.string()) for name in words]
    return pa.schema([("doc", pa.string()), ("attributions", pa.list_(pa.struct(members)))])
