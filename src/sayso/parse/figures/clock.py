"""Times of day that are written as numbers."""

from __future__ import annotations

import re

from sayso.parse.figures.draft import Quantity, Sentence

_DAY = 24  # hours
_CLOCK = re.compile(
    r"\s?(?:(?:(?:und|bis|-|–)\s?\d{1,2}(?:[.:]\d\d)?\s?)?uhr\b|o['’]clock\b|(?:час\w*\s+)?(?:утра|вечера|ночи)\b|часа?(?:ов)?\s+дня\b|"
    r"(?:giờ|h)\s?(?:\d{1,2}\s?(?:phút)?\s?)?(?:sáng|trưa|chiều|tối|đêm|ngày)\b)",
    re.IGNORECASE,
)
_BEFORE_DAY = re.compile(r"\b(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|nay)\s$", re.IGNORECASE)
_DAY_MONTH = re.compile(r"\d{1,2}[.-]\d{1,2}")
_LEAD = 8  # characters
_MILITARY = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")
_AT = frozenset("at by around about from until till since before after to between and approximately circa".split())


def on_clock(q: Quantity, sentence: Sentence) -> bool:
    """Whether a number is a time of day: "семи утра", "sieben Uhr", "0542hrs", "at 1430 hours"."""
    if q.high is not None or q.scaled:
        return False
    if _BEFORE_DAY.search(sentence.text, max(0, q.number_start - _LEAD), q.number_start) and _DAY_MONTH.fullmatch(
        sentence.text[q.number_start : q.number_end]
    ):
        return True
    if (
        q.unit is not None
        and q.unit.name == "hour"
        and _MILITARY.fullmatch(raw := sentence.text[q.number_start : q.number_end])
    ):
        last = sentence.token(sentence.index(q.number_start) - 1)
        return raw[0] == "0" or (last is not None and last.low in _AT)
    return q.value <= _DAY and _CLOCK.match(sentence.text, q.number_end) is not None
