"""What the cells of a table say: days and numbers, in the one form that a whole column keeps to."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from datetime import date

from sayso.errors import InputError
from sayso.text.dates import dates

ReadsDay = Callable[[str], date | None]
ReadsNumber = Callable[[str], float | None]

_LONGEST = 40  # characters of a day
_TIME = r"(?:$|[T ])"  # a time of day may follow
_LANGUAGES = ("en", "de", "fr", "es", "ru", "uk", "vi")  # those in which months are known by their names
_NOTHING = frozenset(("", "-", "–", "—", ".", "..", "...", "…", "n/a", "na", "nan", "null", "none"))
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?:\.\d+)?")
_PLAIN = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?")
# A number that shows by itself that "." is the decimal sign; one with "." and "," exchanged shows the other.
_POINT = re.compile(
    r"[+-]?(?:\d+\.(?:\d{1,2}|\d{4,})|\d{4,}\.\d+|0\.\d+|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})"
)
_OPEN = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")  # may be either
_EXCHANGED = str.maketrans(".,", ",.")


def empty(cell: str) -> bool:
    """Whether a cell holds nothing, or one of the signs that stand for nothing."""
    return cell.casefold() in _NOTHING


def _by(pattern: str) -> ReadsDay:
    compiled = re.compile(pattern + _TIME)

    def reads(cell: str) -> date | None:
        found = compiled.match(cell)
        try:
            return date(int(found["y"]), int(found["m"]), int(found["d"])) if found else None
        except ValueError:
            return None

    return reads


def _by_name(cell: str) -> date | None:
    """A day whose month is spelt out: "2 March 2031", "2. März 2031", "March 2, 2031"."""
    if not re.search(r"[^\W\d_]", cell) or not re.search(r"\d{4}", cell) or len(cell) > _LONGEST:
        return None
    found = (dated for language in _LANGUAGES for dated in dates(cell, language))
    return next((dated.day for dated in found if dated.day and cell[dated.start : dated.end] == cell), None)


_DOTTED = _by(r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})")
_DAY_FIRST = _by(r"(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})")
_MONTH_FIRST = _by(r"(?P<m>\d{1,2})/(?P<d>\d{1,2})/(?P<y>\d{4})")
_FORMS = (
    _by(r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)"),
    _by(r"(?P<y>\d{4})/(?P<m>\d{1,2})/(?P<d>\d{1,2})"),
    _DOTTED,
    _DAY_FIRST,
    _MONTH_FIRST,
    _by_name,
)


def day_reader(cells: Sequence[str], name: str, *, all_of_them: bool = True) -> ReadsDay | None:
    """How a column's days are written; None where it holds none, or some (or, if that is enough, half) of it is none.

    Raises InputError in one line where day and month cannot be told apart.
    """
    if not all_of_them:
        counted = [(sum(form(cell) is not None for cell in cells), -at) for at, form in enumerate(_FORMS)]
        most, at = max(counted)
        return _FORMS[-at] if cells and most * 2 >= len(cells) else None
    fitting = [form for form in _FORMS if cells and all(form(cell) is not None for cell in cells)]
    if _DAY_FIRST in fitting and _MONTH_FIRST in fitting and any(_DAY_FIRST(c) != _MONTH_FIRST(c) for c in cells):
        raise InputError(f"in {cells[0]!r} of {name!r} day and month cannot be told apart: write it like 2024-12-31")
    return fitting[0] if fitting else None


def is_dotted(reads: ReadsDay) -> bool:
    """Whether days are written 31.12.2024, as where thousands have points too."""
    return reads is _DOTTED


def number_reader(cells: Sequence[str], name: str, *, dotted: bool, semicolons: bool) -> ReadsNumber:
    """How a column's numbers are written: where cells stand between semicolons, or days have points, 1.200 may be 1200.

    Raises InputError in one line where that cannot be told.
    """
    if not (dotted or semicolons) or any(_POINT.fullmatch(cell) for cell in cells):
        return number
    comma = any(_POINT.fullmatch(cell.translate(_EXCHANGED)) for cell in cells)
    # Where days have points, thousands have them too; what a comma means there stays open.
    doubtful = next((cell for cell in cells if _OPEN.fullmatch(cell) and not (dotted and "." in cell)), None)
    if comma or (dotted and not doubtful):
        return lambda cell: number(cell.translate(_EXCHANGED))
    if doubtful and all(number(cell) is not None for cell in cells):
        raise InputError(f"{doubtful!r} in {name!r} may be thousands or a fraction: write thousands without a sign")
    return number


def number(cell: str) -> float | None:
    """The value of a number with a decimal point; None where it is none."""
    if _GROUPED.fullmatch(cell):
        cell = re.sub(r"[, \u00a0\u202f]", "", cell)
    elif not _PLAIN.fullmatch(cell):
        return None
    value = float(cell)
    return value if math.isfinite(value) else None
