"""A question that asks for the claim's number, and the number that it got for an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sayso.judge.bearing.sought import sought
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import (
    GROWING,
    Relation,
    apart,
    bears_out,
    claimed_population,
    relation,
    same_unit,
    turned,
    worded,
)
from sayso.judge.figures.around import words_around
from sayso.judge.figures.part_shown import weight_of
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.ideas import ideas, share
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.judge.words.names import names
from sayso.model import Bound, Figure, Measure, Span, Stance
from sayso.text.numbers import Form, numbers
from sayso.text.years import YEAR

# General language, our own compilation: what asks for a number. The rest of the question says of what.
_ASKS = re.compile(
    r"\bhow\s+(?:many|much|large|big|high)(?:\s+of)?\b|\b(?:what|which)\s+(?:per\s?cent(?:age)?|share|proportion|number)(?:\s+of)?\b"
    r"|\bwhat\s+(?:is|was|were|are|has\s+been)\s+(?:the|its|their)\s+(?:(?:total|overall|average|official|exact|current)\s+){0,2}"
    r"(?:number|percentage|share|proportion|rate|total|amount|figure|average)(?:\s+of)?\b"
    r"|\bwie\s?(?:viele?n?|hoch|gross|groß)\b|\bсколько\b|\bкак(?:ая|ова|ой|ое)\s+(?:доля|численность|количество|число|процент)\b"
    r"|\bbao\s+nhiêu\b|\bmấy\b",
    re.IGNORECASE,
)
_OWN, _OF_CLAIM = 0.7, 0.6  # shares: of the question's words that the claim holds, of the claim's that both lines hold
_FEWEST = 2  # content words that ask for the same
_FIRST = 60  # characters of an answer in which the number stands
_LEAST = 2  # "one judge for 300,000 people" counts no judges
_NEVER = frozenset({Measure.AGE, Measure.RANK})
_OUTGROWN = (
    1.5  # what grows may have been less before and be more since; so much more than it ever was it can't have been
)
_SHOWN = 0.7  # how far a number must be borne out
_SAYS, _DENIES = 0.7, 0.75  # weights
_ROUGH = frozenset({Bound.EXACT, Bound.ABOUT, Bound.NEARLY, Bound.OVER, Bound.AT_LEAST, Bound.UNDER, Bound.AT_MOST})


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a line behind a question gives."""

    witness: Witness
    span: Span  # of both
    figures: tuple[Figure, ...]


def asked_how_many(case: Case) -> Iterator[Signal]:
    """A question that asks how many or how much of what the claim counts got a number in an archived report."""
    if not case.figures or NEGATION.search(case.claim.text) or sought(case.claim.text):
        return
    wanted = [f for f in case.figures if not f.vague and f.measure not in _NEVER and f.low >= _LEAST]
    found = {f: [answer for witness in case.witnesses for answer in _answers(case, f, witness)] for f in wanted}
    shown = {f: said for f, told in found.items() if (said := [a for a in told if _borne_out(f, a)])}
    weight = _SAYS * weight_of(case, list(shown)) if shown else 0.0
    for figure, told in found.items():
        for answer in shown.get(figure, ()):
            text = f"asked how many or how much, the report gives this number: {worded(figure)}"
            yield Signal(Stance.SUPPORTS, weight, text, Proof(answer.witness, answer.span))
        for answer in told if figure not in shown else ():
            other = answer.figures[0]
            if len(answer.figures) == 1 and _another(figure, other):
                text = f"asked for this number, the report gives another: {worded(figure)} against {worded(other)}"
                yield Signal(Stance.REFUTES, _DENIES, text, Proof(answer.witness, answer.span), given=other.value)


def _answers(case: Case, figure: Figure, witness: Witness) -> Iterator[_Answer]:
    """The answers of a report to a question that asks for this figure."""
    for question, said in witness.answers:
        asked = question.span.of(witness.text)
        asks = _ASKS.search(asked)
        if asks is None or NEGATION.search(asked) or not _of_the_same(case, figure, witness, (question, said), asks):
            continue
        answer = said.span.of(witness.text)
        if NEGATION.search(answer) or HEARSAY.search(answer) or witness.in_doubt(said.span):
            continue
        found = _figures(case, figure, witness, said, question.ideas | said.ideas)
        if found:
            yield _Answer(witness, Span(question.span.start, said.span.end), found)


def _of_the_same(
    case: Case, figure: Figure, witness: Witness, lines: tuple[Sentence, Sentence], asks: re.Match[str]
) -> bool:
    """Whether the question asks for what the claim's figure counts: for nothing beyond, of the same, in the same years."""
    question, said = lines
    asked, answer = (line.span.of(witness.text) for line in lines)
    rest = ideas(f"{asked[: asks.start()]} · {asked[asks.end() :]}", witness.stored.language)
    plain = tuple(idea for idea in rest if not any(form[:1].isdigit() for form in idea))
    around = words_around(case, figure)
    both = question.ideas | said.ideas
    if len(plain) < _FEWEST or len(around) < _FEWEST:
        return False
    if share(plain, case.forms, case.weight) < _OWN or share(around, both, case.weight) < _OF_CLAIM:
        return False
    whom = names(case.claim.text, case.language)
    return whom <= both | witness.titled and _same_years(case, f"{asked} {answer}", witness)


def _same_years(case: Case, said: str, witness: Witness) -> bool:
    """Whether the years that both name, or the day of either, may be the same."""
    told, ours = frozenset(YEAR.findall(said)), frozenset(YEAR.findall(case.claim.text))
    published, stored = case.reading.document.published, witness.stored.published
    now = {str(published.year - back) for back in (0, 1)} if published is not None else set[str]()
    then = {str(stored.year)} if stored is not None else set[str]()
    return told <= ours | now and (ours <= told | then or (not told and stored is None and ours <= now))


def _figures(case: Case, figure: Figure, witness: Witness, said: Sentence, words: frozenset[str]) -> tuple[Figure, ...]:
    """The numbers of an answer that may be of what was asked for; a bare one is of it."""
    counted = claimed_population(case, figure)
    noun = bool((counted.words | counted.meant) & words)
    read = witness.figures_at(said.span)
    if read:
        return tuple(
            other
            for other in read
            if other.spans[0].start - said.span.start <= _FIRST
            and not other.vague
            and other.measure not in _NEVER
            and not turned(figure, other)
            and (same_unit(figure, other) or (noun and other.unit is None))
        )
    bare = [n for n in numbers(said.span.of(witness.text), witness.stored.language) if n.form is not Form.VAGUE]
    if len(bare) != 1 or not noun or figure.unit == "percentage":
        return ()
    at = Span(said.span.start + bare[0].start, said.span.start + bare[0].end)
    return (Figure("", (at,), (bare[0].value, None), unit=figure.unit, population=figure.population),)


def _borne_out(figure: Figure, answer: _Answer) -> bool:
    return any(bears_out(figure, other) >= _SHOWN for other in answer.figures)


def _another(figure: Figure, other: Figure) -> bool:
    """Whether the answer's number can't be the claim's."""
    if other.low <= 0 or other.bound not in _ROUGH:
        return False
    found, factor = relation(figure, other)
    if found is Relation.AGREES or not apart(figure.low, other.low):
        return False
    if GROWING & {figure.measure, other.measure}:
        return found is Relation.ABOVE and factor >= _OUTGROWN
    return True
