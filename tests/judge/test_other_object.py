"""Outcomes of another object, charge or occasion than the claim's, and denials of another deed; in our own words."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.judge.figures.other_days import names_other_days
from sayso.judge.outcomes.outcomes import outcomes_of
from sayso.model import Label
from tests.judge.bench import about, article, report, stored

TITLE = {"en": "Harlow on Monday", "de": "Harlow am Montag", "ru": "Харлоу в понедельник", "vi": "Harlow hôm thứ Hai"}


def content(claim: str, told: str, language: str = "en") -> Label:
    text = f"{TITLE[language]}\n{claim}"
    document = article(text, language=language, published="2031-03-05")
    found = report(document, [stored("a", told, published="2031-03-05", language=language)])
    return about(found, claim).content.label


# What the article says, and a report of the same people that tells of something else.
ELSEWHERE = {
    "outlived by": (
        "The baker Ada Norr died in Harlow on Monday.",
        "en",
        "Ada Norr baked for kings. She is survived by two sons.",
    ),
    "an illness": (
        "The baker Ada Norr died in Harlow on Monday.",
        "en",
        "Ada Norr, who survived cancer, baked in Harlow.",
    ),
    "long ago": (
        "The baker Ada Norr died in Harlow on Monday.",
        "en",
        "Ada Norr of Harlow survived the storm at sea in 1998.",
    ),
    "long ago, in German": (
        "Die Bäckerin Ada Norr ist am Montag in Harlow gestorben.",
        "de",
        "Ada Norr aus Harlow überlebte 1998 einen Flugzeugabsturz.",
    ),
    "an amendment": (
        "The council of Harlow approved the harbour budget on Monday.",
        "en",
        "The council of Harlow rejected an amendment to the harbour budget on Monday.",
    ),
    "an objection, passive": (
        "The council of Harlow approved the harbour plan on Monday.",
        "en",
        "Objections to the harbour plan of the council of Harlow were rejected on Monday.",
    ),
    "a motion to put off": (
        "The council of Harlow approved the harbour budget on Monday.",
        "en",
        "The council of Harlow rejected a motion to delay the harbour budget on Monday.",
    ),
    "an amendment, in German": (
        "Der Rat von Harlow hat den Hafenhaushalt am Montag beschlossen.",
        "de",
        "Der Rat von Harlow lehnte am Montag einen Änderungsantrag zum Hafenhaushalt ab.",
    ),
    "an amendment, in Russian": (
        "Парламент Норландии принял закон о пенсиях.",
        "ru",
        "Парламент Норландии отклонил поправку к закону о пенсиях.",
    ),
    "another heart": ("Ada Norr died in Harlow on Monday.", "en", "Ada Norr of Harlow survived two heart attacks."),
    "beside another": (
        "The council of Harlow rejected a rent cap on Monday.",
        "en",
        "The council of Harlow approved a parking plan and rejected a rent cap on Monday.",
    ),
    "another charge": (
        "Karl Finch of Harlow was convicted of murder on Monday.",
        "en",
        "Karl Finch of Harlow was acquitted of robbery.",
    ),
    "another year": (
        "Karl Finch of Harlow was convicted of fraud on Monday.",
        "en",
        "In 2024, Karl Finch of Harlow was acquitted of fraud.",
    ),
    "said beforehand": (
        "Minister Ada Norr resigned in Harlow on Monday.",
        "en",
        "On Friday Ada Norr had said in Harlow that she would not resign.",
    ),
    "another match": ("Harlow beat Korsund on Monday.", "en", "Korsund beat Harlow 3-1 in November."),
    "another deed denied": (
        "A fire broke out at the mill of Harlow on Monday.",
        "en",
        "The police denied reports that anyone had died in the fire at the mill of Harlow.",
    ),
    "another deed denied, in Russian": (
        "На мельнице Харлоу в понедельник начался пожар.",
        "ru",
        "Полиция опровергла сообщения о том, что кто-то погиб при пожаре на мельнице Харлоу.",
    ),
}
# The same where the report does tell of it.
TOLD = {
    "the crash": (
        "The baker Ada Norr died in the crash near Harlow on Monday.",
        "en",
        "Ada Norr survived the crash near Harlow on Monday.",
    ),
    "the budget, amended": (
        "The council of Harlow rejected the harbour budget on Monday.",
        "en",
        "The council of Harlow approved the harbour budget with amendments on Monday.",
    ),
    "the appeal": (
        "The court in Harlow approved the appeal of the mill on Monday.",
        "en",
        "The court in Harlow rejected the appeal of the mill on Monday.",
    ),
    "the charge": (
        "Karl Finch of Harlow was convicted of murder on Monday.",
        "en",
        "Karl Finch of Harlow was acquitted of murder on Monday.",
    ),
    "all charges": (
        "Karl Finch of Harlow was convicted of murder on Monday.",
        "en",
        "Karl Finch of Harlow was acquitted of all charges on Monday.",
    ),
    "stays": (
        "Minister Ada Norr resigned in Harlow on Monday.",
        "en",
        "Ada Norr said in Harlow that she would not resign.",
    ),
    "the match": ("Harlow beat Korsund on Monday.", "en", "Korsund beat Harlow on Monday."),
    "the deed denied": (
        "A fire broke out at the mill of Harlow on Monday.",
        "en",
        "The police denied reports that a fire had broken out at the mill of Harlow on Monday.",
    ),
}


@pytest.mark.parametrize(("claim", "language", "told"), ELSEWHERE.values(), ids=ELSEWHERE)
def test_what_a_report_tells_of_something_else_refutes_nothing(claim: str, language: str, told: str) -> None:
    assert content(claim, told, language) is not Label.REFUTED


@pytest.mark.parametrize(("claim", "language", "told"), TOLD.values(), ids=TOLD)
def test_what_it_tells_of_the_same_refutes(claim: str, language: str, told: str) -> None:
    assert content(claim, told, language) is Label.REFUTED


def test_a_plan_before_its_verb_is_a_thing() -> None:
    assert [o.which for o in outcomes_of("The harbour plan was rejected.", "en")] == ["rejected"]
    assert not outcomes_of("Residents plan a vote once the scheme is rejected.", "en")


@pytest.mark.parametrize(
    ("said", "known", "other"),
    [
        ("Ada Norr won in September.", "", True),
        ("Ada Norr won in 2024.", "", True),
        ("Ada Norr won in 2024.", "The vote of 2024 is disputed.", False),
        ("Ada Norr won in March.", "", False),
        ("Ada Norr has led since 2024.", "", False),
        ("Ada Norr won in September 2030.", "It was in 2030.", False),
    ],
)
def test_other_days_are_those_that_nobody_else_names(said: str, known: str, other: bool) -> None:

    assert names_other_days(said, date(2031, 3, 5), known) is other


# A claim and a report that differs in one word alone.
TURNED = {
    "a number reached": ("Turnout in Harlow rose to 63.2%.", "Turnout in Harlow fell to 63.2%."),
    "a record": (
        "Turnout at the vote in Harlow was 63.2%, the lowest since 1994.",
        "Turnout at the vote in Harlow was 63.2%, the highest since 1994.",
    ),
    "a seat": ("Ada Norr won the Harlow seat on Monday.", "Ada Norr lost the Harlow seat on Monday."),
}
NOT_TURNED = {
    "something else fell": (
        "Norr Mills revenue in Harlow rose 4% to 6.1 billion crowns.",
        "Norr Mills revenue in Harlow was up 4% to 6.1 billion crowns as costs fell.",
    ),
    "no number": ("Shares of the Harlow mill rose in early trade.", "Shares of the Harlow mill fell in early trade."),
    "another number": ("Turnout at the vote in Harlow rose to 63.2%.", "Turnout at the vote in Harlow fell to 58%."),
    "the loser": ("Ada Norr won the Harlow seat on Monday.", "He lost the Harlow seat to Ada Norr on Monday."),
    "of two": (
        "The oldest victim of the fire in Harlow was a nurse.",
        "The youngest victim of the fire in Harlow was the son of a nurse.",
    ),
}


@pytest.mark.parametrize(("claim", "told"), TURNED.values(), ids=TURNED)
def test_one_word_turned_round_refutes(claim: str, told: str) -> None:
    assert content(claim, told) is Label.REFUTED


@pytest.mark.parametrize(("claim", "told"), NOT_TURNED.values(), ids=NOT_TURNED)
def test_a_word_turned_round_beside_others_refutes_nothing(claim: str, told: str) -> None:
    assert content(claim, told) is not Label.REFUTED
