"""Reports that tell the opposite outcome of the same, in any of four languages."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.judge.bearing.days import told_of_other_days
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.opposites import opposed, outcomes
from sayso.judge.outcomes.other_object import of_what_alters
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import held
from sayso.judge.words.lexicon import NEGATION
from sayso.judge.words.names import names
from sayso.model import Stance

_SHARED = 0.6  # share of the claim's words that the sentence must hold
_ABROAD, _FEWEST = 0.35, 3  # the same in another language, of which only meanings can be met, and words
_NAMED = 0.5  # share of the claim's names that the report must hold
_WEIGHT = 0.6  # two independent reports refute


def opposed_outcome(case: Case) -> Iterator[Signal]:
    """Archived sentences tell the same with the opposite outcome: negative for positive, acquitted for convicted."""
    if case.language in (None, "en") or NEGATION.search(case.claim.text) or not outcomes(case.claim.text):
        return
    wanted = names(case.claim.text, case.language)
    for witness in case.witnesses:
        if len(wanted & witness.ideas) < _NAMED * len(wanted):
            continue
        best = max(_contrary(case, witness), default=None)
        if best is not None:
            proof = Proof(witness, witness.sentences[-best[1]].span)
            yield Signal(Stance.REFUTES, _WEIGHT, "the report tells the opposite outcome", proof)


def _contrary(case: Case, witness: Witness) -> Iterator[tuple[float, int]]:
    """The sentences (by their number, negative) that tell the opposite, with the share of the claim's words in them."""
    least = _SHARED if witness.stored.language == case.language else _ABROAD
    for at, sentence in enumerate(witness.sentences):
        said = sentence.span.of(witness.text)
        if sentence.asks or not opposed(case.claim.text, said) or NEGATION.search(said):
            continue
        if told_of_other_days(case, witness, said) or of_what_alters(case.claim.text, said):
            continue
        score = case.share(sentence.ideas)
        if score >= least and held(case.ideas, sentence.ideas) >= _FEWEST:
            yield score, -at
