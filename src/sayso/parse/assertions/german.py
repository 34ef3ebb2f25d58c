"""Clauses of German sentences: commas part them, and the verb's place says what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.parse.assertions.german_words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    FOUND_OUT,
    NO_PAST,
    NOT_T,
    PAST,
    PREPOSITIONS,
    PRESENT,
    PRONOUNS,
    RELATIVES,
    SUBORDINATE,
    TOLD,
)
from sayso.parse.assertions.tokens import Part, Row, Token, merged, segments

_STRONG = tuple(PAST | PRESENT | AUXILIARIES)  # also behind a particle: "übergriff"
_PAST_END = re.compile(r"\w{3,}(?:te|ten)\Z")
_LAST = re.compile(r"\w{2,}(?:t|te|ten|en|ern|eln)\Z")
_FIELD = 12  # tokens before the verb of a main clause
_PHRASE = 8


def parts(row: Row) -> Iterator[Part]:
    """The clauses of a sentence, where there are several."""
    found = list(_parts(row)) if row and row[0].low not in ("wenn", "falls", "ob", "sofern") else []
    if len(found) > 1:
        yield from found


def complete(row: Row) -> bool:
    """Whether there is a verb in a piece of a sentence, other than a participle."""
    return any(
        _finite(token)
        or (not token.capital and token.low.endswith("t") and len(token.low) > 3 and token.low not in NOT_T)
        or (not token.capital and token.low.endswith("en") and "ge" not in token.low and len(token.low) > 4)
        for token in row
        if token.word
    )


def _parts(row: Row) -> Iterator[Part]:
    main: list[tuple[int, int]] = []
    before: tuple[int, int] | None = None
    for first, last in segments(row):
        verb_last = _verb_last(row, first, last)
        low = row[first].low
        relative = _relative(row, first) and verb_last and before is not None
        if relative:
            whose = _phrase_left(row, before[1], before[0]) if before else None
            if whose is not None:
                yield Part(((first, last),), None if low in ("wo", "wobei", "wodurch") else whose)
        elif low in TOLD and verb_last:
            yield Part(((first + 1, last),))
        elif low in SUBORDINATE and verb_last:
            if low == "dass" and before is not None and any(row[k].low in FOUND_OUT for k in range(*before)):
                yield Part(((first + 1, last),))
            elif main:
                main.append((first, last))
        elif main and _has_verb(row, main) and (at := _second(row, first, last)) is not None:
            if at == first:
                subject = _subject(row, main)
                yield from _coordinated(row, main)
                if subject is None:
                    main = [(first, last)]
                else:
                    yield from _predicate(row, (first, last), subject)
                    main = []
            else:
                yield from _coordinated(row, main)
                main = [(first, last)]
        else:
            main.append((first, last))
        before = first, last
    yield from _coordinated(row, main)


def _predicate(row: Row, piece: tuple[int, int], subject: tuple[int, int]) -> Iterator[Part]:
    first, last = piece
    for at in range(first + 1, last - 1):
        if row[at].low == "und" and _finite(row[at + 1]):
            yield Part(((first, at),), subject)
            yield Part(((at + 1, last),), subject)
            return
    yield Part((piece,), subject)


def _coordinated(row: Row, main: list[tuple[int, int]]) -> Iterator[Part]:
    """A main clause, cut at an "und" that joins two verbs or two clauses."""
    if not main or not _has_verb(row, main):
        return
    joined = merged(main)
    first, last = joined[-1]
    for at in range(first + 2, last - 1):
        if row[at].low not in ("und", "aber", "doch") or not any(_finite(row[k]) for k in range(joined[0][0], at)):
            continue
        if _finite(row[at - 1]) and _finite(row[at + 1]):  # "waren und sind"
            continue
        left = (*joined[:-1], (first, at))
        subject = _subject(row, left)
        if _finite(row[at + 1]):
            if subject is not None:
                yield Part(left)
                yield Part(((at + 1, last),), subject)
                return
        elif (_second(row, at + 1, last) or at) > at + 1 and _opens(row[at + 1]):
            yield Part(left)
            yield Part(((at + 1, last),))
            return
        elif _closes(row[at - 1]) and _closes(row[last - 1]) and subject is not None and last - at > 3:
            verb = next((k for k in range(subject[0], at) if _finite(row[k])), None)
            if verb is not None and verb == subject[1]:
                yield Part(left)
                yield Part(((at + 1, last),), (subject[0], verb + 1))
                return
    yield Part(tuple(joined))


def _opens(token: Token) -> bool:
    return token.capital or token.low in DETERMINERS | PRONOUNS | PREPOSITIONS | ADVERBS


def _closes(token: Token) -> bool:
    return token.word and not token.capital and _LAST.match(token.low) is not None


def _relative(row: Row, at: int) -> bool:
    low = row[at].low
    if low in PREPOSITIONS and at + 1 < len(row):
        return row[at + 1].low in RELATIVES
    return low in RELATIVES


def _verb_last(row: Row, first: int, last: int) -> bool:
    while last > first and not row[last - 1].word:
        last -= 1
    if last - first < 3:
        return False
    end = row[last - 1]
    if end.capital or not (end.low.endswith(_STRONG) or _LAST.match(end.low)):
        return False
    return not any(_finite(row[at]) for at in range(first + 1, min(first + 3, last - 1)))


def _finite(token: Token) -> bool:
    if token.capital or not token.word:
        return False
    low = token.low
    if low in AUXILIARIES or low in PAST or low in PRESENT:
        return True
    return _PAST_END.match(low) is not None and low not in NO_PAST and not low.startswith("ge")


def _has_verb(row: Row, pieces: list[tuple[int, int]]) -> bool:
    return any(_finite(row[at]) for first, last in pieces for at in range(first, last))


def _second(row: Row, first: int, last: int) -> int | None:
    """Where the verb of a main clause stands, if the segment is one."""
    if row[first].low in SUBORDINATE | TOLD or row[first].low in ("um", "und", "oder", "sowie"):
        return None
    for at in range(first, min(last, first + _FIELD)):
        if not _finite(row[at]) or (at > first and row[at - 1].low in DETERMINERS | {"zu"}):
            continue
        if row[at].low not in PRESENT or at < last - 1:  # "... ihre Unterstützung erklärt": a participle
            return at
    return None


def _subject(row: Row, pieces: list[tuple[int, int]] | tuple[tuple[int, int], ...]) -> tuple[int, int] | None:
    """What stands before the verb; where that is a time or place, the noun phrase behind it."""
    first, last = pieces[0]
    if len(pieces) > 1 and not _has_verb(row, list(pieces[:1])):  # "Der Fahrer, der ..., verlor ..."
        return (first, last) if last - first <= _FIELD else None
    verb = next((k for k in range(first, last) if _finite(row[k])), None)
    if verb is None:
        return None
    opening = row[first]
    named = opening.low in DETERMINERS | PRONOUNS or (opening.capital and opening.low not in PREPOSITIONS | ADVERBS)
    if verb > first and named:
        return (first, verb) if verb - first <= _FIELD else None
    at = verb + 1
    while at < min(last, verb + _PHRASE):
        if row[at].low in PRONOUNS:
            return at, at + 1
        if row[at].capital and row[at].low[:1].isalpha():
            end = at + 1
            while end < last and row[end].capital and row[end].low[:1].isalpha():
                end += 1
            return verb + 1, end
        if row[at].low in PREPOSITIONS:
            return None
        at += 1
    return None


def _phrase_left(row: Row, end: int, low: int) -> tuple[int, int] | None:
    """The noun phrase right before token `end`: back to its article, a preposition or a verb."""
    start = end
    while start > low and end - start < _PHRASE:
        token = row[start - 1]
        if not (token.word or token.low == "(") or _finite(token):
            break
        if token.low in PREPOSITIONS and not (start < end and start - 2 >= low and row[start - 2].capital):
            break
        start -= 1
        if token.low in DETERMINERS:
            break
    while start < end and row[start].low in PREPOSITIONS:
        start += 1
    return (start, end) if start < end else None
