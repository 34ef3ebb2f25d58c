"""A count that a report calls final, certified or corrected."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.bearing.events import other_event
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import (
    GROWING,
    Relation,
    archived_population,
    claimed_population,
    relation,
    same_population,
    same_unit,
    worded,
)
from sayso.judge.figures.subject import of_whom
from sayso.judge.witness import Witness
from sayso.model import Bound, Figure, Measure, Span, Stance

_FINAL = re.compile(
    r"\bfinal\s(?:\w+\s)?(?:toll|count|tally|figures?|number|results?|returns)\b"
    r"|\brecounts?\b|\bcertified\b|\brevised\s(?:down|up|its|the|to|from)\b|\bcorrected\s(?:to|from|its|the)\b"
    r"|\b(?:lower(?:ed|s|ing)|reduc(?:ed|es|ing)|revis(?:ed|es|ing)|correct(?:ed|s|ing))\s+(?:the\s+|its\s+|their\s+)?(?:\w+\s+){0,2}?(?:toll|count|tally|number|figure)\b"
    r"|\b(?:toll|count|tally|number|figure)s?\b[^.;]{0,40}\b(?:was|were|is|has\s+been)\s+(?:later\s+)?(?:lowered|reduced|revised|corrected)\b"
    r"|\bnach\s+unten\s+korrigiert\b|\b(?:Zahl|Bilanz)\b[^.;]{0,40}\bkorrigiert\b|\b(?:уточнили|снизили|скорректировали)\b[^.;]{0,30}\bчисло\b"
    r"|\bчисло\b[^.;]{0,40}\b(?:уточнено|снижено|скорректировано)\b|\b(?:điều\s+chỉnh|đính\s+chính)\b[^.;]{0,40}\b(?:số|xuống)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)  # "won by 312 votes": a margin, no count
_COUNTS = GROWING | {Measure.VOTED, Measure.MISSING}
_APART = 1.2  # factor: less is another way of counting
_MOST = 10.0  # more is another thing that is counted
_WEIGHT = 0.75


def final_count(case: Case) -> Iterator[Signal]:
    """The figure was held against a count that a report calls final, certified or corrected, which outranks those before."""
    for figure in case.figures:
        if figure.measure not in _COUNTS or figure.vague:
            continue
        for witness in case.witnesses:
            for other in witness.reading.figures:
                sentence = other.sentence or other.spans[0]
                if _differs(case, figure, witness, other) and _FINAL.search(witness.text, *sentence):
                    day = witness.stored.published
                    text = f"{worded(figure)} against a final count of {worded(other)}" + (f" ({day})" if day else "")
                    yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, sentence), outranks=True)


def _differs(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether the other counts the same of the same, and lies below: a count before the final one may lie below it."""
    if other.measure is not figure.measure or not same_unit(figure, other) or other.vague or _others(figure, witness):
        return False
    if _by(case.text, figure.spans[0]) != _by(witness.text, other.spans[0]):
        return False
    how, factor = relation(figure, other)
    if how is not Relation.ABOVE or not _APART <= factor < _MOST or other.bound in (Bound.OVER, Bound.AT_LEAST):
        return False
    mine, theirs = claimed_population(case, figure), archived_population(witness, other)
    return (
        same_population(mine, theirs)
        and not other_event(case, figure, witness, other)
        and of_whom(case, figure, witness, other)
    )


def _others(figure: Figure, witness: Witness) -> bool:
    """Whether the report has the claim's figure, too, or a higher one: then it is of another place or time."""
    return any(
        o.measure is figure.measure
        and same_unit(figure, o)
        and o.high >= figure.low
        and o.value[1] is None
        and _FINAL.search(witness.text, *(o.sentence or o.spans[0]))
        for o in witness.reading.figures
    )


def _by(text: str, span: Span) -> bool:
    return _BY.search(text, max(0, span.start - 40), span.start) is not None
