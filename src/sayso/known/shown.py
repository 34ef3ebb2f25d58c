"""Published fact-checks of an article's claims, as findings for the reader of a report."""

from __future__ import annotations

from collections.abc import Mapping

from sayso.known.known import Matcher, known
from sayso.model import Finding, Match, Reading

KIND = "known_fact_check"
_WORTH = 0.004  # check-worthiness below which a claim is not asked about: pleasantries, questions, fragments


def fact_checked(reading: Reading, matcher: Matcher) -> tuple[Finding, ...]:
    """A finding for each claim that fact-checkers have reviewed: a hint to read the review, never a verdict."""
    claims = [claim for claim in reading.claims if claim.checkworthy >= _WORTH]
    said = {s.id: s.speaker.name for s in reading.statements if s.speaker is not None}
    speakers = {c.id: said[c.statement] for c in claims if c.statement in said}
    matches = known(claims, matcher, speakers=speakers, language=reading.document.language)
    return tuple(Finding(KIND, _told(matches, claim.id), claim.spans) for claim in claims if claim.id in matches)


def _told(matches: Mapping[str, tuple[Match, ...]], claim: str) -> str:
    review = matches[claim][0].reviews[-1]
    who = review.publisher or "A fact-checker"
    when = f" ({review.published.isoformat()})" if review.published else ""
    where = f": {review.url}" if review.url else ""
    return f"{who}{when} rated a claim like this “{review.rating}”{where}"
