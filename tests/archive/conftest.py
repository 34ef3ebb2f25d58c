"""Every backend, filled with the documents that a test wants."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest

from sayso.archive import Archive
from sayso.model import Stored
from tests.archive.sample import HARBOUR
from tests.archive.server import programs
from tests.archive.server import server as running
from tests.typed import run

__all__ = ["run"]  # a fixture

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
    place = database(where) if backend == "postgres" else where
    with Archive.at(place, create=True) as archive:
        archive.add(documents)
    return Archive.at(place)


def database(where: Path) -> str:
    """The address of an empty schema of the server that runs for the tests, named after a path."""
    import psycopg

    name = re.sub(r"\W+", "_", str(where))[-60:]
    with psycopg.connect(SERVER[0], autocommit=True) as base:
        base.execute(f"CREATE SCHEMA {name}")  # type: ignore[arg-type,unused-ignore]
    return f"{SERVER[0]}&options=-csearch_path%3D{name}"


SERVER: list[str] = []  # the address of the server, while it runs
BACKENDS = ("embedded", "jsonl", "postgres")


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """A PostgreSQL server; the test is skipped where none is installed."""
    pytest.importorskip("psycopg", reason="needs sayso[postgres]")
    found = programs()
    if found is None:
        pytest.skip("no PostgreSQL server is installed")
    with running(found) as address:
        SERVER.append(address)
        yield address
        SERVER.clear()


@pytest.fixture(params=BACKENDS, scope="session")
def harbour(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """The dispatches of sample.py in one backend, for tests that only read."""
    if request.param == "postgres":
        request.getfixturevalue("server")
    with filled(request.param, HARBOUR, tmp_path_factory.mktemp("harbour") / "archive") as archive:
        yield archive


@pytest.fixture(params=BACKENDS)
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Make]:
    """Makes archives of one backend; the suite runs once over each."""
    if request.param == "postgres":
        request.getfixturevalue("server")
    numbers = count()
    with ExitStack() as stack:
        yield lambda documents: stack.enter_context(filled(request.param, documents, tmp_path / f"a{next(numbers)}"))
