"""The terminal report: the verdict first, then each claim with its proof, readable at any width."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.write import Format, write
from sayso.write.order import worst_first
from tests.write.hostile import KEPT, NASTY, hostile
from tests.write.sample import EMPTY, JUDGED, REPORT

WIDE = write(REPORT, Format.TERMINAL, width=120)
LINES = WIDE.splitlines()


def test_the_verdict_is_the_first_line() -> None:
    assert LINES[:2] == [
        "3 of 15 claims refuted, 2 conflicting evidence, 1 supported, 9 not enough evidence",
        "Who said it: 2 of 8 attributions refuted, 1 supported, 5 not enough evidence",
    ]
    assert write(EMPTY, Format.TERMINAL).startswith("No checkable claim was found\n")


def test_claims_come_worst_first() -> None:
    places = [WIDE.index(f" {item.claim.text}\n") for item in worst_first(JUDGED)]
    assert places == sorted(places)


def test_a_claim_has_its_proof_below_it() -> None:
    start = LINES.index("  ✗ Over 250,000 residents of the Ondra valley killed in dam failure")
    assert LINES[start + 1 : start + 10] == [
        "    Headline · Mira Tolan, Premier · in the article’s own words · post on X",
        "    Was it said? ✗ Refuted (very high confidence, 0.90)",
        "      - Her own post of that day says over 3,000 killed or injured. [e3]",
        "    Is it so?    ✗ Refuted (very high confidence, 0.99)",
        "      - 250,000 killed is more than the valley’s 12,000 inhabitants. [e2]",
        "      - Two independent reports of the same days count 100 to 400 killed. [e1, e8]",
        "      [e2] “The Ondra valley has 12,000 inhabitants.”",
        "          Caldonia Bureau of Statistics, 9 March 2031",
        "          https://survey.example/2031/ondra",
    ]


@pytest.mark.parametrize(
    "expected",
    [
        "Corvin Dray, head of the Harrow company · denied · in the article’s own words · interview",
        "Unnamed officials (unnamed)",
        "statement to reporters · on Thursday",
        "Petra Quill · in quotation marks · press conference · in the capital",
    ],
)
def test_who_said_it_how_and_where(expected: str) -> None:
    assert expected in WIDE


@pytest.mark.parametrize("width", [1, 30, 40, 80, 200])
def test_no_line_is_wider_than_asked_but_addresses(width: int) -> None:
    text = write(REPORT, Format.TERMINAL, width=width)
    assert [row for row in text.splitlines() if len(row) > max(width, 30) and "://" not in row] == []
    assert "".join(text.split()).count("250,000killedismorethanthevalley’s12,000inhabitants") == 2


def test_further_lines_stand_under_the_first() -> None:
    rows = write(REPORT, Format.TERMINAL, width=40).splitlines()
    at = rows.index("  ✗ Over 250,000 residents of the Ondra")
    assert rows[at + 1] == "    valley killed in dam failure"


def test_colour_is_added_and_nothing_else() -> None:
    coloured = write(REPORT, Format.TERMINAL, colour=True)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert coloured != plain
    assert [row.rstrip() for row in plain.splitlines()] == write(REPORT, Format.TERMINAL).splitlines()


@pytest.mark.parametrize("text", [*NASTY, "[bold red]x[/]", ":smile:", "[/]"])
def test_text_from_outside_moves_nothing(text: str) -> None:
    shown = write(hostile(text, KEPT), Format.TERMINAL)
    assert not set(shown) & set("\x1b\x00\u202e\u2066\ud800\x9b\r")
    if text.isascii() and text.isprintable():
        assert "".join(text.split()) in "".join(shown.split())


@settings(max_examples=20, deadline=None)
@given(text=st.text(max_size=60), width=st.integers(0, 100))
def test_any_text_at_any_width(text: str, width: int) -> None:
    assert write(hostile(text, KEPT), Format.TERMINAL, width=width).encode("utf-8")


def test_same_report_same_text() -> None:
    assert write(REPORT, Format.TERMINAL, width=120) == WIDE
