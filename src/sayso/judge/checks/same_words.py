"""The same words stand in an archived report, said by the same speaker or by another one."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.people import different, same
from sayso.judge.witness import Sentence, Witness, mentions
from sayso.model import Span, Stance, StatementKind, covers
from sayso.text.quotes import quotations
from sayso.text.similarity import in_order
from sayso.text.words import terms

_NEAR = 0.8  # share of the quotation's content words that must stand there in order: lets a dropped or added word pass
_FEWEST = 2  # content words: a quoted piece with fewer ("anytime") proves nothing


def same_words(case: Case) -> Iterator[Signal]:
    """The quoted words were looked up in the archive, in order, and who they are ascribed to there was compared."""
    if case.statement is None or case.statement.speaker is None:
        return
    fragments = [found for span in _fragments(case) if len(found := terms(span.of(case.text))) >= _FEWEST]
    if not fragments:
        return
    for witness in case.witnesses:
        best = max(
            ((score, unit) for unit in witness.units() if (score := _standing(fragments, unit)) >= _NEAR),
            key=lambda found: (found[0], -found[1].span.length),
            default=None,
        )
        if best is not None:
            yield from _ascribed(case, witness, *best)


def _fragments(case: Case) -> list[Span]:
    assert case.statement is not None
    if case.statement.kind is StatementKind.DIRECT:
        return list(case.claim.spans)
    around = [p.span for p in case.reading.document.paragraphs if covers(case.claim.spans, p.span)]
    quoted = [found.inner for paragraph in around for found in quotations(case.text, paragraph)]
    return [span for span in quoted if covers(case.claim.spans, span)]


def _standing(fragments: list[list[str]], unit: Sentence) -> float:
    """The share of the longest fragment that stands in the unit in order."""
    found = [word.term for word in unit.words if word.term]
    longest = max(fragments, key=len)
    return in_order(longest, found)


def _ascribed(case: Case, witness: Witness, score: float, unit: Sentence) -> Iterator[Signal]:
    assert case.statement is not None
    speaker = case.statement.speaker
    assert speaker is not None
    there = [s.speaker for s in witness.statements_at(unit.span) if s.speaker is not None]
    proof = Proof(witness, unit.span)
    if any(same(speaker, other) for other in there) or (
        not there and mentions(unit.span.of(witness.text), speaker.name)
    ):
        yield Signal(Stance.SUPPORTS, 0.6 + 0.35 * score, f"the same words by {speaker.name}", proof)
    elif other := next((o for o in there if different(speaker, o)), None):
        yield Signal(Stance.REFUTES, 0.55 + 0.35 * score, f"the same words, said by {other.name}", proof)
    else:
        yield Signal(Stance.MENTIONS, 0.3, "the same words, without a clear speaker", proof)
