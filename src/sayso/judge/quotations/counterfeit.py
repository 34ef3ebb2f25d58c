"""What a sentence of a report calls forged, somebody else's or cut: words, a post, a recording, an interview."""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache

from sayso.judge.quotations.counterfeit_lexicon import (
    BY,
    CARRIER,
    CLIPPED,
    NO_ACCOUNT,
    NOT_IT,
    PIECE,
    RULING,
    SAYING,
    TALK,
)
from sayso.judge.words.mentioned import mentions
from sayso.model import Speaker

__all__ = ["Disowned", "disowned_of", "disowns", "gives_to_others", "no_account", "no_talk", "rules"]

_APART = 140  # characters between what is handed round and what it is called
_BEFORE = 60  # characters before an interview in which it is denied
_MOST = 800  # characters of a sentence


class Disowned(Enum):
    """What a sentence says is not what it is taken for."""

    WORDS = auto()
    CARRIER = auto()  # the post, picture or recording that they stand in
    PIECE = auto()  # the report that tells them
    CUT = auto()  # what was left out of a recording or a sentence


_THINGS = ((Disowned.WORDS, SAYING), (Disowned.CARRIER, CARRIER), (Disowned.PIECE, PIECE))


@lru_cache(maxsize=20_000)
def disowns(sentence: str) -> Disowned | None:
    """What a sentence says is not what it is taken for; None where it says so of nothing that is handed round."""
    said = sentence[:_MOST]
    if rules(said):
        return Disowned.WORDS
    things = [(what, pattern.search) for what, pattern in _THINGS]
    for what, told in ((None, NOT_IT), (Disowned.CUT, CLIPPED)):
        for match in told.finditer(said):
            near = (max(0, match.start() - _APART), match.end() + _APART)
            if (found := next((kind for kind, search in things if search(said, *near)), None)) is not None:
                return what or found
    return None


def rules(sentence: str) -> bool:
    """Whether a sentence is the ruling of a fact-check, which is on the whole of it: "Our rating: baseless"."""
    return RULING.match(sentence[:_MOST]) is not None


def disowned_of(sentence: str, speaker: Speaker, quotation: str) -> Disowned | None:
    """What a sentence disowns, or gives to somebody else than the speaker; of whom the quotation itself tells, it gives none:
    "the letter that was written by Karl Finch" may be words of it."""
    if (what := disowns(sentence)) is not None:
        return what
    other = _by(sentence)
    known = other is None or mentions(other, speaker.name) or mentions(quotation, other.split(",")[0])
    return None if known else Disowned.WORDS


@lru_cache(maxsize=20_000)
def _by(sentence: str) -> str | None:
    """Whom a sentence gives words to."""
    match = BY.search(sentence[:_MOST])
    return None if match is None else next(who for who in match.groups() if who is not None)


def gives_to_others(sentence: str) -> bool:
    """Whether a sentence says that somebody else said the words."""
    return _by(sentence) is not None


@lru_cache(maxsize=20_000)
def no_account(sentence: str) -> bool:
    """Whether a sentence says that somebody has no account: then no post is theirs."""
    return NO_ACCOUNT.search(sentence[:_MOST]) is not None


@lru_cache(maxsize=20_000)
def no_talk(sentence: str) -> bool:
    """Whether a sentence says that there was no interview: then no words are from it."""
    told = sentence[:_MOST]
    talk = TALK.search(told)
    return talk is not None and (
        NOT_IT.search(told, talk.end(), talk.end() + _APART) is not None
        or NOT_IT.search(told, max(0, talk.start() - _BEFORE), talk.start()) is not None
    )
