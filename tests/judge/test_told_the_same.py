"""What reports of the story tell in much the same words bears a claim out: by last names, in other verbs, in few words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from sayso.judge.stance import Floats, Stances
from sayso.model import Judged, Label
from tests.judge.bench import about, article, report_of_all, stored
from tests.judge.test_unread import reads

OPENING = "Mill fire in Ulverby\nThe Ulverby mill burnt down, and mayor Tilda Marsh of Ulverby is shaken. "


def judged(claim: str, told: str, model: Stances) -> Judged:
    document = article(OPENING + claim, published="2025-03-04")
    archive = [stored("a", told, title="Fire at the Ulverby mill", published="2025-03-04")]
    return about(report_of_all(document, archive, model), claim)


def label(claim: str, told: str, model: Stances) -> Label:
    return judged(claim, told, model).content.label


PLAN = "Marsh will also renew her appeal to the Riksting for larger water tanks in all villages."
PLAN_TOLD = "An aide said Marsh will renew her push for larger water tanks in all villages."
OTHER_PLAN = "An aide said Hanson will renew her push for larger water tanks in all villages."


def test_a_name_that_begins_the_claim() -> None:
    assert label(PLAN, PLAN_TOLD, reads(0.6)) is Label.SUPPORTED
    assert label(PLAN, OTHER_PLAN, reads(0.6)) is not Label.SUPPORTED


MET = "Both trace it to 2012, when Oskar Lindqvist and Emil Tornberg came to the mill for a wedding cake."
MET_TOLD = "Tornberg and Lindqvist came to the mill in 2012 and wanted a wedding cake, said a neighbour, Rasmus Vik."
NAMESAKES = "Sixten Tornberg and Nils Lindqvist came to the mill in 2012 and wanted a wedding cake, said Rasmus Vik."


def test_people_by_their_last_names() -> None:
    assert label(MET, MET_TOLD, reads(0.6)) is Label.SUPPORTED
    assert label(MET, NAMESAKES, reads(0.6)) is not Label.SUPPORTED


SPOKE = "The mayor delivered long remarks during a surprise appearance in the Ulverby press room."
SPOKE_TOLD = "In a surprise appearance in the Ulverby press room, mayor Marsh spoke at length on Friday about mills."


@pytest.mark.parametrize(("entails", "shown"), [(0.8, True), (0.4, False)])
def test_in_other_verbs_as_the_model_reads_them(entails: float, shown: bool) -> None:
    assert (label(SPOKE, SPOKE_TOLD, reads(entails)) is Label.SUPPORTED) is shown


def of_one(pairs: Sequence[tuple[str, str]]) -> Floats:
    """A model that knows only one sentence at a time."""
    return np.array([[0.1, 0.0, 0.9] if ". " in said else [0.6, 0.0, 0.4] for said, _ in pairs], np.float32)


def test_the_sentence_that_tells_it_without_the_one_before() -> None:
    claim = "Chairman Oskar Lindqvist and treasurer Emil Tornberg voted against the new mill."
    told = (
        "Many villagers could not be won over by anybody at all. In a rare split chairman Oskar Lindqvist and treasurer "
        "Emil Tornberg voted against the new mill."
    )
    (agreed,) = (r.text for r in judged(claim, told, of_one).content.reasons if r.check == "reports_agree")
    assert agreed == "an archived report says the same"
