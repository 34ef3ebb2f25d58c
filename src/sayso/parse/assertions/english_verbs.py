"""Where the finite verbs of an English sentence stand, by function words and endings."""

from __future__ import annotations

from sayso.parse.assertions.english_words import JOINS, PRESENT, RELATIVES, SKIPPED
from sayso.parse.assertions.tokens import STOPS, Row
from sayso.parse.statements import closed
from sayso.text.english_verbs import NO_PAST, PAST, is_past

REACH = 14  # tokens between the word that opens a clause and its verb
# Strong forms that are the past tense too: "plans led by the mayor".
_PARTICIPLES = frozenset(
    "led made held built found caught struck bought brought sent left paid hit met sold taught told fought won shot kept"
    " heard read set put run hurt laid bound fed backed bitten".split()
)
_FINITE = frozenset(closed.AUXILIARIES - {"be", "been", "being", "having", "'s"})


def starts_with_verb(row: Row, at: int) -> bool:
    while at < len(row) - 1 and (row[at].low in SKIPPED or closed.is_adverb(row[at].low)):
        at += 1
    return at < len(row) and finite(row, at)


def verb(row: Row, low: int, high: int) -> int | None:
    """The first finite verb of a range that is not inside a clause that only describes a noun."""
    at = low
    while at < high:
        if row[at].low in closed.RELATIVES and at > low:
            inner = next((k for k in range(at + 1, high) if finite(row, k)), None)
            if inner is None:
                return None
            at = inner + 1
            while at < high and row[at].low in closed.AUXILIARIES | SKIPPED:
                at += 1
            at += at < high and row[at].low.endswith(("ed", "en"))
            continue
        if finite(row, at):
            return at
        at += 1
    return None


def finite(row: Row, at: int) -> bool:
    known = row.finite.get(at)
    if known is None:
        known = row.finite[at] = _is_finite(row, at)
    return known


def _is_finite(row: Row, at: int) -> bool:
    token = row[at]
    low = token.low
    if low in _FINITE or low.endswith("n't"):
        return True
    before = row[at - 1].low if at else ""
    if before == "than" and at > 1 and row[at - 2].low == "more" and low.endswith("ed"):
        return low not in NO_PAST  # "more than doubled"
    if before in ("to", "a", "an", "the", "'s") or before in closed.POSSESSIVES or token.capital:
        return False
    if low in PRESENT:
        return before not in closed.PREPOSITIONS and before not in closed.DETERMINERS - closed.RELATIVES
    if is_past(low):
        after = row[at + 1].low if at + 1 < len(row) else ""
        if before in closed.PREPOSITIONS - {"up", "down", "out", "off", "over"} or before in closed.BE | closed.HAVE:
            return False
        if before in closed.DETERMINERS - closed.RELATIVES - {"all", "both"} or (after == "by" and low not in PAST):
            return False
        if low in _PARTICIPLES and after == "by" and row[at + 2 : at + 3] and _agent(row, at + 2):
            return False
        return not (
            low not in PAST and after in ("in", "at", "as", "on", "for", "with", "of") and _aux_follows(row, at)
        )
    return False


def _agent(row: Row, at: int) -> bool:
    """Whether a "by" is followed by who did it rather than by how much: "led by the mayor", not "led by 10 points"."""
    return row[at].low in ("the", *closed.POSSESSIVES) or (row[at].capital and row[at].low[0].isalpha())


def _aux_follows(row: Row, at: int) -> bool:
    """Whether an auxiliary comes later in the clause: then the form at `at` describes a noun ("the man held in May was ...")."""
    for here in range(at + 1, min(len(row), at + REACH)):
        low = row[here].low
        if low in STOPS or low in JOINS or low in closed.SUBORDINATORS:
            return False
        if low in _FINITE:
            return True
    return False


def opens_clause(row: Row, at: int) -> bool:
    """Whether a subject and then its verb begin here, before the next mark or word that opens another clause."""
    for here in range(at, min(len(row), at + REACH)):
        low = row[here].low
        if finite(row, here):
            return here > at and any(row[k].word for k in range(at, here))
        if low in JOINS and not (here > at and row[here - 1].capital and row[min(here + 1, len(row) - 1)].capital):
            return False
        if low in STOPS or (low in closed.SUBORDINATORS and low not in RELATIVES | {"that"}):
            return False
        if low in ("to", "that", *RELATIVES) and here == at:
            return False
        if low in RELATIVES or low == "that":  # "gunmen who laid an ambush opened fire"
            inner = verb(row, here + 1, min(len(row), at + REACH))
            return inner is not None and verb(row, inner + 1, min(len(row), inner + REACH)) is not None
    return False
