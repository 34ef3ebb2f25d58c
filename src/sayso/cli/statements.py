"""`sayso statements FILE...`: who says what, one line of JSON for each text."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.model import Document, Spans, Statement

CANNOT = 2  # exit code: at least one text could not be read


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    command = commands.add_parser(
        "statements",
        help="write who says what in articles, as JSON lines",
        description="Write a line of JSON for each text: its statements with content, source, cue and speaker. "
        "A text that cannot be read gives one line on standard error, and exit code 2 in the end.",
    )
    command.add_argument(
        "files", metavar="FILE", nargs="+", help="text, Markdown or HTML files, folders of them, .jsonl(.gz), or -"
    )
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the statements of each text; returns the exit code."""
    from sayso.cli.rows import rows
    from sayso.parse.statements import statements_of

    code = 0
    for row in rows(args.files):
        if row.document is None:
            print(f"sayso: {row.problem}", file=sys.stderr)
            code = CANNOT
            continue
        line = {"doc": row.id, "attributions": [attribution(row.document, s) for s in statements_of(row.document)]}
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    return code


def attribution(document: Document, statement: Statement) -> dict[str, object]:
    """One statement as the line of JSON holds it; offsets count from the start of the text that was read."""

    def place(spans: Spans) -> list[list[int]] | None:
        found = [(document.source_map.to_source(s.start), document.source_map.to_source(s.end - 1)) for s in spans]
        return [[start, last + 1] for start, last in found if start is not None and last is not None] or None

    speaker = statement.speaker
    return {
        "content": place(statement.content),
        "source": place(statement.source),
        "cue": place(statement.cue),
        "kind": str(statement.kind),
        "speaker": speaker.name if speaker else None,
        "speaker_kind": str(speaker.kind) if speaker else None,
        "role": speaker.role if speaker else None,
        "channel": statement.channel,
        "setting": statement.setting,
        "modality": str(statement.modality),
    }
