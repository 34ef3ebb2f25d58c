"""Documents for the archive: from files, folders, rows of `.jsonl`, and web addresses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from sayso.archive import from_document, read_rows
from sayso.errors import InputError
from sayso.model import Stored

ROWS = (".jsonl", ".jsonl.gz")
TEXTS = (".txt", ".md", ".html", ".htm", ".xhtml")  # what is taken from a folder; a file that is named is always read
_URL = re.compile(r"https?://", re.IGNORECASE)


class Intake:
    """Reads sources one after the other; what cannot be read is told to `problem` in one line, and the rest goes on."""

    def __init__(self, problem: Callable[[str], None], *, allow_private: bool, timeout: float) -> None:
        self._problem = problem
        self._allow_private = allow_private
        self._timeout = timeout

    def documents(self, sources: Iterable[str]) -> Iterator[Stored]:
        """The documents of all sources, folders in order of their paths."""
        for source in sources:
            if _URL.match(source) or not Path(source).is_dir():
                yield from self._one(source)
                continue
            files = [
                p for p in sorted(Path(source).rglob("*")) if p.name.lower().endswith(ROWS + TEXTS) and p.is_file()
            ]
            if not files:
                self._problem(f"{source}: no text, HTML or .jsonl file in this folder")
            for file in files:
                yield from self._one(str(file))

    def _one(self, source: str) -> Iterator[Stored]:
        if source.lower().endswith(ROWS) and not _URL.match(source):
            for row in read_rows(Path(source)):
                if row.document is not None:
                    yield row.document
                else:
                    self._problem(row.problem or source)
            return
        from sayso.read import read

        try:
            yield from_document(read(source, allow_private=self._allow_private, timeout=self._timeout))
        except InputError as error:
            self._problem(str(error))
