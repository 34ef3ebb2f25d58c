"""Whether a passage that has the claim's words tells less: something only planned or supposed, not done, or the reverse."""

from __future__ import annotations

from sayso.judge.bearing.overstated import overstated
from sayso.judge.bearing.plainly_denied import plainly_denied
from sayso.judge.bearing.settled import told_otherwise
from sayso.judge.bearing.supposals import open_yet, supposals, unproven
from sayso.judge.case import Case, Signal
from sayso.judge.denials.denials import UNTRUE, Kind, denials
from sayso.judge.outcomes.english_turns import clause_of, turns
from sayso.judge.quotations.polarity import affirms
from sayso.judge.words.ideas import ideas, share, vocabulary
from sayso.judge.words.lexicon import NEGATION

__all__ = ["told_as_open", "told_less"]

_SUPPOSED = 0.4  # share of what a claim tells that a passage tells as only possible, or as untrue
_TURNED = 0.8  # share of the claim's other words beside a word that tells the contrary
_FEW = 2  # words: of one nothing shows that the same is told


def told_as_open(case: Case, signal: Signal) -> bool:
    """Whether a passage tells as only planned, proposed or supposed, or as untrue, what the claim tells as a fact."""
    witness, said = signal.proof.witness, signal.proof.span.of(signal.proof.witness.text)
    language = witness.stored.language
    told = () if UNTRUE.search(case.claim.text) else denials(said, language)
    false = [d.said for d in told if d.kind is Kind.FALSE]
    open_ = () if open_yet(case.claim.text) else supposals(said, language)
    none = () if NEGATION.search(case.claim.text) else unproven(said, language)
    if len(case.deeds) < _FEW:
        return False
    reached = (*false, *open_, *none)
    return any(share(case.deeds, frozenset().union(*words), case.weight) >= _SUPPOSED for words in reached)


def told_less(case: Case, signal: Signal) -> bool:
    """Whether a passage, by the same words or numbers, tells less than the claim, or what it did as not done, or the reverse."""
    witness, span = signal.proof.witness, signal.proof.span
    at = witness.number_of(span)
    start = witness.sentences[max(0, at - 1)].span.start if witness.sentences else span.start
    said, language = witness.text[min(start, span.start) : span.end], witness.stored.language
    here, claim = span.of(witness.text), case.claim.text
    if overstated(claim, here) or affirms(case, here, language) or plainly_denied(claim, case.language, here, language):
        return True
    return told_otherwise(claim, case.language, said, language) or _turned(case, claim, here)


def _turned(case: Case, claim: str, said: str) -> bool:
    """Whether a passage has of two contrary words the other one, beside most of the claim."""
    if case.language not in (None, "en"):
        return False
    return any(
        share(ideas(t.ours, "en"), vocabulary(clause_of(said, t.where), "en"), case.weight)
        >= (1.0 if t.undone else _TURNED)
        for t in turns(claim, said)
    )
