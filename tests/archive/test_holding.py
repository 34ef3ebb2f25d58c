"""`sayso archive list`, `remove` and `export`, as they are typed."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from sayso.archive import Archive
from tests.archive.conftest import file
from tests.archive.sample import HARBOUR, stored
from tests.typed import Run

PAGE = stored("p1", "The quay was closed.", url="https://port.example.org/quay", title="Quay closed \x1b[31m")


@pytest.fixture(autouse=True)
def filled(run: Run, tmp_path: Path) -> None:
    """The archive that is meant, with dispatches in it."""
    run("add", file([*HARBOUR, PAGE], tmp_path / "rows.jsonl"))


def listed(run: Run, *words: object) -> list[str]:
    code, out, problems = run("list", *words, "--format", "json")
    assert (code, problems) == (0, "")
    return [row["document"] for row in json.loads(out)]


def test_the_newest_come_first(run: Run) -> None:
    assert listed(run) == ["a4", "a3", "a2", "a1", "a5", "a6", "p1"]
    assert listed(run, "--limit", 2) == ["a4", "a3"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--publisher", "Coast Herald"], ["a1", "a6"]),
        (["--since", "2031-03-03", "--as-of", "2031-03-04"], ["a3", "a2"]),
        (["--language", "de", "--language", "vi"], ["a2", "a5"]),
        (["--title", "STORM empties"], ["a1"]),
        (["--title", "zeppelin"], []),
    ],
)
def test_what_is_listed_can_be_chosen(run: Run, words: list[str], expected: list[str]) -> None:
    assert listed(run, *words) == expected


def test_a_list_for_people(run: Run) -> None:
    out = run("list")[1]
    assert "2031-03-02  Coast Herald | Storm empties Ostwick harbour [a1]\n" in out
    assert "no date     Quay closed \ufffd[31m [p1]\n    https://port.example.org/quay\n" in out
    assert run("list", "--title", "zeppelin") == (0, "nothing found\n", "")


def test_removed_by_id_and_by_address(run: Run) -> None:
    code, out, problems = run("remove", "a1", PAGE.url)
    assert (code, problems) == (0, "")
    assert out.splitlines()[0] == "removed 2031-03-02  Coast Herald | Storm empties Ostwick harbour [a1]"
    assert out.splitlines()[2] == "2 removed; the archive holds 5 documents"
    assert listed(run) == ["a4", "a3", "a2", "a5", "a6"]


def test_what_is_not_held_is_one_line(run: Run) -> None:
    line = "sayso: a9: no document with this id or address is held\n"
    assert run("remove", "a9") == (2, "0 removed; the archive holds 7 documents\n", line)
    code, out, problems = run("remove", "a9", "a1", "--format", "json")
    assert (code, problems) == (2, line)
    assert json.loads(out) == {"removed": ["a1"], "failed": [line[7:-1]], "documents": 6}


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz"])
def test_what_is_exported_can_be_added_again(run: Run, tmp_path: Path, name: str) -> None:
    assert run("export", "-o", tmp_path / name) == (0, "", "")
    with Archive.at(tmp_path / name) as again, Archive.at(tmp_path / "archive") as archive:
        assert list(again) == list(archive) == [*HARBOUR, PAGE]
    assert "0 new, 7 already there" in run("add", tmp_path / name)[1]


def test_a_part_is_exported_to_standard_output(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("export", "--language", "ru")
    assert code == 0
    assert [json.loads(line)["text"] for line in out.splitlines()] == [HARBOUR[2].text]
    run("export", "--title", "quay", "-o", tmp_path / "quay.jsonl.gz")
    assert json.loads(gzip.decompress((tmp_path / "quay.jsonl.gz").read_bytes()))["id"] == "p1"


def test_no_file_is_written_over_that_is_read_or_cannot_be_added(run: Run, tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    before = rows.read_bytes()
    code, _, problems = run("export", "--archive", rows, "-o", rows)
    assert (code, problems) == (2, f"sayso: {rows}: it is read from; write to another file\n")
    assert rows.read_bytes() == before
    code, _, problems = run("export", "-o", tmp_path / "out.txt")
    assert (code, "ends in .jsonl" in problems, (tmp_path / "out.txt").exists()) == (2, True, False)
    code, _, problems = run("export", "-o", tmp_path / "none" / "out.jsonl")
    assert (code, "cannot be written" in problems) == (2, True)
    assert "only read" in run("remove", "a1", "--archive", rows)[2]
