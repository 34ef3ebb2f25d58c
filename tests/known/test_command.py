"""`sayso known`, as a user types it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sayso.cli.main import main
from tests.known.test_claimreview import REVIEW


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "reviews.json"
    path.write_text(json.dumps([REVIEW, {"@type": "ClaimReview"}]), encoding="utf-8")
    return path


def test_add_and_match(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive = ["--archive", str(tmp_path / "archive")]
    assert main(["known", "add", *archive, str(file), str(tmp_path / "none.json")]) == 2
    out, err = capsys.readouterr()
    assert out == "1 new, 0 changed, 0 already there, 2 could not be added; 1 reviews of 1 claims are held\n"
    assert f"{file}: review 2: a ClaimReview without claimReviewed\n" in err
    assert f"{tmp_path / 'none.json'}: cannot be read: No such file or directory\n" in err

    assert main(["known", "match", *archive, "The bridge cost", "40 million euros"]) == 0
    out, _ = capsys.readouterr()
    assert "The bridge cost 40 million euros." in out
    assert "Bridge Watch, 2024-05-06: False  https://checks.example/1" in out

    assert (
        main(
            ["known", "match", *archive, "--format", "json", "--who", "A. Mayor", "--limit", "1", "bridge, 40 million"]
        )
        == 0
    )
    (match,) = json.loads(capsys.readouterr().out)
    assert set(match) == {"score", "sure", "reviews"}
    assert match["reviews"][0]["label"] == "Refuted"

    assert main(["known", "match", *archive, "zebra"]) == 0
    assert main(["known", "add", *archive, "--format", "json", str(file)]) == 2
    assert '"known": 1' in capsys.readouterr().out


def test_fact_checks_are_kept_in_a_folder(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.touch()
    assert main(["known", "add", "--archive", str(rows), str(file)]) == 2
    problem = f"sayso: {rows}: this is a file, and fact-checks are kept in a folder: name one with --archive\n"
    assert capsys.readouterr() == ("", problem)


def test_no_folder_is_made_for_what_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["known", "add", "--archive", str(tmp_path / "archive"), str(tmp_path / "none.json")]) == 2
    assert "none.json: no such file or folder" in capsys.readouterr().err
    assert not (tmp_path / "archive").exists()


def test_an_article_is_checked_against_fact_checks_alone(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = ["--archive", str(tmp_path / "archive")]
    main(["known", "add", *archive, str(file)])
    (tmp_path / "article.txt").write_text("Costly crossing\n\nThe bridge cost 40 million euros.\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", str(tmp_path / "article.txt"), *archive, "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert "known_fact_check" in [finding["kind"] for finding in report["findings"]]
    assert report["run"]["documents"] == 0
    assert main(["archive", "search", *archive, "bridge"]) == 0
    assert capsys.readouterr().out == "nothing found\n"


def test_what_is_shown_does_not_obey(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "r.json"
    rating = {"alternateName": "False\x1b[2J\u202e"}
    path.write_text(json.dumps({**REVIEW, "claimReviewed": "A \x1b]0;x\x07 cat\nbarks", "reviewRating": rating}))
    assert main(["known", "add", "--archive", str(tmp_path), str(path)]) == 0
    assert main(["known", "match", "--archive", str(tmp_path), "cat barks"]) == 0
    assert not set("\x1b\x07\u202e") & set(capsys.readouterr().out)


def test_a_web_address_is_kept_within_bounds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["known", "add", "--archive", str(tmp_path), "http://127.0.0.1/x"]) == 2
    assert "private network" in capsys.readouterr().err


def test_no_archive_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("SAYSO_ARCHIVE", raising=False)
    assert main(["known", "match", "x"]) == 2
    assert "which archive?" in capsys.readouterr().err
