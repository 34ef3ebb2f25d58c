"""Whether a passage is of others than the article, or than the claim's."""

from __future__ import annotations

from sayso.judge.case import Case
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.ideas import held
from sayso.judge.words.names import named

__all__ = ["of_a_stranger", "of_others"]

_SEVERAL = 2  # names
_OPENING = 2  # sentences of a report that tell whom it is of


def of_others(case: Case, witness: Witness, unit: Sentence) -> bool:
    """Whether the passage, which a claim that names nobody may be met by, is of others than the article: the report
    is not of its story, and the passage, or the headline and the beginning of the report, names several of whom the article
    names none."""
    known = case.scene.everybody
    if not known or case.language != witness.stored.language or case.scene.told_in(witness):
        return False
    opening = " · ".join([witness.stored.title or "", *(s.span.of(witness.text) for s in witness.sentences[:_OPENING])])
    return any(
        len(whom) >= _SEVERAL and not held(whom, known)
        for whom in (named(said, witness.stored.language) for said in (unit.span.of(witness.text), f"· {opening}"))
    )


def of_a_stranger(case: Case, witness: Witness, said: str) -> bool:
    """Whether a report of another story tells something, of which the claim names hardly anybody, of somebody whom the
    article names nowhere."""
    if case.language != witness.stored.language or case.scene.told_in(witness) or not case.scene.everybody:
        return False
    if len(named(case.claim.text, case.language)) >= _SEVERAL:
        return False
    whom = named(said, witness.stored.language)
    return any(idea.isdisjoint(case.scene.everybody) for idea in whom)
