"""Clauses of English sentences, by function words and the forms of verbs."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.parse.assertions.english_clauses import Clauses
from sayso.parse.assertions.english_phrases import phrase_left
from sayso.parse.assertions.english_verbs import finite, verb
from sayso.parse.assertions.english_words import EVENTS, HAPPENINGS, JOINS, PRESENT, SUPPOSED, TIMES
from sayso.parse.assertions.tokens import STOPS, Part, Row
from sayso.parse.statements import closed

_POINTS = frozenset("the this that these those its their his her our".split())
_NO_THING = (
    closed.AUXILIARIES
    | closed.RELATIVES
    | closed.SUBORDINATORS
    | closed.PRONOUNS
    | closed.NEGATIONS
    | PRESENT
    | closed.COMMON_VERBS
    | {"quit"}
)
_OPENS = closed.ARTICLES | closed.POSSESSIVES
# Endings of nouns for what happens or is done.
_HAPPENS = ("tion", "sion", "ment", "ance", "ence", "ing", "val", "sal", "ial", "ure", "age", "ery", "th")
_HANGING = closed.SUBORDINATORS - closed.RELATIVES
_PLURAL = ("ss", "us", "is", "'s")  # endings of words that are none


def parts(row: Row) -> Iterator[Part]:
    """The clauses of a sentence, where there are several; only those with a verb of their own."""
    if not row or row[0].low in SUPPOSED:
        return
    found = Clauses(row).found()
    if len(found) > 1 or len(found[0].pieces) > 1 or (found[0].pieces and found[0].pieces[0][0] > 0):
        for clause in found:
            if clause.pieces and (clause.kind == "result" or any(verb(row, *p) is not None for p in clause.pieces)):
                yield Part(tuple(_unjoined(row, *piece) for piece in clause.pieces), _telling(row, clause.subject))
    yield from _told_of(row)


def _unjoined(row: Row, start: int, end: int) -> tuple[int, int]:
    """A piece without the "and" at its end that joined another clause."""
    while end > start and (row[end - 1].low in JOINS or not row[end - 1].word) and row[end - 1].low != "(":
        end -= 1
    return start, end


def subject_at(row: Row, start: int) -> tuple[int, int] | None:
    """The subject of the clause that begins at a character."""
    for clause in Clauses(row).found() if row else ():
        if clause.pieces and row[clause.pieces[0][0]].start == start:
            return clause.subject
    return None


def _telling(row: Row, subject: tuple[int, int] | None) -> tuple[int, int] | None:
    """The subject, but for "the vessel" and the like, which only points back: other reports have other words for it,
    and the sentence's own names say whom it is about."""
    if subject is None:
        return None
    one = subject[1] - subject[0] == 1 and not row[subject[0]].capital and row[subject[0]].low not in closed.PRONOUNS
    if one or (subject[1] - subject[0] == 2 and row[subject[0]].low in _POINTS and not row[subject[1] - 1].capital):
        return None
    return subject


def complete(row: Row) -> bool:
    """Whether a piece of a sentence has a verb of its own outside of what only describes somebody."""
    at = 0
    while at < len(row) and row[at].low in closed.CONJUNCTIONS:
        at += 1
    for here in range(at, len(row)):
        if finite(row, here) and not _describes(row, at, here):
            return here > at or (at == 0 and (row[here].low in PRESENT or len(row) - here > 3))
    return False


def asserts(row: Row) -> bool:
    """Whether there is a finite verb outside of clauses that relative pronouns and subordinators open."""
    hung = next((at for at, t in enumerate(row) if at and t.low in _HANGING), len(row))
    return verb(row, 0, hung) is not None


def headless(row: Row) -> bool:
    """Whether a piece of a sentence begins with a finite verb."""
    return bool(row) and finite(row, 0)


def stands_before_verb(row: Row, many: int) -> bool:
    """Whether the first `many` tokens are a noun phrase and the next is its verb."""
    return many < len(row) and finite(row, many) and not any(finite(row, at) for at in range(many))


def names_a_thing(row: Row) -> bool:
    """Whether the words are an article or a possessive, a noun that tells nothing that happens, and phrases that hang on it."""
    if not row or not (row[0].low in _OPENS or any(t.low.endswith("'s") for t in row[:3])):
        return False
    if any(not t.word or t.low[:1] == '"' or t.low in _NO_THING or finite(row, at) for at, t in enumerate(row)):
        return False
    ends = [at for at, t in enumerate(row) if at and t.low in closed.PREPOSITIONS | closed.CONJUNCTIONS] + [len(row)]
    head = row[ends[0] - 1].low
    if ends[0] < 2 or head in HAPPENINGS or head.endswith(_HAPPENS):
        return False
    if any(t.low == "to" and not _opens_noun(row, at + 1) for at, t in enumerate(row)):
        return False
    if any(t.low in _OPENS and at not in ends and at - 1 not in ends for at, t in enumerate(row) if at):
        return False  # "the mayor a liar"
    inner = [t for at, t in enumerate(row) if at and at + 1 not in ends]  # words that others follow
    return not any(_plural(t.low) or t.low.endswith(("ing", "ed")) for t in inner)


def _opens_noun(row: Row, at: int) -> bool:
    return at < len(row) and (row[at].capital or row[at].low in _OPENS)


def _plural(low: str) -> bool:
    return low.endswith("s") and not low.endswith(_PLURAL)


def _describes(row: Row, low: int, verb: int) -> bool:
    """Whether the verb's clause is opened by a relative pronoun within the piece."""
    for at in range(verb - 1, max(low - 1, verb - 4), -1):
        if row[at].low in closed.RELATIVES and at > low:
            return True
        if row[at].low in STOPS:
            return False
    return False


def _told_of(row: Row) -> Iterator[Part]:
    """What a thing is said to have done where it is named: "a fire that killed six people in the port"."""
    for at in range(2, len(row) - 2):
        if row[at].low in ("that", "which", "who") and row[at + 1].low in EVENTS and row[at - 1].word:
            subject = phrase_left(row, at, 0)
            ends = (k for k in range(at + 2, len(row)) if row[k].low in STOPS | TIMES or finite(row, k))
            end = next(ends, len(row))
            known = subject is not None and (
                row[subject[0]].low == "the" or any(row[k].capital for k in range(*subject))
            )
            if subject is not None and known and end - at > 2:
                yield Part(((subject[0], end),))
