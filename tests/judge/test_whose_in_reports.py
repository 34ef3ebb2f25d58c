"""Whose words a report prints, where only the paragraph before or the name of a body beside theirs tells it: invented texts."""

from __future__ import annotations

import pytest

from tests.judge.bench import about, article, report, stored

WORDS = "We have now won seven out of the last eight rounds of this contest"
STORY = f"Vote in Tarn\nThe club of Tarn voted on Sunday. “{WORDS},” {{who}} told the members in the hall."

# What it tells: who says it in the article, the report, the label
REPORTS = {
    "somebody else, of whom the paragraph before tells": (
        "Karl Ott",
        f"The vote of the Tarn club did not end well for Karl Ott.\nAda Nur said her bid is serious.\n“{WORDS},” she explained.",
        "Refuted",
    ),
    "their own, of whom the paragraph before tells": (
        "Ada Nur",
        f"The vote of the Tarn club did not end well for Karl Ott.\nAda Nur said her bid is serious.\n“{WORDS},” she explained.",
        "Supported",
    ),
    "one of two whom the paragraph before names": (
        "Karl Ott",
        f"The vote of the Tarn club went on.\nAda Nur met Karl Ott at the bar.\n“{WORDS},” she explained.",
        "Not Enough Evidence",
    ),
    "of a paragraph that begins with another's name": (
        "Karl Ott",
        f"The vote of the Tarn club went on, and Karl Ott was there.\nThe bid of Ben Sole is no threat to Ada Nur.\n“{WORDS},” "
        "she explained.",
        "Not Enough Evidence",
    ),
    "a spokesman's, and the office's": (
        "Mr. Ott's office",
        f"A spokesman for Council Speaker Karl Ott (R-Tarn) said on Monday: “{WORDS}.”",
        "Supported",
    ),
    "the mayor's, whom the report names, and another's in the article": (
        "Karl Ott",
        f"Mayor Ada Nur thanked Karl Ott for his work on the vote in Tarn.\n“{WORDS},” the mayor said.",
        "Refuted",
    ),
    "the mayor's, where there are two": (
        "Karl Ott",
        f"Mayor Ada Nur met Mayor Ben Sole and Karl Ott over the vote in Tarn.\n“{WORDS},” the mayor said.",
        "Not Enough Evidence",
    ),
    "the governor's, whom the report does not name": (
        "Governor Ada Nur",
        f"The governor lost patience over the vote in Tarn. Ten came late, she said. “{WORDS}.”",
        "Supported",
    ),
    "the deputy governor's": (
        "Deputy Governor Ada Nur",
        f"The governor lost patience over the vote in Tarn. Ten came late, she said. “{WORDS}.”",
        "Not Enough Evidence",
    ),
    "an aide's named behind the body": (
        "the Ott campaign",
        f"The vote went on. “{WORDS},” Ott campaign manager Ada Nur said.",
        "Supported",
    ),
}


@pytest.mark.parametrize("name", REPORTS)
def test_whose_words_a_report_prints(name: str) -> None:
    who, told, label = REPORTS[name]
    archive = [stored("a", told, title="Club of Tarn votes", published="2024-05-06")]
    verdict = about(report(article(STORY.format(who=who), published="2024-05-08"), archive), WORDS).attribution
    assert verdict is not None
    assert verdict.label.value == label, [reason.text for reason in verdict.reasons]


def test_whom_a_speaker_quotes() -> None:
    text = (
        "Debate in Tarn\nThe council of Tarn met. Ms. Ada Warne quoted the late Edmund Kenn, who in 1986 called the harbour "
        "chief “a disgrace to the Harbour Office of Tarn.”"
    )
    told = (
        "The old debate\nIn 1986 Edmund Kenn said: “He is a disgrace to the Harbour Office of Tarn.” A new chief came."
    )
    archive = [stored("a", told, title="Harbour chief of Tarn", published="2024-05-06")]
    found = report(article(text, published="2024-05-08"), archive)
    verdict = about(found, "the late Edmund Kenn, who in 1986 called the harbour chief").attribution
    assert verdict is not None
    assert verdict.label.value == "Supported", [reason.text for reason in verdict.reasons]


def test_a_short_sentence_of_few_words_of_content_is_looked_up_too() -> None:
    text = "Night in Tarn\nThe hall of Tarn was full. “We had boats in there,” Ada Nur told the radio."
    told = "The hall was full on Sunday. Ada Nur wept: “We had boats in there. It was cold.”"
    archive = [stored("a", told, title="Full hall in Tarn", published="2024-05-06")]
    verdict = about(report(article(text, published="2024-05-08"), archive), "“We had boats in there,”").attribution
    assert verdict is not None
    assert verdict.label.value == "Supported", [reason.text for reason in verdict.reasons]
