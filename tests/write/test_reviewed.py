"""What people say stands beside the verdicts in every format, and the machine's word stays what it was."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib.resources import files

import jsonschema  # type: ignore[import-untyped]
import pytest

from sayso.model import Aspect, Decision, Label, Review
from sayso.write import Format, write
from sayso.write.reviewed import as_people_say
from tests.write.page import Page, assert_sound, words
from tests.write.sample import REPORT

AT = datetime(2031, 3, 15, 9, 5, tzinfo=UTC)


def review(decision: Decision, label: Label | None = None, aspect: Aspect = Aspect.CONTENT, text: str = "") -> Review:
    return Review("c1", aspect, decision, "Ada <b>", AT, label, text)


OVERRULED = review(Decision.OVERRULED, Label.SUPPORTED, text="Counted by us.")


def verdict(reviews: list[Review]) -> Label:
    return next(item.content.label for item in as_people_say(REPORT, reviews).judged if item.claim.id == "c1")


@pytest.mark.parametrize(
    ("reviews", "expected"),
    [
        ([], Label.REFUTED),
        ([OVERRULED], Label.SUPPORTED),
        ([OVERRULED, review(Decision.COMMENTED, text="Hm.")], Label.SUPPORTED),
        ([OVERRULED, review(Decision.ACCEPTED)], Label.REFUTED),
        ([OVERRULED, review(Decision.OVERRULED, Label.NOT_ENOUGH)], Label.NOT_ENOUGH),
        ([review(Decision.OVERRULED, Label.SUPPORTED, Aspect.ATTRIBUTION)], Label.REFUTED),
        ([Review("c99", Aspect.CONTENT, Decision.OVERRULED, "Ada", AT, Label.SUPPORTED)], Label.REFUTED),
    ],
)
def test_the_last_decision_counts(reviews: list[Review], expected: Label) -> None:
    assert verdict(reviews) is expected


def test_json_keeps_both() -> None:
    found = json.loads(write(REPORT, Format.JSON, reviews=[OVERRULED]))
    schema = json.loads(files("sayso.write").joinpath("report.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(found, schema)
    assert found["reviews"] == [
        {"claim": "c1", "verdict": "content", "decision": "overruled", "label": "Supported", "text": "Counted by us.",
         "name": "Ada <b>", "at": "2031-03-15T09:05:00+00:00"},
    ]  # fmt: skip
    del found["reviews"]
    assert found == json.loads(write(REPORT, Format.JSON))


def test_the_page_shows_both() -> None:
    from lxml import html  # type: ignore[import-untyped]

    source = write(REPORT, Format.HTML, reviews=[OVERRULED])
    page = Page(source, html.document_fromstring(source))
    assert_sound(page)
    [said] = page.kind("people")
    assert words(said) == "Overruled: supported Counted by us. – Ada <b>, 15 March 2031, 09:05 UTC"
    assert "Refuted" in words(said.getparent().xpath(".//p[@class='verdict']")[0])


def test_markdown_shows_both() -> None:
    text = write(REPORT, Format.MARKDOWN, reviews=[OVERRULED])
    row = "  - **Overruled: supported** by Ada \\<b\\>, 15 March 2031, 09:05 UTC. Counted by us."
    assert row in text.splitlines()
    assert text.replace(row + "\n", "") == write(REPORT, Format.MARKDOWN)


def test_what_is_published_follows_the_person() -> None:
    both = [OVERRULED, review(Decision.OVERRULED, Label.SUPPORTED, Aspect.ATTRIBUTION)]
    graph = json.loads(write(REPORT, Format.CLAIMREVIEW, reviews=both))["@graph"]
    [draft] = [draft for draft in graph if draft["reviewBody"] == "Counted by us."]
    assert draft["reviewRating"]["alternateName"] == "Supported"
    assert "citation" not in draft
