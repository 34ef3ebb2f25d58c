"""Scores on invented news with invented reports, by language. A floor stands just below what was measured, and only rises.

Each folder's name begins with its language. How they came about, and what they scored before anything was mended on
them: docs/verdicts.md.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from sayso.text.names import same_person
from tests.gate.checking import OWN, SHARED, Json, score
from tests.gate.scoring import pick, scored, sound

# By language: how many are right, how many of those to be refuted are caught, how many claims are refuted wrongly at most.
# One in English is a right speed inside a false claim, whose verdict it shares; four are of lots that were not mended on.
FLOORS = {"en": (651, 189, 4), "de": (150, 42, 0), "ru": (105, 28, 0), "vi": (357, 102, 3)}
SPEAKERS = 346  # quotations whose speaker is the one expected
SAME = 0.5  # likeness of two names from which on they are one's
Reports = Callable[[str], tuple[Json, Path]]


def test_every_language_has_its_floor() -> None:
    assert {folder.name.split("-")[0] for folder in OWN} == set(FLOORS)


@pytest.mark.parametrize("language", FLOORS)
def test_score(language: str, report_of: Reports) -> None:
    found = scored([(f, report_of(f.name)[0]) for f in OWN if f.name.startswith(f"{language}-")])
    print(language, found)
    right, caught, alarms = FLOORS[language]
    assert found.alarms <= alarms
    assert found.right >= right
    assert found.caught >= caught


@pytest.mark.skipif(not (SHARED / "tools").exists(), reason="no scoring tool beside the checkout (../shared/tools)")
def test_scored_as_the_shared_tool_does(report_of: Reports) -> None:
    made = [(folder, *report_of(folder.name)) for folder in OWN]
    printed = score("score_dossiers.py", *(argument for folder, _, file in made for argument in (folder, file)))
    assert str(scored([(folder, report) for folder, report, _ in made])) in printed.splitlines()


@pytest.mark.parametrize("folder", OWN, ids=lambda folder: folder.name)
def test_a_dossier_is_sound(folder: Path) -> None:
    sound(folder)


def test_who_said_it(report_of: Reports) -> None:
    """Whom the article's quotations are given to, whatever the verdicts on them are."""
    right, total = 0, 0
    for folder in OWN:
        report, text = report_of(folder.name)[0], (folder / "article.txt").read_text(encoding="utf-8")
        speakers = {statement["id"]: statement["speaker"] for statement in report["statements"]}
        for claim in json.loads((folder / "expect.json").read_text(encoding="utf-8"))["claims"]:
            if claim["kind"] == "quote":
                start = text.index(claim["article_span"])
                found = pick(report["claims"], start, start + len(claim["article_span"]), "attribution")
                speaker = speakers[found["statement"]] if found else None
                right += speaker is not None and same_person(speaker, claim["speaker"]) >= SAME
                total += 1
    print(f"speakers: {right} of {total}")
    assert right >= SPEAKERS
