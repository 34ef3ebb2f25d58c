"""`sayso ledger` and `sayso archive add --figures`, as they are typed."""

from __future__ import annotations

import builtins
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sayso.cli.main import main
from tests.archive.conftest import file
from tests.test_ledger import DISPATCHES

Run = Callable[..., tuple[int, str, str]]
TABLE = "day,lost,held\n2031-03-01,10,1\n2031-03-02,25,2\n"
MAPPED = ("--column", "lost", "--population", "Norwegian soldiers", "--measure", "killed", "--source", "the Staff")


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command on an archive that SAYSO_ARCHIVE names; exit code, output, errors."""
    monkeypatch.setenv("SAYSO_ARCHIVE", str(tmp_path / "archive"))

    def typed(*words: object) -> tuple[int, str, str]:
        code = main([*map(str, words)])
        out, problems = capfdbinary.readouterr()
        return code, out.decode(), problems.decode()

    return typed


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    return file(DISPATCHES, tmp_path / "rows.jsonl")


def test_a_ledger_for_people(run: Run, rows: Path) -> None:
    run("archive", "add", rows)
    code, out, problems = run("ledger", "Norwegian", "soldiers", "--measure", "killed", "--place", "Ostwick")
    assert (code, problems) == (0, "")
    assert "2 figures from 2 independent sources" in out
    assert "“At least 40 Norwegian soldiers were killed in Ostwick" in out
    assert run("ledger", "whales") == (0, "no figure of that in this archive\n", "")


def test_a_ledger_for_programs(run: Run, rows: Path, tmp_path: Path) -> None:
    asked = ("ledger", "Norwegian soldiers", "--archive", rows, "--since", "2031-03-05", "--as-of", "2031-03-06")
    found = json.loads(run(*asked, "--format", "json")[1])
    assert [row["low"] for row in found] == [50, 60]
    assert run(*asked, "--format", "csv", "-o", tmp_path / "l.csv") == (0, "", "")
    assert (tmp_path / "l.csv").read_text().count("\n") == 3
    assert run(*asked, "--format", "html")[1].startswith("<!DOCTYPE html>")
    assert run(*asked, "--format", "svg")[1].startswith("<svg ")
    assert json.loads(run(*asked, "--format", "json", "--language", "de")[1])[0]["publisher"] == "Küstenblatt"


def test_parquet_holds_the_same_rows(run: Run, rows: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    asked = ("ledger", "Norwegian soldiers", "--archive", rows)
    path = tmp_path / "l.parquet"
    assert run(*asked, "--format", "parquet", "-o", path) == (0, "", "")
    found = parquet.read_table(path).to_pylist()
    rows_ = json.loads(run(*asked, "--format", "json")[1])
    shown = [{k: v.isoformat() if hasattr(v, "isoformat") else v for k, v in row.items()} for row in found]
    assert shown == rows_


def test_parquet_without_its_library_is_one_line(run: Run, rows: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.startswith("pyarrow"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    code, out, problems = run("ledger", "x", "--archive", rows, "--format", "parquet")
    assert (code, out) == (2, "")
    assert problems == "sayso: Parquet needs pyarrow: pip install 'sayso[parquet]'\n"


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["soldiers", "--measure", "loved"], "none of: killed"),
        (["soldiers", "--since", "May"], "--since"),
        (["the"], "what is counted"),
        (["whales", "--format", "svg"], "nothing to draw"),
        (["soldiers", "-o", "."], "cannot be written"),
    ],
)
def test_what_cannot_be_done_is_one_line(run: Run, rows: Path, words: list[str], problem: str) -> None:
    code, out, problems = run("ledger", *words, "--archive", rows)
    assert (code, out, problems.count("\n")) == (2, "", 1)
    assert problem in problems


def test_a_table_of_figures_is_added_once(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text(TABLE)
    assert run("archive", "add", "--figures", table, *MAPPED)[1].endswith(
        "2 new, 0 already there; the archive holds 2 documents\n"
    )
    assert (
        run("archive", "add", "--figures", table, *MAPPED)[1]
        == "0 new, 2 already there; the archive holds 2 documents\n"
    )
    found = json.loads(run("ledger", "troops of Norway", "--format", "json")[1])
    assert [(row["day"], row["low"], row["counted_by"], row["report"]) for row in found] == [
        ("2031-03-01", 10, "the Staff", 1),
        ("2031-03-02", 25, "the Staff", 1),
    ]
    assert found[0]["text"] == "day: 2031-03-01; lost: 10; held: 1"
    assert run("archive", "search", "lost")[1].count("day: ") == 2


def test_two_columns_of_one_table(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text(TABLE)
    run("archive", "add", "--figures", table, *MAPPED)
    captured = (
        "--column",
        "held",
        "--population",
        "Norwegian soldiers",
        "--measure",
        "captured",
        "--source",
        "the Staff",
    )
    run("archive", "add", "--figures", table, *captured)
    found = json.loads(run("ledger", "Norwegian soldiers", "--format", "json")[1])
    assert [row["measure"] for row in found] == ["killed", "captured"] * 2
    assert {row["low"] for row in found if row["measure"] == "captured"} == {1, 2}


def test_tables_that_cannot_be_read_are_one_line_each(run: Run, tmp_path: Path) -> None:
    (tmp_path / "good.csv").write_text("day,n\n2031-03-01,4\nsome day,5\n")
    (tmp_path / "bad.csv").write_text("a,b\n1,2\n")
    code, _, problems = run("archive", "add", "--figures", tmp_path / "bad.csv", tmp_path / "good.csv", tmp_path / "no")
    assert (code, problems.count("\n")) == (2, 3)
    (tmp_path / "good.csv").write_text("day,n\n2031-03-01,4\n")
    assert run("archive", "add", "--figures", tmp_path / "good.csv")[0] == 0
    assert run("archive", "add", "--figures", tmp_path / "good.csv", "--measure", "loved")[0] == 2
