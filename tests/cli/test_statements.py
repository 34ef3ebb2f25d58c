"""`sayso statements`: a line of JSON for each text, and what cannot be read named and passed over."""

from __future__ import annotations

import argparse
import json
from importlib import import_module
from pathlib import Path

import pytest

from sayso.cli import statements

TEXT = "Mayor Ada Norr spoke.\n“It is over, all of it,” Norr said on Monday.\n"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The grammar finds what these texts hold: nothing here turns on the tagger."""
    package = import_module("sayso.parse.statements")
    statements_of = package.statements_of
    monkeypatch.setattr(package, "statements_of", lambda document: statements_of(document, quick=True))


def run(*args: str) -> int:
    parser = argparse.ArgumentParser()
    statements.add(parser.add_subparsers())
    parsed = parser.parse_args(["statements", *args])
    return int(parsed.run(parsed))


def test_a_line_for_each_text_with_offsets_into_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.txt").write_bytes(TEXT.replace("\n", "\r\n").encode())
    (tmp_path / "two.txt").write_text("Rain fell all day in the hills.\n", encoding="utf-8")
    assert run(str(tmp_path)) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert second == {"doc": "two", "attributions": []}
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
