"""A question whether the speaker said it, and the answer that a report gives: "Did Ada Norr call it a swamp? She did not."."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.denials.answers import SAYING, asks_what, refused, yes_or_no
from sayso.judge.quotations.passed_on import asked_whether_said
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import held, ideas, share, vocabulary
from sayso.judge.words.lexicon import MISSAID, negations
from sayso.model import Span, SpeakerKind, Stance

_ASKED = 0.5  # share of the claim's words that the question must hold
_ALL = 0.5  # share of the question's own words that the claim must hold: it asks for nothing beyond
_FEWEST, _FEW = 3, 2  # such words; the latter of a short claim
_SHORT = 4
_MOST = 600  # characters of a question
_WEIGHT = 0.8


def asked_of_them(case: Case) -> Iterator[Signal]:
    """A report asks, in a headline or a sentence, whether the speaker said this, and answers yes or no."""
    speaker = case.statement.speaker if case.statement else None
    if speaker is None or speaker.kind is SpeakerKind.UNNAMED:
        return
    denials = negations(case.claim.text)
    own = vocabulary(speaker.name, case.language)
    claimed = [idea for idea in case.ideas if not idea & own]
    fewest = _FEW if len(claimed) <= _SHORT else _FEWEST
    for witness in case.witnesses:
        for asked, answer, where in _questions(witness):
            if asks_what(asked, witness.stored.language) or not asked_whether_said(asked, speaker.name):
                continue
            if negations(asked) != denials:  # "Did she say that it will not close?" asks for another thing
                continue
            meant = [i for i in ideas(SAYING.sub(" ", asked), witness.stored.language) if not i & own]
            there = frozenset[str]().union(*meant)
            if held(claimed, there) < fewest or share(claimed, there, case.weight) < _ASKED:
                continue
            if share(meant, case.forms, case.weight) < _ALL:
                continue
            yes = yes_or_no(answer)
            if yes is False or refused(asked, answer, witness.stored.language) or MISSAID.search(answer):
                text = f"asked whether {speaker.name} said this, the report answers no"
                yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, where), outranks=True)
                break
            if yes:
                text = f"asked whether {speaker.name} said this, the report answers yes"
                yield Signal(Stance.SUPPORTS, _WEIGHT, text, Proof(witness, where))
                break


def _questions(witness: Witness) -> Iterator[tuple[str, str, Span]]:
    """Each question with what stands right behind it, and where both are in the text; the headline's first."""
    told = witness.sentences
    if witness.title_asks and told:
        yield (witness.stored.title or "")[:_MOST], told[0].span.of(witness.text), told[0].span
    for question, answer in witness.answers:
        if not answer.asks:
            where = Span(question.span.start, answer.span.end)
            yield question.span.of(witness.text)[-_MOST:], answer.span.of(witness.text), where
