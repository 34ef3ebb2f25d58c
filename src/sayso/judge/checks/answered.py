"""A question that asks what the claim says, and the yes or no that it got."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.denials.answers import asks_what, yes_or_no
from sayso.judge.quotations.passed_on import asked_whether_said
from sayso.judge.words.ideas import held, ideas, share
from sayso.judge.words.lexicon import NEGATION
from sayso.model import Span, Stance

_ASKED = 0.5  # share of the claim's words that the question must hold
_ALL = 0.6  # share of the question's own words that the claim must hold: it asks for nothing beyond
# A claim is not so where a part of it is not: then the question need ask for that part only.
_PART, _PART_ALL, _PART_FEWEST = 0.25, 0.5, 3
_LEAST = 0.7  # what an answer weighs, though little of the claim was asked for


def answered(case: Case) -> Iterator[Signal]:
    """A question that asks what the claim says was answered with yes or no in an archived report."""
    if len(case.ideas) < 3:
        return
    contrary = bool(NEGATION.search(case.claim.text))
    told = case.forms, case.weight
    speaker = case.statement.speaker if case.statement else None
    for witness in case.witnesses:
        for question, answer in witness.answers:
            asked = question.span.of(witness.text)
            if asks_what(asked) or (speaker is not None and asked_whether_said(asked, speaker.name)):
                continue
            score, own = case.share(question.ideas), share(meant := ideas(asked, witness.stored.language), *told)
            said = answer.span.of(witness.text)
            if (yes := yes_or_no(said)) is None:
                continue
            against = yes == (contrary != bool(NEGATION.search(asked)))
            whole = score >= _ASKED and own >= _ALL
            part = score >= _PART and own >= _PART_ALL and held(meant, case.forms) >= _PART_FEWEST
            if not whole and not (part and not yes and against):
                continue
            proof = Proof(witness, Span(question.span.start, answer.span.end))
            text = f"asked about {'this' if whole else 'a part of this'}, the report answers {'yes' if yes else 'no'}"
            yield Signal(Stance.REFUTES if against else Stance.SUPPORTS, max(_LEAST, 0.5 + 0.3 * score), text, proof)
