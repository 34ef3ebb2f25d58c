"""Questions that were asked about a claim, where nothing else was found, and what their answers say of it."""

from __future__ import annotations

import pytest

from sayso.model import Judged, Label
from tests.judge.bench import about, article, report_of_all, stored

BRIDGE = "The council of Velm has closed the harbour bridge for good."


def judged(claim: str, *told: str) -> Judged:
    found = report_of_all(
        article(f"Velm\n{claim}", published="2031-05-06"), [stored(f"q{at}", each) for at, each in enumerate(told)]
    )
    return about(found, claim.rstrip("."))


def label(claim: str, *told: str) -> Label:
    return judged(claim, *told).content.label


@pytest.mark.parametrize(
    "told",
    [
        # where it comes from, though no word of the claim stands in it
        ("Where was this claim published?\nThe Velm Trumpet.", "What is the Velm Trumpet?\nA satirical website."),
        ("Is the site that posted this a parody page?\nYes, its own notes say so.",),
        ("What does the page say of itself?\nEverything on this website is fiction.",),
        # what was found of it
        ("What did the newsroom find?\nThe story is fake and was first posted in May.",),
        ("What does the picture show?\nThe image has been doctored.",),
        ("What does the video show?\nThe clip is of an old incident at another dock.",),
        ("Has the council commented on this claim?\nA spokesman denied the reports.",),
        ("What do the council's papers say?\nNo such decision is on record.",),
        # a denial in words that a question on a part of it got
        ("Was the bridge at Velm shut down?\nThe bridge was not shut down at any time.",),
        # the only plain answers
        ("Did they close it?\nNo. It was repainted.",),
        ("Is the harbour bridge at Velm out of use?\nNo. Cars use it daily.", "Who paints it?\nA firm from Orland."),
    ],
)
def test_refuted(told: tuple[str, ...]) -> None:
    assert label(BRIDGE, *told) is Label.REFUTED


@pytest.mark.parametrize(
    "told",
    [
        ("Where was this claim published?\nIn the Velm Trumpet, which is not a satirical website.",),
        ("What did the newsroom find?\nThe story is not false.",),
        ("Did they close it?\nNo answer could be found.",),
        ("Did they close it?\nNo. It was repainted.", "Did they close it later?\nYes."),
        ("Is there any further information on it?\nNo.",),
        ("Did the mayor close every other one?\nNo.",),
        ("Did Orland close it?\nNo.",),
        ("How long is the bridge?\nNobody has measured it.",),
    ],
)
def test_not_refuted(told: tuple[str, ...]) -> None:
    assert label(BRIDGE, *told) is not Label.REFUTED


def test_a_report_beside_the_questions_makes_them_no_inquiry() -> None:
    told = "Where was this claim published?\nOn a satirical website."
    assert label(BRIDGE, told) is Label.REFUTED
    assert label(BRIDGE, told, "The ferry to Orland sails at noon.") is not Label.REFUTED


def test_what_a_claim_says_is_not_so() -> None:
    claim = "The council of Velm has not closed the harbour bridge."
    assert label(claim, "Was the harbour bridge shut by the council?\nYes, on Tuesday.") is Label.REFUTED
    assert label(claim, "Has it been sold?\nThe story that it was sold is fake.") is Label.REFUTED
    assert label(claim, "Has the bridge been sold?\nNo such sale is on record.") is not Label.REFUTED


def test_the_contrary() -> None:
    assert label("The singer Ida Grohl has died at 63.", "Is the singer Ida Grohl alive?\nYes.") is Label.REFUTED


def test_said() -> None:
    told = "Where did Ida Grohl say so?\nThe quote comes from a satirical website."
    claim = "Ida Grohl said on Monday: “The old harbour bridge of Velm must be torn down this year.”"
    said = about(
        report_of_all(article(f"Velm\n{claim}", published="2031-05-06"), [stored("q0", told)]), "must be torn down"
    )
    assert said.attribution is not None
    assert said.attribution.label is Label.REFUTED


def test_yes() -> None:
    claim = "The council of Velm wants a toll on the old harbour bridge from June for new trams."
    told = "Does the council want a toll on the bridge?\nYes. It is to start at the harbour in June."
    assert label(claim, told) is Label.SUPPORTED
    assert label(claim, told, "Are there trams?\nNo answer could be found.") is not Label.SUPPORTED
    assert label(claim, told.replace("It is", "But it is not")) is not Label.SUPPORTED


def test_numbers() -> None:
    claim = "In the old town of Velm live 4,150 people, and 912 work there."
    live, work = "How many people live in the old town?\n", "How many work there?\n"
    assert label(claim, f"{live}Some 4,150.", f"{work}912.") is Label.SUPPORTED
    assert label(claim, f"{live}Some 4,150.", f"{work}640.") is not Label.SUPPORTED
    assert label(claim, f"{live}It is not 4,150.", f"{work}912.") is not Label.SUPPORTED


def test_numbers_that_make_up_the_claims() -> None:
    claim = "Velm and Orland have together been given N94 million by the state over six years."
    told = "How much has Velm been given?\nN51.2 million.", "How much has Orland been given?\nN42.7 million."
    assert label(claim, *told) is Label.SUPPORTED
    assert label(claim, told[0], "How much has Orland been given?\nN12.7 million.") is not Label.SUPPORTED


def test_what_only_a_question_says_bears_nothing_out() -> None:
    claim = "The state police freed 35,000 hungry sailors from the tunnels of Velm."
    told = "Where was it first told? That the state police freed 35,000 hungry sailors from the tunnels of Velm?\nIn a chat room."
    assert label(claim, told) is not Label.SUPPORTED
