"""Options that count things refuse what counts nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from sayso.cli.main import main

CALLS = [
    ["archive", "search", "words", "--limit", "-2"],
    ["archive", "trace", "words", "--limit", "0"],
    ["ledger", "words", "--workers", "-3"],
    ["serve", "--workers", "0"],
    ["known", "match", "words", "--limit", "ten"],
]


@pytest.mark.parametrize("call", CALLS, ids=" ".join)
def test_a_count_is_one_or_more(call: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(call)
    assert ended.value.code == 2
    assert f"{call[-2]}: not a number of 1 or more" in capsys.readouterr().err


@pytest.mark.parametrize("option", [["--dense"], ["--no-dense"], ["--encoder", "x"], ["--as-of", "2031-03-05"]])
def test_an_option_that_needs_an_archive_is_refused_without_one(
    option: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SAYSO_ARCHIVE", raising=False)
    article = tmp_path / "article.txt"
    article.write_text("Ferry\n\nThe ferry ran again.\n", encoding="utf-8")
    assert main(["check", str(article), *option]) == 2
    assert capsys.readouterr() == (
        "",
        f"sayso: {option[0]} needs an archive: name one with --archive, or in SAYSO_ARCHIVE\n",
    )
    assert main(["check", str(article)]) == 0


def test_many_documents_are_no_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive = tmp_path / "archive.jsonl"
    archive.write_text('{"id": "a", "text": "The ferry ran again."}\n', encoding="utf-8")
    assert main(["check", str(archive), "--archive", str(archive)]) == 2
    problem = "this holds many documents, and no article; an archive is named with --archive"
    assert capsys.readouterr() == ("", f"sayso: {archive}: {problem}\n")


@pytest.mark.parametrize(("command", "needed"), [("serve", "fastapi"), ("mcp", "mcp")])
def test_a_registry_that_is_none_is_told_before_anything_is_served(
    command: str, needed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip(needed)
    assert main([command, "--accounts", str(tmp_path / "none.csv")]) == 2
    out, problems = capsys.readouterr()
    assert (out, problems.count("\n")) == ("", 1)
    assert "none.csv: cannot be read as a registry of accounts: No such file or directory\n" in problems


@pytest.mark.parametrize("command", ["check", "ledger"])
def test_what_is_read_is_not_written_over(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article, archive, alias = tmp_path / "article.txt", tmp_path / "archive.jsonl", tmp_path / "alias"
    article.write_text("The dam of Ostwick held, Mira Tolan said.")
    archive.write_text('{"id": "a", "text": "The dam of Ostwick held; 12 people came."}\n')
    alias.symlink_to(archive)
    before = article.read_bytes(), archive.read_bytes()
    what = str(article) if command == "check" else "people"
    for output in (archive, alias, *([article] if command == "check" else [])):
        assert main([command, what, "--archive", str(archive), "-o", str(output)]) == 2
        assert capsys.readouterr().err == f"sayso: {output}: it is read from; write to another file\n"
    assert (article.read_bytes(), archive.read_bytes()) == before
    assert main([command, what, "--archive", str(archive), "-o", str(tmp_path / "out")]) == 0
    assert (tmp_path / "out").stat().st_size


@pytest.mark.parametrize(("value", "coloured"), [(None, True), ("", True), ("1", False)])
def test_colours_of_a_terminal_can_be_turned_off(
    value: str | None,
    coloured: bool,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    if value is not None:
        monkeypatch.setenv("NO_COLOR", value)
    monkeypatch.delenv("SAYSO_ARCHIVE", raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    article = tmp_path / "article.txt"
    article.write_text("Ferry\n\nThe ferry ran again on 3 March 2031.\n", encoding="utf-8")
    assert main(["check", str(article)]) == 0
    assert ("\x1b[" in capsys.readouterr().out) is coloured
