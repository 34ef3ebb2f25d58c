"""Claims that somebody has checked already, as ClaimReview tells of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sayso.model.verdict import Label


@dataclass(frozen=True, slots=True)
class FactCheck:
    """One published review of one claim; `label` is what its rating comes to on our scale, None where that is unsure."""

    id: str
    claim: str
    rating: str  # the publisher's own words
    label: Label | None = None
    publisher: str | None = None
    url: str | None = None
    published: date | None = None
    claimant: str | None = None
    title: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """Reviews of a claim that says the same as one that was asked about, the earliest first; `score` is 0 to 1.

    `sure` tells the matches that may be shown without a person having looked: a claim near in words can still be
    another one, so even then a match is a hint to read the review, and never a verdict by itself.
    """

    reviews: tuple[FactCheck, ...]
    score: float
    sure: bool
