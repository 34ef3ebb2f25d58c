"""Findings that rest on figures and speakers, from readings built by hand."""

from __future__ import annotations

import pytest

from sayso.model import Bound, Finding, Measure
from tests.examine.building import Draft

KILLED, CASUALTIES, PAID = Measure.KILLED, Measure.CASUALTIES, Measure.PAID


def only(draft: Draft) -> Finding:
    (finding,) = draft.findings()
    return finding


def test_headline_with_another_number() -> None:
    draft = (
        Draft("Flood Kills 450 Villagers\nThe flood killed 45 villagers in one night.")
        .figure("450", 450, "Villagers", KILLED)
        .figure("45", 45, "villagers", KILLED, nth=1)
    )
    finding = only(draft)
    assert finding.kind == "headline_body_mismatch"
    assert [span.of(draft.text) for span in finding.spans] == ["450", "45"]
    assert "“450”" in finding.text
    assert "“45”" in finding.text


@pytest.mark.parametrize(
    ("value", "bound"),
    [(50, Bound.NEARLY), (40, Bound.OVER), (48, Bound.EXACT), (50, Bound.EXACT), (60, Bound.AT_MOST)],
)
def test_headlines_may_round(value: float, bound: Bound) -> None:
    draft = Draft("Flood Kills xx Villagers\nThe flood killed 48 villagers in one night.")
    draft.figure("xx", value, "Villagers", KILLED, bound=bound).figure("48", 48, "villagers", KILLED)
    assert draft.kinds() == []


def test_headlines_may_add_up() -> None:
    draft = Draft("Flood Kills 12 Villagers\nIn the north 7 villagers died, in the south 5 villagers.")
    draft.figure("12", 12, "Villagers", KILLED)
    draft.figure("7", 7, "villagers", KILLED).figure("5", 5, "villagers", KILLED)
    assert draft.kinds() == []


def test_headline_number_of_another_measure_is_no_mismatch() -> None:
    draft = Draft("Flood Kills 450 Villagers\nIn the night 45 villagers were hurt.")
    draft.figure("450", 450, "Villagers", KILLED).figure("45", 45, "villagers", Measure.WOUNDED, nth=1)
    assert draft.kinds() == []


def test_headline_with_a_narrower_population() -> None:
    draft = (
        Draft("Flood Kills 450 Peruvian Miners\nThe flood killed 450 miners.\nMost of the 450 Peruvian miners slept.")
        .figure("450", 450, "Peruvian Miners", KILLED)
        .figure("450", 450, "miners", KILLED, nth=1)
        .figure("450", 450, "Peruvian miners", nth=2)
    )
    finding = only(draft)
    assert finding.kind == "headline_body_mismatch"
    assert "“Peruvian Miners”" in finding.text
    assert "“miners”" in finding.text


@pytest.mark.parametrize(
    "body", ["The flood killed 450 miners in Peru.", "It rained in Peru.\nThe flood killed 450 miners."]
)
def test_the_body_may_name_the_country_in_other_ways(body: str) -> None:
    draft = Draft(f"Flood Kills 450 Peruvian Miners\n{body}")
    draft.figure("450", 450, "Peruvian Miners", KILLED).figure("450", 450, "miners", KILLED, nth=1)
    assert draft.kinds() == []


def test_headline_makes_a_fact_of_a_rumoured_number() -> None:
    draft = Draft("Baker Wins $9M\nThe baker is worth a rumored $9 million.\nHe bakes.")
    draft.figure("$9M", 9e6, unit="dollar").figure("$9 million", 9e6, unit="dollar")
    assert draft.kinds() == ["headline_body_mismatch", "hearsay_marker"]


def test_headline_with_another_speaker() -> None:
    text = (
        "Old Dam Was Left Unguarded All Night, Says Ann Miller\n"
        "The old dam was left unguarded all night, Peter Brown said.\nHe left."
    )
    draft = Draft(text).said("Ann Miller", "Says", "Old Dam Was Left Unguarded All Night")
    draft.said("Peter Brown", "said", "The old dam was left unguarded all night")
    finding = only(draft)
    assert finding.kind == "headline_body_mismatch"
    assert "Ann Miller" in finding.text
    assert "Peter Brown" in finding.text


@pytest.mark.parametrize("speaker", ["Ann Miller", "Miller", "A. Miller", None])
def test_headline_with_the_same_speaker_or_nobody(speaker: str | None) -> None:
    text = (
        "Old Dam Was Left Unguarded All Night, Says Ann Miller\n"
        "The old dam was left unguarded all night, A. Miller said."
    )
    draft = Draft(text).said("Ann Miller", "Says", "Old Dam Was Left Unguarded All Night")
    draft.said(speaker, "said", "The old dam was left unguarded all night", source=speaker and "A. Miller")
    assert draft.kinds() == []


def test_two_numbers_for_one_thing() -> None:
    draft = Draft("Dam Breaks\nThe flood killed 45 villagers.\nIt was cold.\nThe flood killed 54 villagers.")
    draft.figure("45", 45, "villagers", KILLED).figure("54", 54, "villagers", KILLED)
    finding = only(draft)
    assert finding.kind == "number_mismatch"
    assert [span.of(draft.text) for span in finding.spans] == ["45", "54"]


@pytest.mark.parametrize(
    "second",
    [
        "Later the number of the dead rose to 54 villagers.",
        "Another 54 villagers died in the next valley.",
        "The flood of 1954 had killed 54 villagers in two days.",
    ],
)
def test_counts_may_differ_for_a_reason(second: str) -> None:
    draft = Draft(f"Dam Breaks\nThe flood killed 45 villagers.\n{second}")
    draft.figure("45", 45, "villagers", KILLED).figure("54 v", 54, "villagers", KILLED)
    assert draft.kinds() == []


def test_counts_of_different_places_or_speakers_may_differ() -> None:
    text = "Dam Breaks\nThe flood killed 45 villagers.\nThe flood killed 54 villagers."
    apart = Draft(text).figure("45", 45, "villagers", KILLED, place="Upper Valley")
    assert apart.figure("54", 54, "villagers", KILLED, place="Lower Valley").kinds() == []
    ascribed = Draft(text).figure("45", 45, "villagers", KILLED).figure("54", 54, "villagers", KILLED, statement="s1")
    assert ascribed.kinds() == []


def test_the_dead_here_are_casualties_there() -> None:
    draft = Draft("War Goes On\nIn all 3,000 soldiers were killed.\nThe losses of 3,000 soldiers, dead or hurt, hurt.")
    draft.figure("3,000", 3000, "soldiers", KILLED).figure("3,000", 3000, "soldiers", CASUALTIES, nth=1)
    assert only(draft).kind == "killed_vs_casualties"


PARTS = [
    ("In all 14 of the 12 members voted.", (14, None), (12, "members"), True),
    ("In all 12 of the 14 members voted.", (12, None), (14, "members"), False),
    ("There died 9 people, including 11 children.", (9, "people"), (11, "children"), True),
    ("There died 11 people, including 9 children.", (11, "people"), (9, "children"), False),
    ("There came 3 families, including 11 children.", (3, "families"), (11, "children"), False),
]


@pytest.mark.parametrize(("sentence", "first", "second", "wrong"), PARTS)
def test_parts_and_wholes(
    sentence: str, first: tuple[int, str | None], second: tuple[int, str | None], wrong: bool
) -> None:
    draft = Draft(f"Dam Breaks\n{sentence}")
    draft.figure(str(first[0]), *first).figure(str(second[0]), *second)
    assert draft.kinds() == ["part_exceeds_whole"] * wrong


def test_money_is_no_part_of_people() -> None:
    draft = Draft("Dam Breaks\nThey paid 900 dollars, including 1,000 children.")
    draft.figure("900 dollars", 900, None, PAID, unit="dollar").figure("1,000", 1000, "children")
    assert draft.kinds() == []
