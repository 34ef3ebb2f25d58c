"""Spans that nest, cross and touch become pieces that don't."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model import Span
from sayso.write.html.marked import Mark, cleaned, cut

TEXT = "The premier said that the dam had held."


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([(4, 11)], ["premier"]),
        ([(3, 12)], ["premier"]),  # white space at the ends
        ([(0, 3), (4, 11)], ["The", "premier"]),
        ([(0, 8), (4, 11), (11, 12)], ["The premier"]),  # crossing
        ([(4, 11), (4, 11)], ["premier"]),
        ([(30, 99)], ["had held."]),
        ([(-3, 3)], ["The"]),
        ([(3, 4), (5, 5), (9, 7), (70, 80)], []),
    ],
)
def test_cleaned(spans: list[tuple[int, int]], expected: list[str]) -> None:
    assert [span.of(TEXT) for span in cleaned([Span(*pair) for pair in spans], TEXT)] == expected


# (marks as (number, rank, spans), pieces as (text, innermost claim, all claims, marks that end there))
CASES = [
    ([], [(TEXT, None, [], [])]),
    ([(1, 0, [(0, 11)])], [("The premier", 1, [1], [1]), (TEXT[11:], None, [], [])]),
    (  # nested: the inner one is shown, the outer one still counts
        [(1, 2, [(0, 39)]), (2, 0, [(22, 39)])],
        [(TEXT[:22], 1, [1], []), (TEXT[22:], 2, [2, 1], [1, 2])],
    ),
    (  # crossing
        [(1, 0, [(0, 16)]), (2, 1, [(12, 39)])],
        [("The premier ", 1, [1], []), ("said", 1, [1, 2], [1]), (TEXT[16:], 2, [2], [2])],
    ),
    (  # the same words: the graver one is shown
        [(1, 2, [(0, 39)]), (2, 0, [(0, 39)])],
        [(TEXT, 2, [2, 1], [1, 2])],
    ),
    (  # two spans: the reference stands after the last
        [(1, 0, [(0, 3), (34, 39)])],
        [("The", 1, [1], []), (TEXT[3:34], None, [], []), ("held.", 1, [1], [1])],
    ),
    (  # a finding splits a claim, and is named after each of its spans
        [(1, 0, [(0, 39)]), (7, None, [(4, 11), (22, 25)])],
        [("The ", 1, [1], []), ("premier", 1, [1], [7]), (TEXT[11:22], 1, [1], []), ("the", 1, [1], [7]),
         (TEXT[25:], 1, [1], [1])],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("marks", "expected"), CASES)
def test_cut(
    marks: list[tuple[int, int | None, list[tuple[int, int]]]],
    expected: list[tuple[str, int | None, list[int], list[int]]],
) -> None:
    made = [Mark(number, cleaned([Span(*pair) for pair in spans], TEXT), rank) for number, rank, spans in marks]
    [pieces] = cut([Span(0, len(TEXT))], made)
    assert [
        (
            piece.span.of(TEXT),
            piece.shown and piece.shown.number,
            [mark.number for mark in piece.claims],
            [mark.number for mark in piece.ends],
        )
        for piece in pieces
    ] == expected


pairs = st.lists(st.tuples(st.integers(0, 39), st.integers(0, 39)), max_size=4)


@given(marks=st.lists(st.tuples(st.sampled_from([None, 0, 1, 2]), pairs), max_size=6), at=st.integers(1, 38))
def test_no_text_is_lost_and_every_mark_begins_and_ends(
    marks: list[tuple[int | None, list[tuple[int, int]]]], at: int
) -> None:
    made = [
        Mark(number, cleaned([Span(*pair) for pair in spans], TEXT), rank) for number, (rank, spans) in enumerate(marks)
    ]
    blocks = cut([Span(0, at), Span(at, len(TEXT))], made)
    pieces = [piece for block in blocks for piece in block]
    assert "".join(piece.span.of(TEXT) for piece in pieces) == TEXT
    for mark in made:
        assert sum(start is mark for piece in pieces for start, _ in piece.starts) == len(mark.spans)
        ends = sum(end is mark for piece in pieces for end in piece.ends)
        assert ends == (len(mark.spans) if mark.rank is None else min(1, len(mark.spans)))
