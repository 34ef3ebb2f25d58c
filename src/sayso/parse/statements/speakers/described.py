"""Whom a description means that says nothing of an office: "the mum-of-three", "the 43-year-old", "the world No 14"."""

from __future__ import annotations

import re

from sayso.parse.statements.closed import PREPOSITIONS
from sayso.parse.statements.speakers import lexicon
from sayso.parse.statements.speakers.cast import Entity
from sayso.parse.statements.speakers.names import low, named_in
from sayso.parse.statements.speakers.subjects import Subjects
from sayso.text.places import countries

_YEARS = re.compile(r"\b(\d{1,3})[-‑ ]year[-‑ ]old\b")
_CHILDREN = re.compile(r"\b([a-z-]+)-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\d{1,2})\b")
_RANKED = re.compile(
    r"\bno\.?\s?\d{1,3}\b|\bnumber\s(?:one|two|three|four|five|\d{1,3})\b|-seed\b|\bseed\b", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_][\w’'-]*")
_LONGEST = 7  # words: what says more brings in somebody new
_DEFINITE = frozenset(["the", "this"])


def described(subjects: Subjects, mention: str, place: int) -> Entity | None:
    """The person whom a definite description means: whose age it gives, else the subject nearest before."""
    words = [low(word) for word in _WORD.findall(mention[:120])]
    if not words or words[0] not in _DEFINITE or not 1 < len(words) <= 2 * _LONGEST:
        return None
    years, children, ranked = _YEARS.search(mention), _CHILDREN.search(mention.lower()), _RANKED.search(mention)
    stop = next((at for at, word in enumerate(words) if word in PREPOSITIONS), len(words))
    if stop < len(words) and not years:  # "the 43-year-old from Tarn"
        return None
    words = words[:stop]
    if not 1 < len(words) <= _LONGEST:
        return None
    if not years and _names_somebody(mention):
        return None
    head = children[1].removeprefix("great-") if children else words[-1]
    private = bool(years or children or ranked)
    if not private and head not in lexicon.DESCRIBED:
        return None
    if years is not None:
        known = [e for e in subjects.cast.people if e.age == int(years[1]) and e.before(place) >= 0]
        known = known or [e for e in subjects.cast.people if e.age == int(years[1])]  # named after it
        if known:
            return known[0] if len(known) == 1 else None
    found = subjects.nearest(place, _pronouns(head))
    if found is None or (years is not None and found.age is not None):
        return None
    return found if private or not found.roles or head not in lexicon.TRADES else None


def _names_somebody(mention: str) -> bool:
    return any(not countries(name.name) for name in named_in(mention, 4, len(mention)) if not _RANKED.match(name.name))


def _pronouns(head: str) -> tuple[str, ...]:
    if head in lexicon.FEMALE_NOUNS:
        return ("she",)
    return ("he",) if head in lexicon.MALE_NOUNS else ("he", "she")
