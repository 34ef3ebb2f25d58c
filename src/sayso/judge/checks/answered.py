"""A question that asks what the claim says, and the yes or no that it got."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.denials.answers import asks_what, negated, says_not, yes_or_no
from sayso.judge.quotations.passed_on import asked_whether_said
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import held, ideas, share
from sayso.judge.words.turned_round import turned_round
from sayso.model import Span, Stance

_ASKED, _ASKED_YES = 0.5, 0.65  # share of the claim's words in the question; a yes bears out no more than it asks
_ALL = 0.6  # share of the question's own words that the claim must hold: it asks for nothing beyond
# A claim is not so where a part of it is not: then the question need ask for that part only.
_PART, _PART_ALL, _PART_FEWEST = 0.25, 0.5, 3
_WORDED = 0.6  # both of these shares where the answer is neither yes nor no, but denies it in words
_FURTHER = 2  # sentences behind an answer in which it may be called false
_TOGETHER = 0.75  # share of the claim's words in several questions together
_LEAST = 0.7  # what an answer weighs, though little of the claim was asked for


@dataclass(frozen=True, slots=True)
class _Answer:
    """A yes or no to a question on the claim, or on a part of it."""

    proof: Proof  # both lines
    words: frozenset[str]  # of the question
    yes: bool
    against: bool  # whether the claim then is not so
    score: float  # share of the claim's words that were asked for
    whole: bool


def answered(case: Case) -> Iterator[Signal]:
    """A question that asks what the claim says was answered with yes or no in an archived report, or one for each part."""
    if len(case.ideas) < 3:
        return
    parts: list[_Answer] = []
    denied = False
    for answer in _answers(case):
        denied = denied or answer.against
        if not answer.whole and not (answer.against and not answer.yes):
            parts.append(answer)
            continue
        text = f"asked about {'this' if answer.whole else 'a part of this'}, the report answers {'yes' if answer.yes else 'no'}"
        stance = Stance.REFUTES if answer.against else Stance.SUPPORTS
        yield Signal(stance, max(_LEAST, 0.5 + 0.3 * answer.score), text, answer.proof)
    if not denied and case.share(frozenset().union(*(part.words for part in parts))) >= _TOGETHER:
        for part in parts:
            yield Signal(Stance.SUPPORTS, _LEAST, "asked about each part of this, reports answer yes", part.proof)


def _answers(case: Case) -> Iterator[_Answer]:
    """The yes and no to questions that ask for the claim or for a part of it, and for nothing beyond."""
    speaker = case.statement.speaker if case.statement else None
    contrary = negated(case.claim.text)
    for witness in case.witnesses:
        language = witness.stored.language
        for question, answer in witness.answers:
            asked = question.span.of(witness.text)
            if asks_what(asked, language) or (speaker is not None and asked_whether_said(asked, speaker.name)):
                continue
            meant, said = ideas(asked, language), answer.span.of(witness.text)
            score, own = case.share(question.ideas), share(meant, case.forms, case.weight)
            if (yes := yes_or_no(said)) is None:
                if (
                    min(score, own) < _WORDED
                    or negated(asked)
                    or contrary
                    or not says_not(question.ideas, said, _behind(witness, answer.span), language)
                ):
                    continue
                yes = False
            against = yes == ((contrary != negated(asked)) != turned_round(case.claim.text, asked))
            whole = score >= (_ASKED if against else _ASKED_YES) and own >= _ALL
            part = (
                score >= _PART and own >= (_PART_ALL if against else _ALL) and held(meant, case.forms) >= _PART_FEWEST
            )
            if whole or part:
                proof = Proof(witness, Span(question.span.start, answer.span.end))
                yield _Answer(proof, question.ideas, yes, against, score, whole)


def _behind(witness: Witness, answer: Span) -> str:
    """The sentences behind an answer in its line, as many as still belong to it."""
    line = witness.paragraph_of(answer)
    told = [s.span for s in witness.sentences if answer.end <= s.span.start < line.end][:_FURTHER]
    return witness.text[told[0].start : told[-1].end] if told else ""
