"""What the narrator tells though a verb of saying stands there, and who is meant by whom; from end to end."""

from __future__ import annotations

import pytest

from sayso.model import Reading
from sayso.parse import parse
from sayso.read import from_text


def reading(text: str) -> Reading:
    return parse(from_text(f"News from Orrel\n\n{text}", language="en"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Voters in Orrel rejected a sales tax for a new stadium, 61 to 39 percent.",
        "Governor Hale Murdoch congratulated Ines Vidal by phone.",
        "The court upheld a fine of $3 million against the mine.",
        "Parliament passed a law banning plastic bags by 60 votes to 40.",
        "Orrel has banned plastic bags.",
        "Dogs are banned from the beach of Orrel.",
        "A court found Paul Dorn guilty of fraud on Wednesday.",
        "Paul Dorn was found guilty of fraud.",
        "Orrel Rovers named Peter Lund as their new coach.",
        "Marta Olin has been appointed head of the Orrel museum.",
        "Hugo Sand has been named chairman of Orrel Bank.",
        "The club apologised for the delay on Monday.",
        "Toaster maker Brenn is recalling 40,000 of its kettles.",
    ],
)
def test_a_deed_is_told_by_the_narrator(sentence: str) -> None:
    assert sentence in [claim.text for claim in reading(sentence).claims if claim.statement is None]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The minister rejected claims that the bridge was unsafe.", "claims that the bridge was unsafe"),
        ("The report found that Paul Dorn was guilty of fraud.", "that Paul Dorn was guilty of fraud"),
        ("Police named Paul Dorn as the attacker of Orrel.", "Paul Dorn as the attacker of Orrel"),
        ("The company announced that the plant will close in May.", "that the plant will close in May"),
    ],
)
def test_an_assertion_is_the_speaker_s(sentence: str, said: str) -> None:
    found = reading(sentence)
    assert sentence not in [claim.text for claim in found.claims]
    assert said in [claim.text for claim in found.claims if claim.statement is not None]


def test_what_tells_of_those_before_is_no_claim_of_its_own() -> None:
    sentence = "Two riders died, one of them a 16-year-old girl from Orrel."
    assert sentence in [claim.text for claim in reading(sentence).claims]


def test_the_sides_of_a_vote_are_no_range() -> None:
    found = reading("The tax was turned down, 61 to 39 percent. Rents rise by 3 to 5 percent.")
    assert [f.value for f in found.figures] == [(61, None), (39, None), (3, 5)]
    assert {f.unit for f in found.figures} == {"percentage"}


def test_a_share_of_those_counts_nobody_named_before() -> None:
    found = reading("The centre said that 84 percent of those infected were children.")
    assert [f.population for f in found.figures] == [None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # The quotation's "she" is somebody else than who speaks.
        ("Coach Peter Hallow stayed calm. “She was ill and I am proud of her,” he told Radio Orrel.", "Peter Hallow"),
        ("Manager Stig Lund was glad. “He needs one chance, not ten,” the Swede told reporters.", "Stig Lund"),
        ("“These are no toys,” said Mark Feld of the pressure group Clean Streets Orrel.", "Mark Feld"),
    ],
)
def test_who_is_meant(text: str, speaker: str) -> None:
    found = reading(text)
    quoted = [s for s in found.statements if any("“" in piece.of(found.document.text) for piece in s.content)]
    assert [s.speaker and s.speaker.name for s in quoted] == [speaker]


@pytest.mark.parametrize(
    "told",
    [
        "Olaf Brandvik has no plans to leave the lighthouse where he grew up",
        "Trustees voted 7–2 against patching the leaking lighthouse roof",
    ],
)
def test_what_was_done_by_saying_so_is_told_whole(told: str) -> None:
    assert any(told in claim.text for claim in reading(told + ".").claims)


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "Opposition leader Karl Ott called on the mayor to resign over the bridge.",
            "the mayor to resign over the bridge",
        ),
        ("The union urged the council to raise wages by May.", "the council to raise wages by May"),
    ],
)
def test_a_demand_was_made_or_not(sentence: str, said: str) -> None:
    found = reading(sentence)
    assert said in [claim.text for claim in found.claims if claim.statement is not None]


def test_a_question_is_no_demand() -> None:
    found = reading("Reporters asked whether the mayor wants to resign.")
    assert all(claim.statement is None for claim in found.claims)


def test_a_tale_that_is_confirmed_in_vietnamese() -> None:
    told = "Sở Y tế Tân Lung đã lên tiếng xác nhận câu chuyện và đang đề xuất khen thưởng điều dưỡng này."
    found = parse(from_text(f"Tin từ Tân Lung\n\n{told}", language="vi")).claims
    assert told in [claim.text for claim in found if claim.statement is None]
