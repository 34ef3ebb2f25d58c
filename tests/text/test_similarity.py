"""How much of one text stands in another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.text.similarity import containment, in_order, shingles

CONTAINED = [
    ("a b", "b a c", 1.0),
    ("a b", "b", 0.5),
    ("a a b", "a", 0.5),  # each term counts once
    ("a", "b", 0.0),
    ("", "a", 0.0),
    ("a", "", 0.0),
]


@pytest.mark.parametrize(("part", "whole", "share"), CONTAINED)
def test_containment(part: str, whole: str, share: float) -> None:
    assert containment(part.split(), whole.split()) == share


ORDERED = [
    ("a b c", "x a y b z c", 1.0),
    ("a b c", "c b a", 1 / 3),
    ("a b", "a", 0.5),
    ("", "a", 0.0),
]


@pytest.mark.parametrize(("part", "whole", "share"), ORDERED)
def test_words_in_order(part: str, whole: str, share: float) -> None:
    assert in_order(part.split(), whole.split()) == pytest.approx(share)


def test_runs_of_terms() -> None:
    assert shingles("abcd", 3) == {("a", "b", "c"), ("b", "c", "d")}
    assert shingles("ab", 3) == frozenset()


TERMS = st.lists(st.sampled_from("abcdef"), max_size=20)


@given(TERMS, TERMS)
def test_shares_lie_between_nothing_and_all(part: list[str], whole: list[str]) -> None:
    assert 0.0 <= in_order(part, whole) <= containment(part, whole) * len(part) + 1e-9
    assert 0.0 <= containment(part, whole) <= 1.0
    assert in_order(part, part) == (1.0 if part else 0.0)
    assert containment(part, [*part, *whole]) == (1.0 if part else 0.0)
