"""Long reports of a large archive deny much, and call much forged: of the claim only where they plainly mean it."""

from __future__ import annotations

import pytest

from sayso.model import Stored
from tests.judge.bench import about, article, report_of_all, stored

OWNERS = (
    "a bakery", "a shipyard", "a cinema", "a brewery", "a ferry", "a hotel", "a kiosk", "a laundry", "a mill", "a pharmacy",
    "a quarry", "a school", "a tannery", "a theatre", "a vineyard", "a warehouse", "a workshop", "a smithy", "a farm",
    "a garage", "a depot",
)  # fmt: skip
FILLING = " ".join(f"The assembly of Harlow heard the owner of {what} at the harbour." for what in OWNERS)
OPENING = "Ada Norr and the assembly of Harlow at odds over the harbour\n{} Traders in Harlow are waiting."
# What the article says, the headline of a long report, and what it denies of something else.
CONTENTS = {
    "words of it, in another matter": (
        "Karl Finch ended up pleading guilty to fraud and to lying to the assembly of Harlow.",
        "Finch names Norr before the assembly of Harlow",
        "The testimony of Karl Finch does not end his work with the assembly.",
    ),
    "a thing that is called false": (
        "Ada Norr removed the letter about Karl Finch from her page.",
        "Norr was taken in by a stranger",
        "Ada Norr removed the letter from her page, which came with the fabricated allegations against a bishop.",
    ),
}
# The same of what somebody said.
SAYINGS = {
    "a forgery of something else": (
        "“We are looking at our books to see who used the key of the harbour,” Ada Norr wrote in a letter.",
        "A robbery at the harbour of Harlow",
        "Ada Norr was there. The thieves had a forged letter with the key of the harbour, a clerk said.",
    ),
    "by somebody whom the report does not name": (
        "“We are looking at our books to see who used the key of the harbour,” harbour master Lena Falk wrote in a letter.",
        "A robbery at the harbour of Harlow",
        "The harbour master was there. The thieves had a forged letter with the key of the harbour, a clerk said.",
    ),
    "of what is forged the speaker tells": (
        "Ada Norr wrote that there are very serious allegations against Karl Finch.",
        "Norr looks into it",
        "Ada Norr wrote that her page took down the fabricated letter, and that there are very serious allegations against "
        "Karl Finch.",
    ),
}


def archive(title: str, told: str) -> list[Stored]:
    others = [
        stored(
            f"r{day}{at}",
            f"The assembly of Harlow has decided on {what}. Ada Norr wrote a letter on the harbour, Karl Finch waited.",
            title=f"Harlow: assembly on {what}",
            published=f"2025-06-0{day}",
        )
        for day in (7, 8, 9)
        for at, what in enumerate(OWNERS[:18])
    ]
    return [*others, stored("told", f"{FILLING} {told}", title=title, published="2025-06-10")]


@pytest.mark.parametrize("case", CONTENTS)
def test_something_else_that_is_denied_refutes_nothing(case: str) -> None:
    claim, title, told = CONTENTS[case]
    found = report_of_all(article(OPENING.format(claim), published="2025-06-10"), archive(title, told))
    assert about(found, claim).content.label.value != "Refuted"


@pytest.mark.parametrize("case", SAYINGS)
def test_something_else_that_is_forged_disowns_no_words(case: str) -> None:
    claim, title, told = SAYINGS[case]
    judged = about(report_of_all(article(OPENING.format(claim), published="2025-06-10"), archive(title, told)), claim)
    assert judged.attribution is not None
    assert judged.attribution.label.value != "Refuted"


def test_what_is_plainly_denied_is_refuted() -> None:
    claim = "The assembly of Harlow sold the harbour to a bank on Monday."
    told = archive("Row in Harlow", "The assembly of Harlow has not sold the harbour to a bank.")
    found = report_of_all(article(OPENING.format(claim), published="2025-06-10"), told)
    assert about(found, claim).content.label.value == "Refuted"


def test_words_that_are_plainly_forged_were_not_said() -> None:
    claim = "“I will sell the harbour of Harlow to a foreign bank,” Ada Norr said."
    told = archive(
        "Row in Harlow",
        "Ada Norr did not say “I will sell the harbour of Harlow to a foreign bank”, her office wrote. The quotation is forged.",
    )
    judged = about(report_of_all(article(OPENING.format(claim), published="2025-06-10"), told), claim)
    assert judged.attribution is not None
    assert judged.attribution.label.value == "Refuted"


def test_a_denial_in_passing_refutes_nothing_alone() -> None:
    claim = "The assembly of Harlow sold the harbour and both of its islands to a foreign bank on Monday."
    told = archive("Row in Harlow", "There was no foreign bank, a clerk said of the harbour of Harlow.")
    found = report_of_all(article(OPENING.format(claim), published="2025-06-10"), told)
    assert about(found, claim).content.label.value != "Refuted"


def test_a_headline_denies_whatever_the_length_of_the_report() -> None:
    claim = "The assembly of Harlow sold the harbour and both of its islands to a foreign bank on Monday."
    told = archive(
        "No, the harbour of Harlow has not been sold to a foreign bank", "Traders asked the assembly of Harlow."
    )
    found = report_of_all(article(OPENING.format(claim), published="2025-06-10"), told)
    assert about(found, claim).content.label.value == "Refuted"


def test_a_phrase_in_quotation_marks_is_no_statement() -> None:
    claim = "Ada Norr said that Karl Finch had called every vote on the ferry in the spring of last year “fake news”."
    told = archive("Norr at the harbour", "“It is all fake news,” Ada Norr told the assembly of Harlow.")
    judged = about(report_of_all(article(OPENING.format(claim), published="2025-06-10"), told), claim)
    assert judged.attribution is not None
    assert judged.attribution.label.value == "Not Enough Evidence"
