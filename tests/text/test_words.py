"""Words as comparable terms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.text.words import fold, stop_words, term, terms, words

TERMS = [
    ("en", "The bridges were closed, wasn’t it?", ["bridg", "close"]),
    ("en", "It's the mayor’s plan", ["mayor", "plan"]),
    ("en", "They said they will", []),
    ("en", "don't DON’T do not", []),
    ("en", "250.000 and 250,000", ["250000", "250000"]),
    ("en", "3.14 and 1,5", ["3.14", "1,5"]),
    ("en", "ﬁnal ＡＢＣ", ["final", "abc"]),
    ("de", "Die Brücken sind gesperrt", ["bruck", "gesperrt"]),
    ("ru", "Мосты закрыты", ["мост", "закрыт"]),
    ("vi", "Cầu bị đóng cửa", ["cầu", "đóng", "cửa"]),
    ("xx", "Some Words", ["some", "words"]),
    ("en", "", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), TERMS)
def test_terms(language: str, text: str, expected: list[str]) -> None:
    assert terms(text, language) == expected


@pytest.mark.parametrize(
    ("one", "other"), [("close", "closed"), ("Bridge", "bridges"), ("12,000", "12000"), ("mayor's", "Mayor’s")]
)
def test_forms_of_one_word_are_one_term(one: str, other: str) -> None:
    assert term(one, "en") == term(other, "en") != ""


def test_words_keep_their_places() -> None:
    text = "The mayor’s 1,200 plans"
    assert [text[w.start : w.end] for w in words(text)] == ["The", "mayor’s", "1,200", "plans"]


def test_function_words_of_a_language_nobody_knows() -> None:
    assert stop_words("xx") == frozenset()
    assert "und" in stop_words("de")


@given(st.text(max_size=200))
def test_words_stand_in_the_text_in_order(text: str) -> None:
    end = 0
    for word in words(text):
        assert end <= word.start < word.end <= len(text)
        end = word.end


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text)
    assert "'" not in once
    assert "’" not in once
