"""The piece of a text that holds a place, between the marks or words that divide it: a sentence, a clause, a line."""

from __future__ import annotations

import re

__all__ = ["begin_of", "end_of"]


def begin_of(cuts: re.Pattern[str], text: str, at: int, low: int = 0) -> int:
    """Where the piece begins that `at` stands in: behind the last cut between `low` and it, else at `low`."""
    return max((cut.end() for cut in cuts.finditer(text, low, at)), default=low)


def end_of(cuts: re.Pattern[str], text: str, at: int, high: int | None = None) -> int:
    """Where the piece ends that `at` stands in: before the first cut between it and `high` (the text's end), else there."""
    high = len(text) if high is None else min(high, len(text))
    cut = cuts.search(text, at, high)
    return cut.start() if cut else high
