"""Numbers written in digits: what stands for grouping and what for the decimal mark, by the text's own habit."""

from __future__ import annotations

import re
from enum import StrEnum

_COMMA_LANGUAGES = frozenset(
    "de ru uk vi fr es it pt nl pl cs sk sl hr sr bg ro hu tr el sv da no fi et lv lt id be ca gl is".split()
)
_LAKHS = re.compile(r"[1-9]\d?(?:,\d{2})+,\d{3}")  # 1,12,406: groups of two above the thousands, as in India
_GROUP = 3  # digits between grouping marks
_ENDLESS = 1e15  # from where digits tell a reader nothing
_TRIPLE = 2  # parts of a number with one mark


class Habit(StrEnum):
    """Which sign stands before the decimals in a text."""

    POINT = "."
    COMMA = ","


# Spellings that can be read in one way only: two grouping marks, or a grouping mark and another sign for decimals.
_POINT_ONLY = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d,])|(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d")
_COMMA_ONLY = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.])|(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d")
_POINT_LIKELY = re.compile(r"(?<![\d.,])\d+\.\d{1,2}(?=\s?[%€£$]|\s[a-z])|(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,])")
_COMMA_LIKELY = re.compile(r"(?<![\d.,])\d+,\d{1,2}(?=\s?[%€£$]|\s[^\W\d_])|(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])")


def grouped(value: float) -> str:
    """A number with commas and no digit lost, as reports in English have it: "250,000", "7.25"."""
    if abs(value) >= _ENDLESS:
        return f"{value:.3g}"
    return f"{int(value):,}" if float(value).is_integer() else f"{value:,.10g}"


def significant(value: float) -> int:
    """How many significant digits a number has, the noughts at its end aside: 2 of 250,000 and of 0.25."""
    return len(f"{value:.10g}".replace(".", "").strip("0"))


def habit(text: str, language: str | None) -> Habit:
    """The decimal sign that a text uses: what it shows beyond doubt, else its language's custom.

    In a language with the decimal comma many write the English way; there a clear majority of telling spellings
    decides.
    """
    point, comma = bool(_POINT_ONLY.search(text)), bool(_COMMA_ONLY.search(text))
    if point != comma:
        return Habit.POINT if point else Habit.COMMA
    if language not in _COMMA_LANGUAGES:
        return Habit.POINT
    likely = len(_POINT_LIKELY.findall(text)) - len(_COMMA_LIKELY.findall(text))
    return Habit.POINT if likely > 1 else Habit.COMMA


def read_digits(raw: str, decimal: Habit, *, scaled: bool = False) -> float | None:
    """The value of digits with marks ("250,000", "5,5", "1 200"), None where no number is written like that.

    `scaled` tells that a multiplier follows: "1.356 billion" then has decimals, whatever the habit.
    """
    plain = re.sub(r"[\s'’]", "", raw)
    points, commas = plain.count("."), plain.count(",")
    if not points and not commas:
        return _number(plain)
    if points and commas:
        last = "." if plain.rfind(".") > plain.rfind(",") else ","
        other = "," if last == "." else "."
        whole, _, rest = plain.rpartition(last)
        if last in whole or not _grouped(whole, other):
            return None
        return _number(whole.replace(other, "") + "." + rest)
    mark = "." if points else ","
    parts = plain.split(mark)
    if len(parts) > _TRIPLE:
        return _number("".join(parts)) if _grouped(plain, mark) else None
    if _grouped(plain, mark) and not _has_decimals(parts, mark == decimal, scaled=scaled):
        return _number("".join(parts))
    return _number(".".join(parts))


def _has_decimals(parts: list[str], usual: bool, *, scaled: bool) -> bool:
    """Whether three digits after a single mark are decimals; "250.000" is a quarter million in any text."""
    return usual and (scaled or parts[1] != "000")


def _grouped(raw: str, mark: str) -> bool:
    first, *rest = raw.split(mark)
    if mark == "," and len(rest) > 1 and _LAKHS.fullmatch(raw):
        return True
    return 1 <= len(first) <= _GROUP and first[0] != "0" and all(len(part) == _GROUP for part in rest)


def _number(raw: str) -> float | None:
    try:
        value = float(raw)
    except ValueError:
        return None
    return value if value < 1e300 else None
