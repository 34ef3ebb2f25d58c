"""Published fact-checks of an article's claims, as findings for the reader of a report."""

from __future__ import annotations

from collections import defaultdict

from sayso.known.known import Matcher, known
from sayso.model import Claim, FactCheck, Finding, Reading, merged

KIND = "known_fact_check"
_WORTH = 0.004  # check-worthiness below which a claim is not asked about: pleasantries, questions, fragments
_FIRST = 70  # characters by which a claim is named
_MARKS = frozenset('"“”„«»')
_INNER = str.maketrans('"“”„«»', "'‘’‚‹›")


def fact_checked(reading: Reading, matcher: Matcher) -> tuple[Finding, ...]:
    """A finding for each review of claims of the article, where the first of them stands: a hint to read the review, never a
    verdict. Of several claims that one review is of, the one that comes nearest is named."""
    claims = [claim for claim in reading.claims if claim.checkworthy >= _WORTH]
    said = {s.id: s.speaker.name for s in reading.statements if s.speaker is not None}
    speakers = {c.id: said[c.statement] for c in claims if c.statement in said}
    matches = known(claims, matcher, speakers=speakers, language=reading.document.language)
    reviews: dict[str, FactCheck] = {}
    reviewed: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.id in matches:
            review = matches[claim.id][0].reviews[-1]
            reviews.setdefault(review.id, review)
            reviewed[review.id].append(claim)
    return tuple(
        Finding(
            KIND,
            _told(review, max(reviewed[key], key=lambda claim: matches[claim.id][0].score)),
            merged(span for claim in reviewed[key] for span in claim.spans),
        )
        for key, review in reviews.items()
    )


def _told(review: FactCheck, claim: Claim) -> str:
    who = review.publisher or "A fact-checker"
    when = f" ({review.published.isoformat()})" if review.published else ""
    where = f": {review.url}" if review.url else ""
    return f"{who}{when} rated a claim like “{_first_words(claim.text)}” as “{review.rating}”{where}"


def _first_words(text: str) -> str:
    """The first words of a claim, ready to stand between marks of quotation."""
    words = " ".join(text.split())
    if words[:1] in _MARKS and words[-1:] in _MARKS and len(_MARKS.intersection(words[1:-1])) == 0:
        words = words[1:-1]  # all of it is quoted
    if len(words) > _FIRST:
        words = f"{words[:_FIRST].rpartition(' ')[0] or words[:_FIRST]} …"
    return words.translate(_INNER).rstrip(".,;:")
