"""No evidence, no verdict; and evidence is what stands in the archive, to the letter."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gate.checking import Json, documents
from tests.gate.conftest import CASES

Reports = Callable[[str], tuple[Json, Path]]
cases = pytest.mark.parametrize("name", sorted(CASES))


def verdicts(report: Json) -> list[Json]:
    return [claim[part] for claim in report["claims"] for part in ("attribution", "content") if claim[part]]


@cases
def test_evidence_is_verbatim(name: str, report_of: Reports) -> None:
    report, _ = report_of(name)
    archive = documents(CASES[name] / "archive.jsonl")
    assert report["evidence"]
    for piece in report["evidence"]:
        row = archive[piece["document"]]
        start, end = piece["span"]
        assert row["text"][start:end] == piece["text"]
        assert piece["text"].strip()
        assert hashlib.sha256(row["text"].encode()).hexdigest() == piece["sha256"]
        assert [piece[key] for key in ("url", "publisher", "published")] == [
            row[key] for key in ("url", "publisher", "published")
        ]


@cases
def test_no_verdict_without_evidence(name: str, report_of: Reports) -> None:
    report, _ = report_of(name)
    known = {piece["id"] for piece in report["evidence"]}
    for verdict in verdicts(report):
        cited = {piece for reason in verdict["reasons"] for piece in reason["evidence"]}
        assert cited <= known
        assert verdict["reasons"], "a verdict without a reason"
        assert cited or verdict["label"] == "Not Enough Evidence"
        assert 0 <= verdict["confidence"] <= 1


@pytest.mark.parametrize("name", sorted(set(CASES) - {"example"}))
def test_spans_point_into_the_text_as_it_is(name: str, report_of: Reports) -> None:
    report, _ = report_of(name)
    with (CASES[name] / "article.txt").open(encoding="utf-8", newline="") as handle:
        text = handle.read()
    assert report["article"]["sha256"] == hashlib.sha256(text.encode()).hexdigest()
    for claim in report["claims"]:
        assert " ".join("".join(text[s:e] for s, e in claim["spans"]).split())
    for figure in report["figures"]:
        assert all(0 <= s < e <= len(text) for s, e in figure["spans"])
    for statement in report["statements"]:
        assert all(0 <= s < e <= len(text) for part in ("content", "cue", "source") for s, e in statement[part])
