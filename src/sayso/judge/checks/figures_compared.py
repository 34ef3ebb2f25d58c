"""Figures for the same population and measure, compared with their bounds and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sayso.judge.bearing.events import other_event, same_event
from sayso.judge.bearing.sought import more_of_them, sought
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.checks.figures_add_up import adds_up
from sayso.judge.figures.amounts import (
    GROWING,
    MONTH,
    Relation,
    agrees,
    another_share,
    archived_population,
    bears_out,
    claimed_population,
    of_a_people,
    outgrown,
    relation,
    same_measure,
    same_population,
    same_unit,
    turned,
    worded,
)
from sayso.judge.figures.another_count import of_a_part, other_measure
from sayso.judge.figures.around import of_another_sum, shows_nothing
from sayso.judge.figures.chance import of_no_measure, same_money, same_number, slipped, unmeasured, with_another
from sayso.judge.figures.changes import is_change
from sayso.judge.figures.durations import TIMES
from sayso.judge.figures.figure_kinds import of_other_vehicle
from sayso.judge.figures.other_days import of_other_days
from sayso.judge.figures.part_shown import incidental, weight_of
from sayso.judge.figures.population import countries
from sayso.judge.figures.subject import archived_names, claimed_names, of_whom, same_matter
from sayso.judge.witness import Witness
from sayso.judge.words.lexicon import NEGATED_BEFORE
from sayso.model import Bound, Figure, Measure, Stance

_FAR = 1.5  # factor from which two counts at one time differ in more than method
_UNDATED_FAR = 3.0  # without the article's date a toll may have grown by this much
_SUBJECT = 0.34  # share of the words around the figure that must be there: they speak of the same
_SAME = 0.5  # share that must be there before a figure that is no toll contradicts another
_NAMED_SAME = 0.4  # the same where both name what is counted in the same words
_TWIN = 0.8  # share from which the sentences are one, with another number
_FEW = 2  # content words: fewer are in every report
_TOLD_FEW = 0.4  # share of the words that must be there for a small number to show more than itself
_FEW_SHOWN = 0.28  # what it weighs otherwise, so that two reports of two things show nothing
_MOST = 100.0
_MARGIN = 10.0  # factor from which the one are votes cast, the other those ahead
_WEEK = 7  # days within which prices, rates and stocks stay comparable
_SEASON = 45  # days after which sums and shares are of another quarter or another poll
_LOOSE = 0.5  # how far a figure must be borne out to count as shown
_AWAY = re.compile(
    r"\s+(?:ago|later|earlier|before|after|from now)\b", re.IGNORECASE
)  # counted from a day that differs
_WIDE_OPEN = 4.0
_LITTLE = 0.15  # the same where both give one telling number
_FIXED = frozenset(
    {"percentage", "dollar", "euro", "pound", "pound sterling", "tonne", "metre", "kilometre", "time", "celsius"}
)
_NAMES = 0.5  # share of the fewer names that both must have before one refutes the other


def figures_compared(case: Case) -> Iterator[Signal]:
    """Each figure was compared with archived figures for the same population and measure, with bounds and dates."""
    found = {f.id: comparable_to(case, f) for f in case.figures}
    shown = [f for f in case.figures if any(not _whole(f, o) and bears_out(f, o) > _LOOSE for _, o in found[f.id])]
    # A claim with two figures is not shown by one of them.
    part = weight_of(case, shown)
    for figure in case.figures:
        # "Scores of people" may be 20 or 200: its upper end is nobody's count.
        highest = max((o.low if o.vague else o.high for _, o in found[figure.id]), default=0.0)
        for witness, other in found[figure.id]:
            signal = _compare(case, figure, witness, other, highest)
            if signal is not None and signal.stance is Stance.REFUTES and _met(case, figure, witness, other):
                continue
            if signal is not None:
                yield replace(signal, weight=signal.weight * part) if signal.stance is Stance.SUPPORTS else signal


def comparable_to(case: Case, figure: Figure) -> list[tuple[Witness, Figure]]:
    """The archived figures that measure the same of the same."""
    if figure.id not in case.beside:
        there = ((w, o) for w in case.witnesses for o in _of_the_kind(figure, w))
        case.beside[figure.id] = [(w, o) for w, o in there if _comparable(case, figure, w, o)]
    return case.beside[figure.id]


def _of_the_kind(figure: Figure, witness: Witness) -> tuple[Figure, ...]:
    """Those figures of a report that may be compared with any of this measure, unit and trend: looked for once."""
    key, there = ("of the kind", figure.measure, figure.unit, figure.trend), witness.reading.figures
    return witness.memo.once(key, lambda: tuple(o for o in there if _of_kind(figure, witness, o)))


def _of_kind(figure: Figure, witness: Witness, o: Figure) -> bool:
    if not (same_measure(figure, o) or _whole(figure, o) or of_no_measure(figure, o)) or turned(figure, o):
        return False
    return same_unit(figure, o) and not _away(witness.text, o) and not witness.in_doubt(o.spans[0])


def _comparable(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether the two figures measure the same of the same."""
    told = case.scene.told_in(witness)
    measured = same_measure(figure, other) or _whole(figure, other) or (told and unmeasured(figure, other))
    if not measured or _away(case.text, figure):
        return False
    if is_change(witness.text, other) and not is_change(case.text, figure):
        return False
    if of_another_sum(case, figure, witness, other) or other_measure(case, figure, witness, other):
        return False
    mine, theirs = claimed_population(case, figure), archived_population(witness, other)
    counted = same_population(mine, theirs, anywhere=_tied(case, figure, witness, other))
    if not counted and not (told and same_money(figure, other)):
        return False
    if other_event(case, figure, witness, other):
        return False
    if figure.measure in GROWING | {Measure.MISSING, Measure.DEPLOYED} and mine.countries & theirs.countries:
        # A country's people are one population; what merely happened in a country must be the same event.
        alike = of_a_people(case, figure) or same_event(case, figure, witness, other)
        return alike or same_matter(case, figure, witness, other) >= _SUBJECT
    telling = same_number(figure, other) or (told and with_another(case, figure, witness, other))
    least = _LITTLE if telling else _SUBJECT
    return of_whom(case, figure, witness, other) and same_matter(case, figure, witness, other) >= least


def _away(text: str, figure: Figure) -> bool:
    """Whether a time is counted from a day that another text need not count from: "seven years ago"."""
    return figure.unit in TIMES and _AWAY.match(text, figure.spans[-1].end) is not None


def _tied(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether names tie the two together, so that a country named on one side alone tells nothing. The dead and the like
    are counted by countries: of them only where the article names none, and the report tells its story."""
    if figure.measure in GROWING | {Measure.MISSING, Measure.DEPLOYED}:
        plain = not claimed_population(case, figure).countries and not countries(other.population or "")
        return plain and case.scene.told_in(witness)
    return bool(claimed_names(case, figure) & archived_names(witness, other))


def _whole(figure: Figure, other: Figure) -> bool:
    """Whether the other counts the killed and wounded together, of whom the first counts a part."""
    return figure.measure in (Measure.KILLED, Measure.WOUNDED) and other.measure is Measure.CASUALTIES


def _compare(case: Case, figure: Figure, witness: Witness, other: Figure, highest: float) -> Signal | None:
    how, _ = relation(figure, other)
    if _whole(figure, other) and how is not Relation.ABOVE:
        return None  # fewer dead than dead and wounded: both may be so
    where = other.as_of or witness.stored.published
    said = f"{worded(figure)} against {worded(other)}" + (f" as of {where}" if where else "")
    proof = Proof(witness, other.sentence or other.spans[0])
    if how is Relation.AGREES:
        if shows_nothing(case, figure, witness, other):
            return None
        if not bears_out(figure, other):
            return Signal(
                Stance.MENTIONS, 0.0, said, proof, given=other.value
            )  # near, and not the same: 104 against 101
        few = incidental(figure) and same_matter(case, figure, witness, other) < _TOLD_FEW
        return Signal(
            Stance.SUPPORTS, (_FEW_SHOWN if few else 0.8) * bears_out(figure, other), said, proof, given=other.value
        )
    if _set_aside(case, figure, witness, other):
        return None
    weight = _contradicts(case, figure, witness, other, where)
    if weight and how is Relation.ABOVE and figure.high < highest:
        return None  # another count is higher still: the claim's lies within what was reported over time
    return Signal(Stance.REFUTES, weight, said, proof, given=other.value) if weight else None


def _set_aside(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether what the report gives was asked for and the claim's came of it, or the other way round, or it says that its
    number is wrong."""
    sentence = other.sentence or other.spans[0]
    if sought((figure.sentence or case.sentence).of(case.text)) is not sought(sentence.of(witness.text)):
        return True
    aged = figure.measure is Measure.AGE
    if of_other_days(witness, other) or of_a_part(case, figure, witness, other):
        return True
    if aged and of_other_vehicle(case.text, figure, witness.text, other):
        return True
    before = witness.text[sentence.start : other.spans[0].start]
    return NEGATED_BEFORE.search(before, max(0, len(before) - 120)) is not None


def _met(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether the sentence has the claim's figure as well, or what makes it, or the other answers to another figure."""
    beside = witness.figures_at(other.sentence or other.spans[0])
    if another_share(figure, other, beside):
        return True
    if any(agrees(figure, o) for o in beside):
        return True
    if any(f is not figure and same_unit(f, other) and bears_out(f, other) for f in case.figures):
        return True
    alike = same_matter(case, figure, witness, other)
    told = [o for w, o in comparable_to(case, figure) if w is witness and bears_out(figure, o) > _LOOSE]
    if any(o.measure is figure.measure and same_matter(case, figure, witness, o) >= alike for o in told):
        return True  # what it tells of another group or another day beside
    return bool(adds_up(case, figure, witness))


def _open_towards(figure: Figure, other: Figure, how: Relation) -> bool:
    """Whether the words of the other figure leave room for the first: "fewer than 7" for 2, "over 100" for 300, but not
    for ten times as many."""
    if how is Relation.ABOVE and relation(figure, other)[1] >= _WIDE_OPEN:
        return False
    if how is Relation.BELOW:
        return other.bound in (Bound.UNDER, Bound.AT_MOST) or figure.bound in (Bound.OVER, Bound.AT_LEAST)
    return other.bound in (Bound.OVER, Bound.AT_LEAST) or figure.bound in (Bound.UNDER, Bound.AT_MOST)


def _contradicts(case: Case, figure: Figure, witness: Witness, other: Figure, where: date | None) -> float:
    """How much another figure tells against the claim's, 0 where time, place or method can explain the difference."""
    how, factor = relation(figure, other)
    when = figure.as_of or case.reading.document.published
    if not _same_place(case, figure, witness, other):
        return 0.0
    if figure.measure not in GROWING:
        return _differs(case, figure, witness, other, when or case.day)
    if slipped(figure, other) and _same_counted(case, figure, witness, other) and _at_once(when or case.day, where):
        return 0.7 if case.scene.told_in(witness) else 0.6
    if how is Relation.BELOW:
        if more_of_them(case.text, figure.spans[0].start, figure.spans[-1].end):
            return 0.0  # "six more have died"
        return 0.4 if when and where and where <= when and factor >= _FAR else 0.0
    if when is None or where is None:
        return 0.6 if factor >= _UNDATED_FAR else 0.0
    if where >= when:
        return 0.6 if factor >= _FAR else 0.0
    return 0.5 if (when - where).days <= MONTH and outgrown(other, factor) else 0.0


def _differs(case: Case, figure: Figure, witness: Witness, other: Figure, when: date | None) -> float:
    """How much another figure tells against one that does not grow."""
    how, factor = relation(figure, other)
    where = other.as_of or witness.stored.published
    alike = same_matter(case, figure, witness, other)
    same = _same_counted(case, figure, witness, other)
    if _counted_before(figure, how, when, where) or (figure.measure is Measure.VOTED and factor >= _MARGIN):
        return 0.0
    if _at_once(when, where) and not _open_towards(figure, other, how):
        other_thing = how is Relation.BELOW and factor > _MOST  # a team called "Nine", against its fans
        if alike >= _TWIN and factor >= _FAR and len(case.wording) > _FEW and not other_thing:
            return 0.75
        sure = case.scene.told_in(witness) or (same and bool(claimed_names(case, figure)))
        if alike >= (_SUBJECT if sure else _NAMED_SAME if same else _SAME) and slipped(figure, other):
            rated = sure and len(case.figures) == 1 and " per " in (figure.unit or "")  # few things cost so much a day
            return 0.7 if same or rated else 0.6
    if figure.measure in (Measure.AGE, Measure.RANK, Measure.MISSING, None) and (when is None or when != where):
        return 0.0
    if when is not None and where is not None and abs((when - where).days) > _SEASON:
        return 0.0
    least = _NAMED_SAME if same and figure.measure is not None else _SAME
    return 0.5 if factor >= _FAR and alike >= least else 0.0


def _counted_before(figure: Figure, how: Relation, when: date | None, where: date | None) -> bool:
    """Whether the other is a count of another day, of what may have become more (cancelled flights), or fewer (missing)."""
    if when is None or where is None or when == where or how is Relation.AGREES:
        return False
    if figure.measure is Measure.MISSING or (figure.measure is Measure.VOTED and where < when):
        return True
    plain = figure.measure is None and figure.unit not in _FIXED
    return plain and (how is Relation.BELOW) is (where > when)


def _same_counted(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether both say in the same words of whom or what they are, and what is measured of it."""
    mine, theirs = claimed_population(case, figure), archived_population(witness, other)
    return bool(mine.words & theirs.words or mine.meant & theirs.meant)


def _at_once(when: date | None, where: date | None) -> bool:
    """Whether nothing speaks for a change between the two: both of one week, or both without a date."""
    if when is None or where is None:
        return when is where
    return abs((when - where).days) <= _WEEK


def _same_place(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether both count in the same place, or the same country's people: a village's toll is not its province's."""
    mine, theirs = claimed_population(case, figure), archived_population(witness, other)
    if mine.countries & theirs.countries and mine.kind == theirs.kind:
        return True
    here, there = claimed_names(case, figure), archived_names(witness, other)
    if here and there and len(here & there) >= _NAMES * min(len(here), len(there)):
        return True
    if figure.measure in GROWING:
        return slipped(figure, other) and case.scene.told_in(witness)
    if not here and slipped(figure, other):
        return True
    if any(name & here & there for name in case.scene.names):
        return True
    return case.scene.told_in(witness) and of_whom(case, figure, witness, other)
