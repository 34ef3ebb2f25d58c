"""Dates and times of day, resolved against the day of publication."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.text.dates import dates

PUBLISHED = date(2024, 12, 24)  # a Tuesday

DAYS: list[tuple[str, str, list[date | None]]] = [
    ("en", "on Thursday", [date(2024, 12, 19)]),
    ("en", "on Tuesday", [date(2024, 12, 24)]),
    ("en", "23 December", [date(2024, 12, 23)]),
    ("en", "December 23rd, 2023", [date(2023, 12, 23)]),
    ("en", "Oct. 31", [date(2024, 10, 31)]),
    ("en", "10 March", [date(2024, 3, 10)]),
    ("en", "yesterday", [date(2024, 12, 23)]),
    ("en", "2024-05-06", [date(2024, 5, 6)]),
    ("en", "at 10:27 PM and 5am", [None, None]),
    ("en", "in June of 2018", [None]),
    ("en", "on 31 February", [None]),
    ("en", "may 5 people go", []),
    ("en", "a score of 3/4", []),
    ("de", "am 12.9. und am 23. Dezember 2024", [date(2024, 9, 12), date(2024, 12, 23)]),
    ("de", "3.5 Prozent", []),
    ("ru", "23 декабря", [date(2024, 12, 23)]),
    ("uk", "23 грудня 2023", [date(2023, 12, 23)]),
    ("vi", "tính đến 16h15 ngày 13/9", [None, date(2024, 9, 13)]),
    ("vi", "chiều 7-9", [date(2024, 9, 7)]),
    ("vi", "13/09/2024", [date(2024, 9, 13)]),
    ("vi", "Hà Nội, ngày 3 tháng 3 năm 2024", [date(2024, 3, 3)]),
    ("vi", "hôm 2 tháng 12 và 5 tháng 11, 2023", [date(2024, 12, 2), date(2023, 11, 5)]),
    ("vi", "trong 3 tháng 5 người", [None]),
    ("fr", "le 3 mai 2024", [date(2024, 5, 3)]),
    ("es", "el 3 de mayo de 2024", [date(2024, 5, 3)]),
]


@pytest.mark.parametrize(("language", "text", "days"), DAYS)
def test_days(language: str, text: str, days: list[date | None]) -> None:
    assert [d.day for d in dates(text, language, published=PUBLISHED)] == days


def test_without_a_day_of_publication_a_weekday_is_found_but_not_resolved() -> None:
    (found,) = dates("on Monday", "en")
    assert (found.start, found.end, found.day) == (3, 9, None)


def test_at_the_ends_of_the_calendar_some_days_are_none() -> None:
    text = "on Monday, on Sunday, yesterday, on 30 December"
    assert [d.day for d in dates(text, "en", published=date.min)] == [date.min, None, None, None]
    assert [d.day for d in dates("2 January, 30 December", "en", published=date.max)] == [
        date(9999, 1, 2),
        date(9999, 12, 30),
    ]


@given(st.dates(date(1950, 1, 1), date(2060, 1, 1)))
def test_a_full_date_survives(day: date) -> None:
    months = "January February March April May June July August September October November December".split()
    month = months[day.month - 1]
    for text in (f"on {day.day} {month} {day.year}", f"on {day.isoformat()}"):
        assert [d.day for d in dates(text, "en", published=PUBLISHED)] == [day]


@given(st.text(max_size=60), st.sampled_from(["en", "de", "ru", "vi", "fr", "es", "uk", "xx"]))
def test_any_text(text: str, language: str) -> None:
    for found in dates(text, language, published=PUBLISHED):
        assert 0 <= found.start < found.end <= len(text)
