"""Claims -> reviews of the same claims that fact-checkers have published (ClaimReview)."""

from sayso.known.claimreview import Found, read_reviews
from sayso.known.known import Matcher, known
from sayso.known.objects import MOST_BYTES
from sayso.known.store import Added, FactChecks

__all__ = ["MOST_BYTES", "Added", "FactChecks", "Found", "Matcher", "known", "read_reviews"]
