"""Years in digits, and what only looks like one."""

from __future__ import annotations

import pytest

from sayso.text.years import YEAR


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("built in 1987 and sold in 2004.", ["1987", "2004"]),
        ("the season 2024/25, or 2024-25", ["2024", "2024"]),
        ("in 1643, long ago", ["1643"]),
        ("2,000 people on 31.12.2024", []),
        ("1987.5 points, 19870 of them, 2000 € and 2000%", []),
        ("in 1066", []),
    ],
)
def test_years(text: str, found: list[str]) -> None:
    assert [match.group() for match in YEAR.finditer(text)] == found
