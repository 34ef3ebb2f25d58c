"""`sayso serve` from outside: what it says where it cannot start."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from sayso.cli import main, serve


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main.main(["serve", *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    return captured.err


def test_without_the_extra_it_says_how_to_get_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serve, "find_spec", lambda name: None if name == "fastapi" else object())
    assert said(capsys) == 'sayso: the desk needs fastapi: pip install "sayso[web]"\n'


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.2"])
def test_beyond_this_machine_it_needs_a_token(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    pytest.importorskip("fastapi")
    monkeypatch.delenv("SAYSO_TOKEN", raising=False)
    assert "--token" in said(capsys, "--host", host)
    monkeypatch.setenv("SAYSO_TOKEN", "short")
    assert "too short" in said(capsys, "--host", host)


def test_what_cannot_be_used_is_said_before_it_starts(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    pytest.importorskip("fastapi")
    (tmp_path / "file").write_text("x")
    assert "archive" in said(capsys, "--archive", str(tmp_path / "none"), "--data", str(tmp_path / "data"))
    assert "Not a directory" in said(capsys, "--data", str(tmp_path / "file" / "x"))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert "cannot listen" in said(capsys, "--port", port, "--data", str(tmp_path / "data"))
