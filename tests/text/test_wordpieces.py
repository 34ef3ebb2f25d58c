"""Word pieces: the table of what is split how, and that no text breaks the splitting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.text.wordpieces import MAX_PIECES, Pieces

VOCABULARY = [
    *("[PAD]", "[UNK]", "[CLS]", "[SEP]"),
    *("say", "##so", "##s", "the", "uber", "cafe", ".", ",", "_", "“", "!", "日", "語", "a", "b", "##a", "##b", "й"),
]
PIECES = Pieces(VOCABULARY)


def names(ids: list[int]) -> list[str]:
    return [VOCABULARY[number] for number in ids[1:-1]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("   \t\n", []),
        ("Sayso says.", ["say", "##so", "say", "##s", "."]),
        ("Über café", ["uber", "cafe"]),
        ("U\u0308ber", ["uber"]),  # the same, written as two characters
        ("a_b", ["a", "_", "b"]),
        ("“the”", ["“", "the", "[UNK]"]),
        ("日語", ["日", "語"]),
        ("the\u200b the\x00", ["the", "the"]),  # format and control characters are not there
        ("a!\ufe0fb", ["a", "!", "b"]),
        ("zzz the", ["[UNK]", "the"]),
        ("a" * 100, ["a", *["##a"] * 99]),
        ("a" * 101, ["[UNK]"]),
    ],
)
def test_sequences(text: str, expected: list[str]) -> None:
    assert names(PIECES.sequence(text, 256)) == expected


@given(st.text(max_size=300), st.integers(2, 64))
def test_any_text_has_a_sequence_within_bounds(text: str, most: int) -> None:
    ids = PIECES.sequence(text, most)
    assert 2 <= len(ids) <= most
    assert (ids[0], ids[-1]) == (PIECES.start, PIECES.break_)
    assert ids == Pieces(VOCABULARY).sequence(text, most)  # whatever was seen before


@given(st.text(min_size=1, max_size=400))
def test_a_word_has_few_pieces(word: str) -> None:
    assert 1 <= len(PIECES.of(word)) <= MAX_PIECES


def test_a_sequence_and_a_word_do_not_share_their_memory() -> None:
    pieces = Pieces(VOCABULARY)
    assert len(pieces.of("a" * 50)) == MAX_PIECES
    assert len(pieces.sequence("a" * 50, 256)) == 52
    assert len(pieces.of("a" * 50)) == MAX_PIECES


def test_a_long_text_costs_no_more_than_its_beginning() -> None:
    assert PIECES.sequence("a b " * 1_000_000, 256) == PIECES.sequence("a b " * 200, 256)
