"""What must not change a verdict, and what must."""

from __future__ import annotations

import json
from itertools import permutations

import pytest

from sayso.model import Label, Report
from sayso.write import Format, write
from tests.judge.bench import about, article, report, stored

TEXT = (
    "Reactor stopped\nThe reactor at Kelmia was stopped after 45 workers were injured by steam, operator Nordatom says."
)
WORDS = "45 workers were injured by steam"
REPORTS = [
    stored(
        "a",
        "At the Kelmia plant 45 workers were injured by hot steam, and the reactor was stopped.",
        published="2020-02-03",
    ),
    stored("b", "Steam injured 45 workers at the Kelmia reactor, which has been stopped.", published="2020-02-04"),
    stored("c", "The mayor of Kelmia opened a swimming pool.", published="2020-02-04"),
]


def labels(found: Report) -> list[tuple[str, str | None]]:
    return [(j.content.label.value, j.attribution.label.value if j.attribution else None) for j in found.judged]


def test_the_order_of_documents_changes_nothing() -> None:
    document = article(TEXT, published="2020-02-05")
    printed = {write(report(document, order), Format.JSON) for order in permutations(REPORTS)}
    assert len(printed) == 1
    json.loads(printed.pop())


def test_copies_of_a_document_change_no_label() -> None:
    document = article(TEXT, published="2020-02-05")
    twins = [stored(f"{r.id}{n}", r.text, published="2020-02-06") for r in REPORTS for n in range(4)]
    once, often = report(document, REPORTS), report(document, [*REPORTS, *twins])
    assert labels(once) == labels(often)
    assert about(often, WORDS).content.confidence == about(once, WORDS).content.confidence


def test_documents_on_other_matters_change_no_label() -> None:
    document = article(TEXT, published="2020-02-05")
    others = [stored(f"o{n}", f"Club number {n} lost its match by {n} goals on a rainy evening.") for n in range(1, 9)]
    assert labels(report(document, REPORTS)) == labels(report(document, [*REPORTS, *others]))


@pytest.mark.parametrize(("number", "expected"), [(45, Label.SUPPORTED), (450, Label.REFUTED)])
def test_another_number_flips_the_label(number: int, expected: Label) -> None:
    document = article(TEXT.replace("45", str(number)), published="2020-02-03")
    assert about(report(document, REPORTS), f"{number} workers were injured by steam").content.label is expected


@pytest.mark.parametrize(("speaker", "expected"), [("Ruth Olsen", Label.SUPPORTED), ("Karim Said", Label.REFUTED)])
def test_another_speaker_flips_the_label(speaker: str, expected: Label) -> None:
    quote = "“The ferries will run all night from Monday until the strike is over,”"
    text = f"Ferries to run\n{quote} harbour spokesperson {speaker} told reporters."
    record = stored("a", f"Ferries to run at night\n{quote} said Ruth Olsen, who speaks for the harbour.")
    item = about(report(article(text), [record]), quote)
    assert item.attribution is not None
    assert item.attribution.label is expected


@pytest.mark.parametrize("verb", ["was stopped", "was not stopped"])
def test_a_negation_is_no_support(verb: str) -> None:
    document = article("Plant\nThe old reactor at Kelmia was stopped by its operator on Friday.")
    record = stored("a", f"The old reactor at Kelmia {verb} by its operator on Friday.")
    label = about(report(document, [record]), "The old reactor at Kelmia was stopped").content.label
    assert (label is Label.SUPPORTED) == ("not" not in verb)


def test_nothing_in_the_archive_is_no_refutation() -> None:
    found = report(article(TEXT), [stored("c", "The mayor of Kelmia opened a swimming pool.")])
    assert {label for pair in labels(found) for label in pair if label} == {Label.NOT_ENOUGH.value}


def test_a_report_after_the_correction_is_not_outranked() -> None:
    text = "Painting stolen\nThieves stole a painting by Ruysdael from the museum in Delfzijl."
    correction = stored(
        "a",
        "Correction: thieves did not steal a painting by Ruysdael from the museum in Delfzijl.",
        title="Correction: no theft in Delfzijl",
        published="2019-02-03",
    )
    before, after = (
        stored("b", "Thieves stole a painting by Ruysdael from the museum in Delfzijl.", published=day)
        for day in ("2019-02-01", "2019-03-01")
    )
    words = "Thieves stole a painting by Ruysdael"
    assert about(report(article(text), [correction, before]), words).content.label is Label.REFUTED
    assert about(report(article(text), [correction, after]), words).content.label is Label.CONFLICTING
