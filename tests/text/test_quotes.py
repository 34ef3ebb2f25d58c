"""Quotation marks of many languages, apostrophes among them, and marks that are never closed."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sayso.model import Span
from sayso.text.quotes import paragraphs_quotations, quotations

TABLE = [
    # text, what is quoted (outermost)
    ("“A b,” she said. “C d.”", ["A b,", "C d."]),
    ('"A b," she said. "C d."', ["A b,", "C d."]),
    ("‘A b,’ she said.", ["A b,"]),
    ("'A b,' she said; it's fine.", ["A b,"]),
    ("``A b'' she said", ["A b"]),
    ("«A b», dit-elle.", ["A b"]),
    ("„A b“, sagte sie.", ["A b"]),
    ("»A b«, sagte sie.", ["A b"]),
    ("„A b”, powiedziała.", ["A b"]),
    ("”A b”, sade hon.", ["A b"]),
    ("‚A b‘, sagte sie.", ["A b"]),
    ("‹A b›", ["A b"]),
    ("「東京」と言った", ["東京"]),
    ("「a『b』c」", ["a『b』c"]),
    # nested ones belong to the outer
    ("She said: “A ‘b’ c” and went.", ["A ‘b’ c"]),
    ("“He’s ‘sure’ of it,” she said", ["He’s ‘sure’ of it,"]),
    ("'She said \"never\", I think,' he said", ['She said "never", I think,']),
    # scare quotes, side by side
    ("She said “no”, “never”.", ["no", "never"]),
    ('"Yes" or "no"?', ["Yes", "no"]),
    ("(“A b”)", ["A b"]),
    ("“A b”—“C d”", ["A b", "C d"]),
    # apostrophes and feet and inches are no quotation marks
    ("the ’90s and O’Malley’s 6'2\" wall", []),
    ("the workers' union and the bosses' pay", []),
    ("‘the workers’ union’ she said", ["the workers’ union"]),
    ("rock 'n' roll isn't dead, y'all", []),
    ("'Tis the season", []),
    ("don’t, won’t, it’s", []),
    # nothing quoted
    ("", []),
    ("“”", []),
    ('"', []),
    ("no marks at all", []),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_what_is_quoted(text: str, expected: list[str]) -> None:
    found = quotations(text)
    assert [quote.inner.of(text) for quote in found] == expected
    assert all(quote.closed for quote in found)


LEFT_OPEN = [
    ("“A b", [("A b", False)]),
    ("“A b. “C d.”", [("A b.", False), ("C d.", True)]),
    ('He said "a b', [("a b", False)]),
]


@pytest.mark.parametrize(("text", "expected"), LEFT_OPEN)
def test_a_mark_that_is_never_closed(text: str, expected: list[tuple[str, bool]]) -> None:
    assert [(quote.inner.of(text), quote.closed) for quote in quotations(text)] == expected


def test_single_marks_are_told_from_double_ones() -> None:
    assert [quote.double for quote in quotations("‘A b,’ she said. “C.”")] == [False, True]


def test_a_quotation_that_goes_on_in_the_next_paragraph() -> None:
    paragraphs = ["“A b.", "“C d.", "“E f,” she said. “G.”", "“H.”"]
    text = "\n".join(paragraphs)
    spans, start = [], 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 1
    found = paragraphs_quotations(text, spans)
    assert [[(q.inner.of(text), q.closed, q.reopened) for q in row] for row in found] == [
        [("A b.", False, False)],
        [("C d.", False, True)],
        [("E f,", True, True), ("G.", True, False)],
        [("H.", True, False)],
    ]


def test_only_the_span_that_was_asked_for() -> None:
    text = "“A” “B” “C”"
    assert [quote.inner.of(text) for quote in quotations(text, Span(4, 7))] == ["B"]


MARKS = "“”„‟«»‹›「」『』\"'‘’‚`"


@given(st.text(alphabet=MARKS + "asS .,!\n20", max_size=80))
@example("‘s’ s’ ‘")
@example("''``'")
def test_any_mix_of_marks_gives_sound_spans(text: str) -> None:
    end = 0
    for quote in quotations(text):
        assert end <= quote.outer.start < quote.inner.start <= quote.inner.end <= quote.outer.end <= len(text)
        assert quote.inner.length
        assert not quote.closed or quote.inner.end < quote.outer.end
        end = quote.outer.end


@pytest.mark.parametrize("unit", [*MARKS, "s’ ", "“a ", "“a” ", "‘a", "a’s ‘", "“‘«„", "``", "''", "(“"])
def test_time_is_linear_in_the_marks(unit: str) -> None:
    begin = time.perf_counter()
    quotations(unit * (6_000 // len(unit)))
    assert time.perf_counter() - begin < 5.0  # about 0.2 s; quadratic would be minutes
