"""What bears nothing out for one word that is another: the third book for the second, the highest turnout for the lowest."""

from __future__ import annotations

import pytest

from sayso.judge.outcomes.directions import other_direction
from sayso.model import Label
from tests.judge.bench import about, article, report, stored


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("Turnout was 63 percent, the lowest since 1994.", "Turnout was 63 percent, the highest since 1994."),
        ("The bridge opened four months ahead of schedule.", "The bridge opened four months behind schedule."),
        ("It uses 70 percent less water.", "It uses 70 percent more water than the old one."),
        ("They climbed to second in the table.", "They climbed to third in the table."),
        ("A quake struck northern Ostrava.", "A quake struck southern Ostrava."),
        ("Members voted on Tuesday.", "Members voted on Wednesday."),
        ("It takes effect before the vote.", "It takes effect after the vote."),
        ("The mill was founded in 1958.", "Founded in 1985, the mill has 300 workers."),
        ("Die Mühle wurde gegründet im Jahr 1958.", "Sie wurde gegründet im Jahr 1985."),
        ("Землетрясение в северной провинции.", "Землетрясение в южной провинции."),
        ("She missed two months with a knee injury.", "She missed two months with a shoulder injury."),
        ("He was hit in the left arm.", "He was hit in the right arm."),
        ("Đại hội họp vào năm 1958.", "Đại hội họp vào năm 1985."),
    ],
)
def test_another(claim: str, said: str) -> None:
    assert other_direction(claim, said)


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("They met on Monday.", "They met on Monday and met on Friday again."),
        ("He was born in 1958.", "Born in 1958, he moved north in 1985."),
        ("The first and the second book sold well.", "The second book sold well."),
        ("A quake struck northern Ostrava.", "The southern road was closed after a quake in Ostrava."),
        ("It is the oldest library.", "It is a library for all."),
        ("She has a knee injury.", "She came back from a bad injury of her knee."),
        ("He left the club.", "He was right to go to the club."),
    ],
)
def test_not_another(claim: str, said: str) -> None:
    assert not other_direction(claim, said)


@pytest.mark.parametrize(("told", "expected"), [("Mai Đức Bạch", Label.NOT_ENOUGH), ("Mai Xuân Bách", Label.SUPPORTED)])
def test_a_vietnamese_name_is_met_whole(told: str, expected: Label) -> None:
    claim = "Huấn luyện viên Mai Xuân Bách đã nộp đơn từ chức tối 4/7."
    found = report(
        article(f"Tin từ Tarn\n{claim}", language="vi", published="2031-07-06"),
        [stored("a", f"Huấn luyện viên {told} vừa nộp đơn từ chức tối 4/7.", title="Tin từ Tarn", language="vi")],
    )
    assert about(found, claim).content.label is expected
