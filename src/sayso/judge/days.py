"""Whether a report is of the days of the article."""

from __future__ import annotations

from sayso.judge.case import Case, middle_day
from sayso.judge.witness import Witness


def of_those_days(case: Case, witness: Witness, days: int) -> bool:
    """Whether a dated report is at most so many days from the article; of an undated article that nothing else dates, from
    the middle one of the reports found for the claim."""
    theirs = witness.stored.published
    day = case.day or middle_day(case.witnesses)
    return day is not None and theirs is not None and abs((day - theirs).days) <= days
