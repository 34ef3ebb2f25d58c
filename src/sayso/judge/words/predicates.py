"""What a claim says that somebody did or that happened: its verbs, without those that say little by themselves."""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.judge.words.ideas import Idea, ideas
from sayso.text.english_verbs import PAST, is_past

__all__ = ["predicates"]

_LONGEST = 1_000  # characters of a claim that are looked at
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[^\w\s]")
_AUXILIARIES = frozenset(
    """
    is are was were be been being am has have had having do does did will would can could may might must shall should wo
    going to isn aren wasn weren hasn haven hadn don doesn didn
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
    won't wouldn't can't couldn't not never also already now then just since still ever even only finally later yet both all
    """.split()
)
_CARRIES = frozenset(
    "is are was were be been being has have had do does did will would can could may might shall should".split()
)
# Verbs that say little without their object, or only that somebody said something.
_LIGHT = frozenset(
    """
    have had make makes made take takes took taken give gives gave given get gets got go goes went gone come comes came put puts
    set sets let lets keep keeps kept said says say told tell tells announced announce confirmed confirm added reported report
    according claimed claim believed known thought understood called call found find saw see seen done did become became remained
    remain stood stand began begin begun started start used use able due expected based located
    """.split()
)
_NO_SUBJECT = frozenset(  # what stands before a form that describes a noun
    """
    the a an this that these those his her its their our my your of in on at by for with
    from into as and or no some any each every
    many several most more all newly recently badly so-called 's
    """.split()
)
_PARTICLES = frozenset("up down off out away over in on back through apart aside".split())


@lru_cache(maxsize=4_096)
def predicates(text: str, language: str | None) -> tuple[tuple[Idea, ...], ...]:
    """For each verb of an English text that tells something the words that it may be met by; none in other languages."""
    if language not in (None, "en"):
        return ()
    found = _WORD.findall(text[:_LONGEST])
    low = [word.lower() for word in found]
    result = []
    for at, word in enumerate(low):
        if word in _LIGHT or not _tells(found, low, at):
            continue
        after = low[at + 1] if at + 1 < len(low) else ""
        joined = ideas(f"{word} {after}", language) if after in _PARTICLES else ()
        if told := (*ideas(word, language), *joined):
            result.append(tuple(told))
    return tuple(result)


def _tells(found: list[str], low: list[str], at: int) -> bool:
    """Whether the word at `at` is the verb of a clause: after an auxiliary, or a past with something before it."""
    word = low[at]
    if not word.isalpha() or not found[at].islower() or word in _AUXILIARIES:
        return False
    before = at - 1
    while before >= 0 and (low[before] in _AUXILIARIES or (low[before].endswith("ly") and len(low[before]) > 4)):
        before -= 1
    past = is_past(word)
    if any(w in _CARRIES for w in low[before + 1 : at]):
        plain = any(
            w in ("will", "would", "can", "could", "may", "might", "shall", "should", "do", "to", "does", "did")
            for w in low[before + 1 : at]
        )
        return past or plain or word.endswith(("en", "wn", "ing"))
    if not past or at == 0 or low[at - 1] in _NO_SUBJECT:
        return False
    after = low[at + 1] if at + 1 < len(low) else ""
    return after != "by" and (word in PAST or low[at - 1].isalpha() or low[at - 1] == ",")
