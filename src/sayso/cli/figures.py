"""`sayso figures FILE...`: the figures of many texts, a line each."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from sayso.cli.batching import add_options, run_batch
from sayso.model import Bound, Figure

if TYPE_CHECKING:
    from sayso.model import Document

_SIGNS = {Bound.EXACT: "=", Bound.OVER: ">", Bound.AT_LEAST: ">", Bound.UNDER: "<", Bound.AT_MOST: "<",
          Bound.ABOUT: "~", Bound.NEARLY: "~"}  # fmt: skip
_NEAR = 100  # characters behind a number in which the noun that it counts stands


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

    return {"id": name, "figures": [figure_row(figure, document.text) for figure in figures_of(document, ())]}


def figure_row(figure: Figure, text: str) -> dict[str, object]:
    """One figure as the line of JSON holds it."""
    low, high = figure.value
    return {
        "value": low if high is None else [low, high],
        "bound": _SIGNS[figure.bound],
        "unit": _unit(figure, text),
        "concept": figure.about,
    }


def _unit(figure: Figure, text: str) -> str | None:
    """The unit; for persons and for shares of something the noun that stands behind the number, as the text has it."""
    if figure.unit not in ("person", "fraction"):
        return figure.unit
    end = figure.spans[-1].end
    if figure.population and figure.population in text[end : end + _NEAR]:
        return figure.population.split(" from ")[0].split(" of ")[0].split()[-1]
    return None if figure.unit == "fraction" else figure.unit


def columns() -> Any:
    """The line as a pyarrow schema."""
    import pyarrow as pa

    members = [("value", pa.list_(pa.float64())), *((name, pa.string()) for name in ("bound", "unit", "concept"))]
    return pa.schema([("id", pa.string()), ("figures", pa.list_(pa.struct(members)))])


def cells(row: dict[str, Any]) -> dict[str, Any]:
    """A line as a row of a table, where a value is always a list, of one number or two."""
    figures = [f | {"value": f["value"] if isinstance(f["value"], list) else [f["value"]]} for f in row["figures"]]
    return row | {"figures": figures}
