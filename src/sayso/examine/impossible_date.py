"""Dates that never were."""

from __future__ import annotations

import re
from calendar import day_name, isleap, month_name, monthrange
from collections.abc import Iterator
from datetime import date

from sayso.examine.page import Page, Remark, shown
from sayso.model import Span

_DAYS = {name.casefold(): number for number, name in enumerate(day_name)}
_MONTHS = {short: number for number in range(1, 13) for short in (month_name[number].casefold()[:3],)}
_WEEKDAY = r"(?P<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s{1,3}"
_MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\w.,]?\d)"
_YEAR = r"(?:,?\s{1,3}(?P<year>(?:19|20)\d\d)\b)?"
_FORMS = (
    re.compile(rf"\b(?:{_WEEKDAY})?(?:the\s)?{_DAY}\s{{1,3}}(?:of\s)?{_MONTH}{_YEAR}"),
    re.compile(rf"\b(?:{_WEEKDAY})?{_MONTH}\s{{1,3}}{_DAY}{_YEAR}"),
)


def impossible_date(page: Page) -> Iterator[Remark]:
    """A date falls on another weekday than the article says, or its month has no such day.

    Without a year, a weekday is wrong only if it fits neither the year of publication nor those beside it.
    """
    for form in _FORMS:
        for match in form.finditer(page.text):
            day, month = int(match["day"]), _MONTHS[match["month"].casefold()[:3]]
            span = Span(*match.span()).trim(page.text)
            if day == 0 or day > 31:
                continue
            if day > monthrange(2000, month)[1] or (match["year"] and day > monthrange(int(match["year"]), month)[1]):
                yield Remark(f"There is no such date as {shown(page.text, span)}.", (span,))
            elif match["weekday"]:
                said = _DAYS[match["weekday"].casefold() + "day"]
                years = _years(page, match["year"])
                if years and not any(said == when.weekday() for year in years if (when := _date(year, month, day))):
                    right = _date(years[0], month, day)
                    fell = f"; that day was a {day_name[right.weekday()]}" if match["year"] and right else ""
                    yield Remark(f"The weekday does not fit the date in {shown(page.text, span)}{fell}.", (span,))


def _years(page: Page, year: str | None) -> tuple[int, ...]:
    if year:
        return (int(year),)
    published = page.document.published
    return (published.year, published.year - 1, published.year + 1) if published else ()


def _date(year: int, month: int, day: int) -> date | None:
    return None if (month, day) == (2, 29) and not isleap(year) else date(year, month, day)
