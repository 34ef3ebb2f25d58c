"""Published fact-checks that meet a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sayso.model import FactCheck, Match


def match(found: Match) -> dict[str, Any]:
    """One match."""
    return {"score": found.score, "sure": found.sure, "reviews": [_review(review) for review in found.reviews]}


def _review(review: FactCheck) -> dict[str, Any]:
    return {
        "id": review.id,
        "claim": review.claim,
        "rating": review.rating,
        "label": review.label,
        "publisher": review.publisher,
        "url": review.url,
        "published": review.published.isoformat() if review.published else None,
        "claimant": review.claimant,
        "title": review.title,
        "language": review.language,
    }
