"""The texts of a batch: files, folders of them, and rows of `.jsonl`."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, TextIO

from sayso.errors import InputError
from sayso.model import Document
from sayso.read.urls import is_url

ROWS = (".jsonl", ".jsonl.gz")
# What is taken from a folder; a file that is named is always read.
SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", *ROWS)


class Source(NamedTuple):
    """One text not yet read: a file, or a row's `text`. `problem` says in one line why there is none."""

    id: str
    where: str
    text: str | None = None
    language: str | None = None
    problem: str | None = None


def sources(paths: Iterable[str]) -> Iterator[Source]:
    """Each text under `paths`, in a stable order: as named, folders by their files' paths, rows as they stand.

    A file that is named goes by its name without the ending; one of a folder by its path in it without the ending, or with
    it where it would not be told from another else, behind the folder's name where more than that is named.
    """
    for key, file in _named(list(paths)):
        if not file.endswith(ROWS):
            yield Source(key, file)
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
    for _, file in _named(list(paths)):
        try:
            if not file.endswith(ROWS):
                total += 1
                continue
            with _opened(file) as handle:
                total += sum(1 for line in handle if line.strip())
        except (OSError, EOFError, UnicodeDecodeError):
            total += 1
    return total


def among(paths: Iterable[str], file: Path) -> bool:
    """Whether texts are read from the file, by whatever name, or would be once it is there."""
    names = list(paths)
    try:
        if not file.exists():
            return file.name.endswith(SUFFIXES) and any(
                Path(name).resolve() in file.resolve().parents for name in names
            )
    except (OSError, ValueError):  # no name of a file: reported where it is written
        return False
    return any(_same(file, name) for _, name in _named(names))


def _same(file: Path, name: str) -> bool:
    try:
        return file.is_file() and file.samefile(name)
    except (OSError, ValueError):  # not there, or no name of a file: reported where it is read
        return False


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


def hash_of(source: Source, document: Document | None = None) -> str:
    """SHA-256 of the bytes that `document` was read from, of what is there now where it is not given; of a row's text in
    UTF-8. Raises InputError where nothing can be read."""
    if source.text is not None:
        return sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest()
    if document is None and not is_url(source.where) and source.problem is None:
        from sayso.read import intake  # noqa: PLC0415

        article = intake.from_stdin() if source.where == "-" else intake.from_path(Path(source.where))
        return sha256(article.data).hexdigest()  # as it is: taking a page apart only for that would take long
    read = (document or document_of(source)).article
    return sha256(read.data if read is not None else b"").hexdigest()


def _named(paths: list[str]) -> list[tuple[str, str]]:
    """The files with their ids; those of `.jsonl` are not used, as each row has its own."""
    heads = _heads(paths)
    found: list[tuple[str, str, str]] = []  # id, id with the ending, file
    for name in paths:
        if name not in heads:
            stem = Path(name).stem
            found.append((stem, stem, name))
            continue
        for file in sorted(Path(name).rglob("*")):
            if file.name.endswith(SUFFIXES) and file.is_file():
                inside = heads[name] / file.relative_to(name)
                found.append((inside.with_suffix("").as_posix(), inside.as_posix(), str(file)))
    while True:
        texts = {(key, file) for key, _, file in found if not file.endswith(ROWS)}
        times = Counter(key for key, _ in texts)
        longer = [(whole if times[key] > 1 else key, whole, file) for key, whole, file in found]
        if longer == found:
            return [(key, file) for key, _, file in found]
        found = longer  # an ending may be what another name ends in: a.txt beside a.txt.md


def _heads(paths: list[str]) -> dict[str, Path]:
    """What stands before the paths in each folder: nothing for the only one, else its name, or its path where two have
    that name."""
    folders = {name: Path(name).resolve() for name in paths if _is_folder(name)}
    if len(paths) == 1:
        return dict.fromkeys(folders, Path())
    times = Counter(folder.name for folder in set(folders.values()))
    return {name: Path(folder.name if times[folder.name] == 1 else name) for name, folder in folders.items()}


def _is_folder(name: str) -> bool:
    try:
        return Path(name).is_dir()
    except OSError:  # no name of a file, such as a whole text: reported where it is read
        return False


def _opened(file: str) -> TextIO:
    return gzip.open(file, "rt", encoding="utf-8") if file.endswith(".gz") else Path(file).open(encoding="utf-8")


def _row(line: str, where: str) -> Source:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        return Source(where, where, problem=f"{where}: this is not JSON ({error.msg} at column {error.colno})")
    except (ValueError, RecursionError) as error:
        return Source(where, where, problem=f"{where}: {error}")
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        return Source(where, where, problem=f"{where}: needs an object with a string `text`")
    language, key = row.get("language"), row.get("id")
    return Source(
        where if key is None else str(key), where, row["text"], language if isinstance(language, str) else None
    )
