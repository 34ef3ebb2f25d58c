"""An archive folder: what is written stays, what is broken is said in one line, the index can be lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sayso.archive import Archive
from sayso.archive.embedded import embedded
from sayso.archive.embedded.schema import LATEST
from sayso.archive.embedded.table import Table
from sayso.archive.folder import DOCUMENTS
from sayso.errors import ArchiveBusy, ArchiveError
from tests.archive.conftest import file
from tests.archive.sample import HARBOUR, stored


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the dispatches in it."""
    with Archive.at(tmp_path / "archive", create=True) as archive:
        archive.add(HARBOUR)
    return tmp_path / "archive"


def searched(folder: Path) -> list[str]:
    with Archive.at(folder) as archive:
        return [passage.document.id for passage in archive.search("harbour Chernenko 1200")]


def failure(folder: Path, *, create: bool = False) -> str:
    with pytest.raises(ArchiveError) as caught:
        Archive.at(folder, create=create)
    message = str(caught.value)
    assert "\n" not in message
    assert str(folder) in message
    return message


def test_adding_again_changes_nothing(folder: Path) -> None:
    before = searched(folder)
    with Archive.at(folder) as archive:
        added = archive.add([*HARBOUR, *HARBOUR])
        assert (added.stored, added.known, added.refused) == (0, 12, ())
        assert len(archive) == len(HARBOUR)
    assert searched(folder) == before


def test_another_text_under_a_known_id_is_refused(folder: Path) -> None:
    with Archive.at(folder) as archive:
        added = archive.add([stored("a1", "Other words."), stored("b1", "New words.")])
        assert (added.stored, added.known) == (1, 0)
        assert len(added.refused) == 1
        assert archive.get("a1") == HARBOUR[0]


def test_broken_characters_are_replaced_one_for_one(folder: Path) -> None:
    with Archive.at(folder) as archive:
        archive.add([stored("\ud800b", "One \udfff two\0three", title="\ud83d")])
        held = archive.get("\ufffdb")
        assert held is not None
        assert (held.text, held.title) == ("One \ufffd two\0three", "\ufffd")
        assert archive.add([stored("\ud800b", "One \udfff two\0three")]).known == 1


def test_progress_tells_what_is_stored(folder: Path) -> None:
    told: list[int] = []
    with Archive.at(folder) as archive:
        archive.add((stored(f"n{n}", f"Note {n}.") for n in range(1200)), progress=told.append)
    assert told == [500, 1000, 1200]


def test_a_lost_or_damaged_index_is_made_anew(folder: Path) -> None:
    before = searched(folder)
    shutil.rmtree(folder / "index")
    assert searched(folder) == before
    (folder / "index" / "meta.json").write_text("{")
    assert searched(folder) == before
    for segment in (folder / "index").glob("*.term"):
        segment.write_bytes(b"")
    assert searched(folder) == before


def test_an_index_that_lags_is_brought_up_to_date(folder: Path) -> None:
    table = Table(folder, create=False)
    table.insert([stored("b1", "Chernenko resigned.")], lambda _: None)
    table.close()
    assert "b1" in searched(folder)


def test_an_index_that_is_ahead_is_made_anew(folder: Path) -> None:
    kept = folder.with_name("kept")
    shutil.copytree(folder, kept)
    with Archive.at(folder) as archive:
        archive.add([stored("b1", "Chernenko resigned.")])
    (folder / DOCUMENTS).unlink()
    shutil.copy(kept / DOCUMENTS, folder / DOCUMENTS)
    assert "b1" not in searched(folder)
    assert searched(folder) == searched(kept)


def test_one_writer_at_a_time(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "PATIENCE", 0.1)
    with Archive.at(folder) as first, Archive.at(folder) as second:
        first.add([stored("b1", "First.")])
        with pytest.raises(ArchiveBusy, match="another process is writing"):
            second.add([stored("b2", "Second.")])
        assert second.get("b1") is not None
    with Archive.at(folder) as third:
        assert third.add([stored("b2", "Second.")]).stored == 1


def test_readers_see_whole_documents_while_a_process_writes(folder: Path, tmp_path: Path) -> None:
    entries = [stored(f"p{n:04}", f"Logbook entry {n}.\n\nSigned {n} by the keeper.") for n in range(3000)]
    command = [sys.executable, "-m", "sayso.cli.main", "archive", "add", str(file(entries, tmp_path / "rows.jsonl"))]
    writer = subprocess.Popen([*command, "--archive", str(folder)], stdout=subprocess.DEVNULL)
    counts: list[list[int]] = [[], []]

    def read(seen: list[int]) -> None:
        with Archive.at(folder) as archive:
            while True:
                over = writer.poll() is not None
                passages = archive.search("logbook entry", limit=5000)
                assert all(
                    p.document.text.endswith(f"Signed {int(p.document.id[1:])} by the keeper.") for p in passages
                )
                seen.append(len(passages))
                if over:
                    return

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(read, seen) for seen in counts]:
            done.result()
    assert writer.returncode == 0
    for seen in counts:
        assert seen == sorted(seen)
        assert seen[-1] == 3000
        assert all(count % 500 == 0 for count in seen)


def test_a_folder_that_cannot_be_written_is_still_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = searched(folder)
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert searched(folder) == before
    with Archive.at(folder) as archive, pytest.raises(ArchiveError, match="readonly"):
        archive.add([stored("b1", "Words.")])


def test_not_an_archive(tmp_path: Path) -> None:
    assert "there is no archive" in failure(tmp_path / "nowhere")
    (tmp_path / "notes").mkdir()
    assert "no archive" in failure(tmp_path / "notes")
    (tmp_path / "notes" / "letter.txt").write_text("x")
    assert "something else" in failure(tmp_path / "notes", create=True)
    (tmp_path / "letter").write_text("x")
    assert "neither" in failure(tmp_path / "letter")


def test_databases_that_are_not_ours(folder: Path, tmp_path: Path) -> None:
    base = sqlite3.connect(folder / DOCUMENTS)
    base.execute(f"PRAGMA user_version = {LATEST + 1}")
    base.close()
    assert "newer Sayso" in failure(folder)
    other = tmp_path / "other"
    other.mkdir()
    base = sqlite3.connect(other / DOCUMENTS)
    base.execute("CREATE TABLE birds (name TEXT)")
    base.close()
    assert "no archive of Sayso" in failure(other)
    assert "no archive of Sayso" in failure(other, create=True)


@pytest.mark.parametrize("damage", [b"no database at all", b"SQLite format 3\0" + b"\xff" * 4000])
def test_a_damaged_database(folder: Path, damage: bytes) -> None:
    for beside in folder.glob(DOCUMENTS + "-*"):
        beside.unlink()
    (folder / DOCUMENTS).write_bytes(damage)
    assert "cannot be used" in failure(folder)


def test_an_archive_that_was_never_finished_is_an_empty_one(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / DOCUMENTS).touch()
    with Archive.at(folder) as archive:
        assert len(archive) == 0


@pytest.mark.parametrize("name", ["rows.jsonl", "rows.jsonl.gz"])
def test_files_are_only_read(tmp_path: Path, name: str) -> None:
    with pytest.raises(ArchiveError, match="No such file"):
        Archive.at(tmp_path / name)
    (tmp_path / name).write_text("{}\n")
    with pytest.raises(ArchiveError):
        Archive.at(tmp_path / name)
    (tmp_path / "good.jsonl").write_text('{"id": 1, "text": "Words."}\n\n')
    with Archive.at(tmp_path / "good.jsonl") as archive, pytest.raises(ArchiveError, match="only read"):
        archive.add([])


def test_a_folder_of_fact_checks_alone_is_an_archive_without_documents(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    folder.mkdir()
    assert "this is no archive" in failure(folder)
    (folder / "known.sqlite").touch()
    (folder / "notes.txt").touch()
    with Archive.at(folder) as archive:
        assert (len(archive), list(archive.search("harbour")), archive.trace("no sailor"), archive.feeds()) == (
            0,
            [],
            [],
            [],
        )
        assert (archive.stats().documents, archive.lasting) == (0, True)
        with pytest.raises(ArchiveError, match="'sayso archive add' puts some there"):
            archive.add(HARBOUR)
    assert not (folder / "archive.sqlite").exists()  # whoever only asks leaves nothing behind
    (folder / "notes.txt").unlink()
    with Archive.at(folder, create=True) as archive:
        archive.add(HARBOUR)
    assert searched(folder)
