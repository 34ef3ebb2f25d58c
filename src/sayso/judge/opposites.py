"""Outcomes of which only one can be, in four languages: positive and negative, convicted and acquitted."""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.judge import states

# General vocabulary, our own compilation: English, German, Russian, Vietnamese on either side. What can be first the one and
# then the other within days (rose, fell) is not among them.
_PAIRS = (
    (
        r"positive(?:ly)?|positiv\w{0,2}|положительн\w{1,3}|dương\ tính",
        r"negative(?:ly)?|negativ\w{0,2}|отрицательн\w{1,3}|âm\ tính",
    ),
    (
        r"convicted|found\ guilty|verurteilt\w{0,2}|schuldig\ gesprochen|осужд[её]н\w{0,2}|признан\w{0,2}\ виновн\w{1,3}"
        r"|kết\ tội|kết\ án",
        r"acquitted|freigesprochen\w{0,2}|freispruch\w{0,2}|оправдан\w{0,2}|оправдал\w{0,1}|trắng\ án|vô\ tội|không\ phạm\ tội",
    ),
    (
        r"approved|adopted|genehmigt\w{0,2}|angenommen|beschlossen|verabschiedet|zugestimmt|одобрил\w{0,1}"
        r"|одобрен\w{0,1}|принял\w{0,1}|thông\ qua|phê\ duyệt|chấp\ thuận",
        r"rejected|turned\ down|abgelehnt\w{0,2}|verworfen|отклонил\w{0,1}|отклон[её]н\w{0,1}|отверг\w{0,3}"
        r"|bác\ bỏ|không\ thông\ qua",
    ),
    (
        r"insured|licen[cs]ed|versichert\w{0,2}|застрахован\w{0,2}|còn\ hạn",
        r"uninsured|unlicen[cs]ed|nicht\ versichert\w{0,2}|unversichert\w{0,2}|не\ застрахован\w{0,2}|hết\ hạn|quá\ hạn",
    ),
)
_SIDES = tuple(
    (re.compile(rf"\b(?:{one})\b", re.IGNORECASE), re.compile(rf"\b(?:{other})\b", re.IGNORECASE))
    for one, other in _PAIRS
)


@lru_cache(maxsize=20_000)
def outcomes(text: str) -> frozenset[tuple[int, int]]:
    """The outcomes that a text tells: which pair, and which side of it."""
    found: set[tuple[int, int]] = set()
    for pair, sides in enumerate(_SIDES):
        second = [m.span() for m in sides[1].finditer(text)]
        if second:
            found.add((pair, 1))
        if any(not any(start <= m.start() < end for start, end in second) for m in sides[0].finditer(text)):
            found.add((pair, 0))
    return frozenset(found)


def opposed(first: str, second: str) -> bool:
    """Whether the one text tells an outcome or a state and the other only its opposite."""
    if any(other.search(second) and not own.search(second) for _, own, other in states.told(first)):
        return True
    mine, theirs = outcomes(first), outcomes(second)
    return any(
        (pair, 1 - side) in theirs and (pair, side) not in theirs and (pair, 1 - side) not in mine
        for pair, side in mine
    )
