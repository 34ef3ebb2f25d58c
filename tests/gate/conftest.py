"""Reports that several gates look at, made once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gate.checking import DOSSIERS, EXAMPLE, OWN, Json, check

CASES = {"example": EXAMPLE} | {folder.name: folder for folder in (*DOSSIERS, *OWN)}


@pytest.fixture(scope="session")
def report_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], tuple[Json, Path]]:
    """The report on a case by name, with the file it was written to."""
    made: dict[str, tuple[Json, Path]] = {}

    def report(name: str) -> tuple[Json, Path]:
        if name not in CASES:
            pytest.skip(f"no dossier {name} beside the checkout (../shared/dossiers)")
        if name not in made:
            folder = CASES[name]
            article = next(folder.glob("article.html"), folder / "article.txt")
            out = tmp_path_factory.mktemp(name) / "report.json"
            made[name] = check(article, folder / "archive.jsonl", out), out
        return made[name]

    return report
