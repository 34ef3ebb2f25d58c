"""Which days cannot have been yet."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.text.ahead import ahead

TODAY = date(2031, 3, 5)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (None, False),
        (date(2031, 3, 4), False),
        (TODAY, False),
        (date(2031, 3, 6), False),  # it is tomorrow already, east of here
        (date(2031, 3, 7), True),
        (date(2033, 3, 5), True),
        (date.max, True),
    ],
)
def test_tomorrow_may_have_begun_elsewhere(day: date | None, expected: bool) -> None:
    assert ahead(day, TODAY) is expected
    assert ahead(date.max, date.max) is False
