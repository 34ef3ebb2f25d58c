"""The plain numbers of a text, whatever they count: for questions and answers, which name that only once."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.text.numbers import Form, numbers

_ASKS = re.compile(  # general language, our own compilation
    r"\bhow\s+(?:many|much|high|large|big|long|old|far|often)\b|\b(?:what|which)\s+(?:per\s?cent(?:age)?|proportion|share|number|amount)\b"
    r"|\bwhat\s+(?:is|was|were|are)\b.*\b(?:numbers?|per\s?cent\w*|rates?|share|proportion|total|amounts?|costs?|prices?|population|averages?|figures?|budgets?"
    r"|increases?|decreases?|size)\b",
    re.IGNORECASE,
)
_NAMING = re.compile(r"[^\W\d_][-–./]?\Z")  # "COVID-19", "H1N1", "No.5"
_MONEY = re.compile(r"\b(?:KSh|Ksh|Rs|N|R|US|USD|AUD|CAD|EUR|GBP|INR|NGN|ZAR|A|C|GH)\Z")  # "N13 billion"
_LASTING = re.compile(r"[\s-]*(?:(?:years?|months?|weeks?|days?|hours?|minutes?|times)\b|-?year)", re.IGNORECASE)
_SHARE = re.compile(r"\s*(?:%|per\s?cent\b)", re.IGNORECASE)
_YEARS = (1900, 2035)
_ROUND, _PLAIN = 0.06, 0.012  # how far apart two numbers may be: one of one or two figures, and one of more
_FEW = 2


@dataclass(frozen=True, slots=True)
class Number:
    value: float
    percent: bool
    lasting: bool  # of years, days or times: when it was so, not how much


def asks_number(question: str) -> bool:
    """Whether a question asks how many or how much."""
    return _ASKS.search(question) is not None


def told_numbers(text: str, language: str | None) -> tuple[Number, ...]:
    """The numbers of a text but for vague ones, years, and those that are of a name."""
    return tuple(
        Number(
            number.value,
            _SHARE.match(text, number.end) is not None,
            _LASTING.match(text, number.end) is not None,
        )
        for number in numbers(text, language)
        if number.form is not Form.VAGUE
        and not _names(text[: number.start])
        and not (_YEARS[0] <= number.value <= _YEARS[1] and number.value == int(number.value))
    )


def _names(before: str) -> bool:
    """Whether a number belongs to the word that ends right before it."""
    return _NAMING.search(before) is not None and _MONEY.search(before) is None


def equal(one: Number, other: Number) -> bool:
    """Whether a number may be a rounding of another."""
    figures = len(f"{one.value:g}".replace(".", "").split("e")[0].strip("0"))
    widest = max(abs(one.value), abs(other.value))
    return abs(one.value - other.value) <= (_ROUND if figures <= _FEW else _PLAIN) * widest
