"""What the table of checks makes of small articles in our own words, in four languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sayso.model import Judged, Stored
from tests.judge.bench import about, article, report, stored

CASES: list[dict[str, Any]] = json.loads(Path(__file__).with_name("cases.json").read_text(encoding="utf-8"))


def archive(case: dict[str, Any]) -> list[Stored]:
    """Rows are [id, text, title, published, language], shorter ones without the last."""
    found = []
    for row in case["archive"]:
        key, text, title, published, language = [*row, None, None, None][:5]
        found.append(stored(key, text, title=title, published=published, language=language or "en"))
    return found


def label(item: Judged, part: str) -> str:
    verdict = item.attribution if part == "attribution" else item.content
    assert verdict is not None
    return verdict.label.value


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_verdict(case: dict[str, Any]) -> None:
    document = article("\n".join(case["article"]), published=case.get("published"), language=case.get("language", "en"))
    found = report(document, archive(case))
    for words, part, expected in case["claims"]:
        item = about(found, words)
        assert label(item, part) == expected, (item, found.evidence)
