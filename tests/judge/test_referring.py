"""Sentences that call untrue what the one before them tells."""

from __future__ import annotations

import pytest

from sayso.judge.denials.denials import content
from sayso.judge.denials.referring import refers


@pytest.mark.parametrize(
    "said",
    [
        "Neither is true.",
        "Neither claim is correct.",
        "None of it is true.",
        "We rate both claims false.",
        "We rated this as untrue.",
        "Both are wrong.",
        "That is wrong.",
        "This is misleading.",
        "Beides ist falsch.",
        "Das stimmt nicht.",
        "Nichts davon stimmt.",
        "Ни то, ни другое не соответствует действительности.",
        "Оба утверждения ложны.",
        "Cả hai thông tin này đều sai.",
        "Không có thông tin nào đúng.",
    ],
)
def test_says_that_the_sentence_before_is_untrue(said: str) -> None:
    assert refers(said)


@pytest.mark.parametrize(
    "said",
    [
        "Neither is going home.",
        "Both are alive.",
        "All three were injured.",
        "Nothing is known.",
        "That is the plan.",
        "It is not clear why.",
        "Beides ist möglich.",
        "Оба водителя в больнице.",
        "Cả hai đều bị thương.",
    ],
)
def test_says_something_else(said: str) -> None:
    assert not refers(said)


def test_two_things_that_are_told_are_two_denials() -> None:
    both = content("Posts say that the harbour has been sold and that the crane was melted down for coins.", "en")
    assert len(both) == 3
    assert len(both[1].said) < len(both[0].said)


def test_one_thing_is_one_denial() -> None:
    assert len(content("Posts claim the harbour has been sold to a bank.", "en")) == 1
