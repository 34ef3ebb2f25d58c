"""Noun phrases, walked over units without a parse."""

from __future__ import annotations

from typing import NamedTuple

from sayso.parse.statements import closed
from sayso.parse.statements.lexicon import PHRASE_FORMS, VERBS
from sayso.parse.statements.units import QUOTE, Units

_FAR = 30  # units: how long an apposition or a noun phrase may be
_PHRASE_PREPOSITIONS = frozenset(
    ["of", "for", "in", "at", "from", "with", "on", "to", "against", "behind", "between", "near"]
)
_LOOSE = frozenset(["of", "for", "at", "from", "with", "to"])
_NAME_LINKS = frozenset(
    ["of", "de", "la", "le", "van", "von", "der", "den", "du", "da", "dos", "del", "bin", "ibn", "al", "el", "ter", "y"]
)


class Phrase(NamedTuple):
    """A range of units, and the head of it: without apposition or relative clause."""

    start: int
    end: int
    head_end: int


def subject_left(row: Units, end: int, low: int) -> Phrase | None:
    """The noun phrase that ends right before unit `end`, with an apposition or relative clause closed by a comma."""
    at = end - 1
    if at < low:
        return None
    word = row.low[at]
    if word == ",":
        return _with_apposition(row, at, low)
    if word in {"who", "which", "that"}:
        stop = at - 1 if at - 1 > low and row.low[at - 1] == "," else at
        return noun_phrase_left(row, stop, low) if stop > low else None
    return noun_phrase_left(row, end, low)


def _with_apposition(row: Units, comma: int, low: int) -> Phrase | None:
    at = comma - 1
    while at > low and comma - at < _FAR:
        if row.low[at] == "," and _starts_apposition(row, at + 1):
            head = noun_phrase_left(row, at, low)
            if head is not None and (row.low[head.start] not in closed.PRONOUNS):
                return Phrase(head.start, comma, head.end)
        if row.low[at] == "," and row.low[at + 1] in closed.ASIDES and row.is_name(at - 1):
            head = noun_phrase_left(row, at, low)
            if head is not None and head.start == low:
                return head
        at -= 1
    return None


def _starts_apposition(row: Units, at: int) -> bool:
    word = row.low[at]
    if word in {"but", "and", "or", "that", "because", "as", "while", "when", "if", "though", "although", "he", "she",
                "they", "it", "we", "i", "you", "in", "on", "after", "so", "yet"}:  # fmt: skip
        return False
    return row.is_word(at) and not closed.is_adverb(word) and word not in closed.AUXILIARIES


def noun_phrase_left(row: Units, end: int, low: int) -> Phrase | None:
    """The noun phrase that ends right before unit `end`, without commas in it (but for lists of names)."""
    at = end - 1
    limit = max(low, end - _FAR)
    if at < low:
        return None
    if row.low[at] in closed.PRONOUNS:
        return Phrase(at, end, end)
    start = end
    joined = False
    while at >= limit:
        word = row.low[at]
        if word == ")":
            at = _open_bracket(row, at, limit) - 1
            start = at + 1 if start == end else start
            continue
        if word in closed.DETERMINERS or word in closed.INDEFINITES:
            start = at
            if (
                at > limit
                and row.low[at - 1] in {"all", "both", "of", "half", "many", "such"}
                and row.low[at - 1] != "of"
            ):
                start = at = at - 1
            if not _goes_on(row, at, limit):
                break
            at -= 1
            continue
        if (
            word == "'s"
            or word in {"&", "-", "/"}
            or word[0].isdigit()
            or word in {"$", "%", "#"}
            or word in {"'", "’"}
        ):
            start = at
        elif word == QUOTE:
            if start == end or row.quotes[at].inner.length > 40 or at == limit:
                break
            start = at
        elif word in {"and", "or"}:
            if not _joins(row, at, limit, end):
                break
            joined = True
            start = at
        elif word == ",":
            if not (joined and at > limit and row.is_name(at - 1) and row.is_name(at + 1)):
                break
        elif word in _PHRASE_PREPOSITIONS:
            if start == end or not _noun_before(row, at, limit):
                break
        elif not row.is_word(at) or _ends_walk(row, at, start == end):
            break
        else:
            start = at
        at -= 1
    return _trim(row, start, end)


def _goes_on(row: Units, at: int, limit: int) -> bool:
    """Whether a phrase goes on to the left of its determiner: "the head of | the agency", "a spokesman for | the ..."."""
    if at - 2 < limit:
        return False
    before = row.low[at - 1]
    return before in _LOOSE and _noun_before(row, at - 1, limit)


def _noun_before(row: Units, at: int, limit: int) -> bool:
    if at - 1 < limit:
        return False
    word = row.low[at - 1]
    return (
        row.is_word(at - 1)
        and not _ends_walk(row, at - 1, first=False)
        and word not in closed.DETERMINERS - closed.INDEFINITES
        and not word.endswith(("ing", "ed"))
    )


def _joins(row: Units, at: int, limit: int, end: int) -> bool:
    if at - 1 < limit or at + 1 >= end:
        return False
    left, right = row.words[at - 1], row.words[at + 1]
    return left[0].isupper() and right[0].isupper() and row.low[at - 1] not in closed.DAYS


def _ends_walk(row: Units, at: int, first: bool) -> bool:
    """Whether the word at `at` can't stand in a subject: verbs, conjunctions, pronouns, adverbs."""
    word = row.low[at]
    if word in closed.AUXILIARIES or word in closed.SUBORDINATORS or word in closed.CONJUNCTIONS:
        return True
    if word in closed.PRONOUNS or word in closed.PREPOSITIONS or word in closed.REFLEXIVES:
        return True
    if row.words[at][0].isupper():
        return word in closed.DAYS or (first and word in closed.MONTHS)
    if closed.is_adverb(word):
        return True
    if word in closed.COMMON_VERBS:
        return True
    if word in closed.DAYS or word in closed.MONTHS - {"may", "march"}:
        return True
    verb = VERBS.get(word)
    if verb is not None and not verb.noun and verb.form in {"past", "s", "part"}:
        return not (at > 0 and row.low[at - 1] in closed.DETERMINERS)
    return word in PHRASE_FORMS and word.endswith(("ed", "ke"))


def _open_bracket(row: Units, at: int, limit: int) -> int:
    for step in range(at, max(limit, at - 12) - 1, -1):
        if row.low[step] == "(":
            return step
    return at


def _trim(row: Units, start: int, end: int) -> Phrase | None:
    while start < end and (
        (not row.is_word(start) and row.words[start] not in {"$", "#"}) or row.low[start] in closed.CONJUNCTIONS
    ):
        start += 1
    return Phrase(start, end, end) if start < end else None


def noun_phrase_right(row: Units, start: int, high: int, loose: bool = False) -> Phrase | None:
    """The noun phrase that starts at unit `start`; `loose` lets it take prepositional phrases of any kind."""
    at = start
    if at >= high:
        return None
    if row.low[at] in closed.PRONOUNS:
        return Phrase(at, at + 1, at + 1)
    name_only = True
    limit = min(high, start + _FAR)
    while at < limit:
        word = row.low[at]
        if word in closed.DETERMINERS:
            if (
                at > start
                and row.low[at - 1] not in _PHRASE_PREPOSITIONS
                and row.low[at - 1] not in closed.DETERMINERS | {"and"}
            ):
                break
            name_only = False
        elif word in {"and", "or", "&"}:
            if at + 1 >= limit or not (row.words[at + 1][0].isupper() and row.words[at - 1][0].isupper()):
                break
        elif word in _NAME_LINKS and at > start and at + 1 < limit:
            pass
        elif word in _PHRASE_PREPOSITIONS:
            allowed = loose or (not name_only and word in _LOOSE)
            if not allowed or at == start or at + 1 >= limit or row.low[at + 1] in closed.DAYS | closed.MONTHS:
                break
        elif word == "'s" or word in {"’", "'", "-", "/"}:
            pass
        elif word == QUOTE:
            if at == start or row.quotes[at].inner.length > 40 or at + 1 >= limit or not row.is_name(at + 1):
                break
        elif word == "(":
            close = next((k for k in range(at, min(limit, at + 12)) if row.low[k] == ")"), None)
            if close is None:
                break
            at = close
        elif not row.is_word(at) or _ends_walk(row, at, first=False):
            break
        elif row.words[at][0].islower():
            if word.endswith("ed") and at > start and row.is_name(at - 1):  # "Jane Roe | issued a warning"
                break
            name_only = False
        at += 1
    while at > start and (
        row.low[at - 1] in _PHRASE_PREPOSITIONS or row.low[at - 1] in closed.DETERMINERS - closed.INDEFINITES
    ):
        at -= 1
    return Phrase(start, at, at) if at > start else None


def apposition_right(row: Units, phrase: Phrase, high: int) -> Phrase:
    """`phrase` with the apposition or relative clause that follows it after a comma (or right after: "who ...")."""
    at = phrase.end
    if at < high and row.low[at] == "who":
        return Phrase(phrase.start, _clause_stop(row, at, high), phrase.head_end)
    if at + 1 >= high or row.low[at] != ",":
        return phrase
    word = row.low[at + 1]
    opener = (
        word in closed.ARTICLES
        or word in {"who", "whose", "one", "another", "which"}
        or word in closed.POSSESSIVES
        or (row.words[at + 1][0].islower() and row.is_word(at + 1) and not _breaks_apposition(row, at + 1))
        or (row.words[at + 1][0].isdigit() and at + 2 < high and row.low[at + 2] in {",", "."})
        or (row.is_name(at + 1) and row.low[phrase.start] in closed.DETERMINERS)
    )
    return Phrase(phrase.start, _clause_stop(row, at + 1, high), phrase.head_end) if opener else phrase


def _breaks_apposition(row: Units, at: int) -> bool:
    word = row.low[at]
    return (
        word in closed.CONJUNCTIONS
        or word in closed.SUBORDINATORS
        or word in closed.PREPOSITIONS
        or word in closed.AUXILIARIES
        or word in closed.PRONOUNS
        or closed.is_adverb(word)
        or word.endswith("ing")
        or word in VERBS
    )


def _clause_stop(row: Units, at: int, high: int) -> int:
    for step in range(at + 1, high):
        if row.low[step] in {",", ".", ";", ":", "?", "!", QUOTE, "—", "--"}:
            return step
    return high


def first_subject(row: Units, low: int, high: int) -> Phrase | None:
    """The sentence's subject as guessed from its start: the first noun phrase after introductory words."""
    at = low
    while at < high and (
        row.low[at] in closed.CONJUNCTIONS
        or closed.is_adverb(row.low[at])
        or row.low[at] == QUOTE
        or not row.is_word(at)
    ):
        at += 1
    if at + 2 < high and row.low[at] == "on" and row.low[at + 1] in closed.DAYS and row.is_name(at + 2):
        return noun_phrase_right(row, at + 2, high)  # "On Monday Jane Roe ..."
    if at < high and (
        (row.low[at] in closed.PREPOSITIONS | closed.SUBORDINATORS and row.low[at] != "that")
        or row.low[at].endswith("ing")
    ):
        comma = next((k for k in range(at, high) if row.low[k] == ","), None)
        if comma is None:
            return None
        at = comma + 1
    return noun_phrase_right(row, at, high)
