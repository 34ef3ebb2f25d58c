"""Whether a number tells by how much a count has changed, and not how many there are: "36 ill, up 14 from the day before".

General words, our own compilation: English, German, Russian, Vietnamese.
"""

from __future__ import annotations

import re

from sayso.model import Figure

__all__ = ["is_change"]

_MOVED = re.compile(
    r"(?:\b(?:up|down|plus|minus)(?:\s+by)?|\b(?:ris(?:e|es|en|ing)|rose|increas\w+|grew|grown|fell|fallen|dropp\w+|declin\w+|decreas\w+|climb\w+)\s+(?:by|of)"
    r"|\b(?:Plus|Minus|Anstieg|Zuwachs|Rückgang)\s+(?:von|um)|\bum|\b(?:на|плюс|минус)|\b(?:tăng|giảm)(?:\s+thêm)?)"
    r"\s+(?:(?:about|some|nearly|over|more\s+than|rund|etwa|fast|около|почти|более|chỉ|khoảng|gần|hơn)\s+)?\Z",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"[^,;.!?]{0,40}?\b(?:from|since|compared|on|over|than|gegenüber|seit|im\s+Vergleich|gestiegen|gesunken|gefallen|по\s+сравнению|с\s+начала|so\s+với)\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\s+(?:\w+\s+){0,2}?(?:more|fewer|less|higher|lower|mehr|weniger|больше|меньше|nhiều\s+hơn|ít\s+hơn)[,]?\s+(?:than|als|чем|so\s+với)\s+"
    r"(?:on\s+|in\s+|at\s+|am\s+|im\s+|в\s+)?(?:the\s+|a\s+|der\s+|dem\s+)?"
    r"(?:day|week|month|year|night|evening|morning|yesterday|previous|last|earlier|before|Vortag|gestern|Vorwoche|Vorjahr|Vormonat|zuvor|накануне|вчера|год\w*|недел\w+|hôm|ngày|tuần|tháng|năm)\b",
    re.IGNORECASE,
)
_BACK, _AHEAD = 40, 80  # characters before and behind a number


def is_change(text: str, figure: Figure) -> bool:
    """Whether `figure` of `text` is a difference between two counts of the same at two times."""
    start, end = figure.spans[0].start, figure.spans[-1].end
    if _MORE.match(text, end, end + _AHEAD):
        return True
    moved = _MOVED.search(text, max(0, start - _BACK), start) is not None
    return moved and _SINCE.match(text, end, end + _AHEAD) is not None
