"""`sayso ledger WHAT`: every reported figure about something, over time."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from sayso.cli.options import add_filters, filter_of, number, open_archive, put_file, spare
from sayso.errors import ArchiveError, InputError
from sayso.model import Measure
from sayso.settings import Settings

if TYPE_CHECKING:
    pass

FORMATS = ("terminal", "csv", "parquet", "json", "html", "svg")
_TOLD = 500  # documents between two lines that say how many have been read


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    command = commands.add_parser(
        "ledger",
        help="list every figure that the archive reports about something, over time",
        description="List every figure that the archive's documents report about something, over time: by whose "
        "count, with range, bound and the sentence that says so.",
    )
    command.add_argument("what", metavar="WHAT", nargs="+", help='what is counted: "North Korean soldiers"')
    command.add_argument(
        "--measure",
        metavar="NAME",
        action="append",
        default=[],
        help=f"only this measure; may be given again: {', '.join(measure.value for measure in Measure)}",
    )
    command.add_argument("--place", metavar="NAME", help="only figures of this place, in any spelling")
    command.add_argument("--archive", metavar="PATH", help="the archive (default: the one SAYSO_ARCHIVE names)")
    add_filters(command)
    command.add_argument(
        "--workers",
        metavar="N",
        type=number,
        help="processes that share the first reading (default: a processor each, at most 4)",
    )
    command.add_argument("--format", choices=FORMATS, default="terminal", help="what to write (default: terminal)")
    command.add_argument("-o", "--output", metavar="FILE", help="write to FILE instead of standard output")
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the ledger; returns the exit code."""
    where, measures, what = filter_of(args), [_measure(name) for name in args.measure], " ".join(args.what)
    if args.format == "parquet" and args.output is None and sys.stdout.isatty():
        raise InputError("Parquet is no text for a terminal: name a file with -o")

    from sayso.ledger import index_figures, ledger
    from sayso.threads import thread_count
    from sayso.write.ledger import require, written

    require(args.format)  # before the work is done
    spare(args.output, args.archive or Settings.from_environment().archive)

    def progress(read: int) -> None:
        if read % _TOLD == 0:
            print(f"read the figures of {read} documents", file=sys.stderr, flush=True)

    with open_archive(args) as archive:
        with suppress(ArchiveError):  # it cannot be written to: then all is read for this one answer
            index_figures(archive, progress=progress, workers=args.workers or thread_count())
        lines = ledger(archive, what, measures=measures, place=args.place, where=where, progress=progress)
    title = ", ".join([what, *args.measure, *([args.place] if args.place else [])])
    data = written(lines, args.format, title)
    if args.output is not None:
        put_file(data, args.output)
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    return 0


def _measure(name: str) -> Measure:
    try:
        return Measure(name.casefold())
    except ValueError:
        known = ", ".join(measure.value for measure in Measure)
        raise InputError(f"--measure {name!r} is none of: {known}") from None
