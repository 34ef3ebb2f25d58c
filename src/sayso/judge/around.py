"""What stands right around a figure: in its clause, between other figures."""

from __future__ import annotations

import re

from sayso.judge.case import Case
from sayso.judge.ideas import Idea, held, ideas
from sayso.judge.witness import Witness
from sayso.model import Figure, Span
from sayso.text.unit_names import EXACT, UnitKind

__all__ = ["clause_of", "of_other_money", "words_around"]

_CLAUSE = re.compile(r"[;:()—–]|,(?!\d)|\.\s|\s-\s")
_MONEY = frozenset(name for name, kind in EXACT.values() if kind is UnitKind.MONEY)
_ROUND = 2  # digits: two sums of a story are often the same round one
_ENOUGH = 5  # words around a sum that tell what it was paid for


def words_around(case: Case, figure: Figure) -> tuple[Idea, ...]:
    """The claim's content words around the figure, numbers and units aside."""
    first = figure.spans[0]
    span = next((s for s in case.claim.spans if s.overlaps(first)), case.claim.spans[0])
    others = [f.spans[0] for f in case.figures if f is not figure]
    start = max((o.end for o in others if o.end <= first.start and span.contains(o)), default=span.start)
    end = min((o.start for o in others if o.start >= first.end and span.contains(o)), default=span.end)
    said = f"{case.text[start : first.start]} · {case.text[first.end : end]}"
    return tuple(dict.fromkeys(i for i in ideas(said, case.language) if not any(f[:1].isdigit() for f in i)))


def clause_of(witness: Witness, figure: Figure) -> Span:
    """The part of the sentence that a figure stands in, between marks and other figures."""
    sentence, own = figure.sentence or figure.spans[0], figure.spans[0]
    start, end = sentence
    for cut in _CLAUSE.finditer(witness.text, *sentence):
        if cut.end() <= own.start:
            start = cut.end()
        elif cut.start() >= own.end:
            end = min(end, cut.start())
            break
    for other in witness.figures_at(sentence):
        if other.spans[0].end <= own.start:
            start = max(start, other.spans[0].end)
        elif other.spans[0].start >= own.end:
            end = min(end, other.spans[0].start)
    return Span(start, end)


def of_other_money(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether two round sums are as much and nothing more: not a word around the one stands in the clause of the other."""
    if figure.unit not in _MONEY or len(f"{figure.low:.10g}".replace(".", "").strip("0")) > _ROUND:
        return False
    said = [idea for idea in words_around(case, figure) if not any(form[:1] == "~" for form in idea)]
    there = frozenset[str]().union(*ideas(clause_of(witness, other).of(witness.text), witness.stored.language))
    return len(said) >= _ENOUGH and not held(said, there)
