"""Clauses of a sentence, and what a negation in one of them reaches: the words after it, up to where the clause ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sayso.judge.words.ideas import Idea, ideas
from sayso.judge.words.lexicon import NEGATION
from sayso.text.cuts import begin_of

# Ends of a clause: marks, and the words that begin another one, in the languages of the lexicon.
_MARKS = r"[;:–—!?…()]|(?<!(?-i:\b[A-Z]))\.\s|,\s|\s-\s|[\"“”«»]"
_WORDS = (
    r"but|because|although|though|while|when|where|after|before|since|if|until|unless"
    r"|aber|weil|obwohl|sondern|während|nachdem|bevor|wenn|но|потому|хотя|когда|если|nhưng|vì|mặc\ dù|khi|nếu"
)
_RELATIVES = r"that|who|which|whose|dass|что|который|которая|которые|rằng"
_AGAIN = r"\band\s+(?=(?:no|none|not|never|nobody|nothing)\b)"  # the next negation begins a clause of its own
END = re.compile(rf"{_MARKS}|{_AGAIN}|\b(?:{_WORDS}|{_RELATIVES})\b", re.IGNORECASE)
FAR_END = re.compile(rf"{_MARKS}|{_AGAIN}|\b(?:{_WORDS})\b", re.IGNORECASE)
_NONE = re.compile(
    r"(?:no|nor|neither|kein\w{0,2}|нет)\Z", re.IGNORECASE
)  # "no widow whose son": there was none at all
_FEWEST = 2  # content words: a shorter clause belongs to the next


def clauses(text: str, language: str | None) -> list[tuple[Idea, ...]]:
    """The content words of each clause of a sentence, of those that have two or more."""
    found: list[tuple[Idea, ...]] = []
    start = 0
    for end in [*(match.start() for match in END.finditer(text)), len(text)]:
        said = ideas(text[start:end], language)
        if len(said) >= _FEWEST:
            found.append(said)
            start = end
    return found


_JOINED = re.compile(
    rf"{_MARKS}|\b(?:{_WORDS}|{_RELATIVES}|and|und|и|và|sau\ khi|trong\ khi|после\ того|в\ то\ время)\b", re.IGNORECASE
)
_BEGUN = re.compile(
    rf"[;:–—!?…]|\.\s|\b(?:{_WORDS}|and|und|и|và|sau\ khi|trong\ khi|после\ того|в\ то\ время)\b", re.IGNORECASE
)
_MOST = 1_000  # characters of a claim that are divided


def parts(text: str, language: str | None) -> list[tuple[Idea, ...]]:
    """The distinct content words of each clause of a claim that has several; none where it is one clause."""
    said = (ideas(piece, language) for piece in _JOINED.split(text[:_MOST]))
    found = [tuple(dict.fromkeys(part)) for part in said if len(part) > _FEWEST]
    return found if _JOINED.search(text[:_MOST]) else []


def clause_of(text: str, at: int) -> str:
    """The clause of a claim that holds `at`, with its appositions: up to the words that begin another one."""
    ends = [end.span() for end in _BEGUN.finditer(text[:_MOST])]
    start = max((end for _, end in ends if end <= at), default=0)
    return text[start : min((begin for begin, _ in ends if begin > at), default=len(text))]


# "if there was not ..." says neither that there was nor that there was not.
_SUPPOSED = re.compile(
    r"\b(?:if|unless|whether|lest|provided|in case|wenn|falls|ob|sofern|если|ли|бы|nếu)\b[^,;:.!?]{0,60}\Z",
    re.IGNORECASE,
)


def supposed(text: str, at: int) -> bool:
    """Whether what begins at `at` is only supposed or asked: "if" or "whether" stands before it in its clause."""
    return _SUPPOSED.search(text, max(0, at - 90), at) is not None


# "might convince them not to use it again" says nothing of what they did; "is said not to have used it" does.
_AIM = re.compile(r"\s+to\s+(?!have\b|be\b)[a-z]", re.IGNORECASE)


# "could not conclude that he is fit" negates what is concluded: what is only thought goes with the thinking. Not "did not say
# that", which leaves it open. Our own compilation.
_THINKS = re.compile(
    r"\s+(?:\w+\s+)?(?:think|believe|suppose|conclude|consider|accept|agree|buy|see)\s*\Z", re.IGNORECASE
)


@lru_cache(maxsize=20_000)  # every claim asks the same statements and sentences
def negated(text: str, language: str | None, *, supposed_too: bool = False) -> tuple[tuple[Idea, ...], ...]:
    """For each negation of a sentence the content words that it reaches; what is only supposed is negated by none,
    unless `supposed_too` asks for all that is not plainly asserted."""
    return tuple(_negated(text, language, supposed_too=supposed_too))


def _negated(text: str, language: str | None, *, supposed_too: bool) -> Iterator[tuple[Idea, ...]]:
    for match in NEGATION.finditer(text):
        if not supposed_too and (supposed(text, match.start()) or _AIM.match(text, match.end())):
            continue
        ends = FAR_END if _NONE.match(match.group()) else END
        begin = after_mark(text, match.end())
        end = ends.search(text, begin)
        if end is not None and end.group() == "that" and _THINKS.match(text[begin : end.start()]):
            end = ends.search(text, end.end())
        yield ideas(text[begin : end.start() if end else len(text)], language)


_QUOTED = re.compile(r"\s*[\"“„«]")


def after_mark(text: str, at: int) -> int:
    """Where what a negation reaches begins: behind the mark that opens quoted words right after it, which ends nothing
    ('found no "documentary evidence"')."""
    mark = _QUOTED.match(text, at)
    return mark.end() if mark else at


_NEAR = 70  # characters before a word in which a negation may reach it


@lru_cache(maxsize=50_000)  # every claim asks of the same deeds
def denied_at(text: str, at: int) -> bool:
    """Whether a negation in the clause before `at` reaches what begins there."""
    return NEGATION.search(text, begin_of(END, text, at, max(0, at - _NEAR)), at) is not None
