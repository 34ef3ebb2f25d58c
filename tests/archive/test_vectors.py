"""Vectors in eight bits, and which of them are nearest to one."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sayso.archive.vectors import Matrix, whole


@given(
    st.lists(st.lists(st.integers(-127, 127), min_size=4, max_size=4), max_size=30),
    st.lists(st.integers(-127, 127), min_size=4, max_size=4),
    st.integers(0, 12),
    st.sets(st.integers(0, 29)),
)
def test_the_nearest_are_the_beginning_of_a_sort(
    rows: list[list[int]], asked: list[int], limit: int, allowed: set[int]
) -> None:
    matrix = Matrix(4)
    for row in rows:
        matrix.extend([np.array([row], np.int8)])
    mask = np.array([n in allowed for n in range(len(rows))], np.bool_)
    hits = matrix.nearest(np.array(asked, np.int8), limit, mask)
    cosines = {n + 1: _cosine(row, asked) for n, row in enumerate(rows) if n in allowed}
    wanted = sorted(cosines, key=lambda row: (-cosines[row], row))
    assert [hit.row for hit in hits][:limit] == wanted[:limit]
    assert all(hit.score == hits[limit - 1].score for hit in hits[limit:])
    assert {hit.row: hit.score for hit in hits}.items() <= cosines.items()


def _cosine(one: list[int], other: list[int]) -> float:
    norms = float(np.sqrt(sum(a * a for a in one))) * float(np.sqrt(sum(b * b for b in other)))
    return round(sum(a * b for a, b in zip(one, other, strict=True)) / norms, 6) if norms else 0.0


def test_whole_numbers_are_near_enough() -> None:
    numbers = np.random.default_rng(7).normal(size=(500, 384)).astype(np.float32)
    numbers /= np.linalg.norm(numbers, axis=1, keepdims=True)
    matrix = Matrix(384)
    matrix.extend([whole(numbers)])
    hits = matrix.nearest(whole(numbers[3]), 500)
    assert hits[0] == (4, 1.0)
    assert max(abs(hit.score - float(numbers[hit.row - 1] @ numbers[3])) for hit in hits) < 0.01
    assert whole(np.zeros((2, 3), np.float32)).tolist() == [[0, 0, 0]] * 2


def test_a_vector_of_another_width_finds_nothing() -> None:
    matrix = Matrix(3)
    matrix.extend([np.ones((2, 3), np.int8)])
    assert matrix.nearest(np.ones(4, np.int8), 5) == []
