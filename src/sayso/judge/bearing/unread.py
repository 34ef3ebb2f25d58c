"""Whether a model reads as saying so what has words or numbers in common with a claim, where nobody chose the reports.

What somebody chose for an article may well say the same in words that no small model knows. In a large archive passages meet
a claim by chance, and there the model tells better than any share of words which of them show it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sayso.judge.bearing.days import before
from sayso.judge.case import Case, Signal
from sayso.model import Stance

__all__ = ["SAYS_SO", "read_as_said", "surest"]

_COUNTED = "same_numbers"
_VERY = 0.85  # weight of nearly the same words by the same speaker
SAYS_SO = 0.3  # probability of entailment below which agreement in words is none yet


def read_as_said(
    case: Case, signals: Sequence[tuple[str, Signal]], besides: Mapping[str, str]
) -> list[tuple[str, Signal]]:
    """All signals but those that bear the claim out by a passage which the model doesn't read as saying so.

    `besides` names the checks whose passages are asked about, each with another that vouches for the same report: the very words
    need no model, nor do numbers (a check may vouch for itself) but those of an earlier report, which may count something else.
    """
    for_it = [(name, s) for name, s in signals if s.stance is Stance.SUPPORTS]
    vouched = {
        (name, id(s.proof.witness)) for name, s in for_it if name != _COUNTED or not before(case, s.proof.witness)
    }
    asked = [
        s
        for name, s in for_it
        if name in besides and (besides[name], id(s.proof.witness)) not in vouched and not _verbatim(case, name, s)
    ]
    read = zip(asked, case.entailed([s.proof for s in asked]), strict=True)
    dropped = {id(s) for s, entails in read if entails is not None and entails < SAYS_SO}
    return [(name, signal) for name, signal in signals if id(signal) not in dropped]


def _verbatim(case: Case, name: str, signal: Signal) -> bool:
    return name == "same_words" and case.literal and signal.weight >= _VERY


def surest(case: Case, signals: Sequence[tuple[str, Signal]]) -> tuple[bool, float] | None:
    """Of the passages that bear the claim out the best: whether it is from before the article, and the model's
    probability of entailment for it. None where the model can read none of them."""
    proofs = [s.proof for _, s in signals if s.stance is Stance.SUPPORTS]
    read = zip(proofs, case.entailed(proofs), strict=True)
    found = [(before(case, proof.witness), entails) for proof, entails in read if entails is not None]
    return max(found, key=lambda one: (not one[0], one[1]), default=None)
