"""Whether a report is of the days of the article."""

from __future__ import annotations

import re
from datetime import date

from sayso.judge.case import Case, middle_day
from sayso.judge.figures.other_days import names_other_days
from sayso.judge.witness import Witness

# Days that are others in each day's paper.
_TODAY = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|heute|gestern|morgen|сегодня|вчера|завтра|hôm\s+(?:nay|qua|kia)|ngày\s+mai"
    r"|(?:sáng|trưa|chiều|tối|đêm)\s+(?:nay|qua|mai)|this\s+(?:morning|afternoon|evening))\b",
    re.IGNORECASE,
)


def day_of(case: Case) -> date | None:
    """The article's day, as near as it is known: where nothing else tells it, the middle one of the reports found for the
    claim."""
    return case.day or middle_day(case.witnesses)


def before(case: Case, witness: Witness, days: int = 0) -> bool:
    """Whether a report is known to be more than so many days older than the article."""
    theirs = witness.stored.published
    return case.day is not None and theirs is not None and (case.day - theirs).days > days


def since(case: Case, witness: Witness, days: int = 0) -> bool:
    """Whether a report is known to be at most so many days older than the article, or younger."""
    return case.day is not None and witness.stored.published is not None and not before(case, witness, days)


def told_of_other_days(case: Case, witness: Witness, said: str) -> bool:
    """Whether what a report says names a month or year before its own weeks that the article never names."""
    day = witness.stored.published or day_of(case)
    return day is not None and names_other_days(said, day, case.text)


def each_of_its_day(case: Case, witness: Witness, said: str) -> bool:
    """Whether the claim and a report of another day both tell of their own day: "today" is not the same day in both."""
    if witness.stored.published is None or witness.stored.published == case.day:
        return False
    return _TODAY.search(said) is not None and _TODAY.search(case.sentence.of(case.text)) is not None


def of_those_days(case: Case, witness: Witness, days: int) -> bool:
    """Whether a dated report is at most so many days from the article; of an undated article that nothing else dates, from
    the middle one of the reports found for the claim."""
    theirs = witness.stored.published
    day = day_of(case)
    return day is not None and theirs is not None and abs((day - theirs).days) <= days
