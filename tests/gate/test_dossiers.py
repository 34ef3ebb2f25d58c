"""Scores on real articles and real reports. A floor stands just below what was measured, and only ever rises."""

from __future__ import annotations

import json
import re
import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gate.checking import DOSSIERS, SHARED, Json, score

pytestmark = pytest.mark.skipif(not DOSSIERS, reason="no dossiers beside the checkout (../shared/dossiers)")

RIGHT = 29  # of 33
Reports = Callable[[str], tuple[Json, Path]]


def test_score(report_of: Reports) -> None:
    printed = score("score_dossiers.py", *(arg for folder in DOSSIERS for arg in (folder, report_of(folder.name)[1])))
    print(printed)
    found = re.search(r"right (\d+)/\d+ +caught (\d+)/(\d+) +false alarm (\d+)/", printed)
    assert found
    right, caught, to_catch, alarms = map(int, found.groups())
    assert alarms == 0
    assert right >= RIGHT
    assert caught >= to_catch - 1


class Kursk:
    """The report on the article that made us start, and where its expected claims stand."""

    def __init__(self, report: Json) -> None:
        folder = SHARED / "dossiers" / "kursk-250000"
        with (folder / "article.txt").open(encoding="utf-8", newline="") as handle:
            text = handle.read()
        self.report = report
        self.pick = runpy.run_path(str(SHARED / "tools" / "score_dossiers.py"))["pick"]
        self.span = {}
        for claim in json.loads((folder / "expect.json").read_text(encoding="utf-8"))["claims"]:
            start = text.find(claim["article_span"])
            self.span[claim["id"]] = start, start + len(claim["article_span"])

    def claim(self, expected: str, part: str) -> Json:
        found: Json | None = self.pick(self.report["claims"], *self.span[expected], part)
        assert found, f"no claim of the report covers {expected}"
        return found

    def proof(self, verdict: Json) -> list[Json]:
        cited = {piece for reason in verdict["reasons"] for piece in reason["evidence"]}
        return [piece for piece in self.report["evidence"] if piece["id"] in cited]


@pytest.fixture(scope="session")
def kursk(report_of: Reports) -> Kursk:
    return Kursk(report_of("kursk-250000")[0])


@pytest.mark.parametrize("expected", ["c1", "c2"], ids=["headline", "body"])
def test_the_inflated_figure_is_refuted(kursk: Kursk, expected: str) -> None:
    claim = kursk.claim(expected, "content")
    assert claim["content"]["label"] == "Refuted"
    words = " ".join(piece["text"] for piece in kursk.proof(claim["content"]))
    assert re.search(r"\b1[0-2][.,]?000\b", words), "the size of the whole contingent is not shown"
    assert re.search(r"\b3[.,]?000\b", words), "the count of killed and wounded is not shown"


def test_what_the_other_speaker_said_is_not_refuted(kursk: Kursk) -> None:
    own = {s["id"] for s in kursk.report["statements"] if s["speaker"] and "Putin" in s["speaker"]}
    claims = [claim for claim in kursk.report["claims"] if claim["statement"] in own]
    assert len(claims) >= 6
    for claim in claims:
        assert "Refuted" not in (claim["attribution"]["label"], claim["content"]["label"]), claim["text"]


def test_the_post_and_the_account_are_left_open(kursk: Kursk) -> None:
    assert kursk.claim("c3", "attribution")["attribution"]["label"] == "Not Enough Evidence"
    assert kursk.claim("c4", "content")["content"]["label"] == "Not Enough Evidence"
