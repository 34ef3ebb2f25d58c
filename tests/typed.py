"""What tests of the command line share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sayso.cli.main import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs an action on an archive that SAYSO_ARCHIVE names; exit code, output, errors."""
    monkeypatch.setenv("SAYSO_ARCHIVE", str(tmp_path / "archive"))

    def typed(*words: object) -> tuple[int, str, str]:
        code = main(["archive", *map(str, words)])
        out, problems = capsys.readouterr()
        return code, out, problems

    return typed
