"""Reasons as they are told: what several checks found in the same words is said once, with all evidence."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from sayso.model import Reason
from sayso.write import Format, write
from sayso.write.told import Told, told
from tests.write.sample import EVIDENCE, JUDGED, REPORT

AGAINST = "40 against 4 as of 2031-05-14"
SAME = (
    Reason("number_in_phrase", AGAINST, ("e1",)),
    Reason("other_number", f"{AGAINST} (3 independent sources)", ("e1", "e2")),
    Reason("debunked", "the report says that this is not so", ("e3",)),
    Reason("story_figure", AGAINST, ("e4",)),
)


def test_the_same_words_are_told_once() -> None:
    assert told(SAME) == [
        Told(
            f"{AGAINST} (3 independent sources)",
            ("number_in_phrase", "other_number", "story_figure"),
            ("e1", "e2", "e4"),
        ),
        Told("the report says that this is not so", ("debunked",), ("e3",)),
    ]


def test_other_words_stay_apart() -> None:
    other = (Reason("a", "40 against 4"), Reason("a", "40 against 5"), Reason("b", "40 against 4 (as a rumour)"))
    assert [one.text for one in told(other)] == [reason.text for reason in other]


@pytest.mark.parametrize("form", [Format.TERMINAL, Format.HTML, Format.MARKDOWN, Format.CLAIMREVIEW])
def test_no_report_says_it_twice(form: Format) -> None:
    first = next(item for item in JUDGED if item.content.label.name == "REFUTED")
    names = tuple(evidence.id for evidence in EVIDENCE[:1])
    twice = tuple(Reason(check, "forty against four", names) for check in ("story_figure", "other_number"))
    item = replace(first, content=replace(first.content, reasons=twice))
    report = replace(REPORT, judged=tuple(item if one is first else one for one in JUDGED))
    assert write(report, form).lower().count("forty against four") == 1
    reasons = [claim["content"]["reasons"] for claim in json.loads(write(report, Format.JSON))["claims"]]
    assert sum("forty against four" in reason["text"] for of_one in reasons for reason in of_one) == 2
