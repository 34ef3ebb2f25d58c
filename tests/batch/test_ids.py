"""What texts are called in the output, and that going on is refused where the lines there are of other texts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sayso.batch import Order, batch
from sayso.batch.progress import Watcher
from sayso.batch.sources import count, sources
from sayso.errors import InputError
from tests.batch.sample import TASK, rows

NORTH, SOUTH = "Rain fell for 3 days in the north.\n", "Rain fell for 4 days in the south.\n"


def run(out: Path, *paths: Path, resume: bool = False) -> list[str]:
    """The ids in the output."""
    batch(TASK, Order([str(path) for path in paths], out, resume=resume), Watcher(lambda _: None, pytest.fail))
    return [json.loads(line)["id"] for line in out.read_text().splitlines()]


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Two folders with a file of the same name."""
    for name, text in (("north", NORTH), ("south", SOUTH)):
        (tmp_path / "kept" / name).mkdir(parents=True)
        (tmp_path / "kept" / name / "report.txt").write_text(text)
    return tmp_path / "kept"


def test_files_of_a_folder_go_by_their_paths_in_it(kept: Path, tmp_path: Path) -> None:
    assert run(tmp_path / "out", kept) == ["north/report", "south/report"]
    assert run(tmp_path / "out", kept / "south") == ["report"]
    assert run(tmp_path / "out", kept / "south", kept / "north") == ["south/report", "north/report"]


def test_what_is_named_goes_by_its_name(kept: Path, tmp_path: Path) -> None:
    listed = rows(kept / "rows.jsonl", [NORTH])
    assert run(tmp_path / "out", kept / "north" / "report.txt", listed, kept / "south") == [
        "report",
        "r0",
        "south/report",
    ]


def test_folders_of_one_name_go_by_their_paths(kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (kept / "north" / "wire").mkdir()
    (kept / "south" / "wire").mkdir()
    (kept / "north" / "wire" / "a.txt").write_text(NORTH)
    (kept / "south" / "wire" / "a.txt").write_text(SOUTH)
    monkeypatch.chdir(kept)
    assert run(tmp_path / "out", Path("north/wire"), Path("south/wire")) == ["north/wire/a", "south/wire/a"]
    assert run(tmp_path / "out", Path(), Path("north/wire"))[-1] == "wire/a"


def test_an_ending_stays_where_it_tells_files_apart(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.html", "a.txt", "a.txt.md", "b.txt", "c.v2.txt"):
        (folder / name).write_text(f"<p>Rain fell on {name} all day.</p>")
    rows(folder / "b.jsonl", [NORTH])
    ids = [source.id for source in sources([str(folder)])]
    assert ids == ["a.html", "a.txt", "a.txt.md", "r0", "b", "c.v2"]
    assert count([str(folder)]) == len(ids)


@pytest.mark.parametrize("then", [["south", "north"], ["south"], ["."]], ids=" ".join)
def test_no_going_on_with_texts_of_another_folder(kept: Path, tmp_path: Path, then: list[str]) -> None:
    out = tmp_path / "out"
    run(out, kept / "north")
    before = out.read_bytes()
    with pytest.raises(InputError, match=r"out: line 1 \('report'\)"):
        run(out, *(kept / name for name in then), resume=True)
    assert out.read_bytes() == before
    assert run(out, kept / "north", resume=True) == ["report"]
    assert out.read_bytes() == before


def test_no_going_on_where_a_text_was_changed_or_is_gone(kept: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(out, kept)
    (kept / "south" / "report.txt").write_text(SOUTH.replace("4", "5"))
    with pytest.raises(InputError, match=r"line 2 \('south/report'\) was made from another text of that name"):
        run(out, kept, resume=True)
    (kept / "south" / "report.txt").unlink()
    with pytest.raises(InputError, match=r"line 2 \('south/report'\) is of none of these texts"):
        run(out, kept, resume=True)


def test_files_named_alike_are_told_apart_by_what_they_hold(kept: Path, tmp_path: Path) -> None:
    out, named = tmp_path / "out", [kept / name / "report.txt" for name in ("north", "south")]
    run(out, named[0])
    assert run(out, *named, resume=True) == ["report", "report"]
    assert [json.loads(line)["length"] for line in out.read_text().splitlines()] == [len(NORTH), len(SOUTH)]
    with pytest.raises(InputError, match=r"out of order|another text"):
        run(out, named[1], resume=True)


def test_a_whole_text_in_place_of_a_name_is_one_problem(tmp_path: Path) -> None:
    problems: list[str] = []
    assert batch(TASK, Order(["Rain fell. " * 500], tmp_path / "out"), Watcher(lambda _: None, problems.append)) == 1
    assert len(problems) == 1
