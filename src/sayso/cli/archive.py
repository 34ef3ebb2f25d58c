"""`sayso archive add|watch|feeds|list|remove|export|embed|search|trace|stats`: the documents that evidence comes from."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from sayso.cli.embedding import add_dense, add_encoder, embed, opened
from sayso.cli.holding import add_holding
from sayso.cli.options import (
    add_action,
    add_filters,
    archive_of,
    filter_of,
    make_archive,
    number,
    open_archive,
    refuse_unused,
)
from sayso.cli.series import add_series_options, refuse_series_options
from sayso.errors import InputError
from sayso.settings import Settings

SOME_FAILED = 2  # exit code of `add`: something could not be added, the rest was

_OFTEN = 15  # minutes between two looks
_LONGEST = 527_040  # minutes of a year: a longer time between two looks is a slip


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command with its actions to the grammar."""
    command = commands.add_parser(
        "archive",
        help="keep and search the documents that evidence comes from",
        description="Keep and search the documents that evidence comes from.",
    )
    actions = command.add_subparsers(title="actions", metavar="ACTION", required=True)

    adding = add_action(actions, "add", "store documents; what is there already stays as it is")
    adding.add_argument(
        "sources",
        metavar="PATH|URL",
        nargs="+",
        help=".jsonl or .warc (.gz), text, HTML or PDF, a folder of them, a web address",
    )
    adding.add_argument("--allow-private", action="store_true", help="fetch from loopback and private addresses too")
    add_series_options(adding)
    adding.set_defaults(run=_add)

    watching = add_action(actions, "watch", "store the pages that feeds and sitemaps name, as they come out")
    watching.add_argument(
        "sources", metavar="FILE|URL", nargs="+", help="an RSS, Atom or JSON feed, a sitemap, a file of their addresses"
    )
    watching.add_argument("--once", action="store_true", help="look once and end, as for cron")
    watching.add_argument("--every", metavar="MINUTES", type=float, help=f"how often to look (default: {_OFTEN})")
    watching.add_argument(
        "--limit", metavar="N", type=number, default=50, help="new pages of a feed at a time (default: 50)"
    )
    watching.add_argument("--allow-private", action="store_true", help="fetch from loopback and private addresses too")
    watching.set_defaults(run=_watch)

    listing = add_action(actions, "feeds", "the feeds that were watched, and how the last looks at them went")
    listing.set_defaults(run=_feeds)

    add_holding(actions)

    embedding = add_action(actions, "embed", "make vectors of the passages that have none, to find them by meaning")
    add_encoder(embedding)
    embedding.set_defaults(run=embed)

    searching = add_action(actions, "search", "passages that match words best")
    searching.add_argument("words", metavar="WORDS", nargs="+")
    _filters(searching, limit=10)
    add_dense(searching)
    searching.set_defaults(run=_search)

    tracing = add_action(actions, "trace", "who carried these words, the earliest first")
    tracing.add_argument("quote", metavar="QUOTE", nargs="+")
    _filters(tracing, limit=50)
    tracing.set_defaults(run=_trace)

    counting = add_action(actions, "stats", "how much is held")
    counting.set_defaults(run=_stats)


def run(args: argparse.Namespace) -> int:
    """Do what the action says; returns the exit code."""
    return int(args.run(args))


def _filters(action: argparse.ArgumentParser, *, limit: int) -> None:
    action.add_argument(
        "--limit", metavar="N", type=number, default=limit, help=f"at most N results (default: {limit})"
    )
    add_filters(action)


def _add(args: argparse.Namespace) -> int:
    from sayso.cli.adding import adding
    from sayso.cli.documents import Intake, size

    settings = Settings.from_environment()
    talk = sys.stdout if args.format == "terminal" else sys.stderr
    private = args.allow_private or settings.allow_private
    refuse_series_options(args)
    with make_archive(args) as archive, adding(talk, lambda: size(args.sources)) as tell:
        if args.figures:
            from sayso.cli.series import add_series

            added = add_series(archive, args, tell.problem, tell.stored)
        else:
            intake = Intake(archive, tell, allow_private=private, settings=settings)
            added = archive.add(intake.documents(args.sources), progress=intake.stored)
            intake.settle()
        held = len(archive)
        for text in added.refused:
            tell.problem(text)
    problems = tell.problems
    if args.format == "json":
        _json({"stored": added.stored, "known": added.known, "failed": problems, "documents": held})
    else:
        failed = f", {len(problems)} could not be added" if problems else ""
        print(f"{added.stored} new, {added.known} already there{failed}; the archive holds {held} documents")
    return SOME_FAILED if problems else 0


def _watch(args: argparse.Namespace) -> int:
    import time

    from sayso.cli.watch import Watch
    from sayso.write.clean import line

    if args.once:
        refuse_unused(args, ("every",), "has no effect with --once")
    minutes = _OFTEN if args.every is None else args.every
    if not 0 <= minutes <= _LONGEST:
        raise InputError(f"--every {minutes:g}: minutes from 0 to {_LONGEST} are wanted")
    settings = Settings.from_environment()
    problems: list[str] = []

    def problem(text: str) -> None:
        problems.append(text)
        print(f"sayso: {line(text)}", file=sys.stderr, flush=True)

    def note(text: str) -> None:
        print(line(text), file=sys.stderr, flush=True)

    private = args.allow_private or settings.allow_private
    while True:
        with make_archive(args) as archive:  # others may write between two looks
            every = None if args.once else minutes
            today = Settings.from_environment().today
            watch = Watch(
                archive, problem, private, settings.timeout, most=args.limit, every=every, note=note, today=today
            )
            stored, held = watch.once(args.sources), len(archive)
        if args.format == "json":
            print(json.dumps({"stored": stored, "failed": problems, "documents": held}, ensure_ascii=False), flush=True)
        else:
            print(f"{stored} new; the archive holds {held} documents", flush=True)
        if args.once:
            return SOME_FAILED if problems else 0
        problems.clear()
        time.sleep(max(1.0, minutes) * 60)


def _feeds(args: argparse.Namespace) -> int:
    from sayso.cli import archive_output as output
    from sayso.rows import archive as rows

    with open_archive(args) as archive:
        found = archive.feeds()
    if args.format == "json":
        _json([rows.feed(item) for item in found])
    else:
        print(output.feeds(found), end="")
    return 0


def _search(args: argparse.Namespace) -> int:
    from sayso.cli import archive_output as output
    from sayso.rows import archive as rows

    where = filter_of(args)
    with opened(archive_of(args), args) as archive:
        found = archive.search(" ".join(args.words), limit=args.limit, where=where)
    if args.format == "json":
        _json([rows.passage(item) for item in found])
    else:
        print(output.passages(found), end="")
    return 0


def _trace(args: argparse.Namespace) -> int:
    from sayso.cli import trace_output as output
    from sayso.rows.traces import trace
    from sayso.tracing import traced

    where = filter_of(args)
    with open_archive(args) as archive:
        found = traced(archive, " ".join(args.quote), limit=args.limit, where=where)
    if args.format == "json":
        _json(trace(found))
    else:
        print(output.for_people(found), end="")
    return 0


def _stats(args: argparse.Namespace) -> int:
    from sayso.cli import archive_output as output
    from sayso.rows import archive as rows

    with open_archive(args) as archive:
        stats = archive.stats()
    if args.format == "json":
        _json(rows.stats(stats))
    else:
        print(output.counts(stats), end="")
    return 0


def _json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))
