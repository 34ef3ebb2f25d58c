"""Did the named speaker say it: short invented articles with one quotation each, and two or three invented reports.

Three sets, written apart from one another; what each scored before anything was mended on it stands in docs/verdicts.md. A floor
stands just below what was measured, and only rises.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.gate.checking import check
from tests.gate.scoring import LABELS, pick

FOLDER = Path(__file__).parent / "quotations"
# By set: how many are right, how many of the false ones are caught; false alarms and false ones borne out, at most.
FLOORS = {"first": (60, 30, 0, 1), "second": (61, 26, 0, 0), "third": (58, 26, 1, 0)}

Case = dict[str, Any]


def cases(name: str) -> list[Case]:
    return [json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def label_of(case: Case, folder: Path) -> str | None:
    """The verdict on who said the case's quotation, None where it was not seen."""
    article, archive = folder / "article.txt", folder / "archive.jsonl"
    article.write_text(case["article"], encoding="utf-8")
    archive.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in case["archive"]), encoding="utf-8")
    start = case["article"].index(case["span"])
    report = check(article, archive, folder / "report.json")
    found = pick(report["claims"], start, start + len(case["span"]), "attribution")
    return str(found["attribution"]["label"]) if found else None


def test_every_set_has_its_floor() -> None:
    assert {path.stem for path in FOLDER.glob("*.jsonl")} == set(FLOORS)


@pytest.mark.parametrize("name", FLOORS)
def test_score(name: str, tmp_path: Path) -> None:
    pairs = [(LABELS[case["verdict"]], label_of(case, tmp_path)) for case in cases(name)]
    refuted, supported = LABELS["refuted"], LABELS["supported"]
    right = sum(want == got for want, got in pairs)
    caught = sum(want == got == refuted for want, got in pairs)
    alarms = sum(want != got == refuted for want, got in pairs)
    borne_out = sum(want == refuted and got == supported for want, got in pairs)
    to_catch, so = (sum(want == label for want, _ in pairs) for label in (refuted, supported))
    seen_so = sum(want == got == supported for want, got in pairs)
    print(
        f"{name}: right {right}/{len(pairs)}, caught {caught}/{to_catch}, supported {seen_so}/{so}, "
        f"false alarms {alarms}, false ones borne out {borne_out}"
    )
    least, catch, most, wrongly = FLOORS[name]
    assert right >= least
    assert caught >= catch
    assert alarms <= most
    assert borne_out <= wrongly


@pytest.mark.parametrize("name", FLOORS)
def test_a_set_is_sound(name: str) -> None:
    found = cases(name)
    assert len({case["id"] for case in found}) == len(found)
    for case in found:
        assert case["span"] in case["article"], case["id"]
        assert case["verdict"] in LABELS
        assert all(row["text"].strip() for row in case["archive"])
