"""Independent reports of the story that agree on another number than the article's, which none of them has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from sayso.judge.bearing.days import day_of, of_those_days
from sayso.judge.bearing.events import other_event
from sayso.judge.bearing.sought import another_time, of_each, sought
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.checks.counted_otherwise import borne_out
from sayso.judge.figures.amounts import (
    ANYBODY,
    GROWING,
    Relation,
    another_share,
    archived_population,
    claimed_population,
    given_by_article,
    of_things,
    relation,
    same_population,
    same_unit,
    turned,
    worded,
)
from sayso.judge.figures.another_count import another_count
from sayso.judge.figures.around import of_another_sum, of_other_money
from sayso.judge.figures.other_days import of_other_days
from sayso.judge.figures.subject import of_whom, same_matter
from sayso.judge.witness import Witness
from sayso.judge.words.names import names
from sayso.model import Bound, Figure, Measure, Stance

_NEVER = frozenset({Measure.AGE, Measure.RANK})
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "decade", "year of age", "fraction"})
_COUNTED = GROWING | {Measure.MISSING, Measure.RESCUED, Measure.TREATED}
_APART = 1.1  # factor from which two numbers are no rounding and no two methods
_OPEN = 3.0  # the same where the words of either leave room: "at least 24", "over 9 million"
_SOURCES = 2  # independent ones that must give the same other number
_WEIGHT = 0.5  # each: two refute
_LEAST = 2
_UNDATED_FAR = 3.0  # without the article's date a count may have grown by this much
_ALONE = 0.72
_NEARLY, _FAR, _FEW, _SOON = 0.5, 1.4, 2, 7  # of one report alone
_MOST = 20  # figures of one report, or of the claim
_DAYS = 21  # between a report and the article
# Share of the words around: in the report that tells it best, and in the others.
_LEAD_COUNTED, _LEAD_NAMED, _LEAD = 0.2, 0.25, 0.35
_LEAD_SHARE = 0.5  # of a poll or a vote, which has many shares
_FOLLOW = 0.1
_NAMELESS, _TWIN = (
    0.3,
    0.5,
)  # the same of a report that may be of another story, where the claim names nobody or somebody


@dataclass(frozen=True, slots=True)
class _Rival:
    witness: Witness
    figure: Figure
    matter: float  # how far it is said of the same


def agreed_number(case: Case) -> Iterator[Signal]:
    """Where no report of the story has the claim's number, those were compared that agree on another one, which the
    article never gives."""
    for figure in case.figures[:_MOST]:
        if figure.measure in _NEVER or figure.unit in _TIMES or not _single(figure) or figure.low < _LEAST:
            continue
        if any(borne_out(case, figure, witness) for witness in case.witnesses):
            continue
        rivals = [r for witness in case.witnesses for r in islice(_rivals(case, figure, witness), _MOST)]
        yield from _agreed(case, figure, rivals)


def _agreed(case: Case, figure: Figure, rivals: Sequence[_Rival]) -> Iterator[Signal]:
    least = _LEAD_COUNTED if figure.measure in _COUNTED else _LEAD if figure.unit in ANYBODY else _LEAD_NAMED
    least = _LEAD_SHARE if _shared(figure) else least
    for lead in sorted(rivals, key=lambda r: (-r.matter, r.witness.stored.id, r.figure.spans[0].start)):
        if lead.matter < least:
            return
        best: dict[int, _Rival] = {}
        for rival in rivals:
            if relation(rival.figure, lead.figure)[0] is Relation.AGREES:
                known = best.get(rival.witness.source)
                if known is None or rival.matter > known.matter:
                    best[rival.witness.source] = rival
        alone = len(best) < _SOURCES and _tells_alone(case, figure, lead)
        if (len(best) < _SOURCES and not alone) or not _settled(case, figure, list(best.values()), rivals):
            continue
        for rival in best.values():
            where = rival.figure.as_of or rival.witness.stored.published
            text = f"{worded(figure)} against {worded(rival.figure)}" + (f" as of {where}" if where else "")
            yield Signal(
                Stance.REFUTES,
                _ALONE if alone else _WEIGHT,
                text,
                Proof(rival.witness, rival.figure.sentence or rival.figure.spans[0]),
                given=rival.figure.value,
            )
        return


def _tells_alone(case: Case, figure: Figure, rival: _Rival) -> bool:
    """Whether one report is enough: it tells nearly the same of the same with another number, far from the claim's."""
    if _shared(figure):
        return False  # a poll has many shares, of one side and the other
    measured = figure.measure not in (None, Measure.VOTED) and rival.figure.measure is figure.measure
    if not (measured or " per " in (figure.unit or "")) or rival.matter < _NEARLY or len(case.wording) <= _FEW:
        return False
    ours, theirs = day_of(case), rival.witness.stored.published
    if ours is None or theirs is None or abs((theirs - ours).days) > _SOON:
        return False
    # Vietnamese words are written by syllables: without a name of the claim's they tell little.
    told = case.language != "vi" and case.scene.told_in(rival.witness)
    return (told or case.named_in(rival.witness)) and relation(figure, rival.figure)[1] >= _FAR


def _settled(case: Case, figure: Figure, same: Sequence[_Rival], rivals: Sequence[_Rival]) -> bool:
    """Whether the other number can't be an earlier count: what may grow must be given again on the article's day or
    after it, and no report may count as many."""
    if figure.measure not in _COUNTED and figure.unit not in ANYBODY and not of_things(figure.unit):
        return True
    day = day_of(case)
    if day is None or any(r.figure.high >= figure.low for r in rivals):
        return False
    if case.reading.document.published is None and relation(figure, same[0].figure)[1] < _UNDATED_FAR:
        return False
    return any((d := r.figure.as_of or r.witness.stored.published) is not None and d >= day for r in same)


def _rivals(case: Case, figure: Figure, witness: Witness) -> Iterator[_Rival]:
    """The figures of a report of the story that may be said of what the claim's is said of."""
    if not of_those_days(case, witness, _DAYS):
        return
    story = case.scene.near(witness) or case.named_in(witness)
    nameless = not names(case.claim.text, case.language)
    for other in witness.reading.figures:
        if other.vague or other.low <= 0 or not _same_kind(case, figure, witness, other) or not _apart(figure, other):
            continue
        if turned(figure, other) or witness.in_doubt(other.spans[0]) or given_by_article(case, other):
            continue
        if not _of_one_time(case, figure, witness, other) or of_other_money(case, figure, witness, other):
            continue
        if of_another_sum(case, figure, witness, other):
            continue
        if of_other_days(witness, other) or another_share(
            figure, other, witness.figures_at(other.sentence or other.spans[0])
        ):
            continue
        if another_count(case, figure, witness, other):
            continue
        if other_event(case, figure, witness, other) or not of_whom(case, figure, witness, other):
            continue
        matter = same_matter(case, figure, witness, other)
        if matter >= (_FOLLOW if story else _NAMELESS if nameless else _TWIN):
            yield _Rival(witness, other, matter)


def _same_kind(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether both are of one unit and measure, and count what may be the same."""
    if not same_unit(figure, other):
        return False
    measured = not of_things(figure.unit)
    if other.measure is not figure.measure and not (measured and None in (figure.measure, other.measure)):
        return False
    if measured:
        return True
    mine, theirs = claimed_population(case, figure), archived_population(witness, other)
    return same_population(mine, theirs, anywhere=figure.measure not in _COUNTED)


def _of_one_time(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether both sentences tell what is so now, or both what was asked for, and both of all or both of each."""
    here = (figure.sentence or case.sentence).of(case.text)
    there = (other.sentence or other.spans[0]).of(witness.text)
    if sought(here) is not sought(there):
        return False
    ours = case.text, figure.spans[0].start, figure.spans[-1].end
    theirs = witness.text, other.spans[0].start, other.spans[-1].end
    return another_time(*ours) is another_time(*theirs) and of_each(*ours) is of_each(*theirs)


def _apart(figure: Figure, other: Figure) -> bool:
    how, factor = relation(figure, other)
    if how is Relation.AGREES:
        return False
    loose = figure.bound is not Bound.EXACT or other.bound is not Bound.EXACT
    return factor >= (_OPEN if loose else _APART)


def _shared(figure: Figure) -> bool:
    return (figure.unit or "").startswith("percentage")


def _single(figure: Figure) -> bool:
    return figure.value[1] is None and not figure.vague and figure.low > 0
