"""The day of publication in the lines under a headline."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.read import read
from sayso.read.plain import from_text

BODY = (
    "\nDrei Boote sind am Montag im Hafen gesunken, niemand wurde verletzt.\nDie Polizei ermittelt nun die Ursache.\n"
)
DAY = date(2025, 3, 15)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("vi", "Báo Đông Sơn - 15/03/2025 08:10"),
        ("vi", "PV (t/h)-Thứ bảy, ngày 15/03/2025 17:06 GMT+7"),
        ("de", "Von Anna Berger, 15. März 2025, 18.20 Uhr"),
        ("de", "15.03.2025"),
        ("ru", "15 марта 2025, 18:20"),
        ("en", "Saturday, March 15, 2025"),
    ],
)
def test_a_line_under_the_headline_tells_the_day(language: str, line: str) -> None:
    found = from_text(f"Drei Boote im Hafen gesunken\n{line}{BODY}", language=language)
    assert found.published == DAY
    assert line not in [p.span.of(found.text) for p in found.paragraphs]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "03/04/2025"),  # of March or of April
        ("vi", "Từ ngày 15/03/2025 phí gửi xe tăng"),
        ("de", "Am 15. März 2025 sanken drei Boote im alten Hafen der Stadt."),
        ("de", "Die Boote sanken zwischen dem 15.03.2025 und dem 17.03.2025"),
        ("en", "— Ada Norr (@adanorr) March 15, 2025"),
    ],
)
def test_other_lines_do_not(language: str, line: str) -> None:
    assert from_text(f"Drei Boote im Hafen gesunken\n{line}{BODY}", language=language).published is None


def test_a_day_that_is_given_counts() -> None:
    found = from_text(f"Drei Boote im Hafen gesunken\n15.03.2025{BODY}", language="de", published=date(2024, 1, 2))
    assert found.published == date(2024, 1, 2)


def test_a_text_of_nothing_else_keeps_it() -> None:
    assert read(b"Hafen\n15.03.2025\n").text == "Hafen\n15.03.2025\n"
