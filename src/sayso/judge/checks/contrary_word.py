"""A report that is the claim but for one word, or a negation, which tells the contrary, in Vietnamese."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.judge.bearing.days import each_of_its_day, of_those_days, since, told_of_other_days
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.vietnamese_contraries import contrary
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.lexicon import HEARSAY
from sayso.model import ClaimKind, Stance

_DAYS = 30  # between a report and the article
_WEIGHT = 0.72


def contrary_word(case: Case) -> Iterator[Signal]:
    """A report of the article's days tells in otherwise the same words the contrary: a fall for a rise, a loss for a profit."""
    if case.language != "vi" or case.claim.kind is ClaimKind.ACCOUNT:
        return
    for witness in case.witnesses:
        if witness.stored.language != "vi" or not of_those_days(case, witness, _DAYS):
            continue
        for sentence in witness.sentences:
            if not sentence.asks and _tells(case, witness, sentence):
                text = "the report tells the contrary in otherwise the same words"
                yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, sentence.span))
                break


def _tells(case: Case, witness: Witness, sentence: Sentence) -> bool:
    claim, said = case.claim.text, sentence.span.of(witness.text)
    found = contrary(claim, said)
    if found is None or HEARSAY.search(said) or (not found.dated and told_of_other_days(case, witness, said)):
        return False
    if witness.in_doubt(sentence.span):
        return False
    if found.denied or not found.moving:
        return since(case, witness, 0 if found.denied else 1)
    return not each_of_its_day(case, witness, said)
