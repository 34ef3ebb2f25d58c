"""What the words at the edges of an English clause say of it."""

from __future__ import annotations

from sayso.parse.assertions.english_verbs import REACH, finite, starts_with_verb, verb
from sayso.parse.assertions.english_words import (
    FOUND_OUT,
    JOINS,
    NO_ACTION,
    RELATIVES,
    SAID,
    SKIPPED,
    SUBORDINATE,
)
from sayso.parse.assertions.tokens import Row
from sayso.parse.statements import closed
from sayso.text.english_verbs import PAST

_PAIR = 4  # tokens
_CONCEDING = frozenset(["although", "though", "while", "whereas"])


def behind_participle(row: Row, at: int, high: int) -> int | None:
    """Where the main verb stands if what begins here is a participle between commas."""
    if not (row[at].low.endswith("ed") or row[at].low in PAST) or row[at].low in closed.AUXILIARIES:
        return None
    for here in range(at + 1, min(high - 1, at + 2 * REACH)):
        if row[here].low == "," and starts_with_verb(row, here + 1):
            return here + 1
        if row[here].low in JOINS or row[here].low in ";:–—":
            return None
    return None


def behind_pair(row: Row, at: int) -> int | None:
    """Where the second word stands of two that are joined at the beginning of a clause: "state and federal inspectors"."""
    for here in range(at + 1, min(len(row) - 1, at + _PAIR)):
        if row[here].low == "and":
            return here + 1
        if not row[here].word or finite(row, here) or row[here].low in closed.SUBORDINATORS:
            return None
    return None


def behind_source(row: Row) -> int:
    """Where what was found out begins: behind "It was learnt that" and the like, else at the start."""
    for at in range(1, min(len(row) - 1, 8)):
        if row[at].low == "that" and row[at - 1].low in FOUND_OUT:
            return at + 1
    return 0


def before_source(row: Row) -> int:
    """Where a sentence ends but for who found it out: ", the Post has learnt"."""
    end = len(row)
    while end and not row[end - 1].word:
        end -= 1
    if end and row[end - 1].low in FOUND_OUT | SAID:
        for at in range(end - 2, max(0, end - 7), -1):
            if row[at].low == ",":
                return at
    return len(row)


def relative(row: Row, at: int) -> bool:
    low = row[at].low
    if low in closed.PREPOSITIONS and at + 1 < len(row) and row[at + 1].low in ("which", "whom"):
        return True
    return low in RELATIVES and verb(row, at + 1, min(len(row), at + REACH)) is not None


def result(row: Row, at: int) -> bool:
    low = row[at].low
    if low in SKIPPED and at + 1 < len(row):
        low = row[at + 1].low
    return low.endswith("ing") and low not in NO_ACTION and len(low) > 5 and not row[at].capital


def within_that(row: Row, low: int, at: int) -> bool:
    """Whether the clause hangs on a "that" or "if" that has no verb of its own yet."""
    for here in range(at - 1, low, -1):
        if row[here].low in SUBORDINATE | _CONCEDING:
            return verb(row, here + 1, at) is None
    return False
