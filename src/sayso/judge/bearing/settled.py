"""Whether a passage tells the claim's deeds as done, and by and to the same: a plan, a charge or the reverse shows nothing."""

from __future__ import annotations

from sayso.judge.bearing.supposals import open_yet, soon, unsettled
from sayso.judge.outcomes.contests import roles_reversed
from sayso.judge.outcomes.contraries import contraries
from sayso.judge.outcomes.deeds import LIGHT, Deed, contrary_deed, deeds
from sayso.judge.outcomes.directions import other_direction
from sayso.judge.outcomes.vietnamese_contraries import hardly_the_same
from sayso.judge.words.clauses import denied_at
from sayso.judge.words.found import found
from sayso.judge.words.lexicon import NEGATION

__all__ = ["done", "tells_deeds", "told_otherwise"]

# What is so from the day that it is decided: "will spend eleven years in prison", "will take over as head".
_DECIDED = frozenset("sentence laid_off appoint ban ruled_out retire sign".split())


def done(claim: str, said: str, deed: Deed) -> bool:
    """Whether a passage tells a deed as done, as the claim does."""
    coming = not soon(claim) and not deed.names & _DECIDED
    if not open_yet(claim) and unsettled(said, deed.start, deed.end, coming=coming):
        return False
    return found(NEGATION, claim) is not None or not denied_at(said, deed.start)


def told_otherwise(claim: str, language: str | None, said: str, theirs: str | None) -> bool:
    """Whether a passage tells of the claim's deeds only the opposite, or the same the other way round, or nothing as done."""
    if contrary_deed(claim, language, said, theirs) or roles_reversed(claim, language, said, theirs):
        return True
    if other_direction(claim, said) or (language == theirs == "vi" and hardly_the_same(claim, said)):
        return True
    if language == theirs and contraries(claim, said, language):
        return True
    wanted = _names(claim, language)
    told: dict[frozenset[str], Deed] = {}  # where each is first told: "asked that he be jailed, ... 12 years in jail"
    for deed in deeds(said, theirs):
        if deed.names & wanted:
            told.setdefault(deed.names & wanted, deed)
    return bool(told) and not any(done(claim, said, deed) for deed in told.values())


def tells_deeds(claim: str, language: str | None, said: str, theirs: str | None) -> bool | None:
    """Whether a passage tells one of the claim's deeds; None where the claim tells none that is known."""
    wanted = _names(claim, language) - LIGHT
    return not wanted.isdisjoint(_names(said, theirs)) if wanted else None


def _names(text: str, language: str | None) -> frozenset[str]:
    return frozenset[str]().union(*(deed.names for deed in deeds(text, language)))
