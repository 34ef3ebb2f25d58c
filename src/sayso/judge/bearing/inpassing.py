"""What a long report denies in passing: where nobody chose the reports, it is hardly ever the claim."""

from __future__ import annotations

from sayso.judge.bearing.bychance import passage_share
from sayso.judge.case import Aspect, Case, Signal
from sayso.judge.words.found import found
from sayso.judge.words.lexicon import CALLED_FALSE, MISSAID
from sayso.model import Stance

__all__ = ["IN_PASSING", "in_passing"]

IN_PASSING = 0.4  # at most: three independent reports refute by such denials, two do not
# Share of the claim, by how rare its words are, in the passage, or of what was said in the sentences around it: with so much it
# is no denial in passing.
_TOLD, _SAID = 0.6, 0.75


def in_passing(case: Case, signal: Signal, aspect: Aspect) -> bool:
    """Whether, in a large archive, a long report speaks against the claim in its text alone, and not in its headline or by its
    layout as a fact-check, with a passage that has not most of the claim."""
    witness = signal.proof.witness
    if signal.stance is not Stance.REFUTES or not (case.scene.large and witness.long):
        return False
    title = witness.stored.title or ""
    if witness.headline_denies or found(MISSAID, title) or CALLED_FALSE.search(title):
        return False
    if aspect is Aspect.ATTRIBUTION:
        return passage_share(case, signal, reach=1) < _SAID
    return passage_share(case, signal) < _TOLD
