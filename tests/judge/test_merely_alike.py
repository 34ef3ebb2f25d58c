"""Passages with the claim's words that say something else: planned, of another time, or of another deed; our own words."""

from __future__ import annotations

import pytest

from sayso.judge.bearing.secondhand import repeats
from sayso.judge.bearing.supposals import supposals
from sayso.judge.words.predicates import predicates
from sayso.model import Label
from sayso.pipeline import witnesses_of
from tests.judge.bench import about, article, report, stored

HALL = "The council of Ravensholm has decided to pull down the old market hall beside the river."
COUNTED = "Der Stadtrat von Rabenholm hat die Gebühren für 400 Stände auf dem alten Markt erhöht."
# Language, the claim, the report, whether it bears the claim out.
CASES = [
    (
        "en",
        HALL,
        "The council of Ravensholm has decided to pull down the old market hall beside the river on Monday.",
        True,
    ),
    (
        "en",
        HALL,
        "The council of Ravensholm has two options: (a) to pull down the old market hall beside the river.",
        False,
    ),
    ("en", HALL, "Traders want the council of Ravensholm to pull down the old market hall beside the river.", False),
    (
        "en",
        HALL,
        "The council of Ravensholm met in the old market hall beside the river, under a roof to pull at.",
        False,
    ),
    (
        "en",
        "The ferry was sold to a shipyard by its owners.",
        "In 1987 the ferry was sold to a shipyard by its owners in Ulverby.",
        False,
    ),
    (
        "en",
        "The ferry was sold to a shipyard by its owners.",
        "The owners sell the ferry to a shipyard, they said in Ulverby.",
        True,
    ),
    ("de", COUNTED, "Der Stadtrat von Rabenholm hat die Gebühren für 400 Stände auf dem alten Markt erhöht.", True),
    (
        "de",
        COUNTED,
        "Händler fordern, die Gebühren für 400 Stände auf dem alten Markt von Rabenholm zu erhöhen.",
        False,
    ),
]


@pytest.mark.parametrize(("language", "claim", "said", "borne_out"), CASES)
def test_passages_with_the_same_words(language: str, claim: str, said: str, borne_out: bool) -> None:
    judged = about(report(article(f"-\n{claim}", language=language), [stored("d1", said, language=language)]), claim)
    assert (judged.content.label is Label.SUPPORTED) is borne_out


def test_verbs_of_a_claim() -> None:
    (verb,) = predicates("The retired judge had been seen as he crossed the road", "en")
    assert any("cross" in idea for idea in verb)
    assert predicates("Der Richter wurde gewählt", "de") == ()
    assert predicates("a" * 10_000 + " was " * 5_000, "en") == ()


@pytest.mark.parametrize(
    ("language", "said", "reached"),
    [
        ("en", "Residents asked the council to close the road", True),
        ("en", "They crossed the line without closing the road", True),
        ("en", "He went without a road", False),
        ("vi", "Đoàn đã xác định được nguyên nhân", False),
        ("vi", "Sở đề xuất đóng cửa con đường", True),
        ("ru", "Депутаты предложили закрыть дорогу", True),
        ("de", "Anwohner fordern, die Straße zu sperren", True),
    ],
)
def test_what_is_only_planned_or_asked_for(language: str, said: str, reached: bool) -> None:
    assert any(supposals(said, language)) is reached


def test_another_story_bears_nothing_out_that_this_one_denies() -> None:
    text = (
        "Brandvik sentence final\nThe sentence against Olaf Brandvik is final, as both sides waived an appeal in court."
    )
    other = stored("other", "The sentence is final, as both sides waived an appeal in court.", title="Arson case")
    told = stored("told", "The sentence against Olaf Brandvik is not final.", title="Olaf Brandvik sentenced")
    claim = "The sentence against Olaf Brandvik is final"
    assert about(report(article(text), [told, other]), claim).content.label is not Label.SUPPORTED


def test_nothing_is_borne_out_by_what_became_of_a_stranger() -> None:
    opening = "Gym row\nTilda Marsh and Olaf Brandvik sued the Ravensholm gym of IronCrest."
    text = f"{opening}\nThe Ravensholm branch has shut its doors for good."
    told = "RAVENSHOLM - After 19 years FlexBarn has shut its doors for good in the Ravensholm branch of the old mill."
    claim = "The Ravensholm branch has shut its doors for good"
    assert about(report(article(text), [stored("a", told)]), claim).content.label is Label.NOT_ENOUGH


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The post also claims the bridge is closed."),
        ("en", "It is said that the bridge is closed."),
        ("de", "Die Brücke ist gesperrt, heißt es dort weiter."),
        ("ru", "Ходят слухи, что мост закрыт."),
        ("vi", "Người ta đồn cầu đã đóng."),
    ],
)
def test_what_is_only_passed_on(language: str, said: str) -> None:
    (witness,) = witnesses_of([stored("a", said, language=language)]).values()
    assert repeats(witness, witness.sentences[0].span)
