"""Short invented articles with one quotation, one statement told in the article's own words or one claim each, and two to four
invented reports: did they say it, is it so.

Several sets of each, written apart from one another; what each scored before anything was mended on it is in docs/verdicts.md.
A floor stands just below what was measured, and only rises.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.gate.checking import check
from tests.gate.scoring import LABELS, pick

FOLDER = Path(__file__).parent
PARTS = {"quotations": "attribution", "told": "attribution", "claims": "content"}
# By set: how many are right, how many of the false ones are caught; false alarms and false ones borne out, at most.
FLOORS = {
    ("quotations", "first"): (60, 30, 0, 1),
    ("quotations", "second"): (61, 26, 0, 0),
    ("quotations", "third"): (59, 27, 1, 0),
    ("told", "first"): (22, 10, 0, 0),
    ("told", "second"): (12, 3, 0, 0),
    ("claims", "first"): (68, 30, 0, 0),
    ("claims", "second"): (25, 4, 0, 1),
    ("claims", "third"): (38, 4, 0, 2),
}

Case = dict[str, Any]


def cases(kind: str, name: str) -> list[Case]:
    lines = (FOLDER / kind / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def label_of(case: Case, part: str, folder: Path) -> str | None:
    """The verdict on the case's quotation (part "attribution") or claim ("content"), None where it was not seen."""
    article, archive = folder / "article.txt", folder / "archive.jsonl"
    article.write_text(case["article"], encoding="utf-8")
    archive.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in case["archive"]), encoding="utf-8")
    start = case["article"].index(case["span"])
    report = check(article, archive, folder / "report.json")
    found = pick(report["claims"], start, start + len(case["span"]), part)
    return str(found[part]["label"]) if found else None


def test_every_set_has_its_floor() -> None:
    found = {(kind, path.stem) for kind in PARTS for path in (FOLDER / kind).glob("*.jsonl")}
    assert found == set(FLOORS)


@pytest.mark.parametrize(("kind", "name"), FLOORS)
def test_score(kind: str, name: str, tmp_path: Path) -> None:
    pairs = [(LABELS[case["verdict"]], label_of(case, PARTS[kind], tmp_path)) for case in cases(kind, name)]
    refuted, supported = LABELS["refuted"], LABELS["supported"]
    right = sum(want == got for want, got in pairs)
    caught = sum(want == got == refuted for want, got in pairs)
    alarms = sum(want != got == refuted for want, got in pairs)
    borne_out = sum(want == refuted and got == supported for want, got in pairs)
    to_catch, so = (sum(want == label for want, _ in pairs) for label in (refuted, supported))
    seen_so = sum(want == got == supported for want, got in pairs)
    print(
        f"{kind}, {name}: right {right}/{len(pairs)}, caught {caught}/{to_catch}, supported {seen_so}/{so}, "
        f"false alarms {alarms}, false ones borne out {borne_out}"
    )
    least, catch, most, wrongly = FLOORS[kind, name]
    assert right >= least
    assert caught >= catch
    assert alarms <= most
    assert borne_out <= wrongly


@pytest.mark.parametrize(("kind", "name"), FLOORS)
def test_a_set_is_sound(kind: str, name: str) -> None:
    found = cases(kind, name)
    assert len({case["id"] for case in found}) == len(found)
    for case in found:
        assert case["span"] in case["article"], case["id"]
        assert case["verdict"] in LABELS
        assert all(row["text"].strip() for row in case["archive"])
