"""Where texts have a pattern, remembered."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

_KEPT = 5_000  # texts for each pattern: the sentences of the reports of a check or two
# By identity, with the pattern itself, so that none of the same identity can come after it: to hash a long pattern takes as
# long as to read a sentence.
_SEARCHES: dict[int, tuple[re.Pattern[str], Callable[[str], re.Match[str] | None]]] = {}


def found(pattern: re.Pattern[str], said: str) -> re.Match[str] | None:
    """Where a text first has one of this package's patterns, remembered: every claim asks the same sentences."""
    known = _SEARCHES.get(id(pattern))
    if known is None:
        known = _SEARCHES[id(pattern)] = pattern, lru_cache(maxsize=_KEPT)(pattern.search)
    return known[1](said)
