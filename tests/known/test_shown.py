"""An article's claims that fact-checkers have reviewed are named in the report of a check."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sayso.cli.main import main

ARTICLE = """Lake water cures the flu, mayor says
Drinking a glass of lake water every morning cures the flu within two days, Mayor Orla Finch said on Monday.
The town hall opens at nine.
"""
REVIEW = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://checks.example/lake",
    "claimReviewed": "Drinking a glass of lake water every morning cures the flu within two days.",
    "datePublished": "2031-05-02",
    "author": {"@type": "Organization", "name": "Lakeside Checks"},
    "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Orla Finch"}},
    "reviewRating": {"@type": "Rating", "alternateName": "False"},
}


def test_a_reviewed_claim_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "review.json").write_text(json.dumps(REVIEW), encoding="utf-8")
    (tmp_path / "report.txt").write_text("The lake froze over in January.\n", encoding="utf-8")
    archive = str(tmp_path / "archive")
    assert main(["known", "add", str(tmp_path / "review.json"), "--archive", archive]) == 0
    assert main(["archive", "add", str(tmp_path / "report.txt"), "--archive", archive]) == 0
    capsys.readouterr()
    main(["check", str(tmp_path / "article.txt"), "--archive", archive, "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    found = [f for f in report["findings"] if f["kind"] == "known_fact_check"]
    assert found
    assert all("Lakeside Checks" in f["text"] and "“False”" in f["text"] for f in found)
    assert any("glass of lake water" in ARTICLE[s:e] for f in found for s, e in f["spans"])
    assert not any("town hall" in ARTICLE[s:e] for f in found for s, e in f["spans"])
