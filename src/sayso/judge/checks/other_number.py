"""Independent reports that give one other number in the same words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sayso.judge.bearing.events import other_event
from sayso.judge.case import Case, Proof, Signal, middle_day
from sayso.judge.figures.amounts import (
    GROWING,
    ROUGH,
    Relation,
    agrees,
    apart,
    archived_population,
    claimed_population,
    relation,
    same_population,
    same_unit,
    worded,
)
from sayso.judge.figures.another_count import another_count
from sayso.judge.figures.around import clause_of, words_around
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, ideas, share, vocabulary
from sayso.judge.words.names import names
from sayso.model import Figure, Measure, Stance

_STRONG = 0.7  # share of the claim's words in the other number's clause: the sentences differ in the number alone
_TOLL = 0.45  # the same of a toll
_BESIDE = 0.2  # the same of its sentence, where a second report gives the same other number
_FEWEST = 2  # content words of the claim, the number aside
_SHORT = 3  # with fewer than these all must be there
_SOURCES = 2  # independent ones that must give the same other number
_WEIGHT = 0.5  # each: two refute
_ALIKE = 0.03  # numbers that differ by less are one
_DAYS = 14  # between a report and the article, for what changes
_LATE = 45  # days after the article in which the number may be given again
_NEVER = frozenset({Measure.AGE, Measure.RANK, Measure.MISSING, Measure.RESCUED, Measure.TREATED, Measure.CASUALTIES})
_CONSTANT = frozenset(
    {"percentage", "percentage point", "dollar", "euro", "russian ruble", "vietnamese dong", "tonne", "kilometre"}
)


@dataclass(frozen=True, slots=True)
class _Rival:
    witness: Witness
    figure: Figure
    near: float  # how far its clause has the claim's words
    around: float  # how far its sentence has them


def other_number(case: Case) -> Iterator[Signal]:
    """Where no report has the claim's number, those were compared that give another one in the same words."""
    for figure in case.figures:
        if not _single(figure) or figure.measure in _NEVER:
            continue
        words = words_around(case, figure)
        if len(words) < _FEWEST:
            continue
        rivals: list[_Rival] = []
        for witness in case.witnesses:
            if _given(case, figure, words, witness):
                rivals = []
                break
            rivals += _there(case, figure, words, witness)
        yield from _agreed(case, figure, rivals, len(words))


def _agreed(case: Case, figure: Figure, rivals: Sequence[_Rival], count: int) -> Iterator[Signal]:
    """The signals of the number that independent reports agree on, one of them in the claim's own words."""
    # A toll is said of the same by its measure; of others the words must tell.
    least = _TOLL if figure.measure in GROWING else 1.0 if count < _SHORT else _STRONG
    for strong in sorted((r for r in rivals if r.near >= least), key=lambda r: -r.near):
        if not _clearly(figure, strong.figure):
            continue
        same = [r for r in rivals if _one(strong.figure, r.figure) and (r is strong or r.around >= _BESIDE)]
        if not _settled(case, figure, same, rivals):
            continue
        best: dict[int, _Rival] = {}
        for rival in sorted(same, key=lambda r: (-r.near, r.witness.stored.id)):
            best.setdefault(rival.witness.source, rival)
        if len(best) >= _SOURCES:
            for rival in best.values():
                where = rival.figure.as_of or rival.witness.stored.published
                text = f"{worded(figure)} against {worded(rival.figure)}" + (f" as of {where}" if where else "")
                place = rival.figure.sentence or rival.figure.spans[0]
                yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(rival.witness, place), given=rival.figure.value)
            return


def _given(case: Case, figure: Figure, words: tuple[Idea, ...], witness: Witness) -> bool:
    """Whether a report has the claim's own number in words like the claim's, whatever it counts there."""
    for other in witness.reading.figures:
        if agrees(figure, other):
            said = (other.sentence or other.spans[0]).of(witness.text)
            if share(words, frozenset().union(*ideas(said, witness.stored.language)), case.weight) >= _BESIDE:
                return True
    return False


def _there(case: Case, figure: Figure, words: tuple[Idea, ...], witness: Witness) -> Iterator[_Rival]:
    """The figures of a report of these days that may be said of what the claim's is said of."""
    ours, theirs = _day(case), witness.stored.published
    if ours is None or theirs is None or not -_LATE <= (ours - theirs).days <= _DAYS:
        return
    mine = claimed_population(case, figure)
    wanted = names(case.claim.text, case.language)
    for other in witness.reading.figures:
        if not _single(other) or other.measure is not figure.measure or not same_unit(figure, other):
            continue
        counted = archived_population(witness, other)
        if not mine.countries:  # a report from abroad names the country that the article need not name
            counted = replace(counted, countries=mine.countries)
        if other.trend is not figure.trend or not same_population(mine, counted):
            continue
        if other_event(case, figure, witness, other) or witness.in_doubt(other.spans[0]):
            continue
        if another_count(case, figure, witness, other):
            continue
        if len(wanted & witness.ideas) < len(wanted) / 2:
            continue
        sentence = other.sentence or other.spans[0]
        language = witness.stored.language
        clause, whole = (vocabulary(span.of(witness.text), language) for span in (clause_of(witness, other), sentence))
        yield _Rival(witness, other, share(words, clause, case.weight), share(words, whole, case.weight))


def _single(figure: Figure) -> bool:
    return figure.bound in ROUGH and figure.value[1] is None and not figure.vague and figure.low > 0


def _one(first: Figure, second: Figure) -> bool:
    return abs(first.low - second.low) <= _ALIKE * max(first.low, second.low)


def _clearly(figure: Figure, other: Figure) -> bool:
    """Whether the two are no rounding of each other."""
    return relation(figure, other)[0] is not Relation.AGREES and apart(figure.low, other.low)


def _settled(case: Case, figure: Figure, same: Sequence[_Rival], rivals: Sequence[_Rival]) -> bool:
    """Whether the other number can't be an earlier or a later count.

    What is counted may grow: a count below the claim's must be given again on the article's day, a toll after it, and
    none may be as high.
    """
    if figure.measure not in GROWING | {None} or figure.unit in _CONSTANT:
        return True
    ours, toll = _day(case), figure.measure is not None
    days = [d for r in same if (d := r.figure.as_of or r.witness.stored.published) is not None]
    above = all(r.figure.low < figure.low for r in same) and all(r.figure.high < figure.low for r in rivals)
    again = ours is not None and any(day > ours or (day == ours and not toll) for day in days)
    return again and (above or not toll)


def _day(case: Case) -> date | None:
    """The article's day; where it shows none, the middle one of the reports found for the claim."""
    return case.reading.document.published or middle_day(case.witnesses)
