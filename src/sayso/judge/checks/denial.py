"""Words of denial and correction, and what they deny."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.judge.amounts import Relation, relation, same_unit, worded
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.lexicon import DENIAL_DENIED, FALSE_AFTER, MISSAID, NEGATED_BEFORE, NEGATION
from sayso.judge.witness import Sentence, Witness, mentions
from sayso.model import Figure, Measure, Span, Stance
from sayso.text.similarity import containment
from sayso.text.words import terms

_TOPIC = 0.5  # share of the claim's words that one or two sentences must hold: the report is about these words
_SAME_SUBJECT = 0.4
_DENIED = 0.6  # share of the claim's words that must follow the negation


def denied_on_record(case: Case) -> Iterator[Signal]:
    """An archived report says that the speaker did not say so, or that the words were ascribed wrongly."""
    if case.statement is None or case.statement.speaker is None:
        return
    name = case.statement.speaker.name
    claimed = set(case.terms) - set(terms(name))
    for witness in case.witnesses:
        if not any(containment(claimed, unit.terms, case.weight) >= _TOPIC for unit in witness.units()):
            continue
        for unit in witness.units():
            said = unit.span.of(witness.text)
            if MISSAID.search(said) and mentions(said, name) and not DENIAL_DENIED.search(said):
                text = f"the report says that {name} did not say this"
                yield Signal(Stance.REFUTES, 0.85, text, Proof(witness, unit.span), outranks=True)
                break


def figure_denied(case: Case) -> Iterator[Signal]:
    """An archived report denies the very figure: "did not make ...", "the ... figure is false"."""
    for figure in case.figures:
        if figure.measure in (Measure.AGE, Measure.RANK) or not _specific(figure):
            continue
        for witness in case.witnesses:
            if containment(case.terms, witness.terms, case.weight) < _SAME_SUBJECT:
                continue
            for other in witness.reading.figures:
                if not same_unit(figure, other) or relation(figure, other)[0] is not Relation.AGREES:
                    continue
                sentence = other.sentence or other.spans[0]
                if figure.value == other.value and _denies(witness, other, sentence):
                    text = f"the report denies {worded(other)}"
                    yield Signal(Stance.REFUTES, 0.8, text, Proof(witness, sentence), outranks=True)


def negated(case: Case) -> Iterator[Signal]:
    """An archived sentence negates what the claim says, in the claim's own words."""
    if not case.terms or NEGATION.search(case.claim.text) or len(set(case.terms)) < 4:
        return
    for witness in case.witnesses:
        for unit in witness.sentences:
            weight = _negates(case, witness, unit)
            if weight:
                yield Signal(Stance.REFUTES, weight, "the report says the contrary", Proof(witness, unit.span))


def _negates(case: Case, witness: Witness, unit: Sentence) -> float:
    said = unit.span.of(witness.text)
    if containment(case.terms, unit.terms, case.weight) < _DENIED:
        return 0.0
    for match in NEGATION.finditer(said):
        after = {word.term for word in unit.words if word.start >= match.end() and word.term}
        if containment(case.terms, after, case.weight) >= _DENIED:
            return 0.6
    return 0.0


def _denies(witness: Witness, figure: Figure, sentence: Span) -> bool:
    before = witness.text[sentence.start : figure.spans[0].start]
    after = witness.text[figure.spans[-1].end : sentence.end]
    return bool(NEGATED_BEFORE.search(before[-120:]) or FALSE_AFTER.search(after[:160]))


def _specific(figure: Figure) -> bool:
    """A small bare count ("three") is denied by chance; a large or measured one is not."""
    return figure.low >= 10 or figure.unit not in (None, "person")
