"""Which way a number is said to have gone, by the verb before it or the noun behind it. General vocabulary, our own
compilation: English, German, Russian, Vietnamese."""

from __future__ import annotations

import re

from sayso.model import Figure, Trend

__all__ = ["trend_of"]

_UP = re.compile(
    r"[\s-]*(?:[\w-]+\s+){0,2}?(?:increase|rise|jump|surge|hike|growth|Anstieg|Zuwachs|Steigerung|рост|прирост)\b",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"[\s-]*(?:[\w-]+\s+){0,2}?(?:decrease|drop|decline|fall|reduction|slump|dip|Rückgang|Minderung|снижени[ея]|падени[ея])\b",
    re.IGNORECASE,
)
_REACH = 48  # characters behind a number


def trend_of(text: str, figure: Figure) -> Trend | None:
    """Which way the quantity moved: "rose by 8 percent", "an 8 percent net increase"."""
    if figure.trend is not None:
        return figure.trend
    end = figure.spans[-1].end
    if _UP.match(text, end, end + _REACH):
        return Trend.UP
    return Trend.DOWN if _DOWN.match(text, end, end + _REACH) else None
