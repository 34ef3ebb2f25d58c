"""`sayso archive add`, killed without warning: what it had reported is there, and nothing by halves."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sayso.archive import Archive
from sayso.archive.embedded import Embedded
from tests.archive.conftest import row
from tests.archive.sample import stored

SAYSO = (sys.executable, "-m", "sayso.cli.main")
ROUNDS = 5
BATCH = 500  # documents that `add` stores and reports at once


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """More documents than are added before the kill comes; each can be told by a word that no other has."""
    path = tmp_path_factory.mktemp("kill") / "rows.jsonl"
    filler = " ".join(f"The watch changed and the {n}th lamp was lit again." for n in range(8))
    with path.open("w") as out:
        for n in range(12_000):
            out.write(row(stored(f"d{n:05}", f"Keeper uniq{n} wrote this.\n\n{filler}\n\nSigned end{n}.")) + "\n")
    return path


def test_killed_at_any_moment(tmp_path: Path, rows: Path) -> None:
    folder = tmp_path / "archive"
    chance = random.Random()  # other moments each time: what must hold, holds at all of them
    reported = 0
    for _ in range(ROUNDS):
        told = killed(folder, rows, reports=chance.randint(0, 2), after=chance.uniform(0, 0.3))
        reported += told  # counts the new ones of this run; it may have stored one portion more
        reported = checked(folder, reported)
    assert reported, "no round got as far as storing anything"


def killed(folder: Path, rows: Path, *, reports: int, after: float) -> int:
    """Run `add`, kill it some time after so many reports; the last number it reported."""
    command = [*SAYSO, "archive", "add", str(rows), "--archive", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(reports)]
        time.sleep(after)
        process.kill()
        rest, problems = process.communicate()
    assert problems == ""
    lines += rest.splitlines(keepends=True)
    told = [int(line.split()[1]) for line in lines if line.startswith("added ") and line.endswith("\n")]
    return told[-1] if told else 0


def checked(folder: Path, reported: int) -> int:
    """Look at the archive after a kill; how many documents it holds."""
    if not folder.exists():
        assert reported == 0
        return 0
    with Archive.at(folder, create=True) as archive:
        held = len(archive)
        assert reported <= held <= reported + BATCH
        assert held % BATCH == 0, "a portion is there or it is not"
        backend = archive._backend
        assert isinstance(backend, Embedded)
        assert backend._index.last() == backend._index.passages == backend._table.last() == archive.stats().passages
        for n in {0, held - 1, *random.Random(held).sample(range(max(1, held)), min(held, 20))} if held else ():
            document = archive.get(f"d{n:05}")
            assert document is not None
            assert document.text.endswith(f"Signed end{n}.")
            for word in (f"uniq{n}", f"end{n}"):
                assert [p.document.id for p in archive.search(word)] == [f"d{n:05}"]
        assert archive.get(f"d{held:05}") is None
        assert archive.search(f"uniq{held}") == []
    return held


def test_add_again_after_a_kill_adds_the_rest(tmp_path: Path) -> None:
    path, folder = tmp_path / "rows.jsonl", tmp_path / "archive"
    path.write_text("".join(row(stored(f"d{n}", f"Keeper uniq{n} wrote this.")) + "\n" for n in range(1500)))
    killed(folder, path, reports=1, after=0.0)
    command = [*SAYSO, "archive", "add", str(path), "--archive", str(folder)]
    run = subprocess.run([*command, "--format", "json"], check=True, capture_output=True, text=True)
    counts = json.loads(run.stdout)
    assert counts["stored"] + counts["known"] == counts["documents"] == 1500
