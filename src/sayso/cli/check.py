"""`sayso check ARTICLE`: the whole job."""

from __future__ import annotations

import argparse
import sys
from contextlib import nullcontext
from pathlib import Path

from sayso.cli.embedding import add_dense, opened
from sayso.errors import InputError
from sayso.settings import Settings

FORMATS = ("terminal", "json", "html", "claimreview", "markdown")
_LONG = 300_000  # characters that take a core a minute, about: it grows in a straight line
REFUTED = 1  # exit code: at least one verdict is Refuted


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    command = commands.add_parser(
        "check",
        help="check an article against an archive",
        description="Take an article apart and judge every checkable part of it. "
        "Exit code 0: checked and nothing refuted; 1: something refuted; 2: could not be checked.",
    )
    command.add_argument(
        "article", metavar="ARTICLE", help="a text, Markdown or HTML file, a URL, or - for standard input"
    )
    command.add_argument("--archive", metavar="PATH", help="an archive folder or a .jsonl of documents")
    command.add_argument("--as-of", metavar="DATE", help="evidence of this day or earlier only (YYYY-MM-DD)")
    add_dense(command)
    command.add_argument("--accounts", metavar="FILE", help="a registry of official accounts (CSV or JSON)")
    command.add_argument(
        "--stance-model", metavar="NAME", help="a cross-encoder of Hugging Face's as ONNX, a folder or a name"
    )
    command.add_argument("--format", choices=FORMATS, default="terminal", help="what to write (default: terminal)")
    command.add_argument("-o", "--output", metavar="FILE", help="write to FILE instead of standard output")
    command.add_argument("--published", metavar="DATE", help="the article's date (YYYY-MM-DD) where it shows none")
    command.add_argument("--allow-private", action="store_true", help="fetch from loopback and private addresses too")
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Check one article; returns the exit code."""
    from dataclasses import replace

    from sayso.archive import Filter
    from sayso.cli.options import date_of, refuse_unused, spare
    from sayso.judge import use_model
    from sayso.known import Matcher
    from sayso.pipeline import check
    from sayso.read import by_today, read
    from sayso.write import Format, write

    settings = Settings.from_environment()
    where = args.archive or settings.archive
    if where is None:
        refuse_unused(
            args, ("as_of", "dense", "encoder"), "needs an archive: name one with --archive, or in SAYSO_ARCHIVE"
        )
    if args.article.lower().endswith((".jsonl", ".jsonl.gz")):
        raise InputError(
            f"{args.article}: this holds many documents, and no article; an archive is named with --archive"
        )
    accounts = args.accounts or settings.accounts
    spare(args.output, args.article, where, accounts)
    use_model(args.stance_model or settings.stance_model)
    document = read(args.article, allow_private=args.allow_private or settings.allow_private, timeout=settings.timeout)
    if args.published:
        document = replace(document, published=date_of("--published", args.published))
    else:
        document = by_today(document, settings.today)
    if len(document.text) > _LONG:
        minutes = f"takes {len(document.text) / _LONG:.0f} minutes or so, with an archive more"
        print(f"sayso: a text of {len(document.text):,} characters {minutes}", file=sys.stderr, flush=True)
    with _archive(where, args) as archive:
        until = date_of("--as-of", args.as_of)
        store = archive.within(Filter(until=until)) if archive is not None and until else archive
        report = check(document, store, accounts=accounts, facts=Matcher.beside(where) if where else None)
    form = Format(args.format)
    plain = args.output or not sys.stdout.isatty()
    if form is Format.TERMINAL and not plain:
        import shutil

        text = write(report, form, width=shutil.get_terminal_size().columns, colour=settings.colour)
    else:
        text = write(report, form)
    _put(text, args.output)
    return REFUTED if report.refuted else 0


def _archive(where: str | Path | None, args: argparse.Namespace):  # type: ignore[no-untyped-def]  # of Archive or None
    return nullcontext(None) if where is None else opened(where, args)


def _put(text: str, output: str | None) -> None:
    if output is None:
        sys.stdout.write(text if text.endswith("\n") else text + "\n")
        return
    try:
        Path(output).write_text(text if text.endswith("\n") else text + "\n", encoding="utf-8")
    except OSError as error:
        raise InputError(f"{output}: cannot be written: {error.strerror}") from None
