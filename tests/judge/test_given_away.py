"""Words that a report gives to somebody else, in nearly the same words or outright."""

from __future__ import annotations

import pytest

from sayso.model import Label, Report, Verdict
from tests.judge.bench import about, article, report, stored

QUOTED = "“Giving up the harbour is giving up the whole town,” mayor Ada Nur said on Monday."
WORDS = "Giving up the harbour"


def attribution(found: Report, words: str) -> Verdict:
    verdict = about(found, words).attribution
    assert verdict is not None
    return verdict


def label(quoted: str, told: str, words: str, language: str = "en") -> Label:
    found = report(
        article(f"The harbour of Tarn\n{quoted}", language=language, published="2031-05-03"),
        [stored("a", told, title="The harbour of Tarn", published="2031-05-04", language=language)],
    )
    return attribution(found, words).label


@pytest.mark.parametrize(
    "told",
    [
        "The line “giving up the harbour is giving up the whole town”, which goes round as hers, was in fact said by Karl Finch.",
        "Karl Finch spoke at the fair. “Giving up that harbour is giving up the whole town,” he said. Ada Nur listened.",
    ],
)
def test_another_speaks_them(told: str) -> None:
    assert label(QUOTED, told, WORDS) is Label.REFUTED


def test_the_same_person_speaks_them() -> None:
    told = "The line “giving up the harbour is giving up the whole town” is in fact by Ada Nur, said her office."
    assert label(QUOTED, told, WORDS) is not Label.REFUTED


def test_of_something_else_long_before() -> None:
    quoted = "Ada Nur called the lottery for school places “a brave step that was long overdue”."
    old = "Ada Nur welcomed the new bridge. “A brave step that was long overdue,” she said."
    found = report(
        article(f"The schools of Tarn\n{quoted}", published="2031-05-03"),
        [stored("a", old, title="The bridge of Tarn", published="2030-11-04")],
    )
    assert attribution(found, "a brave step").label is Label.NOT_ENOUGH
