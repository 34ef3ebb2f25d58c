"""Every backend, filled with the documents that a test wants."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest

from sayso.archive import Archive
from sayso.model import Stored
from tests.archive.sample import HARBOUR

Make = Callable[[Sequence[Stored]], Archive]


def row(document: Stored) -> str:
    """A document as a line of a `.jsonl`."""
    names = ("id", "url", "title", "publisher", "language", "text")
    day = document.published.isoformat() if document.published else None
    return json.dumps({**{name: getattr(document, name) for name in names}, "published": day})


def file(documents: Sequence[Stored], path: Path) -> Path:
    path.write_text("".join(row(document) + "\n" for document in documents), encoding="utf-8")
    return path


def filled(backend: str, documents: Sequence[Stored], where: Path) -> Archive:
    """An archive of one kind that holds the documents."""
    if backend == "jsonl":
        return Archive.at(file(documents, where.with_suffix(".jsonl")))
    with Archive.at(where, create=True) as archive:
        archive.add(documents)
    return Archive.at(where)


BACKENDS = ("embedded", "jsonl")


@pytest.fixture(params=BACKENDS, scope="session")
def harbour(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """The dispatches of sample.py in one backend, for tests that only read."""
    with filled(request.param, HARBOUR, tmp_path_factory.mktemp("harbour") / "archive") as archive:
        yield archive


@pytest.fixture(params=BACKENDS)
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Make]:
    """Makes archives of one backend; the suite runs once over each."""
    numbers = count()
    with ExitStack() as stack:
        yield lambda documents: stack.enter_context(filled(request.param, documents, tmp_path / f"a{next(numbers)}"))
