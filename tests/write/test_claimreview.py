"""ClaimReview drafts: one for each claim that got a verdict, and never ready to publish."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.model import Label, Reason, Report
from sayso.write import Format, write
from tests.write.hostile import KEPT, NASTY, hostile
from tests.write.sample import EMPTY, JUDGED, REPORT


def drafts(report: Report) -> list[Any]:
    found = json.loads(write(report, Format.CLAIMREVIEW))
    assert found["@context"] == "https://schema.org"
    graph: list[Any] = found["@graph"]
    return graph


DRAFTS = drafts(REPORT)
BY_CLAIM = {draft["claimReviewed"]: draft for draft in DRAFTS}


def test_one_for_each_claim_that_got_a_verdict() -> None:
    verdicts = [item for item in JUDGED if set(item.labels) != {Label.NOT_ENOUGH}]
    assert len(DRAFTS) == len(verdicts)
    assert drafts(EMPTY) == []


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda draft: draft["claimReviewed"][:30])
def test_fields_that_schema_org_and_google_ask_for(draft: Any) -> None:
    assert draft["@type"] == "ClaimReview"
    assert draft["creativeWorkStatus"] == "Draft"
    assert "to be filled in" in draft["url"]
    assert "to be filled in" in draft["author"]["name"]
    assert draft["itemReviewed"]["@type"] == "Claim"
    assert draft["itemReviewed"]["text"] == draft["claimReviewed"]
    assert draft["itemReviewed"]["datePublished"] == "2031-03-14"
    assert draft["itemReviewed"]["appearance"]["url"] == "https://lantern.example/ondra?id=7&from=front"
    rating = draft["reviewRating"]
    assert rating["worstRating"] <= rating["ratingValue"] <= rating["bestRating"]
    assert rating["alternateName"] in ("Refuted", "Conflicting evidence", "Supported")


@pytest.mark.parametrize(
    ("claim", "rating", "author"),
    [
        ("Over 250,000 residents of the Ondra valley killed in dam failure", 1, "The Lisk Lantern"),
        ("The dam had been inspected in the spring, and it was sound", 3, "The Lisk Lantern"),
        ("between 10,000 and 12,000 people had been brought out of the valley by bus and boat", 5, "Jon Averel"),
        ("That Corvin Dray denied: “his engineers had seen the cracks”", 1, "The Lisk Lantern"),
    ],
)
def test_rating_and_who_answers_for_the_claim(claim: str, rating: int, author: str) -> None:
    draft = BY_CLAIM[claim]
    assert draft["reviewRating"]["ratingValue"] == rating
    assert draft["itemReviewed"]["author"]["name"] == author


def test_citations_are_the_evidence_of_that_verdict() -> None:
    cited = BY_CLAIM["Over 250,000 residents of the Ondra valley killed in dam failure"]["citation"]
    assert [item["text"] for item in cited] == [
        "The Ondra valley has 12,000 inhabitants.",
        "At least 100 people were killed when the Harrow dam gave way.",
        "Up to 400 were feared dead as boats reached the upper villages.",
    ]
    assert cited[0]["publisher"]["name"] == "Caldonia Bureau of Statistics"
    unlinked = BY_CLAIM["The dam had been inspected in the spring, and it was sound"]["citation"][1]
    assert "url" not in unlinked


@pytest.mark.parametrize(
    ("reasons", "body"),
    [
        (["the report gives 12", "It has no more"], "The report gives 12. It has no more."),
        (["she said “Never.”", "was it so?", "so it was…"], "She said “Never.” Was it so? So it was…"),
        (["the report says “12”", "  ", "400 (of 500)"], "The report says “12”. 400 (of 500)."),
        (["it says:", ""], "It says."),
    ],
)
def test_reasons_are_sentences(reasons: list[str], body: str) -> None:
    told = tuple(Reason("counted", text) for text in reasons)
    item = replace(JUDGED[0], content=replace(JUDGED[0].content, reasons=told), attribution=None)
    [draft] = drafts(replace(REPORT, judged=(item,)))
    assert draft["reviewBody"] == body


@pytest.mark.parametrize("text", NASTY)
def test_text_from_outside_cannot_leave_a_script_element(text: str) -> None:
    written = write(hostile(text, KEPT), Format.CLAIMREVIEW)
    assert "<" not in written
    assert "\u202e" not in written


@settings(max_examples=30, deadline=None)
@given(text=st.text(max_size=40))
def test_any_text_gives_json(text: str) -> None:
    assert len(drafts(hostile(text, KEPT))) == len(DRAFTS)
