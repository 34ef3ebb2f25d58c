"""`sayso statements`: a line of JSON for each text, and what cannot be read named and passed over."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from sayso.cli import figures, statements

DAYS = ("Monday", "Friday", "Sunday")
TEXT = "Mayor Ada Norr spoke.\n“It is over, all of it,” Norr said on Monday.\n"


def run(*args: str) -> int:
    parser = argparse.ArgumentParser()
    statements.add(parser.add_subparsers())
    parsed = parser.parse_args(["statements", "--quick", *args])  # nothing here turns on the tagger
    return int(parsed.run(parsed))


def test_a_line_for_each_text_with_offsets_into_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.txt").write_bytes(TEXT.replace("\n", "\r\n").encode())
    (tmp_path / "two.txt").write_text("Rain fell all day in the hills.\n", encoding="utf-8")
    assert run(str(tmp_path)) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (second["doc"], second["attributions"]) == ("two", [])
    assert first["doc"] == "one"
    (found,) = first["attributions"]
    text = (tmp_path / "one.txt").read_bytes().decode()
    assert [text[a:b] for a, b in found["content"]] == ["“It is over, all of it,”"]
    assert [text[a:b] for a, b in found["source"]] == ["Norr"]
    assert [text[a:b] for a, b in found["cue"]] == ["said"]
    assert (found["speaker"], found["role"], found["setting"], found["kind"]) == (
        "Ada Norr",
        "Mayor",
        "on Monday",
        "direct",
    )


def test_a_text_without_source_has_null(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.txt").write_text("“It was over by noon, nobody stayed.”\n", encoding="utf-8")
    assert run(str(tmp_path / "one.txt")) == 0
    (found,) = json.loads(capsys.readouterr().out)["attributions"]
    assert found["source"] is None
    assert found["speaker"] is None


def test_what_cannot_be_read_is_one_line_and_the_rest_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = {"id": "r1", "text": TEXT, "language": "en"}
    (tmp_path / "rows.jsonl").write_text(json.dumps(good) + "\nnot json\n" + json.dumps(good | {"id": "r3"}) + "\n")
    missing = tmp_path / "missing.txt"
    assert run(str(missing), str(tmp_path / "rows.jsonl")) == 2
    out, err = capsys.readouterr()
    assert [json.loads(line)["doc"] for line in out.splitlines()] == ["r1", "r3"]
    assert len(err.splitlines()) == 2
    assert all(line.startswith("sayso: ") for line in err.splitlines())


def test_the_same_bytes_from_two_processes_and_from_threads(tmp_path: Path) -> None:
    rows = [{"id": f"r{n}", "text": TEXT.replace("Monday", day), "language": "en"} for n, day in enumerate(DAYS * 6)]
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    outputs = []
    for name, options in (("threads", []), ("processes", ["--workers", "2"])):
        parser = argparse.ArgumentParser()
        statements.add(parser.add_subparsers())
        out = tmp_path / name
        args = parser.parse_args(["statements", str(tmp_path / "rows.jsonl"), "-o", str(out), *options])
        assert args.run(args) == 0
        outputs.append(out.read_bytes())
    assert outputs[0] == outputs[1]
    assert len(outputs[0].splitlines()) == len(rows)


def test_parquet_holds_what_the_lines_hold(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra sayso[parquet] is not installed")
    (tmp_path / "one.txt").write_text(
        "Ada Norr said 12 to 14 of them had left.\nRain fell all day.\n", encoding="utf-8"
    )
    assert run(str(tmp_path / "one.txt")) == 0
    assert run(str(tmp_path / "one.txt"), "-o", str(tmp_path / "found.parquet")) == 0
    (row,) = parquet.read_table(tmp_path / "found.parquet").to_pylist()
    assert row == json.loads(capsys.readouterr().out)
    parser = argparse.ArgumentParser()
    figures.add(parser.add_subparsers())
    args = parser.parse_args(["figures", str(tmp_path / "one.txt"), "-o", str(tmp_path / "figures.parquet")])
    assert args.run(args) == 0
    (row,) = parquet.read_table(tmp_path / "figures.parquet").to_pylist()
    assert [f["value"] for f in row["figures"]] == [[12.0, 14.0]]
