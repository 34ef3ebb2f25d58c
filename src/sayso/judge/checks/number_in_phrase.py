"""A report of the story that tells the same in the same words, with another number in their middle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from sayso.judge.bearing.days import before, of_those_days
from sayso.judge.bearing.events import other_event
from sayso.judge.bearing.sought import another_time, of_each
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.checks.counted_otherwise import borne_out
from sayso.judge.figures.amounts import (
    GROWING,
    Relation,
    another_share,
    given_by_article,
    of_things,
    relation,
    same_unit,
    turned,
    worded,
)
from sayso.judge.figures.another_count import another_count
from sayso.judge.figures.other_days import of_another_year, of_other_days
from sayso.judge.figures.phrases import Phrase, alike, phrase_of
from sayso.judge.figures.subject import of_whom, same_matter
from sayso.judge.witness import Witness
from sayso.model import Bound, Figure, Measure, Stance

# What changes from day to day is told in the same words each time.
_NEVER = GROWING | {Measure.AGE, Measure.RANK, Measure.MISSING, Measure.RESCUED, Measure.TREATED, Measure.VOTED}
_DAYS_OF = {"second": 1 / 86_400, "minute": 1 / 1_440, "hour": 1 / 24, "day": 1, "week": 7, "month": 30, "year": 365}
_LEAST = 2
_DIFFERS = 1.15  # factor from which two exact numbers are no rounding of one
_OPEN = 1.5  # the same where one of them is only about so many
_ALL = 3  # content words in a row that the two have in common: a noun with its adjective stands beside many numbers
_SAME = 4  # so many that both tell of one thing, as what they tell it
_MATTER, _CLOSE = 0.2, 0.4  # share of the other words around
_DAYS = 21  # between a report and the article
_WEIGHT = 0.74
_MOST = 20  # figures of a claim, or of one report


@dataclass(frozen=True, slots=True)
class _Twin:
    witness: Witness
    figure: Figure
    run: int


def number_in_phrase(case: Case) -> Iterator[Signal]:
    """Where no report has the claim's number, those were compared that give another one in the same phrase."""
    for figure in case.figures[:_MOST]:
        if figure.measure in _NEVER or not _single(figure):
            continue
        phrase = phrase_of(case.text, figure, case.language)
        if len(phrase.before) + len(phrase.behind) < _ALL:
            continue
        found = [t for w in case.witnesses for t in islice(_twins(case, figure, phrase, w), _MOST)]
        twins = [t for t in found if not _grown(case, figure, t)]
        if not twins and all(_exchanged(figure, t.figure) for t in found):
            twins = found
        if not twins or _several(twins) or any(borne_out(case, figure, w) for w in case.witnesses):
            continue
        best: dict[int, _Twin] = {}
        for twin in sorted(twins, key=lambda t: -t.run):
            best.setdefault(twin.witness.source, twin)
        for twin in best.values():
            where = twin.figure.as_of or twin.witness.stored.published
            text = f"{worded(figure)} against {worded(twin.figure)}" + (f" as of {where}" if where else "")
            proof = Proof(twin.witness, twin.figure.sentence or twin.figure.spans[0])
            yield Signal(Stance.REFUTES, _WEIGHT, text, proof, given=twin.figure.value)


def _several(twins: Sequence[_Twin]) -> bool:
    """Whether the reports give several numbers in that phrase: it is said of several things, or on several days."""
    first = twins[0].figure
    return any(not same_unit(first, t.figure) or relation(first, t.figure)[0] is not Relation.AGREES for t in twins)


def _twins(case: Case, figure: Figure, phrase: Phrase, witness: Witness) -> Iterator[_Twin]:
    if not (case.scene.told_in(witness) or case.named_in(witness)) or not of_those_days(case, witness, _DAYS):
        return
    for other in witness.reading.figures:
        if not _single(other) or not _apart(figure, other):
            continue
        met = alike(phrase, phrase_of(witness.text, other, witness.stored.language))
        if met.total < _ALL:
            continue
        if other.unit == "percentage" and not met.before:
            continue  # many have their share of the vote
        matter = same_matter(case, figure, witness, other)
        same = met.total >= _SAME and matter >= _CLOSE
        if not same and (other.measure in _NEVER or _told_otherwise(case, figure, witness, other)):
            continue
        if not _of_another(case, figure, witness, other) and matter >= _MATTER:
            yield _Twin(witness, other, met.total)


def _told_otherwise(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether only one of the two is asked for, expected, of another year or of each."""
    ours = case.text, figure.spans[0].start, figure.spans[-1].end
    theirs = witness.text, other.spans[0].start, other.spans[-1].end
    if another_time(*ours) is not another_time(*theirs) or of_each(*ours) is not of_each(*theirs):
        return True
    return witness.in_doubt(other.spans[0])


def _of_another(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether the number is of another day, of a part or of somebody else, or the article has it as well."""
    place = other.sentence or other.spans[0]
    if turned(figure, other) or witness.calls_false(place) or witness.asks(place) or given_by_article(case, other):
        return True
    if another_share(figure, other, witness.figures_at(place)):
        return True
    if of_other_days(witness, other) or another_count(case, figure, witness, other):
        return True
    if of_another_year(case.sentence.of(case.text), case.day, place.of(witness.text), witness.stored.published):
        return True
    return other_event(case, figure, witness, other) or not of_whom(case, figure, witness, other)


def _apart(figure: Figure, other: Figure) -> bool:
    """Whether two numbers that may count the same are clearly two."""
    mine, theirs = _DAYS_OF.get(figure.unit or ""), _DAYS_OF.get(other.unit or "")
    if mine and theirs:
        lasts = figure.low * mine, other.low * theirs
        return max(lasts) >= _OPEN * min(lasts)
    if not (same_unit(figure, other) or (of_things(figure.unit) and of_things(other.unit))):
        return False
    how, factor = relation(figure, other)
    if how is Relation.AGREES:
        return False
    if {figure.bound, other.bound} <= {Bound.EXACT}:
        return factor >= _DIFFERS
    if figure.bound is other.bound and figure.low > 0 and other.low > 0:  # "at least" so many on either side
        return max(figure.low, other.low) >= _OPEN * min(figure.low, other.low)
    return factor >= _OPEN


def _grown(case: Case, figure: Figure, twin: _Twin) -> bool:
    """Whether there may be more of them since the report."""
    return twin.figure.low < figure.low and of_things(figure.unit) and before(case, twin.witness)


def _exchanged(figure: Figure, other: Figure) -> bool:
    """Whether the two have the same digits in another order: 71 for 17, which no growth makes."""
    mine, theirs = (f"{f.low:.15g}" for f in (figure, other))
    return len(mine) > 1 and sorted(mine) == sorted(theirs)


def _single(figure: Figure) -> bool:
    return figure.value[1] is None and not figure.vague and figure.low >= _LEAST
