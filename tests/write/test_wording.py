"""How figures, speakers, confidence and text from outside are put into words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model import Bound, Figure, Measure, Span, Speaker, SpeakerKind
from sayso.text.digits import grouped
from sayso.write.clean import line, sentence, shorten, shown, web_address
from sayso.write.wording import compact, counted, size, spoken, sure, worded

HERE = (Span(0, 1),)


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 KiB"), (1, "1 KiB"), (14_879, "15 KiB"), (3 * 2**29, "1,536.0 MiB")]
)
def test_a_size_is_never_said_to_be_nothing(count: int, words: str) -> None:
    assert size(count) == words


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (Figure("f1", HERE, (250000.0, None), Bound.OVER, "person", "soldiers", Measure.KILLED, "the valley"),
         "over 250,000 · soldiers · killed · the valley"),
        (Figure("f1", HERE, (40.0, None), unit="kilometre"), "40 (kilometre)"),
        (Figure("f1", HERE, (24.0, 99.0), Bound.ABOUT, "person", vague=True),
         "about 24 to 99 (person) · a vague number, read as a range"),
        (Figure("f1", HERE, (7.0, None), measure=Measure.CASUALTIES, as_of=date(2031, 3, 4), source="the Red Cross"),
         "7 · killed and wounded · as of 4 March 2031 · counted by the Red Cross"),
    ],
)  # fmt: skip
def test_counted(figure: Figure, words: str) -> None:
    assert counted(figure) == words


@pytest.mark.parametrize(
    ("speaker", "words"),
    [
        (None, "speaker not named"),
        (Speaker("Mira Tolan"), "Mira Tolan"),
        (Speaker("Mira Tolan", role="Premier"), "Mira Tolan, Premier"),
        (Speaker("Premier Tolan", role="premier"), "Premier Tolan"),
        (Speaker("officials", SpeakerKind.UNNAMED), "officials (unnamed)"),
    ],
)
def test_spoken(speaker: Speaker | None, words: str) -> None:
    assert spoken(speaker) == words


@pytest.mark.parametrize(
    ("confidence", "words"),
    [(0.99, "very high"), (0.9, "very high"), (0.75, "high"), (0.5, "moderate"), (0.2, "low"), (0.0, "low")],
)
def test_sure(confidence: float, words: str) -> None:
    assert sure(confidence) == f"{words} confidence, {confidence:.2f}"


@pytest.mark.parametrize(
    ("value", "long", "short"),
    [
        (250000.0, "250,000", "250,000"),
        (7.25, "7.25", "7.25"),
        (2.5e6, "2,500,000", "2.5M"),
        (-1234.5, "-1,234.5", "-1,234.5"),
        (3.1e12, "3,100,000,000,000", "3.1T"),
    ],
)
def test_numbers(value: float, long: str, short: str) -> None:
    assert grouped(value) == long
    assert compact(value) == short


@given(value=st.one_of(st.integers(-(10**12), 10**12).map(float), st.integers(-(10**9), 10**9).map(lambda n: n / 100)))
def test_a_number_reads_back_as_it_was(value: float) -> None:
    assert float(grouped(value).replace(",", "")) == pytest.approx(value, rel=1e-9)


def test_ranges() -> None:
    assert worded((10000, 12000), Bound.EXACT) == "10,000 to 12,000"
    assert worded((10000, 10000), Bound.AT_MOST) == "at most 10,000"


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://a.example/b?c=d&e", True),
        ("HTTP://A.example", True),
        ("javascript:alert(1)", False),
        (" https://a.example", False),
        ("https://a.example/\u202e", False),
        ("https://a.example/a b", False),
        ("https:///path", False),
        ("//a.example", False),
        ("data:text/html,x", False),
        (None, False),
    ],
)
def test_only_web_addresses_become_links(address: str | None, kept: bool) -> None:
    assert web_address(address) == (address if kept else None)


@given(text=st.text())
def test_shown_keeps_offsets_and_shown_text_is_shown_as_it_is(text: str) -> None:
    assert len(shown(text)) == len(text)
    assert shown(shown(text)) == shown(text)
    assert "\n" not in line(text)
    assert len(sentence(text)) == len(line(text))
    assert len(shorten(text, 20)) <= 20
