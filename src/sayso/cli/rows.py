"""Texts for the commands that read many: files, folders of them, and rows of `.jsonl`."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from sayso.errors import InputError
from sayso.model import Document
from sayso.read import from_text, read

SUFFIXES = (".txt", ".md", ".html", ".htm", ".jsonl", ".jsonl.gz")


class Row(NamedTuple):
    """One text of a batch; `document` is None where it could not be read, and `problem` says why in one line."""

    id: str
    document: Document | None
    problem: str | None = None


def rows(paths: Iterable[str]) -> Iterator[Row]:
    """Each text under `paths`, in a stable order. A bad row is reported as such and the rest goes on."""
    for name in paths:
        path = Path(name)
        if path.is_dir():
            files = sorted(p for p in path.rglob("*") if p.is_file() and p.name.endswith(SUFFIXES))
            yield from (row for file in files for row in _file(str(file)))
        else:
            yield from _file(name)


def _file(name: str) -> Iterator[Row]:
    if not name.endswith((".jsonl", ".jsonl.gz")):
        stem = Path(name).stem if name != "-" else "-"
        try:
            yield Row(stem, read(name))
        except InputError as error:
            yield Row(stem, None, str(error))
        return
    try:
        with (
            gzip.open(name, "rt", encoding="utf-8") if name.endswith(".gz") else Path(name).open(encoding="utf-8")
        ) as handle:
            for number, line in enumerate(handle, 1):
                if line.strip():
                    yield _row(line, f"{name}:{number}")
    except (OSError, EOFError, UnicodeDecodeError) as error:
        yield Row(name, None, f"{name}: cannot be read: {error}")


def _row(line: str, where: str) -> Row:
    try:
        row = json.loads(line)
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            return Row(where, None, f"{where}: needs an object with a string `text`")
        language = row.get("language")
        return Row(str(row.get("id", where)), from_text(row["text"], language=language if language else None))
    except (json.JSONDecodeError, InputError) as error:
        return Row(where, None, f"{where}: {error}")
