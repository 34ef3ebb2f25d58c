"""Options that several commands share: which archive, which of its documents, where to write."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.errors import InputError
from sayso.read.urls import is_url
from sayso.settings import Settings

if TYPE_CHECKING:
    from sayso.archive import Archive, Filter

_FORMATS = ("terminal", "json")


def add_action(
    actions: argparse._SubParsersAction[argparse.ArgumentParser], name: str, text: str, *, formats: bool = True
) -> argparse.ArgumentParser:
    """Add one action of a command that works on an archive: with the archive, and what to write where there is a choice."""
    action = actions.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    action.add_argument("--archive", metavar="PATH", help="the archive (default: the one SAYSO_ARCHIVE names)")
    if formats:
        action.add_argument("--format", choices=_FORMATS, default="terminal", help="what to write (default: terminal)")
    return action


def number(text: str) -> int:
    """A number of things, 1 or more: `type=` of an option."""
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"not a number of 1 or more: {text!r}")
    return int(text)


def add_filters(command: argparse.ArgumentParser) -> None:
    """Add the options that say which documents count."""
    command.add_argument("--since", metavar="DATE", help="only documents of this day or later (YYYY-MM-DD)")
    command.add_argument("--as-of", metavar="DATE", help="only documents of this day or earlier")
    command.add_argument("--publisher", metavar="NAME", action="append", default=[], help="only of this publisher")
    command.add_argument("--language", metavar="CODE", action="append", default=[], help="only in this language")


def filter_of(args: argparse.Namespace) -> Filter:
    """Which documents the options of `add_filters` mean."""
    from sayso.archive import Filter

    return Filter(
        since=date_of("--since", args.since),
        until=date_of("--as-of", args.as_of),
        publishers=frozenset(args.publisher),
        languages=frozenset(args.language),
    )


def open_archive(args: argparse.Namespace, *, create: bool = False) -> Archive:
    """The archive that --archive or SAYSO_ARCHIVE names; InputError where neither does."""
    from sayso.archive import Archive

    return Archive.at(archive_of(args), create=create, dense=False)


def make_archive(args: argparse.Namespace) -> Archive:
    """The archive that is meant, made where there is none, unless there is nothing that could be put into it."""
    refuse_missing(args.sources, archive_of(args))
    return open_archive(args, create=True)


def refuse_missing(sources: Sequence[str], where: str | Path) -> None:
    """InputError where a folder would be made for nothing: no source is an address or a file that is there."""
    held = "://" in str(where) or os.path.exists(where)  # noqa: PTH110 - a name too long is no file
    if not held and not any(is_url(source) or os.path.exists(source) for source in sources):  # noqa: PTH110 - as above
        raise InputError(f"{', '.join(sources)}: no such file or folder")


def archive_of(args: argparse.Namespace) -> str | Path:
    """Where the archive is that --archive or SAYSO_ARCHIVE names; InputError where neither does."""
    where: str | Path | None = args.archive or Settings.from_environment().archive
    if where is None:
        raise InputError("which archive? Name it with --archive, or in SAYSO_ARCHIVE")
    return where


def refuse_unused(args: argparse.Namespace, names: Sequence[str], why: str) -> None:
    """InputError where one of these options was given that does nothing as things are."""
    for name in names:
        if (value := getattr(args, name)) not in (None, []):
            raise InputError(f"--{'no-' if value is False else ''}{name.replace('_', '-')} {why}")


def look_at_accounts(registry: str | Path | None) -> None:
    """Read a registry of accounts once, so that a wrong path is said at once; InputError where it is none."""
    if registry is not None:
        from sayso.find import accounts_of

        accounts_of(registry)


def date_of(option: str, text: str | None) -> date | None:
    """The day that an option names."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise InputError(f"{option} wants a date like 2024-12-31, not {text!r}") from None


def spare(output: str | None, *read: str | Path | None) -> None:
    """Raise InputError where the output is a file that is read: it would be gone once the work is done."""
    for name in (one for one in read if one):
        try:
            same = output is not None and Path(output).is_file() and Path(output).samefile(name)
        except (OSError, ValueError):  # not there, or no name of a file: reported where it is read
            continue
        if same:
            raise InputError(f"{output}: it is read from; write to another file")


def put_file(data: bytes, output: str) -> None:
    """Write a file; InputError where that cannot be done."""
    try:
        Path(output).write_bytes(data)
    except OSError as error:
        raise InputError(f"{output}: cannot be written: {error.strerror}") from None
