"""A long text is said to take its time, before it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from sayso.cli import check
from sayso.cli.main import main


@pytest.mark.parametrize(
    ("limit", "said"),
    [(300, "sayso: a text of 1,500 characters takes 5 minutes or so, with an archive more\n"), (1500, "")],
)
def test_how_long_a_long_text_takes_is_said(
    limit: int, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SAYSO_ARCHIVE", raising=False)
    monkeypatch.setattr(check, "_LONG", limit)
    (tmp_path / "long.txt").write_text("The ferry runs again " * 71 + "tomorrow.")
    assert main(["check", str(tmp_path / "long.txt")]) == 0
    assert capsys.readouterr().err == said
