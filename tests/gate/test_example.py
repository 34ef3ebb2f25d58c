"""The example shows every planted fault and takes nothing true for false."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gate.checking import EXAMPLE, Json, documents

Reports = Callable[[str], tuple[Json, Path]]

# (words of the claim, which verdict, label)
EXPECTED = [
    ("Over 450,000 People Killed in Türkiye Earthquakes", "content", "Refuted"),
    ("over 450,000 people have been killed in the earthquakes", "content", "Refuted"),
    ("As of now, over 450,000 people have been killed in Türkiye", "content", "Refuted"),
    ("official Twitter handle", "content", "Not Enough Evidence"),
    ("The needs are enormous, people are suffering", "attribution", "Supported"),
    ("We have so far failed the people in north-west Syria", "attribution", "Supported"),
    ("worst natural disaster in the WHO European region", "attribution", "Refuted"),
    ("he could not name a date", "attribution", "Not Enough Evidence"),
    ("I cannot give anybody a day", "attribution", "Not Enough Evidence"),
]
TRUE = ["5.2 million", "$34.2 billion", "rebuild homes within a year", "5,914"]
FINDINGS = {"number_format_drift", "repeated_passage", "unverified_account", "stale_date"}


@pytest.fixture(scope="session")
def report(report_of: Reports) -> Json:
    return report_of("example")[0]


@pytest.mark.parametrize(("words", "part", "label"), EXPECTED)
def test_planted_faults_and_true_passages(report: Json, words: str, part: str, label: str) -> None:
    claims = [claim for claim in report["claims"] if words in claim["text"]]
    assert claims, f"no claim holds {words!r}"
    assert [claim[part]["label"] for claim in claims] == [label] * len(claims)


@pytest.mark.parametrize("words", TRUE)
def test_true_passages_are_never_refuted(report: Json, words: str) -> None:
    claims = [claim for claim in report["claims"] if words in claim["text"]]
    assert claims
    for claim in claims:
        assert claim["content"]["label"] != "Refuted"
        assert not claim["attribution"] or claim["attribution"]["label"] != "Refuted"


def test_findings(report: Json) -> None:
    assert {finding["kind"] for finding in report["findings"]} >= FINDINGS


def test_the_archive_keeps_the_contract() -> None:
    rows = documents(EXAMPLE / "archive.jsonl")
    assert len(rows) == len((EXAMPLE / "archive.jsonl").read_text(encoding="utf-8").splitlines())
    for row in rows.values():
        assert list(row) == ["id", "url", "title", "publisher", "published", "language", "text"]
        assert row["url"].startswith("https://")
        assert row["text"].strip() == row["text"]
