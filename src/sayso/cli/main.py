"""`sayso`: the command line. Each command is a module here; what it needs is imported when it runs."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module
from importlib.metadata import version

from sayso.errors import SaysoError
from sayso.settings import Settings
from sayso.threads import use_threads

COMMANDS = ("check", "statements", "figures", "archive", "ledger", "known", "serve", "mcp")
CANNOT = 2  # exit code: could not be checked


def parser() -> argparse.ArgumentParser:
    """The whole grammar; commands are thin modules with `add(subparsers)` and `run(args) -> int`."""
    top = argparse.ArgumentParser(
        prog="sayso",
        description="Reads a news article and says, for every checkable part of it, whether the named speaker said it "
        "and whether it is so - each with the sentences that prove it, or an honest 'not enough evidence'.",
    )
    top.add_argument("--version", action="version", version=f"sayso {version('sayso')}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in COMMANDS:
        import_module(f"sayso.cli.{name}").add(commands)
    return top


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    args = parser().parse_args(argv)
    try:
        use_threads(Settings.from_environment().threads)
        return int(args.run(args))
    except SaysoError as error:
        print(f"sayso: {error}", file=sys.stderr)
        return CANNOT
    except KeyboardInterrupt:
        print("sayso: interrupted", file=sys.stderr)
        return 130
    except BrokenPipeError:  # the reader of our output went away (`sayso ... | head`): nothing is wrong
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(main())
