"""The texts of a batch: files, folders of them, and rows of `.jsonl`."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TextIO

from sayso.errors import InputError
from sayso.model import Document

ROWS = (".jsonl", ".jsonl.gz")
SUFFIXES = (".txt", ".md", ".html", ".htm", *ROWS)  # what is taken from a folder; a file that is named is always read


class Source(NamedTuple):
    """One text not yet read: a file, or a row's `text`. `problem` says in one line why there is none."""

    id: str
    where: str
    text: str | None = None
    language: str | None = None
    problem: str | None = None


def sources(paths: Iterable[str]) -> Iterator[Source]:
    """Each text under `paths`, in a stable order: as named, folders by their files' paths, rows as they stand."""
    for file in _files(paths):
        if not file.endswith(ROWS):
            yield Source(Path(file).stem if file != "-" else "-", file)
            continue
        try:
            with _opened(file) as handle:
                for number, line in enumerate(handle, 1):
                    if line.strip():
                        yield _row(line, f"{file}:{number}")
        except (OSError, EOFError, UnicodeDecodeError) as error:
            yield Source(file, file, problem=f"{file}: cannot be read: {error}")


def count(paths: Iterable[str]) -> int:
    """How many sources there are; what cannot be read counts as one."""
    total = 0
    for file in _files(paths):
        try:
            if not file.endswith(ROWS):
                total += 1
                continue
            with _opened(file) as handle:
                total += sum(1 for line in handle if line.strip())
        except (OSError, EOFError, UnicodeDecodeError):
            total += 1
    return total


def document_of(source: Source) -> Document:
    """The text read; raises InputError, with where it stands."""
    from sayso.read import from_text, read  # noqa: PLC0415 - a tenth of a second, and not for those that only pass on

    if source.problem is not None:
        raise InputError(source.problem)
    if source.text is None:
        return read(source.where)
    try:
        return from_text(source.text, language=source.language)
    except InputError as error:
        raise InputError(f"{source.where}: {error}") from None


def _files(paths: Iterable[str]) -> Iterator[str]:
    for name in paths:
        path = Path(name)
        if path.is_dir():
            yield from (str(p) for p in sorted(path.rglob("*")) if p.name.endswith(SUFFIXES) and p.is_file())
        else:
            yield name


def _opened(file: str) -> TextIO:
    return gzip.open(file, "rt", encoding="utf-8") if file.endswith(".gz") else Path(file).open(encoding="utf-8")


def _row(line: str, where: str) -> Source:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Source(where, where, problem=f"{where}: {error}")
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        return Source(where, where, problem=f"{where}: needs an object with a string `text`")
    language = row.get("language")
    return Source(str(row.get("id", where)), where, row["text"], language if isinstance(language, str) else None)
