"""Scores of a game or a vote as they stand in a text: "20-3"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.model import Span

__all__ = ["other_score", "scores_at", "scores_in"]

_SCORE = re.compile(r"(?<![\d.,:/–-])(\d{1,3})[-–](\d{1,3})(?![\d:/–-]|[.,]\d|\s?%)")


def scores_at(text: str, span: Span) -> Iterator[Span]:
    """Where scores stand; what goes up ("30-40 bodies") is a range."""
    for match in _SCORE.finditer(text, *span):
        if int(match[1]) >= int(match[2]):
            yield Span(*match.span())


def scores_in(text: str) -> frozenset[str]:
    """The scores of a text, each written with a hyphen."""
    return frozenset(span.of(text).replace("–", "-") for span in scores_at(text, Span(0, len(text))))


def other_score(claim: str, said: str) -> bool:
    """Whether both give scores, and the passage none of the claim's."""
    ours = scores_in(claim)
    return bool(ours) and bool(theirs := scores_in(said)) and ours.isdisjoint(theirs)
