"""`sayso figures FILE...`: the figures of many texts, a line each."""

from __future__ import annotations

import argparse
import json
import sys

from sayso.model import Bound, Figure

_SIGNS = {Bound.EXACT: "=", Bound.OVER: ">", Bound.AT_LEAST: ">", Bound.UNDER: "<", Bound.AT_MOST: "<",
          Bound.ABOUT: "~", Bound.NEARLY: "~"}  # fmt: skip
_FAILED = 2
_NEAR = 100  # characters behind a number in which the noun that it counts stands


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    command = commands.add_parser(
        "figures",
        help="print the figures of texts as JSON lines",
        description="Write a JSON line per text: its id and its figures (value, bound, unit, concept). "
        "Exit code 0: all read; 2: at least one could not be read.",
    )
    command.add_argument(
        "files", metavar="FILE", nargs="+", help="text, Markdown, HTML, .jsonl (a line per row), or a folder of them"
    )
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the figures of each text; returns the exit code."""
    from sayso.cli.rows import rows
    from sayso.parse.figures import figures_of

    code = 0
    for row in rows(args.files):
        if row.document is None:
            print(f"sayso: {row.problem}", file=sys.stderr)
            code = _FAILED
            continue
        found = [_line(figure, row.document.text) for figure in figures_of(row.document, ())]
        sys.stdout.write(json.dumps({"id": row.id, "figures": found}, ensure_ascii=False) + "\n")
    return code


def _line(figure: Figure, text: str) -> dict[str, object]:
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
