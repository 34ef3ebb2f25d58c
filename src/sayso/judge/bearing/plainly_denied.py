"""Whether a passage plainly denies what a claim affirms: "does not violate the constitution", however long the claim is."""

from __future__ import annotations

from functools import lru_cache

from sayso.judge.bearing.aside import general
from sayso.judge.quotations.polarity import BOUND
from sayso.judge.words.clauses import END, after_mark, negated, supposed
from sayso.judge.words.ideas import vocabulary
from sayso.judge.words.lexicon import NEGATION
from sayso.text.cuts import end_of

__all__ = ["plainly_denied"]

_FEWEST = 2  # content words that a negation reaches and the claim has
_MOST = 0.6  # share of those reached that the claim has
_BARE = frozenset({"vi"})  # languages in which a deed of two syllables is one word of content ("không bỏ trốn")
_BARE_WORDS = 2  # words of the text that such a negation reaches, at least


@lru_cache(maxsize=20_000)
def plainly_denied(claim: str, language: str | None, said: str, theirs: str | None) -> bool:
    """Whether a negation in the passage goes on with words that the claim has, and mostly with such, where the claim has none."""
    if NEGATION.search(claim):
        return False
    wanted = vocabulary(claim, language)
    for match, reached in zip(NEGATION.finditer(said), negated(said, theirs, supposed_too=True), strict=True):
        if supposed(said, match.start()) or BOUND.match(said, match.start()):
            continue
        told = [idea for idea in reached if not general(idea)]
        firm = [idea for idea in told if not any(form[:1].isdigit() for form in idea)]
        if not firm or firm[0].isdisjoint(wanted) or firm[0] != told[0]:
            continue
        shared = sum(not idea.isdisjoint(wanted) for idea in told)
        bare = theirs in _BARE and shared == len(told) and _words(said, match.end()) >= _BARE_WORDS
        if (shared >= _FEWEST or bare) and shared >= _MOST * len(told):
            return True
    return False


def _words(said: str, at: int) -> int:
    """How many words of a text stand after a negation, up to the end of its clause."""
    begin = after_mark(said, at)
    return len(said[begin : end_of(END, said, begin)].split())
