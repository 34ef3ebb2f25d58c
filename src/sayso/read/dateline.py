"""The line under a headline that tells the day of publication, in any of the languages whose dates are read."""

from __future__ import annotations

import re
from datetime import date

from sayso.model import Span
from sayso.text.dates import dates

_LINES = 5  # after the headline
_LONGEST = 110  # characters
_WORDS = 9  # beside the date: the paper's name, the writer's, a weekday
_AFTER = re.compile(
    r"[\s,|•·()-]*(?:\d{1,2}[:.hg]\d{2}(?::\d{2})?|GMT|UTC|MSK|MEZ|CET|Uhr|МСК|[+-]\d{1,2}|[\s,|•·()-])*\Z",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_EITHER = re.compile(r"(?:0?[1-9]|1[0-2])/(?:0?[1-9]|1[0-2])/")  # "03/04/2025": read two ways in English
_FIRST, _LAST = 1900, 2100


def dateline(text: str, spans: list[Span], language: str | None) -> tuple[date, Span] | None:
    """The day of publication and the line that tells it, of the first lines of a text; None where none does.

    Such a line is short, no sentence and no post's credit, and begins or ends with a day in full, a time of day aside.
    """
    for span in spans[:_LINES]:
        line = span.of(text)
        if (
            span.length > _LONGEST
            or "@" in line
            or line[0] in "—–-"
            or line.rstrip().endswith((".", "!", "?", ":", "”", '"'))
        ):
            continue
        days = [d for d in dates(line, language) if d.day is not None and _FIRST <= d.day.year <= _LAST]
        if len({d.day for d in days}) != 1 or (language in (None, "en") and _EITHER.match(line, days[0].start)):
            continue
        first = days[0]
        rest = line[: first.start] + line[first.end :]
        ends = first.start == 0 or _AFTER.match(line, first.end) is not None
        if ends and len(_WORD.findall(rest)) <= _WORDS and first.day is not None:
            return first.day, span
    return None
