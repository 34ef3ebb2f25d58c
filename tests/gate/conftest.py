"""Reports that several gates look at, made once, many of them beside each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from tests.gate.checking import DOSSIERS, EXAMPLE, OWN, Json, check
from tests.gate.rebuilt import NEWS, RECIPES, rebuild

CASES = {"example": EXAMPLE} | {folder.name: folder for folder in (*DOSSIERS, *OWN)}
_OWN = frozenset(folder.name for folder in OWN)
Made = tuple[Json, Path]


def _made(folder: Path, out: Path) -> Made:
    article = next(folder.glob("article.html"), folder / "article.txt")
    return check(article, folder / "archive.jsonl", out), out


def _many(folders: Sequence[Path], room: Path) -> dict[str, Made]:
    """The reports on many dossiers by name, in as many processes as there are processors."""
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        made = pool.map(_made, folders, [room / f"{folder.name}.json" for folder in folders])
        return dict(zip((folder.name for folder in folders), made, strict=True))


@pytest.fixture(scope="session")
def report_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Made]:
    """The report on a case by name, with the file it was written to."""
    made: dict[str, Made] = {}

    def report(name: str) -> Made:
        if name not in CASES:
            pytest.skip(f"no dossier {name} beside the checkout (../shared/dossiers)")
        if name not in made:
            room = tmp_path_factory.mktemp(name)
            made.update(_many(OWN, room) if name in _OWN else {name: _made(CASES[name], room / "report.json")})
        return made[name]

    return report


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, Json]]:
    """The dossiers of real news, each a folder with the report on it."""
    if not NEWS.exists():
        pytest.skip("no news beside the checkout (../shared/data/news)")
    room = tmp_path_factory.mktemp("real")
    folders = [rebuild(recipe, room) for recipe in RECIPES]
    made = _many(folders, tmp_path_factory.mktemp("reports"))
    return [(folder, made[folder.name][0]) for folder in folders]
