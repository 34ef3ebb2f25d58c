"""Exact search and fusion: held against what they must equal, and against the order of what came in."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.embed import DenseIndex, fuse
from sayso.embed.index import highest

RANKINGS = st.lists(st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8), max_size=4)


@given(st.lists(st.integers(0, 5), max_size=40), st.integers(0, 50))
def test_highest_is_the_beginning_of_a_sort(values: list[int], limit: int) -> None:
    wanted = sorted(range(len(values)), key=lambda at: (-values[at], at))[:limit]
    assert highest(np.array(values, np.float64), limit) == wanted


@given(st.integers(1, 30), st.integers(0, 2**32 - 1), st.integers(1, 10))
def test_the_order_of_adding_does_not_show(count: int, seed: int, limit: int) -> None:
    numbers = np.random.default_rng(seed)
    matrix = numbers.normal(size=(count, 8)).astype(np.float32)
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)
    matrix[count // 2 :] = matrix[: count - count // 2]  # some are equal
    ids = [f"d{number}" for number in range(count)]
    order = list(range(count))
    random.Random(seed).shuffle(order)
    query = matrix[0]
    found = DenseIndex(ids, matrix).top(query, limit)
    assert found == DenseIndex([ids[at] for at in order], matrix[order]).top(query, limit)
    assert len(found) == min(limit, count)
    assert found[0].score == pytest.approx(1, abs=1e-5)
    assert [near.score for near in found] == sorted((near.score for near in found), reverse=True)


def test_half_precision_will_do() -> None:
    near = DenseIndex(["a", "b"], np.eye(2, dtype=np.float16)).top(np.array([0.6, 0.8], np.float32), 5)
    assert [(key, round(score, 3)) for key, score in near] == [("b", 0.8), ("a", 0.6)]


def test_nothing_is_found_in_nothing() -> None:
    assert DenseIndex([], np.zeros((0, 4), np.float32)).top(np.ones(4, np.float32), 3) == []


def test_ids_and_vectors_must_pair() -> None:
    with pytest.raises(ValueError, match="2 ids"):
        DenseIndex(["a", "b"], np.zeros((3, 4), np.float32))


def test_fusion_by_hand() -> None:
    assert fuse([["a", "b"], ["b", "c"]]) == [("b", 1 / 61 + 1 / 62), ("a", 1 / 61), ("c", 1 / 62)]


@given(RANKINGS)
def test_the_order_of_rankings_does_not_show(rankings: list[list[str]]) -> None:
    assert fuse(rankings) == fuse(reversed(rankings))


@given(RANKINGS)
def test_who_leads_everywhere_leads(rankings: list[list[str]]) -> None:
    fused = fuse([["z", *ranking] for ranking in rankings])
    assert fused[:1] == ([("z", fused[0][1])] if rankings else [])
    assert {key for key, _ in fused} == {key for ranking in rankings for key in ranking} | (
        {"z"} if rankings else set()
    )
