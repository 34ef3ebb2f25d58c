"""Dates and times of day in a text: where they stand, and which day they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from sayso.text.dots import DOTS


class Dated(NamedTuple):
    """A date or time expression; `day` is None where it names no single day (a year, a clock time)."""

    start: int
    end: int
    day: date | None = None


_MONTHS: dict[str, str] = {
    "en": "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct "
    "november/nov december/dec",
    "de": "januar/jan/jänner februar/feb märz april/apr mai juni juli august/aug september/sept oktober/okt "
    "november/nov dezember/dez",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
}
_WEEKDAYS: dict[str, str] = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "de": "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "ru": "понедельник вторник среду/среда четверг пятницу/пятница субботу/суббота воскресенье",
    "uk": "понеділок вівторок середу/середа четвер п'ятницю/п’ятницю суботу неділю",
}
_RELATIVE: dict[str, dict[str, int]] = {
    "en": {"today": 0, "yesterday": -1, "this morning": 0, "last night": -1, "tonight": 0},
    "de": {"heute": 0, "gestern": -1, "vorgestern": -2},
    "fr": {"aujourd'hui": 0, "aujourd’hui": 0, "hier": -1},
    "es": {"hoy": 0, "ayer": -1},
    "ru": {"сегодня": 0, "вчера": -1},
    "uk": {"сьогодні": 0, "вчора": -1, "учора": -1},
    "vi": {"hôm nay": 0, "hôm qua": -1},
}
_DAY_FIRST_ONLY = 12
_VI_BEFORE = "|".join(f"(?<={word} )" for word in "ngày hôm sáng trưa chiều tối đêm mùng".split())


@cache
def _names(table: str, language: str) -> dict[str, int]:
    listed = (_MONTHS if table == "months" else _WEEKDAYS).get(language, "")
    return {name: at for at, group in enumerate(listed.split(), 1) for name in group.split("/")}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    months = "|".join(sorted(_names("months", language), key=lambda w: (-len(w), w))) or "(?!)"
    weekdays = "|".join(_names("weekdays", language)) or "(?!)"
    relative = "|".join(re.escape(word) for word in _RELATIVE.get(language, {})) or "(?!)"
    parts = [
        rf"(?P<dm_day>\d{{1,2}})(?:st|nd|rd|th|er|\.)?(?:\s+(?:of|de)\s+|\s+)(?P<dm_month>{months})\b\.?"
        r"(?:,?\s+(?:de\s+|del\s+)?(?P<dm_year>\d{4})\b)?",
        rf"(?P<md_month>{months})\b\.?\s+(?P<md_day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d,.]\d|[\d%:])(?:,?\s+(?P<md_year>(?:19|20)\d{{2}})\b)?",
        r"(?P<iso>\d{4}-\d{2}-\d{2})\b",
        r"(?P<clock>\d{1,2}[:.]\d{2}\s?(?:[ap]\.?\s?m\b\.?|Uhr\b|h\b)|\d{1,2}\s?(?:[ap]\.m\.|[ap]m\b|Uhr\b|o['’]clock)"
        r"|\b\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,2}h\d{2}\b|\d{1,2}\s+giờ(?:\s+\d{1,2}(?:\s+phút)?)?"
        r"|(?<=tính đến )\d{1,2}h\b|(?<=lúc )\d{1,2}h\b|(?<=đến )\d{1,2}h\b)",
        r"(?P<num_day>\d{1,2})(?P<num_sep>[./-])(?P<num_month>\d{1,2})(?P=num_sep)(?P<num_year>\d{4}|\d{2})(?!\d)",
        r"(?P<short_day>\d{1,2})(?P<short_sep>[./-])(?P<short_month>\d{1,2})\.?(?![\d%.,/-]\d|\d|\s?%)",
        rf"(?P<weekday>\b(?:{weekdays}))(?:s\b|\b)",
        rf"(?P<relative>\b(?:{relative})\b)",
        rf"(?P<my>\b(?:{months})\b\.?,?\s+(?:of\s+)?(?:19|20)\d{{2}})\b",
        # "trong 3 tháng 5 người" are five people in three months: a day has its year, or a word for it before
        rf"(?:{_VI_BEFORE}|(?=\d{{1,2}}\s+tháng\s+\d{{1,2}},?\s+(?:năm\s+)?(?:19|20)\d\d\b))"
        r"(?P<vi_day>\d{1,2})\s+tháng\s+(?P<vi_of>\d{1,2})\b(?:,?\s+(?:năm\s+)?(?P<vi_year>(?:19|20)\d\d)\b)?",
        r"(?P<vi_month>tháng\s+\d{1,2}(?:[/-]\d{4}|\s+năm\s+(?:19|20)\d\d\b)?)",
    ]
    return re.compile(rf"(?<![\w.,/$€£-])(?:{'|'.join(parts)})", re.IGNORECASE)


def dates(text: str, language: str | None = None, *, published: date | None = None) -> list[Dated]:
    """All dates and clock times of `text` in order; days without a year, weekdays and "yesterday" are resolved
    against `published` (the latest such day not after it) and have no `day` where it is not known.
    """
    return list(_found(text.translate(DOTS), language or "en", published))


def _found(text: str, language: str, published: date | None) -> Iterator[Dated]:
    for match in _pattern(language).finditer(text):
        start, end = match.span()
        groups = match.groupdict()
        if groups["dm_month"] or groups["md_month"]:
            prefix = "dm" if groups["dm_month"] else "md"
            month = _names("months", language)[groups[f"{prefix}_month"].casefold()]
            if month == 5 and prefix == "md" and groups["md_month"] == "may":  # the verb
                continue
            yield Dated(start, end, _day(groups[f"{prefix}_year"], month, int(groups[f"{prefix}_day"]), published))
        elif groups["vi_day"]:
            yield Dated(start, end, _day(groups["vi_year"], int(groups["vi_of"]), int(groups["vi_day"]), published))
        elif groups["iso"]:
            yield Dated(start, end, _day(groups["iso"][:4], int(groups["iso"][5:7]), int(groups["iso"][8:]), published))
        elif groups["num_day"]:
            found = _numeric(groups["num_day"], groups["num_month"], groups["num_year"], language, published)
            if found:
                yield Dated(start, end, found)
        elif groups["short_day"]:
            if _is_short_date(text, match, language):
                found = _numeric(groups["short_day"], groups["short_month"], None, language, published)
                if found or not published:
                    yield Dated(start, end, found)
        elif groups["weekday"]:
            if published:
                back = (published.isoweekday() - _names("weekdays", language)[groups["weekday"].casefold()]) % 7
                yield Dated(start, end, _from(published, -back))
            else:
                yield Dated(start, end)
        elif groups["relative"]:
            shift = _RELATIVE[language][groups["relative"].casefold()]
            yield Dated(start, end, _from(published, shift) if published else None)
        else:
            yield Dated(start, end)


def _from(day: date, shift: int) -> date | None:
    """The day so many days later; None where the calendar has none."""
    try:
        return day + timedelta(days=shift)
    except OverflowError:  # some archives date what has no date on the calendar's first day
        return None


def _is_short_date(text: str, match: re.Match[str], language: str) -> bool:
    """Whether "10/9", "7-9" or "12.9." is a day: a word for it stands before, or the language writes days so."""
    day, sign, month = int(match["short_day"]), match["short_sep"], int(match["short_month"])
    if not (1 <= day <= 31 and 1 <= month <= 12) and not (language == "en" and 1 <= day <= 12 and 1 <= month <= 31):
        return False
    before = text[max(0, match.start() - 12) : match.start()].casefold().split()
    last = before[-1].strip("(") if before else ""
    if language == "vi":
        return sign in "/-" and (
            last in ("ngày", "sáng", "chiều", "tối", "đêm", "trưa", "hôm", "đến", "từ") or sign == "/"
        )
    if language in ("de", "ru", "uk"):
        return sign == "." and (match.group().endswith(".") or last in ("am", "vom", "zum", "seit", "на"))
    return sign == "/" and last in ("on", "since", "until", "le", "el", "du", "before", "after")


def _numeric(first: str, second: str, year: str | None, language: str, published: date | None) -> date | None:
    day, month = int(first), int(second)
    if language == "en" and (month > _DAY_FIRST_ONLY or (day <= _DAY_FIRST_ONLY and first == "9" and second == "11")):
        day, month = month, day
    return _day(year, month, day, published)


def _day(year: str | None, month: int, day: int, published: date | None) -> date | None:
    try:
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
        if not published:
            return None
        found = date(published.year, month, day)
        # A day without a year that lies well ahead is meant of the year before.
        return found.replace(year=published.year - 1) if (found - published).days > 60 else found
    except ValueError:
        return None
