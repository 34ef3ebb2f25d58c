"""`sayso archive add --figures`: tables of figures over time."""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.cli.options import refuse_unused
from sayso.errors import InputError
from sayso.model import Measure

if TYPE_CHECKING:
    from sayso.archive import Added, Archive, Mapped, Series

_PORTION = 500  # rows stored, with their figures, at once


def add_series_options(command: argparse.ArgumentParser) -> None:
    """Add the options that say what the columns of a table hold."""
    command.add_argument(
        "--figures", action="store_true", help="the files are tables of figures over time (CSV or JSON), a day a row"
    )
    command.add_argument(
        "--column",
        metavar="NAME",
        action="append",
        default=[],
        help="with --figures: the column (default: all numbers)",
    )
    command.add_argument("--population", metavar="WHAT", help="with --figures: what is counted (default: the column)")
    command.add_argument("--measure", metavar="NAME", help="with --figures: such as killed, casualties or deployed")
    command.add_argument("--unit", metavar="NAME", help="with --figures: such as person or dollar")
    command.add_argument("--source", metavar="WHO", help="with --figures: whose count it is")
    command.add_argument("--url", metavar="URL", help="with --figures: where the table was published")


def refuse_series_options(args: argparse.Namespace) -> None:
    """InputError where an option that says what a table's columns hold was given, but not --figures."""
    if not args.figures:
        names = ("column", "population", "measure", "unit", "source", "url")
        refuse_unused(args, names, "is for tables of figures: add --figures")


def add_series(
    archive: Archive, args: argparse.Namespace, problem: Callable[[str], None], progress: Callable[[int], None]
) -> Added:
    """Store the rows of all tables; one that cannot be read is told to `problem`, and the rest goes on."""
    from sayso.archive import Added, read_series

    mapped = _mapped(args)
    stored = known = 0
    refused: list[str] = []
    for source in args.sources:
        try:
            rows = iter(read_series(Path(source), mapped))
            while portion := list(islice(rows, _PORTION)):
                added = _keep(archive, portion, problem)
                stored, known = stored + added.stored, known + added.known
                refused.extend(added.refused)
                if added.stored:
                    progress(stored)
        except InputError as error:
            problem(str(error))
    return Added(stored, known, tuple(refused))


def _keep(archive: Archive, rows: Iterable[Series], problem: Callable[[str], None]) -> Added:
    from sayso.archive import Reader
    from sayso.ledger import given

    held = []
    figures = defaultdict(list)
    for row in rows:
        if row.document is None:
            problem(row.problem or "a row cannot be read")
            continue
        held.append(row.document)
        for name, figure in row.figures.items():
            figures[Reader(f"column {name}", "")].append((row.document.id, [given(figure)]))
    added = archive.add(held)
    for reader, found in figures.items():
        archive.keep(reader, found)
    return added


def _mapped(args: argparse.Namespace) -> Mapped:
    from sayso.archive import Mapped

    try:
        measure = Measure(args.measure.casefold()) if args.measure else None
    except ValueError:
        known = ", ".join(measure.value for measure in Measure)
        raise InputError(f"--measure {args.measure!r} is none of: {known}") from None
    return Mapped(tuple(args.column), args.population, measure, args.unit, args.source, args.url)
