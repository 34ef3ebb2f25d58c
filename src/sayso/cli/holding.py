"""`sayso archive list|remove|export`: what is held, without what should not be, and on its way to another archive."""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from sayso.cli.options import add_action, add_filters, archive_of, filter_of, number, open_archive, spare
from sayso.errors import InputError

if TYPE_CHECKING:
    from sayso.archive import Archive
    from sayso.model import Stored

SOME_FAILED = 2  # exit code of `remove`: something was not held, the rest is removed
_ROWS = (".jsonl", ".jsonl.gz")


def add_holding(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the three actions to the grammar."""
    listing = add_action(actions, "list", "the documents that are held, the newest first")
    listing.add_argument("--limit", metavar="N", type=number, help="at most N documents (default: all)")
    _add_choice(listing)
    listing.set_defaults(run=_list)

    removing = add_action(actions, "remove", "forget documents, and all that was made of them")
    removing.add_argument(
        "names", metavar="ID|URL", nargs="+", help="a document's id, or the address of all that are meant"
    )
    removing.set_defaults(run=_remove)

    exporting = add_action(actions, "export", "the documents as JSON lines, which `add` takes again", formats=False)
    exporting.add_argument(
        "-o", "--output", metavar="FILE", help="write to FILE (.jsonl or .jsonl.gz), not to standard output"
    )
    _add_choice(exporting)
    exporting.set_defaults(run=_export)


def _add_choice(action: argparse.ArgumentParser) -> None:
    action.add_argument(
        "--title", metavar="TEXT", help="only those with this in their title, in small letters or capitals"
    )
    add_filters(action)


def _chosen(archive: Archive, args: argparse.Namespace) -> Iterator[Stored]:
    wanted = (args.title or "").casefold()
    return (d for d in archive.documents(filter_of(args)) if wanted in (d.title or "").casefold())


def _list(args: argparse.Namespace) -> int:
    from sayso.cli import archive_output as output
    from sayso.rows import archive as rows

    as_json = args.format == "json"
    with open_archive(args) as archive:
        # Only what is shown of each is kept: the texts of all would not fit.
        found = [(d.published, rows.head(d) if as_json else output.entry(d)) for d in _chosen(archive, args)]
    dated = sorted((item for item in found if item[0]), key=lambda item: str(item[0]), reverse=True)
    shown = [row for _, row in (*dated, *(item for item in found if not item[0]))][: args.limit]
    if as_json:
        print(json.dumps(shown, ensure_ascii=False, indent=2))
    else:
        print("".join(map(str, shown)) or "nothing found\n", end="")
    return 0


def _remove(args: argparse.Namespace) -> int:
    from sayso.cli import archive_output as output
    from sayso.write.clean import line

    with open_archive(args) as archive:
        held = {name: archive.named(name) for name in args.names}
        keys = list(dict.fromkeys(key for meant in held.values() for key in meant))
        documents = {key: archive.get(key) for key in keys}
        removed = archive.remove(keys)
        left = len(archive)
    problems = [f"{name}: no document with this id or address is held" for name, meant in held.items() if not meant]
    for problem in problems:
        print(f"sayso: {line(problem)}", file=sys.stderr)
    if args.format == "json":
        print(json.dumps({"removed": removed, "failed": problems, "documents": left}, ensure_ascii=False, indent=2))
    else:
        print("".join(f"removed {output.source(d)}\n" for key in removed if (d := documents[key])), end="")
        print(f"{len(removed)} removed; the archive holds {left} documents")
    return SOME_FAILED if problems else 0


def _export(args: argparse.Namespace) -> int:
    from sayso.archive import to_line

    if args.output and not args.output.lower().endswith(_ROWS):
        raise InputError(
            f"{args.output}: a name that ends in .jsonl or .jsonl.gz is wanted: by that `add` knows what it is"
        )
    spare(args.output, archive_of(args))
    with open_archive(args) as archive, _out(args.output) as out:
        for document in _chosen(archive, args):
            out.write(to_line(document).encode())
    return 0


@contextmanager
def _out(output: str | None) -> Iterator[IO[bytes]]:
    """Where lines go; InputError where that cannot be written to."""
    if output is None:
        yield sys.stdout.buffer
        sys.stdout.flush()
        return
    try:
        with Path(output).open("wb") as raw:
            if output.lower().endswith(".gz"):
                with gzip.GzipFile(
                    "", "wb", fileobj=raw, mtime=0
                ) as packed:  # no time, no name: the same bytes each time
                    yield packed  # type: ignore[misc]
            else:
                yield raw
    except OSError as error:
        raise InputError(f"{output}: cannot be written: {error.strerror}") from None
