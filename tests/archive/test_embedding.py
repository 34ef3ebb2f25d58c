"""`sayso archive embed` and `--dense` as they are typed, with the shipped encoder; and killed without warning."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sayso.archive import Archive
from sayso.archive.meaning import PORTION
from sayso.cli.main import main
from sayso.embed import available, shipped
from tests.archive.conftest import file
from tests.archive.sample import HARBOUR, stored

pytestmark = pytest.mark.skipif(not available(), reason="the extra sayso[dense] is not installed")
WORDLESS = "vessels sank offshore"  # no word of the dispatches
SAYSO = (sys.executable, "-m", "sayso.cli.main")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with the dispatches, without vectors."""
    with Archive.at(tmp_path / "archive", create=True) as archive:
        archive.add(HARBOUR)
    return tmp_path / "archive"


def test_as_it_is_typed(place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("SAYSO_ARCHIVE", str(place))
    search = ["archive", "search", WORDLESS]
    assert main(search) == 0
    assert capsys.readouterr().out == "nothing found\n"
    assert main([*search, "--dense"]) == 2
    assert "sayso archive embed" in capsys.readouterr().err
    assert main(["archive", "embed"]) == 0
    assert capsys.readouterr().out == "vectors of 6 of 6 passages\n6 new; 6 passages have vectors\n"
    assert main(["archive", "embed", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"made": 0, "vectors": 6, "model": shipped().model}
    assert main(search) == 0
    assert "[a1]" in capsys.readouterr().out
    assert main([*search, "--as-of", "2031-03-01"]) == 0
    assert capsys.readouterr().out == "nothing found\n"
    assert main([*search, "--dense", "--publisher", "Coast Herald", "--format", "json"]) == 0
    assert {found["publisher"] for found in json.loads(capsys.readouterr().out)} == {"Coast Herald"}
    assert main([*search, "--no-dense"]) == 0
    assert capsys.readouterr().out == "nothing found\n"


def test_a_file_is_made_ready_each_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = str(file(HARBOUR, tmp_path / "rows.jsonl"))
    assert main(["archive", "search", WORDLESS, "--archive", rows, "--dense"]) == 0
    assert "[a1]" in capsys.readouterr().out
    assert main(["archive", "embed", "--archive", rows]) == 2
    assert "a file keeps no vectors" in capsys.readouterr().err


def test_a_check_is_the_same_twice(place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "article.txt"
    article.write_text("Storm at Ostwick\n\nThe harbour master said 1,200 containers were lost.\n")
    main(["archive", "embed", "--archive", str(place)])
    capsys.readouterr()
    check = ["check", str(article), "--archive", str(place), "--format", "json"]
    first = [main(check), main([*check, "--dense"])]
    reports = capsys.readouterr().out
    assert first[0] == first[1]
    assert reports[: len(reports) // 2] == reports[len(reports) // 2 :]
    main([*check, "--no-dense", "--as-of", "2031-03-03"])
    assert {e["document"] for e in json.loads(capsys.readouterr().out)["evidence"]} <= {"a1", "a2"}


def test_an_encoder_of_ones_own_has_to_have_made_the_vectors(
    place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    search = ["archive", "search", WORDLESS, "--archive", str(place), "--encoder", str(tmp_path / "none")]
    assert main(search) == 2
    assert "an encoder is a folder with model.onnx" in capsys.readouterr().err
    assert main([*search, "--no-dense"]) == 2
    assert "contradict" in capsys.readouterr().err


def test_killed_while_vectors_are_made(tmp_path: Path) -> None:
    place, told = tmp_path / "archive", 0
    with Archive.at(place, create=True) as archive:
        archive.add(stored(f"k{n:03}", f"Entry {n}.") for n in range(4 * PORTION))
    for reports in (1, 1):
        command = [*SAYSO, "archive", "embed", "--archive", str(place)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for _ in range(reports):
                told = int(process.stdout.readline().split()[2])
            time.sleep(0.02)
            process.kill()
        with Archive.at(place) as archive:
            held = archive.embedded(shipped())
            assert held >= told
            assert held % PORTION == 0
    with Archive.at(place) as archive:
        assert archive.embed(shipped()) == 4 * PORTION - held
        assert len(archive.search("entry", limit=1000)) == 4 * PORTION
