"""Words of which a thing has one at a time: "the northern province" is not the southern one, "founded in 1958" not in 1985.

Held against each other only beside the same word. General vocabulary, our own compilation.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

__all__ = ["other_slot"]

_ORDINALS = (
    r"first|1st|erste\w?|перв\w{2,3}",
    r"second|2nd|zweite\w?|втор\w{2,3}",
    r"third|3rd|dritte\w?|трет\w{2,4}",
    r"fourth|4th|vierte\w?|четв[её]рт\w{2,3}",
    r"fifth|5th|fünfte\w?|пят(?:ый|ая|ое|ого|ой|ом)",
    r"sixth|6th|sechste\w?|шест(?:ой|ая|ое|ого|ом)",
    r"seventh|7th|siebte\w?|седьм\w{2,3}",
)
_COMPASS = (
    r"north(?:ern)?|nördliche\w?|северн\w{2,3}",
    r"south(?:ern)?|südliche\w?|южн\w{2,3}",
    r"east(?:ern)?|östliche\w?|восточн\w{2,3}",
    r"west(?:ern)?|westliche\w?|западн\w{2,3}",
)
_ORDER = (r"before|vor|перед", r"after|nach|после")
_DAYS = (
    r"monday|montag|понедельник|thứ hai",
    r"tuesday|dienstag|вторник|thứ ba",
    r"wednesday|mittwoch|среду|thứ tư",
    r"thursday|donnerstag|четверг|thứ năm",
    r"friday|freitag|пятницу|thứ sáu",
    r"saturday|samstag|sonnabend|субботу|thứ bảy",
    r"sunday|sonntag|воскресенье|chủ nhật",
)
_SIDES = (r"left|linke\w?|лев\w{2,3}", r"right|rechte\w?|прав\w{2,3}")
_BODY = tuple(  # before "injury"
    part.replace("/", "|")
    for part in (
        "head/skull neck shoulder back/spinal chest/rib hip thigh/hamstring knee calf ankle foot/toe elbow wrist hand/finger"
        " groin eye ear heart/cardiac lung liver kidney"
    ).split()
)
_SHORT = 5  # letters of a word that its forms have in common
_LITTLE = frozenset(
    "the and that with from into over their this these its his her was were has have had been being only just also more than"
    " about der die das den dem des ein eine einen einem einer und mit von für war wurde hat ist".split()
)
# What comes before the word that it goes with, and what after it.
_LEADING = tuple(
    tuple(re.compile(rf"\b(?:{one})\s+((?:[\w’'-]+\s+){{0,2}}[\w’'-]{{3,}})", re.IGNORECASE) for one in family)
    for family in (_ORDINALS, _COMPASS, _ORDER, _SIDES, _BODY)
)
_FOLLOWING = tuple(
    tuple(
        re.compile(rf"([^\W\d_]{{3,}})\s+(?:on|am|во?|hôm|vào|to|auf)\s+(?:{one})\b", re.IGNORECASE) for one in family
    )
    for family in (_DAYS, _ORDINALS)
)
_YEAR = re.compile(
    r"([^\W\d_]{3,})\s+(?:in|by|since|until|im\s+Jahr|seit|в|năm|từ\s+năm|vào\s+năm)\s+((?:19|20)\d\d)\b", re.IGNORECASE
)


@lru_cache(maxsize=20_000)
def _slots(text: str) -> dict[tuple[int, str], frozenset[str]]:
    """By family and the word beside it what a text has there."""
    found: dict[tuple[int, str], set[str]] = defaultdict(set)
    number = 0
    for families, last in ((_LEADING, True), (_FOLLOWING, False)):
        for family in families:
            for value, pattern in enumerate(family):
                for match in pattern.finditer(text):
                    beside = _content(match[1], last=last)
                    if beside:
                        found[number, beside].add(str(value))
            number += 1
    for match in _YEAR.finditer(text):
        if beside := _content(match[1], last=False):
            found[number, beside].add(match[2])
    return {key: frozenset(values) for key, values in found.items()}


def _content(words: str, *, last: bool) -> str | None:
    """The first letters of the word beside, if it says anything."""
    low = [word.casefold() for word in words.split()]
    telling = [word for word in low if len(word) > 2 and word not in _LITTLE]
    if not telling:
        return None
    return (telling[0] if last else telling[-1])[:_SHORT]


def other_slot(claim: str, said: str) -> bool:
    """Whether a passage has another of these words beside one of the claim's, and nowhere the same: "the third book" for "the
    second book"."""
    mine = _slots(claim)
    if not mine:
        return False
    theirs = _slots(said)
    return any(values.isdisjoint(theirs.get(key, values)) for key, values in mine.items())
