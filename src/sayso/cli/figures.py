"""`sayso figures FILE...`: the figures of many texts, a line each."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from sayso.cli.batching import add_options, run_batch

if TYPE_CHECKING:
    from sayso.model import Document


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    command = commands.add_parser(
        "figures",
        help="write the figures of texts, as JSON lines or Parquet",
        description="Write a JSON line per text: its id and its figures (value, bound, unit, concept). "
        "Exit code 0: all read; 2: at least one could not be read.",
    )
    add_options(command)
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the figures of each text; returns the exit code."""
    from sayso.batch import Task

    return run_batch(args, Task("id", line, columns, cells))


def line(name: str, document: Document) -> dict[str, Any]:
    """The line of one text."""
    from sayso.parse.figures import figures_of
    from sayso.rows.figures import figure

    return {"id": name, "figures": [figure(found, document.text) for found in figures_of(document, ())]}


def columns() -> Any:
    """The line as a pyarrow schema."""
    import pyarrow as pa

    members = [("value", pa.list_(pa.float64())), *((name, pa.string()) for name in ("bound", "unit", "concept"))]
    return pa.schema([("id", pa.string()), ("figures", pa.list_(pa.struct(members)))])


def cells(row: dict[str, Any]) -> dict[str, Any]:
    """A line as a row of a table, where a value is always a list, of one number or two."""
    figures = [f | {"value": f["value"] if isinstance(f["value"], list) else [f["value"]]} for f in row["figures"]]
    return row | {"figures": figures}
