"""`sayso figures`: a JSON line per text, bad rows reported and passed over."""

from __future__ import annotations

import argparse
import json
from hashlib import sha256
from pathlib import Path

import pytest

from sayso.cli import figures


def run(*files: Path) -> int:
    top = argparse.ArgumentParser()
    figures.add(top.add_subparsers())
    args = top.parse_args(["figures", *map(str, files)])
    return int(args.run(args))


def test_a_line_per_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "rows.jsonl"
    texts = ["More than 40 soldiers were killed.", "Sales rose 5 to 6 per cent.", "No number here."]
    file.write_text("".join(json.dumps({"id": f"r{n}", "text": t}) + "\n" for n, t in enumerate(texts)), "utf-8")
    assert run(file) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    hashes = [row.pop("sha256") for row in rows]
    assert hashes == [sha256(text.encode()).hexdigest() for text in texts]
    assert rows == [
        {"id": "r0", "figures": [{"value": 40.0, "bound": ">", "unit": "soldiers", "concept": None}]},
        {"id": "r1", "figures": [{"value": [5.0, 6.0], "bound": "=", "unit": "percentage", "concept": "Sales"}]},
        {"id": "r2", "figures": []},
    ]


def test_a_bad_row_is_reported_and_the_rest_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text('{"id": "a", "text": "At least 3 men."}\nnot json\n{"id": "c", "text": "Nearly 9%."}\n', "utf-8")
    assert run(file) == 2
    out, err = capsys.readouterr()
    assert [json.loads(line)["id"] for line in out.splitlines()] == ["a", "c"]
    assert err.count("\n") == 1
    assert "rows.jsonl:2" in err


def test_a_text_file_goes_by_its_stem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "storm.txt"
    file.write_text("Storm over the bay\nThe storm killed about 12 people.\n", "utf-8")
    assert run(file) == 0
    (row,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert row["id"] == "storm"
    assert row["sha256"] == sha256(file.read_bytes()).hexdigest()
    assert row["figures"] == [{"value": 12.0, "bound": "~", "unit": "people", "concept": "storm"}]


def test_a_missing_file_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path / "nowhere.jsonl") == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
