"""Which place a text gives to something among others: the largest, the second-largest."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["other_rank"]

_PLACES = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_GERMAN = "erst zweit dritt viert fünft sechst siebt acht neunt zehnt".split()
_RUSSIAN = "перв втор трет четв[её]рт пят шест седьм восьм девят десят".split()
_VIETNAMESE = (
    "nhất (?:hai|nhì|2) (?:ba|3) (?:tư|bốn|4) (?:năm|5) (?:sáu|6) (?:bảy|7) (?:tám|8) (?:chín|9) (?:mười|10)".split()
)
# What there can be a most of; both of a pair are kept apart, and what is alike is one ("largest", "biggest").
_MOST = (
    ("larg|bigg|great", r"größt|grösst", r"величине|крупн|больш", r"lớn"),
    ("small", r"kleinst", r"маленьк|мал", r"nhỏ"),
    ("high|tall", r"höchst", r"высок|высоте", r"cao"),
    ("long", r"längst", r"длинн|длине", r"dài"),
    ("old", r"ältest", r"стар(?:ей|ш)|древн", r"lâu\\s+đời"),
    ("rich|wealth", r"reichst", r"богат", r"giàu"),
    ("fast", r"schnellst", r"быстр", r"nhanh"),
)


def _patterns() -> tuple[tuple[int, re.Pattern[str], re.Pattern[str]], ...]:
    """For each kind of most the words for the place, by its number, and for the first place without one."""
    found = []
    for kind, (english, german, russian, vietnamese) in enumerate(_MOST):
        for number, words in enumerate(zip(_PLACES, _GERMAN, _RUSSIAN, _VIETNAMESE, strict=True), start=1):
            en, de, ru, vi = words
            digits = rf"{number}(?:st|nd|rd|th)"
            told = (
                rf"\b(?:{en}|{digits})[\s-]+(?:most\s+)?(?:{english})(?:er|i)?est\b|\b{de}{german}\w{{0,2}}\b"
                rf"|\b{ru}\w{{1,3}}\s+по\s+(?:{russian})\w*|\b{vietnamese}\s+thứ\s+{vi}\b"
            )
            found.append((kind, re.compile(told, re.IGNORECASE), _first(english, german, russian, vietnamese)))
    return tuple(found)


def _first(english: str, german: str, russian: str, vietnamese: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{english})(?:er|i)?est\b|\b{german}\w{{0,2}}\b|\b(?:сам\w{{2}}\s+(?:{russian})\w*|(?:{russian})ейш\w{{2,3}})"
        rf"|\b{vietnamese}\s+nhất\b",
        re.IGNORECASE,
    )


_PATTERNS = _patterns()


@lru_cache(maxsize=20_000)
def _ranks(text: str) -> dict[int, frozenset[int]]:
    """The places that a text gives, by what they are places of."""
    found: dict[int, set[int]] = {}
    for at, (kind, place, first) in enumerate(_PATTERNS):
        number = at % len(_PLACES) + 1
        if place.search(text):
            found.setdefault(kind, set()).add(number)
        if number == len(_PLACES) and kind not in found and first.search(text):
            found[kind] = {1}
    return {kind: frozenset(numbers) for kind, numbers in found.items()}


def other_rank(claim: str, said: str) -> bool:
    """Whether both give a place of the same kind, and no place in common: the largest, the second-largest."""
    ours = _ranks(claim)
    there = _ranks(said) if ours else {}
    return any(kind in there and places.isdisjoint(there[kind]) for kind, places in ours.items())
