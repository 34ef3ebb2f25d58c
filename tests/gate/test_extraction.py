"""Scores of who-said-what and of figures on public sets. A floor stands just below what was measured."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sayso.cli.main import main
from tests.gate.checking import SHARED, score

POLNEAR = SHARED / "data" / "polnear" / "dev"
NEWSQUANT = SHARED / "data" / "newsquant" / "dev.jsonl"

ATTRIBUTION = {"content tokens": 89.0, "content soft": 76.5, "attribution": 69.5}  # F1
RECALL = {"direct": 85.2, "indirect": 60.5}
FIGURES = {"value": 97.0, "value+bound": 94.5, "value+unit": 90.5, "value+concept": 80.0}  # F1


def f1(printed: str) -> dict[str, float]:
    return {
        name: float(value) for name, value in re.findall(r"^(\S+(?: \S+)?) +P .*F1 +([\d.]+)$", printed, re.MULTILINE)
    }


def recall(printed: str) -> dict[str, float]:
    return {name: float(value) for name, value in re.findall(r"^(direct|indirect) +R +([\d.]+)", printed, re.MULTILINE)}


def hold(found: dict[str, float], floors: dict[str, float]) -> None:
    assert {name: value for name, value in found.items() if value < floors.get(name, 0)} == {}
    assert set(floors) <= set(found)


@pytest.mark.slow
@pytest.mark.skipif(not POLNEAR.is_dir(), reason="no ../shared/data/polnear beside the checkout")
def test_who_said_what(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["statements", str(POLNEAR / "text")]) == 0
    said = tmp_path / "said.jsonl"
    said.write_text(capsys.readouterr().out, encoding="utf-8")
    printed = score("score_attribution.py", POLNEAR, said)
    print(printed)
    hold(f1(printed), ATTRIBUTION)
    hold(recall(printed), RECALL)


@pytest.mark.skipif(not NEWSQUANT.is_file(), reason="no ../shared/data/newsquant beside the checkout")
def test_figures(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["figures", str(NEWSQUANT)]) == 0
    said = tmp_path / "said.jsonl"
    said.write_text(capsys.readouterr().out, encoding="utf-8")
    printed = score("score_figures.py", NEWSQUANT, said)
    print(printed)
    hold(f1(printed), FIGURES)
