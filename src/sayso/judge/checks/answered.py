"""A question that asks what the claim says, and the yes or no that it got."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.ideas import ideas, share
from sayso.judge.lexicon import NEGATION
from sayso.model import Span, Stance

_ASKED = 0.5  # share of the claim's words that the question must hold
_ALL = 0.6  # share of the question's own words that the claim must hold: it asks for nothing beyond
_YES = re.compile(
    r"[\"“'\s]*(?:yes|yeah|correct|true|that is (?:correct|true|right)|ja|stimmt|да|có|đúng)\b", re.IGNORECASE
)
_NO = re.compile(
    r"[\"“'\s]*(?:no|nope|not|false|incorrect|untrue|never|nein|falsch|stimmt nicht|нет|неверно|không|sai)\b",
    re.IGNORECASE,
)


def answered(case: Case) -> Iterator[Signal]:
    """A question that asks what the claim says was answered with yes or no in an archived report."""
    if len(case.ideas) < 3:
        return
    contrary = bool(NEGATION.search(case.claim.text))
    for witness in case.witnesses:
        for question, answer in zip(witness.sentences, witness.sentences[1:], strict=False):
            if not question.asks:
                continue
            asked = question.span.of(witness.text)
            score = case.share(question.ideas)
            if score < _ASKED or share(ideas(asked, witness.stored.language), case.forms, case.weight) < _ALL:
                continue
            said = answer.span.of(witness.text)
            yes, no = _YES.match(said), _NO.match(said)
            if not yes and not no:
                continue
            against = bool(no) != (contrary or bool(NEGATION.search(asked)))
            proof = Proof(witness, Span(question.span.start, answer.span.end))
            text = f"asked about this, the report answers {'no' if no else 'yes'}"
            yield Signal(Stance.REFUTES if against else Stance.SUPPORTS, 0.5 + 0.3 * score, text, proof)
