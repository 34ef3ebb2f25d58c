"""Days that lie ahead of today are said in a line, and taken as not known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sayso.archive import Archive
from sayso.cli.main import main
from sayso.model import Article
from sayso.read import by_today, read

WORDS = "The ferry to Ostwick ran again on Monday, the harbour master said. Ten people were on board."
ARTICLE = f"Ferry runs again\n\n7 March 2032\n\n{WORDS}\n"
LINE = "dated 2032-03-07, which lies ahead of today (2031-03-05): its day is taken as not known"


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It is some day before, and there is an archive to add to."""
    monkeypatch.setenv("SAYSO_TODAY", "2031-03-05")
    monkeypatch.setenv("SAYSO_ARCHIVE", str(tmp_path / "archive"))


def added(*sources: object) -> dict[str, str | None]:
    assert main(["archive", "add", *map(str, sources)]) == 0
    with Archive.at(Path(str(sources[0])).parent / "archive") as archive:
        return {document.id: str(document.published or "") for document in archive}


def test_a_document_of_a_day_to_come_is_stored_without_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    days = {"old": "2031-03-01", "tomorrow": "2031-03-06", "late": "2032-03-07"}
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(json.dumps({"id": k, "text": WORDS + k, "published": v}) + "\n" for k, v in days.items()))
    assert added(rows) == {**days, "late": ""}
    assert capsys.readouterr().err == f"late: {LINE}\n"


def test_so_is_a_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "ferry.txt").write_text(ARTICLE)
    assert set(added(tmp_path / "ferry.txt").values()) == {""}
    assert LINE in capsys.readouterr().err


def report(capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    main(["check", *map(str, words), "--format", "json"])
    return json.loads(capsys.readouterr().out)


def test_an_article_of_a_day_to_come_has_none_and_the_report_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SAYSO_ARCHIVE")
    article = tmp_path / "ferry.txt"
    article.write_text(ARTICLE)
    found = report(capsys, article)
    assert found["article"]["published"] is None
    assert f"The article is {LINE}." in found["run"]["notes"]
    told = report(capsys, article, "--published", "2032-03-07")  # who says so knows
    assert told["article"]["published"] == "2032-03-07"
    assert LINE not in str(told["run"]["notes"])
    monkeypatch.setenv("SAYSO_TODAY", "2032-03-06")
    assert report(capsys, article)["article"]["published"] == "2032-03-07"


def test_a_day_that_is_none_is_refused(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAYSO_TODAY", "soon")
    assert main(["check", "ferry.txt"]) == 2
    assert capsys.readouterr().err == "sayso: SAYSO_TODAY is no date like 2024-12-31: 'soon'\n"


def test_all_else_of_the_article_stays() -> None:
    from dataclasses import replace
    from datetime import date

    document = read(Article(ARTICLE.encode()))
    assert by_today(document, date(2032, 3, 6)) is document
    assert replace(by_today(document, date(2031, 1, 1)), published=document.published, notes=()) == document
