"""Noun phrases of an English sentence, walked to the left over its tokens."""

from __future__ import annotations

from sayso.parse.assertions.english_verbs import finite
from sayso.parse.assertions.english_words import JOINS, LASTING, MEASURED, QUANTITY, SHORTLY
from sayso.parse.assertions.tokens import Row
from sayso.parse.statements import closed

_LONGEST = 14  # tokens of a noun phrase
_LINKS = frozenset("of for in at from with on to against between near".split())
_OF = frozenset(("of", "from"))


def antecedent(row: Row, end: int, low: int) -> tuple[int, int] | None:
    """Whom or what a relative clause that begins behind token `end` tells of: the nearest noun, with its "of ..."."""
    found = phrase_left(row, end, low, _OF)
    if found is not None and found[1] - found[0] == 1 and found[0] > low + 1 and row[found[0]].low.isdigit():
        aged = row[found[0] - 1].low == ","  # "Roe, 71, who ..."
        found = (phrase_left(row, found[0] - 1, low, _OF) if aged else None) or found
    if found is None or row[end + 1].low != "who":
        return found
    nearest = next((k for k in range(found[1] - 1, found[0], -1) if row[k].low in closed.DETERMINERS), found[0])
    return nearest, found[1]


def phrase_left(row: Row, end: int, low: int, links: frozenset[str] = _LINKS) -> tuple[int, int] | None:
    """The noun phrase that ends right before token `end`, not farther left than `low`."""
    last = end
    if last > low and row[last - 1].low in closed.SUBJECT_PRONOUNS:
        return last - 1, last
    at = last - 1
    start = last
    while at >= low and last - at <= _LONGEST:
        word = row[at].low
        if not row[at].word and word not in ("(", "-"):
            break
        if word in ("as", "than") and (row[at + 1].low in QUANTITY or row[max(at - 1, 0)].low in QUANTITY):
            start = at
            at -= 1
            continue
        if word in closed.SUBORDINATORS or (word in JOINS and not (at and row[at - 1].capital and row[at + 1].capital)):
            break
        if finite(row, at) and not row[at].capital:
            break
        if word in closed.DAYS and start < last:  # "on Monday the mayor"
            break
        if word in closed.PREPOSITIONS:
            if word not in links or at == low or start == last or not row[at - 1].word:
                break
            if row[at - 1].low in closed.PREPOSITIONS or finite(row, at - 1):
                break
        start = at
        if word in closed.DETERMINERS - QUANTITY and (at == low or row[at - 1].low not in links):
            break
        at -= 1
    while start < last and row[start].low in closed.PREPOSITIONS | closed.CONJUNCTIONS and row[start].low != "as":
        start += 1
    return (start, last) if start < last and any(row[k].word for k in range(start, last)) else None


def first_comma(row: Row, low: int, high: int) -> int | None:
    """The first comma that a noun phrase stands before: none behind "Meanwhile" or "On Monday"."""
    start = low
    for at in range(low, high):
        if row[at].low == ",":
            opening = row[start].low
            if at > start and opening not in closed.PREPOSITIONS and not closed.is_adverb(opening):
                return at
            start = at + 1
    return None


def before_time(row: Row, at: int, first: int) -> int:
    """The token after the clause that "after" or "when" (`at`) ends: "died | three days after", "scored in the last ten
    minutes | after"."""
    end = at
    if row[end - 1].low in LASTING:
        while end - 1 > first and (
            end == at or row[end - 1].low in MEASURED or row[end - 1].low.replace(",", "").isdigit()
        ):
            end -= 1
        return at if row[end - 1].low in closed.PREPOSITIONS else end
    return at - (row[end - 1].low in SHORTLY)
