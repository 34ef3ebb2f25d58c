"""Whether a report tells a figure of another month or year before its own, or of another event of the kind."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from sayso.judge.witness import Witness
from sayso.model import Figure
from sayso.text.years import YEAR

__all__ = ["months_named", "names_other_days", "of_another_year", "of_other_days"]

_MONTHS = (
    r"january|januar|jan(?!\s(?-i:[A-Z]))|январ[яье]|tháng\s+(?:1|một|giêng)(?!\d)",
    r"feb(?:ruary)?|februar|феврал[яье]|tháng\s+(?:2|hai)(?!\d)",
    r"(?<=\b[Ii]n\s)march|(?<=[Ll]ast\s)march|märz|март[ае]?|tháng\s+(?:3|ba)(?!\d)",
    r"april|апрел[яье]|tháng\s+(?:4|tư)(?!\d)",
    r"(?<=\b[Ii]n\s)may|(?<=[Ll]ast\s)may|(?<=\b[Ii]m\s)mai|ма[яе]|tháng\s+(?:5|năm)(?!\d)",
    r"june|juni|июн[яье]|tháng\s+(?:6|sáu)(?!\d)",
    r"july|juli|июл[яье]|tháng\s+(?:7|bảy)(?!\d)",
    r"aug(?:ust)?|август[ае]?|tháng\s+(?:8|tám)(?!\d)",
    r"sept?(?:ember)?|сентябр[яье]|tháng\s+(?:9|chín)(?!\d)",
    r"oct(?:ober)?|oktober|октябр[яье]|tháng\s+(?:10|mười)(?!\s*(?:một|hai)|\d)",
    r"nov(?:ember)?|ноябр[яье]|tháng\s+(?:11|mười\s+một)(?!\d)",
    r"dec(?:ember)?|dezember|декабр[яье]|tháng\s+(?:12|mười\s+hai)(?!\d)",
)
_NAMED = re.compile(
    r"(?<![\w-])(?:" + "|".join(f"(?P<m{n}>{words})" for n, words in enumerate(_MONTHS, 1)) + r")(?![\w-])",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\b(?:since|seit|с|со|từ)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_SECOND = re.compile(
    r"\b(?:aftershocks?|foreshocks?|another\s+(?:quake|attack|fire|crash|protest|strike)|second\s+(?:quake|tremor)|Nachbeben|Vorbeben|афтершок\w*|форшок\w*|повторн\w+\s+толч\w+|dư\s+chấn|tiền\s+chấn)\b",
    re.IGNORECASE,
)
_WEEKS = timedelta(days=21)
_PAST = 7  # months before: a month named that is further off is one to come
_MOST = 600  # characters of a sentence
_OPENING = 24  # characters that it begins with


def of_other_days(witness: Witness, figure: Figure) -> bool:
    """Whether the sentence of a figure names a month or year before the weeks of the report, or an aftershock."""
    sentence = figure.sentence or figure.spans[0]
    said = witness.text[sentence.start : min(sentence.end, sentence.start + _MOST)]
    if _SECOND.search(said):
        return True
    day = witness.stored.published
    return day is not None and (_another_month(months_named(said), day) or _another_year(_years(said), day))


def of_another_year(told: str, day: date | None, said: str, written: date | None) -> bool:
    """Whether a sentence of the article begins with a year before its own `day`, and one of a report (`written` then) is of the
    report's days: it names no year."""
    years = _years(told[:_OPENING])
    if not years or day is None or max(years) >= day.year:
        return False
    return not _years(said) and written is not None and written.year not in years


def names_other_days(said: str, day: date, known: str) -> bool:
    """Whether a text names a month or year before the weeks of `day` that `known`, what is read elsewhere of the matter,
    never names."""
    if years := _years(said):
        return years.isdisjoint(_years(known)) and _another_year(years, day)
    months = months_named(said)
    return months.isdisjoint(months_named(known)) and _another_month(months, day)


@lru_cache(maxsize=2_000)
def months_named(said: str) -> frozenset[int]:
    """The months (1 to 12) that a text names in any of four languages, without those since when something is so."""
    found = (m for m in _NAMED.finditer(said) if not _SINCE.search(said, 0, m.start()))
    return frozenset(int((m.lastgroup or "m0")[1:]) for m in found)


@lru_cache(maxsize=2_000)
def _years(said: str) -> frozenset[int]:
    return frozenset(int(y.group()) for y in YEAR.finditer(said) if not _SINCE.search(said, 0, y.start()))


def _another_month(named: frozenset[int], day: date) -> bool:
    before = {(day.month - month) % 12 for month in named - {day.month, (day - _WEEKS).month}}
    return bool(named) and len(before) == len(named) and all(months <= _PAST for months in before)


def _another_year(years: frozenset[int], day: date) -> bool:
    return bool(years) and max(years) < (day - _WEEKS).year
