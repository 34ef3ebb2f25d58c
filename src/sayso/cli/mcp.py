"""`sayso mcp`: the tools for language models, on standard input and output."""

from __future__ import annotations

import argparse
from importlib.util import find_spec

from sayso.cli.options import look_at_accounts
from sayso.errors import InputError
from sayso.settings import Settings


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    command = commands.add_parser(
        "mcp",
        help="serve the tools to a language model (Model Context Protocol)",
        description="Serve check_article, search_archive, trace_quote and ledger over standard input and output, by the "
        "Model Context Protocol. Needs the extra sayso[mcp].",
    )
    command.add_argument("--archive", metavar="PATH", help="an archive folder or a .jsonl of documents")
    command.add_argument("--accounts", metavar="FILE", help="a registry of official accounts (CSV or JSON)")
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Serve until the client ends it; returns the exit code."""
    if find_spec("mcp") is None:
        raise InputError('this needs the package mcp: pip install "sayso[mcp]"')
    from sayso.archive import Archive
    from sayso.mcp.server import create_server

    settings = Settings.from_environment()
    archive = args.archive or settings.archive
    if archive is not None:
        Archive.at(archive).close()  # so that a wrong path is said at once
    accounts = args.accounts or settings.accounts
    look_at_accounts(accounts)
    create_server(
        str(archive) if archive else None,
        accounts=accounts,
        timeout=settings.timeout,
        today=lambda: Settings.from_environment().today,  # of each question: a server runs for days
    ).run("stdio")
    return 0
