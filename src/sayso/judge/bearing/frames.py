"""Whether two English sentences tell the same but for what stands in one place of each."""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.judge.bearing.days import since, told_of_other_days
from sayso.judge.case import Case
from sayso.judge.witness import Witness
from sayso.judge.words.found import found
from sayso.judge.words.ideas import Idea, held, ideas, meanings, vocabulary
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.judge.words.names import names
from sayso.model import ClaimKind, Span
from sayso.text.capitals import CAPITAL, NAME_WORD

__all__ = [
    "clause_at",
    "of_one_story",
    "open_to",
    "other_turn",
    "plain",
    "same_time",
    "same_words",
    "unattributed",
]

# Who told it, before and behind. General language of news, our own compilation.
_SAID = (
    r"(?:said|says|say|announced|announces|confirmed|reported|reports|showed|shows?|found|wrote|told\s+\w+"
    r"|according\s+to|added)"
)
_BEHIND = re.compile(
    rf",\s+(?:(?:as\s+)?(?:[\w’'.-]+\s+){{0,7}}?{_SAID}\b|according\s+to\b)[^;:]{{0,80}}\Z", re.IGNORECASE
)
_BEFORE = re.compile(
    rf"\A(?P<who>(?:[\w’'.&-]+\s+){{1,7}}?){_SAID}\s+(?:on\s+\w+day\s+|yesterday\s+)?that\s+|\AAccording\s+to\s+[^,;:]{{3,60}},\s+",
    re.IGNORECASE,
)
_BREAK = re.compile(
    rf"[;:()–—]|,\s(?!\d{{3}}\b)|\.\s|\sand\s(?!{CAPITAL})|\s(?:but|while|after|before|because|when|who|which|whose|where|although|despite|as|since)\s",
    re.I,
)
_ASIDE = re.compile(r",\s(?:(?:the|an?|its|his|her|their)\s)?[^,;:.\d]{2,45},(?=\s)")
_EPITHET = re.compile(rf"\b[Tt]he\s(?:[a-z][\w-]*\s){{1,3}}(?={NAME_WORD}\s{NAME_WORD})")  # "the singer Jane Roe"
_TAKES_PLACE = re.compile(r"\b(?:takes?|took|taken|taking)\s+place\b", re.IGNORECASE)
_WHEN = re.compile(
    r"\b(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    r"|\b(?P<month>january|february|(?<=in\s)march|april|(?<=in\s)may|june|july|august|september|october|november|december)\b"
    r"|\b(?P<year>(?:19|20)\d\d)\b|\b(?P<part>(?:first|second|third|fourth)\s+(?:quarter|half))\b",
    re.IGNORECASE,
)
_OTHER_TIME = re.compile(
    r"\b(?:last|previous|next|following|coming|prior)\s+(?:year|month|week|season|quarter|summer|winter|spring|autumn|time)|\bago\b|\bearlier\b"
    r"|\b(?:year|month|week|day)s?\s+(?:before|after|later|earlier)\b|\bprevious(?:ly)?\b|\b(?:at\s+first|initial(?:ly)?|original(?:ly)?)\b",
    re.IGNORECASE,
)
_TURN = re.compile(
    r"\b(?:first|second|third|fourth|fifth|final|last|opening)\s+(?:match|leg|round|game|test|half|set|stage|race|heat|debate|vote|ballot|trial|attempt|time)\b",
    re.IGNORECASE,
)
# What was so before, is one of several, or is not settled.
_UNSETTLED = re.compile(
    r"\b(?:had\s+(?:been\s+)?(?!to\b)\w+(?:ed|en|n)|former(?:ly)?|ex-\w+|used\s+to|a\s+second|second\s+(?:suspect|time)|another|also|too|again"
    r"|instead|originally|co-\w+|joint(?:ly)?|shar(?:e|ed|es)|one\s+of|among|both|either|most\s+of|some\s+of|each|would\s+have|could|might|(?-i:may)"
    r"|if|whether|unless|hop(?:es?|ed)|wants?|wanted|expect(?:s|ed)?|predict\w*|forecast\w*|should|bid\w*|candidate|target|plans?|planned|proposed"
    r"|almost|not\s+yet|so\s+far|part\s+of|in\s+part|partly|mainly|mostly)\b",
    re.IGNORECASE,
)
_EVER = re.compile(r"\b(?:born|buried|founded|established|built)\b", re.IGNORECASE)  # once for all, whenever it is told
_LIGHT = meanings("new will year") | vocabulary("now this still yesterday today will would new held", "en")
_STORY = 0.5  # share of the words of the article's title that a report of a story without names must have
_MOST = 400  # characters of a sentence


def plain(case: Case, text: str) -> bool:
    """Whether a claim tells something as so, in English, without more or less."""
    if case.language not in (None, "en") or case.claim.kind in (ClaimKind.ACCOUNT, ClaimKind.HEADLINE):
        return False
    return not open_to(text, text)


def open_to(said: str, clause: str) -> bool:
    """Whether a sentence denies or hands on what it tells, or a clause of it leaves it open, or tells of what was before or of
    one among several."""
    if len(said) > _MOST or found(_UNSETTLED, clause):
        return True
    return found(NEGATION, said) is not None or found(HEARSAY, said) is not None


def of_one_story(case: Case, witness: Witness, frame: str) -> bool:
    """Whether a report in English that is no older than the article is of what a frame tells: the frame has a name, or else
    the report has the article's names, or most of its title."""
    if witness.stored.language not in (None, "en") or not since(case, witness):
        return False
    if names(f"x {frame}", "en") or case.scene.near(witness):
        return True
    title = ideas(f"· {case.reading.document.title or ''}", "en")
    return bool(title) and held(title, witness.ideas) >= _STORY * len(title)


@lru_cache(maxsize=20_000)
def unattributed(text: str) -> tuple[str, str]:
    """A sentence without who told it, and who that was, if it begins with them."""
    text = _BEHIND.sub("", " ".join(text.split()).rstrip("."))
    begun = _BEFORE.match(text)
    who = (begun["who"] or "") if begun else ""
    return _TAKES_PLACE.sub("is held", text[begun.end() :] if begun else text), who


@lru_cache(maxsize=20_000)
def clause_at(said: str, start: int, end: int) -> Span:
    """The clause around a place; what is put in between commas before it stays in it."""
    asides = [m.span() for m in _ASIDE.finditer(said) if m.end() <= start]
    ends = [m.span() for m in _BREAK.finditer(said) if not any(a <= m.start() < b for a, b in asides)]
    first = max((stop for _, stop in ends if stop <= start), default=0)
    return Span(first, min((begin for begin, _ in ends if begin >= end), default=len(said)))


def same_time(case: Case, witness: Witness, claim: str, said: str) -> bool:
    """Whether nothing tells that the two are of other days, months or years."""
    ours, theirs = _times(claim), _times(said)
    if any(ours[kind] and theirs[kind] and ours[kind].isdisjoint(theirs[kind]) for kind in ours):
        return False
    if other_turn(claim, said) or bool(_OTHER_TIME.search(said)) is not bool(_OTHER_TIME.search(claim)):
        return False
    return _EVER.search(claim) is not None or not told_of_other_days(case, witness, said)


def other_turn(claim: str, said: str) -> bool:
    """Whether the two are of other turns of what comes several times: the first match, the second."""
    ours, theirs = ({m.group().lower() for m in _TURN.finditer(text)} for text in (claim, said))
    return bool(ours and theirs) and ours.isdisjoint(theirs)


@lru_cache(maxsize=20_000)
def _times(text: str) -> dict[str, frozenset[str]]:
    named: dict[str, set[str]] = {"day": set(), "month": set(), "year": set(), "part": set()}
    for match in _WHEN.finditer(text):
        named[match.lastgroup or ""].add(match.group().lower())
    return {kind: frozenset(told) for kind, told in named.items()}


def same_words(claim: str, said: str, known: Idea = frozenset()) -> bool:
    """Whether both have the same content words, in whatever order; what tells when, what stands between two commas, and what
    is `known` may stand in one alone."""
    ours, others = _told(claim), _told(_ASIDE.sub(" ", said))
    there = vocabulary(f"· {said}", "en")
    here = frozenset[str]().union(*ours, known)
    return (
        bool(ours)
        and all(not i.isdisjoint(there | known) for i in ours)
        and all(not i.isdisjoint(here) for i in others)
    )


@lru_cache(maxsize=20_000)
def _told(text: str) -> tuple[Idea, ...]:
    text = _EPITHET.sub("", _WHEN.sub(" ", text))
    return tuple(i for i in ideas(f"· {text}", "en") if i.isdisjoint(_LIGHT))
