"""A document that is removed leaves nothing behind: the archive answers as one that never held it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from sayso.archive import TEXT, Archive, Ask, Counted, Filter, Reader
from sayso.archive.embedded.table import Table
from sayso.archive.folder import DOCUMENTS
from sayso.errors import ArchiveBusy, ArchiveError
from sayso.model import Figure, Span, Stored
from tests.archive.concepts import Concepts
from tests.archive.conftest import file, filled
from tests.archive.sample import HARBOUR, stored
from tests.archive.test_meaning import WITHOUT, held

Make = Callable[[Sequence[Stored]], Archive]
READER = Reader(TEXT, "1")
LATER = (
    stored("b1", "A gale kept 1,200 containers in the harbour of Ostwick.", url="https://port.example.org/b1"),
    stored("b2", "The loaf costs more than last year, said Oleksiy Chernenko."),
)
QUERIES = ("containers lost in the storm", "Chernenko", "harbour boat tempest", "rye bread", "1200", "gale")


@pytest.fixture(params=("embedded", "postgres", WITHOUT))
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Make]:
    """Makes archives that can be written to."""
    if "postgres" in request.param:
        request.getfixturevalue("server")
    numbers = count()
    with ExitStack() as stack:
        yield lambda documents: stack.enter_context(held(request.param, documents, tmp_path / f"r{next(numbers)}"))


def derived(archive: Archive) -> None:
    """Keep a vector of each passage and a figure of each document."""
    archive.embed(Concepts())
    archive.keep(
        READER, [(d.id, [Counted(Figure("f1", (Span(0, 3),), (2, None)), "thing")]) for d in archive.unread(READER)]
    )


def answers(archive: Archive) -> Any:
    """Whatever can be asked."""
    dense = archive.by_meaning(Concepts())
    german = Filter(languages=frozenset(["de"]))
    return (
        len(archive),
        list(archive),
        [archive.search(query) for query in QUERIES],
        [dense.search(query) for query in QUERIES],
        [dense.search(query, where=german) for query in QUERIES],
        archive.trace("1,200 containers were lost in the storm"),
        archive.figures(Ask(kind="thing")),
        archive.embedded(Concepts()),
        replace(archive.stats(), bytes=0),
    )


@pytest.mark.parametrize("gone", [["a1"], ["a3"], ["a6"], ["a2", "a6"], [d.id for d in HARBOUR]])
def test_the_archive_answers_as_one_that_never_held_it(make: Make, gone: list[str]) -> None:
    archive, other = make(HARBOUR), make([d for d in HARBOUR if d.id not in gone])
    for each in (archive, other):
        derived(each)
    assert archive.remove(gone) == gone
    assert answers(archive) == answers(other)
    assert all(archive.get(key) is None for key in gone)
    assert archive.remove(gone) == []  # once is enough
    for each in (archive, other):
        each.add(LATER)
        derived(each)
    assert answers(archive) == answers(other)
    assert archive.add(HARBOUR).stored == len(gone)  # it can come back
    assert archive.search("rye bread")[0].document.id == "a6"


def test_whoever_has_the_archive_open_sees_it_gone(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    with filled("embedded", HARBOUR, tmp_path / "one") as reader, Archive.at(tmp_path / "one") as writer:
        derived(writer)
        dense = reader.by_meaning(Concepts())
        assert (len(reader.search("rye")), len(dense.search("rye bread loaf")) > 1) == (1, True)
        writer.remove(["a6"])
        assert reader.search("rye") == []
        assert all(p.document.id != "a6" for p in dense.search("rye bread loaf"))
        writer.add([stored("z1", "The zeppelin landed.")])  # in the place of the last one, if rows were given again
        assert [p.document.id for p in reader.search("zeppelin rye")] == ["z1"]
        assert answers(reader) == answers(writer)


def test_a_document_is_meant_by_its_address_too(make: Make) -> None:
    twice = [replace(LATER[0], id="b3", text="The same page, changed."), *LATER, *HARBOUR]
    archive = make(twice)
    assert archive.named("b2") == ["b2"]
    assert archive.named("https://port.example.org/b1") == ["b1", "b3"]
    assert archive.named("https://port.example.org/other") == []
    assert archive.remove(["https://port.example.org/b1", "nobody"]) == ["b1", "b3"]
    assert len(archive) == 7
    with pytest.raises(TypeError):
        archive.remove("b2")


def test_vectors_made_of_what_was_removed_meanwhile_are_not_kept(make: Make) -> None:
    archive = make(HARBOUR)

    class Slow(Concepts):
        def passages(self, texts: Sequence[str]) -> Any:
            archive.remove(["a2"])
            return super().passages(texts)

    encoder = Slow()
    archive.embed(encoder)
    assert archive.embedded(encoder) == len(HARBOUR) - 1
    assert all(p.document.id != "a2" for p in archive.by_meaning(encoder).search("harbour ship boat"))


def test_a_file_is_not_changed(tmp_path: Path) -> None:
    with Archive.at(file(HARBOUR, tmp_path / "rows.jsonl")) as archive:
        for names in (["a1"], ["nobody"]):
            with pytest.raises(ArchiveError, match="only read"):
                archive.remove(names)


def test_what_was_killed_before_the_index_was_made_anew_is_made_up_for(tmp_path: Path) -> None:
    with filled("embedded", HARBOUR, tmp_path / "one"), closing(Table(tmp_path / "one", create=False)) as table:
        assert table.remove(["a1", "a6"]) == ["a1", "a6"]
    with Archive.at(tmp_path / "one") as archive, filled("embedded", HARBOUR[1:5], tmp_path / "two") as other:
        assert answers(archive) == answers(other)
    assert [path.name for path in (tmp_path / "one").glob("index*")] == ["index"]


def test_its_words_stand_in_no_file_any_more(tmp_path: Path) -> None:
    secret = stored("s1", "The quagmire of Vexholm swallowed a bicycle. " * 400, url="https://vexholm.example.org")
    with filled("embedded", [*HARBOUR, secret], tmp_path / "one") as archive:
        archive.keep(READER, [("s1", [Counted(Figure("f1", (Span(0, 3),), (2, None), population="Vexholmers"))])])
        archive.remove(["s1"])
    files = [path for path in (tmp_path / "one").rglob("*") if path.is_file()]
    assert len(files) > 2
    assert not [path for path in files if b"exholm" in path.read_bytes()]


def test_nothing_is_removed_while_another_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from sayso.archive.embedded import embedded

    monkeypatch.setattr(embedded, "PATIENCE", 0.1)
    with filled("embedded", HARBOUR, tmp_path / "one") as writer, Archive.at(tmp_path / "one") as other:
        writer.add([stored("n", "Note.")])
        with pytest.raises(ArchiveBusy):
            other.remove(["a1"])
        assert len(other) == len(HARBOUR) + 1


def test_rows_that_vectors_lie_between_are_blank(tmp_path: Path) -> None:
    with filled("embedded", HARBOUR, tmp_path / "one") as archive:
        archive.embed(Concepts())
        archive.remove(["a2"])
    with closing(sqlite3.connect(tmp_path / "one" / DOCUMENTS)) as base:
        [(first, last, vectors)] = base.execute('SELECT "first", "last", vectors FROM meaning').fetchall()
    width = len(vectors) // (last - first + 1)
    rows = [vectors[at : at + width] for at in range(0, len(vectors), width)]
    assert rows[1] == bytes(width)
    assert sum(any(row) for row in rows) == len(HARBOUR) - 1
