"""Whether a person or a body can be whom a word means, and the sentences in which that is looked for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise

from sayso.model import Span, SpeakerKind
from sayso.parse.statements.closed import PREPOSITIONS
from sayso.parse.statements.speakers import lexicon
from sayso.parse.statements.speakers.cast import Cast, Entity
from sayso.parse.statements.speakers.names import low

_WIDE = 300  # persons that are looked at; texts with more are no articles
_PLAIN_WORD = re.compile(r"\s([a-z]+)\b")
_SHORT = "".join(rf"(?<!\b{word}\.)" for word in "[A-Z] Mr Mrs Ms Dr St Sen Rep Gov Gen Prof Rev Lt Col".split())
_END = re.compile(rf"[.!?]{_SHORT}[\"”’')]*\s+(?=[\"“‘(]?[A-ZÀ-ÞА-Я])")
_REACH = 2500  # characters before an offset in which sentences are looked at


def fits(entity: Entity, word: str) -> bool:
    if entity.kind is not SpeakerKind.PERSON:
        return False
    if word in lexicon.HE:
        return entity.she <= 2 * entity.he
    return entity.he <= 2 * entity.she


def is_known_as(entity: Entity, word: str) -> bool:
    """Whether the text itself calls the person so somewhere."""
    return entity.he > entity.she if word in lexicon.HE else entity.she > entity.he


def headliner(cast: Cast) -> Entity | None:
    """The one person whom the headline names, in full or by the surname."""
    words = set(re.sub(r"['’]s\b|[,:;!?]", " ", cast.headline).split())
    people = [e for e in cast.people[:_WIDE] if e.headline or (e.human and e.name.split()[-1] in words)]
    return people[0] if len(people) == 1 else None


def only_one(cast: Cast) -> Entity | None:
    """The one person whom the text names in full, where it names no other."""
    people = [e for e in cast.people[:_WIDE] if e.may_speak and (" " in e.name or e.human)]
    return people[0] if len(people) == 1 else None


def opens(text: str, start: int, entity: Entity) -> bool:
    """Whether the surname at `start` goes on with a plain word that is no preposition: "Roe took the high road"."""
    surname = entity.name.split()[-1]
    match = _PLAIN_WORD.match(text, start + len(surname))
    return text.startswith(surname, start) and match is not None and match[1] not in PREPOSITIONS | {"and", "or"}


def same_body(name: str, text: str) -> bool:
    words = {low(w) for w in name.split()}
    heads = [low(w) for w in text.split()]
    return bool(heads) and heads[-1] in words | ({"agency"} if words & {"authority", "service", "bureau"} else set())


def sentence_starts(text: str) -> list[int]:
    """Where sentences begin, roughly, but for those that begin a text."""
    return [match.end() for match in _END.finditer(text)]


def sentences_before(starts: list[int], start: int, end: int) -> list[Span]:
    """Rough sentences between two offsets, of a text with these `sentence_starts`; only the last few are looked at."""
    start = max(start, end - _REACH)
    inside = starts[bisect_right(starts, start) : bisect_left(starts, end)]
    return [Span(low, high) for low, high in pairwise([start, *inside, end])]
