"""Ratings in words and numbers, and their place on our scale."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.known.rating import label_of
from sayso.model import Label

REFUTED, MIXED, TRUE, OPEN = Label.REFUTED, Label.CONFLICTING, Label.SUPPORTED, Label.NOT_ENOUGH


@pytest.mark.parametrize(
    ("rating", "label"),
    [
        ("False", REFUTED),
        ("FALSE!", REFUTED),
        ("Pants on Fire!", REFUTED),
        ("Mostly False", REFUTED),
        ("Not true", REFUTED),
        ("False. There is no evidence that it happened.", REFUTED),
        ("Falsch", REFUTED),
        ("Größtenteils falsch", REFUTED),
        ("Это неправда", REFUTED),
        ("Ложь", REFUTED),
        ("Sai sự thật", REFUTED),
        ("Sai", REFUTED),
        ("Half-True", MIXED),
        ("Partly false", MIXED),
        ("Misleading", MIXED),
        ("Missing context", MIXED),
        ("This claim is misleading: it lacks context", MIXED),
        ("Teilweise falsch", MIXED),
        ("Mostly true", TRUE),
        ("Correct", TRUE),
        ("Wahr", TRUE),
        ("Đúng", TRUE),
        ("Правда", TRUE),
        ("Unproven", OPEN),
        ("No evidence", OPEN),
        ("True, but misleading", None),
        ("True. The rest is misleading.", None),
        ("not false", None),
        ("Satire", None),
        ("No comment", None),
        ("Nichts davon", None),
        ("", None),
        ("🙂", None),
    ],
)
def test_words(rating: str, label: Label | None) -> None:
    assert label_of(rating, None, None, None) is label


@pytest.mark.parametrize(
    ("rating", "scale", "label"),
    [
        ("1", (1, 1, 5), REFUTED),
        ("2", (2, 1, 5), REFUTED),
        ("3", (3, 1, 5), MIXED),
        ("5", (5, 1, 5), TRUE),
        ("7", (7, 1, 5), None),
        ("1", (1, 1, 1), None),
        ("1", (1, None, 5), None),
        ("Satire", (1, 1, 5), None),  # words that we don't know outweigh the number
        ("True", (1, 1, 5), TRUE),
    ],
)
def test_numbers(rating: str, scale: tuple[float | None, float | None, float | None], label: Label | None) -> None:
    assert label_of(rating, *scale) is label


@given(st.text(max_size=100))
def test_any_words_have_a_label_or_none(rating: str) -> None:
    label_of(rating, 1, 1, 5)
