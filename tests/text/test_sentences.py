"""Sentence boundaries: offsets that point at what they say, in several languages, on hostile lines too."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model import Span
from sayso.text.sentences import lines, sentences

TABLE = [
    ("en", "The bridge is closed. Trains run.", ["The bridge is closed.", "Trains run."]),
    ("en", "Mr. Roe went to town. He stayed.", ["Mr. Roe went to town.", "He stayed."]),
    ("en", "The vote meant Ms. Roe had to stop. She sat.", ["The vote meant Ms. Roe had to stop.", "She sat."]),
    ("en", "It cost $3.5 million. She paid.", ["It cost $3.5 million.", "She paid."]),
    ("en", "Dr. Roe of the U.S. Navy said so. Yes.", ["Dr. Roe of the U.S. Navy said so.", "Yes."]),
    ("en", "“Go. Now.” He went.", ["“Go. Now.”", "He went."]),
    ("en", "They sang “How Old Thou Art.” Roe left.", ["They sang “How Old Thou Art.”", "Roe left."]),
    ("en", "One line\nTwo. Three\n", ["One line", "Two.", "Three"]),
    ("en", "One.\r\nTwo.\r\n", ["One.", "Two."]),
    ("en", "What?! No.", ["What?!", "No."]),
    ("de", "Es sind z.B. drei Brücken. Ja.", ["Es sind z.B. drei Brücken.", "Ja."]),
    ("de", "Um 21 Uhr brannte es. 12 Gäste flohen.", ["Um 21 Uhr brannte es.", "12 Gäste flohen."]),
    ("de", "Am 5. Mai in der Uferstr. 7, inkl. 19 Prozent.", ["Am 5. Mai in der Uferstr. 7, inkl. 19 Prozent."]),
    ("de", "Es endet am 19. Juni, hieß es. Ja.", ["Es endet am 19. Juni, hieß es.", "Ja."]),
    ("vi", "Cầu bị đóng. Tàu vẫn chạy.", ["Cầu bị đóng.", "Tàu vẫn chạy."]),
    ("vi", "Có 12 mẫu trên 1 mg/l. Phó giám đốc giải thích.", ["Có 12 mẫu trên 1 mg/l.", "Phó giám đốc giải thích."]),
    ("ru", "Мост закрыт. Поезда ходят.", ["Мост закрыт.", "Поезда ходят."]),
    ("zh", "他来了。她走了。", ["他来了。", "她走了。"]),
    (None, "It is closed. Trains run.", ["It is closed.", "Trains run."]),
    ("xx", "The bridge is closed. Trains run.", ["The bridge is closed.", "Trains run."]),
    ("en", "Half \ud800 a letter. Trains run.", ["Half \ud800 a letter.", "Trains run."]),
    ("en", "", []),
    ("en", " \n\t\n", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), TABLE)
def test_sentences(language: str | None, text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentences(text, language)] == expected


def test_only_within_the_span() -> None:
    text = "One is here. Two is there. Three is away."
    assert [span.of(text) for span in sentences(text, "en", Span(13, 26))] == ["Two is there."]


def test_lines() -> None:
    text = "a\n\nb c\n"
    assert [span.of(text) for span in lines(text)] == ["a", "b c"]
    assert [span.of(text) for span in lines(text, Span(1, 4))] == ["b"]


@given(st.text(max_size=300))
def test_spans_are_in_order_and_leave_out_white_space_alone(text: str) -> None:
    end = 0
    for span in sentences(text, "en"):
        assert end <= span.start < span.end <= len(text)
        assert span.of(text) == span.of(text).strip()
        assert not text[end : span.start].strip()
        end = span.end
    assert not text[end:].strip()


@pytest.mark.parametrize("unit", ["“a. ", "1. ", "... ", "a", "“", "Mr. ", "(a. ", "word "])
def test_a_long_line_takes_no_quadratic_time(unit: str) -> None:
    text = unit * (30_000 // len(unit))
    begin = time.perf_counter()
    found = sentences(text, "en")
    assert time.perf_counter() - begin < 10.0  # about 0.5 s; the library alone would take minutes
    assert "".join(span.of(text) for span in found).replace(" ", "") == text.replace(" ", "")


def test_a_long_line_is_cut_between_sentences() -> None:
    text = "The old bridge over the river stays closed. " * 300
    assert {span.of(text) for span in sentences(text, "en")} == {"The old bridge over the river stays closed."}


def test_a_form_of_address_ends_no_sentence() -> None:
    text = "Mark Krell, who Ms. Aldane said was there, told Ms. Rask nothing. He left."
    assert [s.of(text) for s in sentences(text, "en")] == [text[: text.index(" He left")], "He left."]
