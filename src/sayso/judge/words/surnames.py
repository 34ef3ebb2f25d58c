"""First names that a report leaves out: it calls somebody by the last name alone, as news does from the second mention on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from sayso.judge.words.ideas import Idea, ideas
from sayso.text.capitals import CAPITAL
from sayso.text.names import HONORIFICS

__all__ = ["left_out"]

_PAIR = re.compile(rf"(?<![\w’'-])({CAPITAL}[^\W\d_]+)(?:\s{CAPITAL}\.)?\s(?=({CAPITAL}[^\W\d_]+))")
# What stands before a name and is no part of it.
_APART = HONORIFICS | frozenset(
    "monday tuesday wednesday thursday friday saturday sunday in on at by for from after when while but and the "
    "january february march april may june july august september october november december".split()
)
_BEFORE = re.compile(r"([^\W\d_]+)\.?\s\Z")
_LONGEST = 1_000  # characters of a claim that are looked at
_REACH = 25  # characters before a name that may hold another part of it


@lru_cache(maxsize=4_096)
def _pairs(text: str, language: str | None) -> tuple[tuple[Idea, str, Idea], ...]:
    """The words of an English text that stand right before another name, with that one as written and what it is met by;
    from the last one on, since what is left out before a name that is itself left out is so, too."""
    if language not in (None, "en"):
        return ()
    found = [(match[1], match[2]) for match in _PAIR.finditer(text[:_LONGEST]) if match[1].lower() not in _APART]
    made = ((ideas(first, language), last, ideas(last, language)) for first, last in reversed(found))
    return tuple((first[0], last, after[0]) for first, last, after in made if first and after)


def left_out(claim: str, language: str | None, report: str, whole: frozenset[str]) -> Mapping[Idea, Idea]:
    """Of the first names of a claim those that a report (its text, and all that it may be met by) has nowhere, though it has
    the name after them alone: each with that name."""
    found: dict[Idea, Idea] = {}
    for first, last, after in _pairs(claim, language):
        if not first.isdisjoint(whole):
            continue
        if after in found:
            found[first] = found[after]
        elif not after.isdisjoint(whole) and _alone(report, last):
            found[first] = after
    return found


def _alone(text: str, last: str) -> bool:
    """Whether a name stands somewhere without another name right before it: never "Anna Brandt" where only "Brandt" is meant."""
    places = [match.start() for match in re.finditer(rf"(?<!\w){re.escape(last)}(?!\w)", text)]
    return any(_bare(text, at) for at in places)


def _bare(text: str, at: int) -> bool:
    before = _BEFORE.search(text, max(0, at - _REACH), at)
    return before is None or not before[1][0].isupper() or before[1].lower() in _APART
