"""Same input, same archive: the same report, byte for byte."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.gate.checking import check_apart
from tests.gate.conftest import CASES


@pytest.mark.parametrize("name", sorted({"example", "kursk-250000"} & set(CASES)))
def test_runs_and_orders_of_the_archive_make_no_difference(name: str, tmp_path: Path) -> None:
    folder = CASES[name]
    article = next(folder.glob("article.html"), folder / "article.txt")
    lines = (folder / "archive.jsonl").read_text(encoding="utf-8").rstrip("\n").split("\n")
    shuffled = lines[:]
    random.Random(11).shuffle(shuffled)
    archives = []
    for place, rows in (("a", lines), ("b", lines), ("c", shuffled)):
        path = tmp_path / place / "archive.jsonl"  # the same name each time: only the order of the rows differs
        path.parent.mkdir()
        path.write_text("\n".join(rows) + "\n", encoding="utf-8")
        archives.append(path)
    first, again, other = (check_apart(article, path, seed=seed) for seed, path in enumerate(archives, 1))
    assert first == again
    assert first == other
