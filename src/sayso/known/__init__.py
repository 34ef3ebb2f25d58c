"""Claims -> reviews of the same claims that fact-checkers have published (ClaimReview)."""

from sayso.known.claimreview import Found, read_reviews
from sayso.known.known import Matcher, known
from sayso.known.objects import MOST_BYTES
from sayso.known.shown import fact_checked
from sayso.known.store import Added, FactChecks

__all__ = ["MOST_BYTES", "Added", "FactChecks", "Found", "Matcher", "fact_checked", "known", "read_reviews"]
