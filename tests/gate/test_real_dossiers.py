"""Scores on real news with real reports, in articles that were made partly false. A floor stands just below what was
measured, and only rises.

How they came about, and what they scored before anything was mended on them: docs/verdicts.md.
"""

from __future__ import annotations

from pathlib import Path

from tests.gate.checking import Json
from tests.gate.scoring import scored, sound

# How many are right, how many of those to be refuted are caught, how many claims are refuted wrongly at most.
FLOOR = (236, 70, 1)


def test_score(real: list[tuple[Path, Json]]) -> None:
    found = scored(real)
    print(found)
    right, caught, alarms = FLOOR
    assert found.alarms <= alarms
    assert found.right >= right
    assert found.caught >= caught


def test_each_is_sound(real: list[tuple[Path, Json]]) -> None:
    for folder, _ in real:
        sound(folder)
