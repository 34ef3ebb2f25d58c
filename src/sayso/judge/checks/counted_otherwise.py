"""Reports of the same story that count far fewer than the claim, whose number is nowhere but repeated."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from sayso.judge.bearing.events import other_event
from sayso.judge.bearing.secondhand import repeats
from sayso.judge.bearing.sought import sought
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import (
    ANYBODY,
    GROWING,
    Relation,
    agrees,
    archived_population,
    claimed_population,
    of_things,
    relation,
    same_population,
    same_unit,
    turned,
    worded,
)
from sayso.judge.figures.changes import is_change
from sayso.judge.figures.figure_kinds import kind_in, of_the_whole
from sayso.judge.figures.subject import of_whom, same_matter
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import share
from sayso.model import NO_COUNTS, Bound, Figure, Stance
from sayso.text.digits import significant

_FIXED = frozenset({"kilogram", "tonne", "litre"})
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "year of age", "fraction"})
_LEAST = 10  # smaller numbers differ by chance
_FAR = 3.0  # factor from which two counts of one thing are no two methods
_FAR_FIXED = 1.5  # the same of what is measured and does not change
_SLIPS = (1, 2, 3)  # noughts that were slipped in
_ROUNDED = 0.03  # how far digits may differ by rounding
_CLOSE = 1.2  # how far above the claim's number another one may lie that bears it out
_DIGITS = 2  # that two numbers must have in common to be one with a nought more
_DAYS = 21  # between a report and the article
_BESIDE = 0.8  # what the sentences beside a figure tell, against its own
_CLEARLY = 0.6  # share from which it is the same, whoever is named
_SLIP_MATTER, _SURE, _MATTER = 0.14, 0.2, 0.35  # share of the words around: of a slip, of one alone, of others
_SOURCES = 2
_MOST = 20  # figures of one report, or of the claim
_ALONE, _EACH = 0.72, 0.5  # weights: of one report that names who counted, of each of several
_TALLIED = re.compile(
    r"\b(?:count(?:ed|s)?|tall(?:y|ied)|register(?:ed)?|record(?:ed|s)?|weigh(?:ed|s)|measur(?:ed|es)|according\s+to|official(?:ly|s)?|statement|said|confirmed"
    r"|zähl\w+|gezählt|gewogen|gemessen|laut|nach\s+Angaben|amtlich\w*|teilte\w*|по\s+данным|насчита\w+|подсчита\w+|официальн\w+|сообщил\w*|зарегистрирова\w+"
    r"|tính\s+đến|tiếp\s+nhận|thống\s+kê|ghi\s+nhận|theo|cho\s+biết|kiểm\s+đếm|được\s+cân|báo\s+cáo)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Count:
    witness: Witness
    figure: Figure
    slip: bool  # whether it is the claim's but for a nought
    matter: float  # how far it is said of the same


def counted_otherwise(case: Case) -> Iterator[Signal]:
    """Where no report has the claim's number at first hand, those were compared that count far fewer of the same."""
    for figure in case.figures[:_MOST]:
        if not _single(figure) or figure.measure in NO_COUNTS or figure.unit in _TIMES or figure.low < _LEAST:
            continue
        if any(borne_out(case, figure, witness) for witness in case.witnesses):
            continue
        counts = [c for witness in case.witnesses for c in islice(_counts(case, figure, witness), _MOST)]
        yield from _agreed(figure, counts)


def _agreed(figure: Figure, counts: Sequence[_Count]) -> Iterator[Signal]:
    """The signals of the count that independent reports give, or one that says who counted."""
    for lead in sorted(counts, key=lambda c: (not c.slip, -c.matter, c.witness.stored.id, c.figure.spans[0].start)):
        best: dict[int, _Count] = {}
        for count in counts:
            if relation(count.figure, lead.figure)[0] is Relation.AGREES and (
                count.witness.source not in best or count.matter > best[count.witness.source].matter
            ):
                best[count.witness.source] = count
        named = [c for c in best.values() if _tells_alone(figure, c)]
        if len(best) < _SOURCES and not named:
            continue
        for count in best.values():
            weight = _ALONE if count in named else _EACH
            where = count.figure.as_of or count.witness.stored.published
            text = f"{worded(figure)} against a count of {worded(count.figure)}" + (f" as of {where}" if where else "")
            proof = Proof(count.witness, count.figure.sentence or count.figure.spans[0])
            yield Signal(Stance.REFUTES, weight, text, proof, outranks=True, given=count.figure.value)
        return


def _tells_alone(figure: Figure, count: _Count) -> bool:
    """Whether one report is enough: a nought more is all the difference, it says who counted, and counts the same."""
    if not count.slip or count.figure.measure is not figure.measure or not same_unit(figure, count.figure):
        return False
    least = _MATTER if figure.unit in ANYBODY else _SURE
    sentence = count.figure.sentence or count.figure.spans[0]
    return count.matter >= least and _TALLIED.search(count.witness.text, *sentence) is not None


def borne_out(case: Case, figure: Figure, witness: Witness) -> bool:
    """Whether a report that may be of the story gives the claim's number, and does not merely repeat it or deny it."""
    told = case.scene.told_in(witness)
    for other in witness.reading.figures:
        if not _as_many(figure, other) or turned(figure, other):
            continue
        if other.low > _CLOSE * figure.low and (figure.measure is None or other.measure is not figure.measure):
            continue  # how many there are in all
        if of_the_whole(
            kind_in(case.text, figure, case.reading.figures), kind_in(witness.text, other, witness.reading.figures)
        ):
            continue
        place = other.sentence or other.spans[0]
        ours = told or of_whom(case, figure, witness, other)
        if not ours or (not told and same_matter(case, figure, witness, other) < _SLIP_MATTER):
            continue
        doubted = witness.corrects or bool(witness.headline_denies) or witness.calls_false(place)
        asked = sought(place.of(witness.text)) and not sought(case.sentence.of(case.text))
        if not (doubted or asked or repeats(witness, place) or witness.in_doubt(other.spans[0])):
            return True
    return False


def _as_many(figure: Figure, other: Figure) -> bool:
    """Whether the two agree; by a number that is not round, whatever either is said to be of."""
    if other.low == figure.low and significant(figure.low) > _DIGITS:
        return True
    return agrees(figure, other)


def _counts(case: Case, figure: Figure, witness: Witness) -> Iterator[_Count]:
    """The far lower figures of a report of the story that count the same."""
    if not (case.scene.near(witness) or case.named_in(witness)) or not _near_in_time(case, figure, witness):
        return
    mine = claimed_population(case, figure)
    for other in witness.reading.figures:
        if not _single(other) or turned(figure, other) or witness.in_doubt(other.spans[0]):
            continue
        if other.measure is not figure.measure and None not in (other.measure, figure.measure):
            continue
        how, factor = relation(figure, other)
        slip = _slipped(figure, other)
        if not same_unit(figure, other) and not (slip and of_things(figure.unit) and of_things(other.unit)):
            continue
        if how is not Relation.ABOVE or factor < (_FAR_FIXED if figure.unit in _FIXED else _FAR):
            continue
        if is_change(witness.text, other):
            continue
        theirs = archived_population(witness, other)
        if other_event(case, figure, witness, other):
            continue
        if not slip and not (
            same_population(mine, theirs, anywhere=True) and _alike(figure, mine.words & theirs.words)
        ):
            continue
        matter = _matter(case, figure, witness, other)
        known = matter >= _CLEARLY or of_whom(case, figure, witness, other)
        if known and matter >= (_SLIP_MATTER if slip else _MATTER):
            yield _Count(witness, other, slip, matter)


def _matter(case: Case, figure: Figure, witness: Witness, other: Figure) -> float:
    """How far (0 to 1) a report's figure, with the sentences beside it, is said of what the claim's is said of."""
    near = witness.around(witness.number_of(other.spans[0]), 1)
    return max(same_matter(case, figure, witness, other), _BESIDE * share(case.wording, near, case.weight))


def _alike(figure: Figure, common: frozenset[str]) -> bool:
    """Whether two counts that may grow apart are of one thing: they have a word for it in common, or it is weighed."""
    return figure.unit in _FIXED or (figure.measure not in GROWING and bool(common))


def _near_in_time(case: Case, figure: Figure, witness: Witness) -> bool:
    """Whether a report is of the article's days; of those after it, where what is counted may have grown."""
    ours: date | None = case.day
    theirs = witness.stored.published
    if ours is None or theirs is None:
        return True
    first = 0 if figure.measure in GROWING else -_DAYS
    return first <= (theirs - ours).days <= _DAYS


def _slipped(figure: Figure, other: Figure) -> bool:
    """Whether the two are one number but for noughts at its end, rounded or not: 370 and 37, 48 and 4.81 million."""
    if other.low <= 0 or min(significant(figure.low), significant(other.low)) < _DIGITS:
        return False
    shift = math.log10(figure.low / other.low)
    return round(shift) in _SLIPS and abs(10 ** (shift - round(shift)) - 1) <= _ROUNDED


def _single(figure: Figure) -> bool:
    return figure.value[1] is None and not figure.vague and figure.low > 0 and figure.bound is not Bound.AT_MOST
