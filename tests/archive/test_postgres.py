"""An archive in PostgreSQL: the same answers as a folder, one line for what goes wrong, and nothing by halves."""

from __future__ import annotations

import builtins
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.archive import Archive, Visit
from sayso.archive.postgres.schema import LATEST
from sayso.archive.postgres.strings import got, put
from sayso.cli.main import main
from sayso.errors import ArchiveError
from sayso.model import Passage, Stored
from tests.archive.conftest import database, file
from tests.archive.sample import HARBOUR, stored
from tests.archive.test_order import libraries, texts

NUMBERS = count()
Fresh = Callable[[], str]


@pytest.fixture
def fresh(server: str, tmp_path: Path) -> Fresh:
    """Addresses of empty schemas."""
    return lambda: database(tmp_path / f"p{next(NUMBERS)}")


@pytest.fixture
def held(fresh: Fresh) -> str:
    """The address of an archive with the dispatches in it."""
    address = fresh()
    with Archive.at(address, create=True) as archive:
        archive.add(HARBOUR)
    return address


def sql(address: str, *statements: str) -> list[Any]:
    import psycopg

    with psycopg.connect(address, autocommit=True) as base:
        for statement in statements[:-1]:
            base.execute(statement)  # type: ignore[arg-type,unused-ignore]
        last = base.execute(statements[-1])  # type: ignore[arg-type,unused-ignore]
        return last.fetchall() if last.description else []


def failure(address: str, *, create: bool = False) -> str:
    with pytest.raises(ArchiveError) as caught:
        Archive.at(address, create=create)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def answers(archive: Archive, queries: Sequence[str]) -> list[list[Passage]]:
    return [list(archive.search(query, limit=3)) for query in queries]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), library=libraries, queries=st.lists(texts, min_size=1, max_size=3))
def test_the_same_answers_as_a_file(
    fresh: Fresh, tmp_path: Path, data: st.DataObject, library: list[Stored], queries: list[str]
) -> None:
    with Archive.at(file(library, tmp_path / "rows.jsonl")) as rows:
        expected = answers(rows, queries)
    address = fresh()
    cut = data.draw(st.integers(0, len(library)))
    shuffled = data.draw(st.permutations(library))
    with Archive.at(address, create=True) as archive:
        archive.add(shuffled[:cut])
        archive.add(shuffled[cut:])
        assert answers(archive, queries) == expected


def test_the_same_answers_as_a_folder_where_candidates_are_left_out(fresh: Fresh, tmp_path: Path) -> None:
    rare = ("beacon", "anchor", "cargo", "pilot", "ferry", "sluice", "wharf")
    library = []
    for n in range(400):
        some = [word for at, word in enumerate(rare) if n % (7 + 3 * at) == 0]
        library.append(stored(f"n{n:03}", " ".join(["harbour storm lost"] * (1 + n % 3) + some)))
    queries = [*rare, "harbour " + " ".join(rare), "storm harbour lost sluice", "lost", "wharf pilot harbour"]
    with Archive.at(tmp_path / "folder", create=True) as folder, Archive.at(fresh(), create=True) as base:
        folder.add(library)
        base.add(library)
        assert answers(base, queries) == answers(folder, queries)


def test_adding_again_changes_nothing(held: str) -> None:
    with Archive.at(held) as archive:
        added = archive.add(
            [*HARBOUR, *HARBOUR, stored("a1", "Other words."), stored("b1", "New."), stored("b1", "New.")]
        )
        assert (added.stored, added.known, len(added.refused)) == (1, 13, 1)
        assert len(archive) == len(HARBOUR) + 1
        assert archive.get("a1") == HARBOUR[0]


def test_no_character_is_lost(held: str) -> None:
    odd = stored("x\0y\ufdd0", "One\0two \ufdd0\ufdd1 three \U0001f6a2 \u202e.", title="\0", publisher="\ufdd0\0")
    with Archive.at(held) as archive:
        assert archive.add([odd]).stored == 1
        assert archive.get("x\0y\ufdd0") == odd
        assert odd in list(archive)
        assert archive.search("three")[0].document == odd


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8") | st.sampled_from("\0\ufdd0\ufdd1")))
def test_strings_come_back(text: str) -> None:
    assert "\0" not in put(text)
    assert got(put(text)) == text


def test_visits_are_remembered(held: str) -> None:
    with Archive.at(held) as archive:
        assert archive.visit("https://x.example") is None
        archive.remember(Visit("https://x.example", "tag"))
        archive.remember(Visit("https://x.example", None, "today", 2))
        assert archive.visit("https://x.example") == Visit("https://x.example", None, "today", 2)


def test_writers_wait_for_each_other(fresh: Fresh) -> None:
    address = fresh()
    Archive.at(address, create=True).close()

    def write(first: int) -> int:
        with Archive.at(address) as archive:
            return archive.add(
                [stored(f"d{n:04}", f"Logbook entry {n} of the keeper.") for n in range(first, first + 900)]
            ).stored

    with ThreadPoolExecutor(3) as pool:
        stored_ = sum(pool.map(write, (0, 600, 1200)))
    with Archive.at(address) as archive:
        assert len(archive) == stored_ == 2100
        assert archive.stats().passages == 2100
        assert len(archive.search("keeper", limit=5000)) == 2100
    [[frequency]] = sql(address, "SELECT passages FROM term WHERE token = 'keeper'")
    assert frequency == 2100


def test_readers_see_whole_batches_while_another_writes(held: str) -> None:
    with Archive.at(held) as writer, Archive.at(held) as reader:
        seen: list[int] = []
        writer.add(
            (stored(f"p{n:04}", f"Logbook entry {n}.") for n in range(1200)),
            progress=lambda _: seen.append(len(reader.search("logbook", limit=5000))),
        )
    assert seen == [500, 1000, 1200]


def test_killed_at_any_moment(fresh: Fresh, tmp_path: Path) -> None:
    address = fresh()
    rows = file(
        [stored(f"k{n:04}", f"Keeper wrote entry {n}.\n\nSigned end{n}.") for n in range(4000)], tmp_path / "r.jsonl"
    )
    for reports in (0, 1, 2):
        command = [sys.executable, "-m", "sayso.cli.main", "archive", "add", str(rows), "--archive", address]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        told = 0
        for _ in range(reports):
            told = int(process.stdout.readline().split()[1])
        time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        if sql(address, "SELECT to_regclass('sayso_schema')")[0][0] is None:
            continue
        with Archive.at(address, create=True) as archive:
            assert len(archive) >= told
            assert len(archive) % 500 == 0
            assert len(archive.search("keeper", limit=9000)) == len(archive)
    with Archive.at(address, create=True) as archive:
        archive.add(stored(f"k{n:04}", f"Keeper wrote entry {n}.\n\nSigned end{n}.") for n in range(4000))
        assert len(archive) == archive.stats().passages == 4000


def test_what_cannot_be_opened_is_one_line(fresh: Fresh, held: str, tmp_path: Path) -> None:
    assert "there is no archive" in failure(fresh())
    other = fresh()
    sql(other, "CREATE TABLE document (name TEXT)")
    assert "something else" in failure(other, create=True)
    sql(held, f"UPDATE sayso_schema SET step = {LATEST + 1}")
    assert "newer Sayso" in failure(held)
    sql(held, f"UPDATE sayso_schema SET step = {LATEST}", "UPDATE total SET version = -1")
    assert "another Sayso" in failure(held)
    nowhere = f"postgresql://tester:secret@/archive?host={tmp_path}"
    assert "cannot be reached" in failure(nowhere)
    assert "secret" not in failure(nowhere)
    assert "postgresql://" in failure("postgresql://[broken")


def test_a_lost_connection_is_one_line(held: str) -> None:
    with Archive.at(held) as archive:
        sql(held, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sayso'")
        with pytest.raises(ArchiveError, match="cannot be used") as caught:
            archive.search("harbour")
        assert "\n" not in str(caught.value)


def test_an_archive_of_the_step_before_is_brought_up_to_date(fresh: Fresh, monkeypatch: pytest.MonkeyPatch) -> None:
    from sayso.archive.postgres import schema

    address = fresh()
    with monkeypatch.context() as older:
        older.setattr(schema, "LATEST", 1)
        with Archive.at(address, create=True, dense=False) as archive:  # it knew nothing of vectors
            archive.add(HARBOUR)
    with Archive.at(address) as archive:
        assert archive.search("rye")
    assert sql(address, "SELECT step FROM sayso_schema") == [(LATEST,)]


def test_without_its_library(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "psycopg":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    assert failure("postgresql://x/y") == "postgresql://x/y: PostgreSQL needs psycopg: pip install 'sayso[postgres]'"


def test_as_it_is_typed(
    fresh: Fresh, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SAYSO_ARCHIVE", fresh())
    assert main(["archive", "add", str(file(HARBOUR, tmp_path / "rows.jsonl"))]) == 0
    assert "6 new" in capsys.readouterr().out
    assert main(["archive", "search", "rye"]) == 0
    assert "[a6]" in capsys.readouterr().out
    assert main(["ledger", "containers"]) == 0
    assert "“The harbour master of Ostwick said 1,200 containers" in capsys.readouterr().out


def test_fact_checks_are_not_put_into_a_folder_of_that_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["known", "match", "a claim", "--archive", "postgresql://x/y"]) == 2
    assert "kept in a folder" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
