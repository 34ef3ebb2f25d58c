"""The file that reviews are kept in, beside the documents of an archive or anywhere else."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sayso.errors import ArchiveError
from sayso.known.schema import migrate, version
from sayso.model import FactCheck, Label

NAME = "known.sqlite"
_FIELDS = "id, claim, rating, label, publisher, url, published, claimant, title, language"
_PUT = f"INSERT OR REPLACE INTO review ({_FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - our own words
_ALL = f"SELECT {_FIELDS} FROM review ORDER BY id"  # noqa: S608
_GET = f"SELECT {_FIELDS} FROM review WHERE id = ?"  # noqa: S608

Half = NDArray[np.float16]


class Added(NamedTuple):
    """How many reviews were new, how many said something else now, and how many were there as they are."""

    new: int
    changed: int
    known: int


class FactChecks:
    """Published reviews of claims; a context manager. Adding the same ones twice changes nothing."""

    def __init__(self, base: sqlite3.Connection, name: str) -> None:
        self._base = base
        self.name = name

    @classmethod
    def at(cls, path: str | Path, *, create: bool = False) -> FactChecks:
        """Open the reviews of an archive folder; with `create` the file, and the folder, are made where missing."""
        file = Path(path) / NAME
        if Path(path).is_file():
            raise ArchiveError(f"{path}: this is a file, and fact-checks are kept in a folder: name one with --archive")
        if not create and not file.is_file():
            raise ArchiveError(f"{path}: no fact-checks in it yet (add some: sayso known add)")
        try:
            if create:
                file.parent.mkdir(parents=True, exist_ok=True)
            address = f"{file.absolute().as_uri()}?mode={'rwc' if create else 'rw'}"
            base = sqlite3.connect(address, uri=True, isolation_level=None, timeout=10, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            raise ArchiveError(f"{file}: cannot be opened: {error}") from None
        found = cls(base, str(file))
        with found._clear():
            if create:
                base.execute("PRAGMA synchronous = FULL")
                migrate(base, found.name)
            else:
                version(base, found.name)
        return found

    def __len__(self) -> int:
        """How many reviews are held."""
        with self._clear():
            return int(self._base.execute("SELECT count(*) FROM review").fetchone()[0])

    def __iter__(self) -> Iterator[FactCheck]:
        """All reviews, ordered by id."""
        with self._clear():
            for row in self._base.execute(_ALL):
                yield _review(row)

    def add(self, reviews: Iterable[FactCheck]) -> Added:
        """Keep reviews, all of them or, where something goes wrong, none; one that is there already is brought up to
        date, unless the one that is there was published later."""
        new = changed = known = 0
        with self._clear(), self._transaction():
            for review in reviews:
                row = self._base.execute(_GET, (review.id,)).fetchone()
                held = _review(row) if row else None
                if held == review or (held is not None and _day(held) > _day(review)):
                    known += 1
                    continue
                self._base.execute(_PUT, _row(review))
                new, changed = (new + 1, changed) if held is None else (new, changed + 1)
        return Added(new, changed, known)

    def vectors(self, model: str) -> dict[bytes, Half]:
        """The vectors that are kept of texts, by `digest` of the text."""
        with self._clear():
            rows = self._base.execute("SELECT text, vector FROM vector WHERE model = ?", (model,))
            return {text: np.frombuffer(vector, np.float16) for text, vector in rows}

    def keep(self, model: str, vectors: Iterable[tuple[bytes, Half]]) -> None:
        """Keep vectors, so that they need not be made again."""
        with self._clear(), self._transaction():
            rows = [(model, text, vector.astype("<f2").tobytes()) for text, vector in vectors]
            self._base.executemany("INSERT OR REPLACE INTO vector (model, text, vector) VALUES (?, ?, ?)", rows)

    def close(self) -> None:
        """Give back the file."""
        self._base.close()

    def __enter__(self) -> FactChecks:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._base.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._base.execute("ROLLBACK")
            raise
        self._base.execute("COMMIT")

    @contextmanager
    def _clear(self) -> Iterator[None]:
        """Errors of the database as one line of ours."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            raise ArchiveError(f"{self.name}: the fact-checks cannot be used: {error}") from None


def digest(text: str) -> bytes:
    """What a text's vector is kept under."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:16]


def _row(review: FactCheck) -> Sequence[str | None]:
    published = review.published.isoformat() if review.published else None
    head = (review.id, review.claim, review.rating, review.label, review.publisher, review.url, published)
    return (*head, review.claimant, review.title, review.language)


def _review(row: Sequence[str | None]) -> FactCheck:
    key, claim, rating, label, publisher, url, published, claimant, title, language = row
    return FactCheck(
        id=str(key),
        claim=str(claim),
        rating=str(rating),
        label=Label(label) if label else None,
        publisher=publisher,
        url=url,
        published=date.fromisoformat(published) if published else None,
        claimant=claimant,
        title=title,
        language=language,
    )


def _day(review: FactCheck) -> date:
    return review.published or date.min
