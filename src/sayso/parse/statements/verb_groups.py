"""Verb groups, walked over units without a parse."""

from __future__ import annotations

from typing import NamedTuple

from sayso.parse.statements import closed
from sayso.parse.statements.lexicon import VERBS
from sayso.parse.statements.units import Units

_TIME_NOUNS = frozenset("week month year morning evening afternoon night weekend summer spring fall winter".split())


_YEAR = 4  # digits


class Group(NamedTuple):
    """A verb group's first unit, and what it says about the verb."""

    start: int
    negated: bool = False
    possible: bool = False
    passive: bool = False
    infinitive: bool = False


_POSSIBLE = frozenset(["may", "might", "could", "would", "likely", "expected", "reportedly", "apparently", "allegedly"])


def _in_time(row: Units, at: int, low: int) -> bool:
    """Whether "in" and a year or a month end at `at`: "who in 1986 called", "she in May told"."""
    if at - 2 < low or row.low[at - 1] != "in":
        return False
    word = row.low[at]
    return word in closed.MONTHS or (len(word) == _YEAR and word.isdigit())


def verb_group(row: Units, at: int, low: int) -> Group:
    """Auxiliaries, adverbs and short phrases of time to the left of the verb at `at`."""
    start = at
    words: list[str] = []
    while start > low:
        word = row.low[start - 1]
        if (
            word in closed.AUXILIARIES
            or closed.is_adverb(word)
            or word in closed.NEGATIONS
            or word == "to"
            or (
                word in {"expected", "likely", "set", "going", "about"}
                and start - 1 > low
                and words
                and words[-1] == "to"
            )
        ):
            start -= 1
        elif word in closed.DAYS and start - 2 > low and row.low[start - 2] in {"on", "late", "early", "last"}:
            start -= 2
        elif word in closed.DAYS and start < at + 1 and start - 1 > low and row.is_word(start - 2):
            start -= 1
        elif _in_time(row, start - 1, low) or (
            word in _TIME_NOUNS and start - 2 > low and row.low[start - 2] in {"this", "last"}
        ):
            start -= 2
        else:
            break
        words.append(row.low[start])
    before = row.low[at - 1] if at > low else ""
    past = row.low[at] in VERBS and VERBS[row.low[at]].form in {"past", "part"}
    auxiliaries = [w for w in words if w in closed.AUXILIARIES]
    return Group(
        start,
        negated=any(w in closed.NEGATIONS for w in words),
        possible=any(w in _POSSIBLE for w in words) and not any(w in {"would", "could"} for w in words),
        passive=past and bool(auxiliaries) and auxiliaries[0] in closed.BE,
        infinitive=before == "to" or "to" in words,
    )
