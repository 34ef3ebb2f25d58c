"""`sayso known add|match`: fact-checks that others have published, and which of them a claim meets."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sayso.cli.options import add_action, number, refuse_missing
from sayso.errors import FetchError, InputError
from sayso.read.urls import is_url
from sayso.settings import Settings

if TYPE_CHECKING:
    from sayso.known import FactChecks
    from sayso.model import FactCheck, Match

SOME_FAILED = 2  # exit code of `add`: something could not be added, the rest was


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command with its actions to the grammar."""
    command = commands.add_parser(
        "known",
        help="keep published fact-checks (ClaimReview) and match claims to them",
        description="Keep published fact-checks (ClaimReview) and match claims to them.",
    )
    actions = command.add_subparsers(title="actions", metavar="ACTION", required=True)

    adding = add_action(actions, "add", "keep fact-checks; what is there already stays as it is")
    adding.add_argument("sources", metavar="FILE|URL", nargs="+", help="JSON-LD, JSON lines, a feed, or a web page")
    adding.add_argument("--allow-private", action="store_true", help="fetch from loopback and private addresses too")
    adding.set_defaults(run=_add)

    matching = add_action(actions, "match", "fact-checks of claims that say the same")
    matching.add_argument("claim", metavar="CLAIM", nargs="+")
    matching.add_argument("--who", metavar="NAME", help="who makes the claim, if that is known")
    matching.add_argument("--limit", metavar="N", type=number, default=5, help="at most N claims (default: 5)")
    matching.set_defaults(run=_match)


def run(args: argparse.Namespace) -> int:
    """Do what the action says; returns the exit code."""
    return int(args.run(args))


def _add(args: argparse.Namespace) -> int:
    from sayso.known import Matcher
    from sayso.write.clean import line

    problems: list[str] = []

    def problem(text: str) -> None:
        problems.append(text)
        print(f"sayso: {line(text)}", file=sys.stderr, flush=True)

    def progress(made: int, of: int) -> None:
        print(f"vectors: {made} of {of}", file=sys.stderr, flush=True)

    refuse_missing(args.sources, _where(args))
    new = changed = same = 0
    with _open(args, create=True) as facts:
        for source in args.sources:
            added = facts.add(_reviews(source, args.allow_private, problem))
            new, changed, same = new + added.new, changed + added.changed, same + added.known
        claims, held = len(Matcher(facts, progress)), len(facts)
    if args.format == "json":
        _json({"new": new, "changed": changed, "known": same, "failed": problems, "reviews": held, "claims": claims})
    else:
        failed = f", {len(problems)} could not be added" if problems else ""
        print(f"{new} new, {changed} changed, {same} already there{failed}; {held} reviews of {claims} claims are held")
    return SOME_FAILED if problems else 0


def _reviews(source: str, allow_private: bool, problem: Any) -> Iterator[FactCheck]:
    from sayso.known import read_reviews

    try:
        for found in read_reviews(_bytes(source, allow_private), source):
            if found.review is not None:
                yield found.review
            else:
                problem(found.problem or source)
    except InputError as error:
        from sayso.cli.fetching import named

        problem(named(source, error) if isinstance(error, FetchError) else str(error))


def _bytes(source: str, allow_private: bool) -> bytes:
    from sayso.known import MOST_BYTES

    if is_url(source):
        from sayso.read.fetch import fetch

        settings = Settings.from_environment()
        return fetch(source, allow_private=allow_private or settings.allow_private, timeout=settings.timeout).data
    try:
        with Path(source).open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputError(f"{source}: cannot be read: {error.strerror}") from None


def _match(args: argparse.Namespace) -> int:
    from sayso.known import Matcher
    from sayso.rows.reviews import match

    with _open(args) as facts:
        found = Matcher(facts).match(" ".join(args.claim), who=args.who, limit=args.limit)
    if args.format == "json":
        _json([match(item) for item in found])
    else:
        print("".join(_for_people(match) for match in found) or "no fact-check comes near\n", end="")
    return 0


def _open(args: argparse.Namespace, *, create: bool = False) -> FactChecks:
    from sayso.known import FactChecks

    return FactChecks.at(_where(args), create=create)


def _where(args: argparse.Namespace) -> str | Path:
    where = args.archive or Settings.from_environment().archive
    if where is None:
        raise InputError("which archive? Name it with --archive, or in SAYSO_ARCHIVE")
    if "://" in str(where):
        raise InputError("fact-checks are kept in a folder, not in a database: name one with --archive")
    return where


def _for_people(match: Match) -> str:
    from sayso.write.clean import line, shorten

    sure = "" if match.sure else ", perhaps another claim"
    rows = [f"{match.score:.2f}{sure}  {shorten(match.reviews[0].claim, 300)}"]
    for review in match.reviews:
        day = review.published.isoformat() if review.published else "no date"
        by = line(review.publisher or "unnamed publisher")
        rows.append(f"    {by}, {day}: {shorten(review.rating, 120)}{f'  {line(review.url)}' if review.url else ''}")
    return "\n".join(rows) + "\n\n"


def _json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))
