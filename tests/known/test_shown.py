"""An article's claims that fact-checkers have reviewed are named in the report of a check."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

import pytest

from sayso.cli.main import main
from sayso.known import FactChecks, Matcher, fact_checked
from sayso.model import Claim, Document, FactCheck, Match, Reading, Span
from sayso.text.sentences import lines
from tests.known.sample import REVIEWS

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
    [finding] = found  # the sentence and its clauses are claims of their own, and there is one review
    assert finding["text"] == (
        "Lakeside Checks (2031-05-02) rated a claim like “Drinking a glass of lake water every morning cures the flu within "
        "two …” as “False”: https://checks.example/lake"
    )
    assert any("glass of lake water" in ARTICLE[s:e] for f in found for s, e in f["spans"])
    assert not any("town hall" in ARTICLE[s:e] for f in found for s, e in f["spans"])


def test_each_review_has_a_line_that_names_its_claim(tmp_path: Path) -> None:
    text = (
        "The harbour bridge cost 40 million euros, the town wrote.\n"
        "“40 million the new bridge over the harbour cost,” Mayor Orla Finch told the council.\n"
        "Lemon juice cures the flu within a day."
    )
    spans = lines(text)
    claims = tuple(Claim(f"c{number}", span.of(text), (span,), checkworthy=0.5) for number, span in enumerate(spans, 1))
    part = Claim("c4", "cost 40 million euros", (Span(19, 40),), checkworthy=0.5)
    reading = Reading(Document(text, language="en"), (), (), (*claims, part))
    with FactChecks.at(tmp_path, create=True) as facts:
        facts.add(REVIEWS[:4])
        found = fact_checked(reading, Matcher(facts, dense=False))
    assert [(finding.text, finding.spans) for finding in found] == [
        (
            "Bridge Watch (2024-05-06) rated a claim like “The harbour bridge cost 40 million euros, the town wrote” as “False”: "
            "https://checks.example/bridge",
            (spans[0], spans[1]),
        ),
        ("A fact-checker rated a claim like “Lemon juice cures the flu within a day” as “No evidence”", (spans[2],)),
    ]


@pytest.mark.parametrize(
    ("claim", "named"),
    [
        ("“It cost 40 million.”", "It cost 40 million"),
        ("“It cost 40,” she said. “Never.”", "‘It cost 40,’ she said. ‘Never.’"),
        ('It "cost" 40.', "It 'cost' 40"),
        ("word " * 30, "word word word word word word word word word word word word word word …"),
        ("w" * 100, f"{'w' * 70} …"),
    ],
)
def test_a_claim_is_named_by_its_first_words(claim: str, named: str) -> None:
    span = Span(0, len(claim))
    reading = Reading(Document(claim, language="en"), (), (), (Claim("c1", claim, (span,), checkworthy=0.5),))
    match = Match((FactCheck("r", claim, "False"),), 1.0, sure=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sayso.known.shown.known", lambda *_args, **_named: {"c1": (match,)})
        [finding] = fact_checked(reading, cast("Matcher", None))
    assert finding.text == f"A fact-checker rated a claim like “{named}” as “False”"
