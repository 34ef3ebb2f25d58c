"""Reports of the article's story that give the claim's own figure of its kind, in whatever words, format or unit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.judge.bearing.own_story import own_story, shared_names
from sayso.judge.bearing.secondhand import repeats
from sayso.judge.bearing.sought import another_time, more_of_them, of_each, sought
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import bears_out, same_unit, turned, worded
from sayso.judge.figures.around import shows_nothing
from sayso.judge.figures.conversions import alike_units, in_unit_of
from sayso.judge.figures.durations import joined
from sayso.judge.figures.figure_kinds import TOLLS, WHOLES, kind_in
from sayso.judge.figures.other_days import of_other_days
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import share
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.judge.words.names import names
from sayso.model import ClaimKind, Figure, Measure, Stance

_SHOWN = 0.75  # how far a figure must be borne out
_TELLING = 10  # smaller numbers that are of no kind are details
_NAMED = 0.5  # share of the claim's names
_TOLD = 0.25  # share of its words that title and passage must tell
_WEIGHT, _SMALL, _HEARSAY = 0.55, 0.5, 0.3
_MOST = 20
_LARGE = 100
_DAYS = 3
_RECORD = re.compile(  # what the number is said to be, beside how much it is
    r"\b(?:record|highest|lowest|biggest|largest|most(?!\s+of\b)|worst|ever|first|since\s+(?:19|20)\d\d|Rekord\w*|höchste\w*|niedrigste\w*|größte\w*|erste\w*|seit\s+(?:19|20)\d\d|рекорд\w*|сам\w{2}|впервые|крупнейш\w+"
    r"|kỷ\s+lục|(?:cao|thấp|lớn|nhiều)\s+nhất|lần\s+đầu)\b",
    re.IGNORECASE,
)
_CAST = 3  # names in common; of Vietnamese ones, which are of several syllables, `near` asks as many
_FIRM = TOLLS | {"term", "key rate", "magnitude", "turnout"}  # kinds of which a story has one
_ADDED = TOLLS | {"rescued"}


def story_figure_agrees(case: Case) -> Iterator[Signal]:
    """Reports of the article's own story give the claim's figure of its kind (a toll, a prison term, a key rate), in
    whatever words, format or unit."""
    if case.claim.kind is ClaimKind.ACCOUNT or NEGATION.search(case.claim.text) or sought(case.claim.text):
        return
    figures = joined(case.text, case.figures[:_MOST])
    kinds = {f.id: kind_in(case.text, f, case.reading.figures) for f in figures}
    wanted = [f for f in figures if kinds[f.id] not in {None, *WHOLES} and not f.vague]
    if not wanted or all(f.measure is Measure.AGE for f in wanted):
        return
    beside = [f for f in figures if kinds[f.id] is None and f.low >= _TELLING and not f.vague]
    whom = names(case.claim.text, case.language)
    for witness in case.witnesses:
        abroad = witness.stored.language != case.language
        if not _of_story(case, witness) or (not abroad and len(whom & witness.ideas) < _NAMED * len(whom)):
            continue
        found = [_found(case, f, str(kinds[f.id]), witness) for f in wanted]
        if not all(found) or not all(_anywhere(f, witness) for f in beside):
            continue
        first = found[0][0]
        place = first.sentence or first.spans[0]
        near = _told(witness, first)
        telling = first.low >= _LARGE or str(kinds[wanted[0].id]) in _FIRM
        whole = own_story(case, witness) or len(shared_names(case, witness)) >= _CAST
        if share(case.wording, near, case.weight) < _TOLD and not (telling and whole):
            continue
        hearsay = _RECORD.search(case.claim.text) or HEARSAY.search(place.of(witness.text)) or repeats(witness, place)
        few = len(wanted) == 1 and wanted[0].low < _TELLING and not case.named_in(witness)
        given = " and ".join(worded(o) for o in found[0])
        text = f"{worded(wanted[0])} is what a report of the story gives: {given}"
        yield Signal(Stance.SUPPORTS, _HEARSAY if hearsay else _SMALL if few else _WEIGHT, text, Proof(witness, place))


def _of_story(case: Case, witness: Witness) -> bool:
    """Whether a report is of the article's story, or has several of its names and not of a country alone."""
    return case.scene.told_in(witness) or (case.scene.near(witness) and len(shared_names(case, witness)) >= _CAST)


def _told(witness: Witness, figure: Figure) -> frozenset[str]:
    at = witness.number_of(figure.spans[0])
    opening = frozenset[str]().union(*(s.ideas for s in witness.sentences[:1]))
    return witness.around(at, 1) | opening | witness.titled


def _found(case: Case, figure: Figure, kind: str, witness: Witness) -> tuple[Figure, ...]:
    """The figure of the report that gives as much of that kind, or the two that make it ("five more, after nine")."""
    own = [
        f for f in witness.reading.figures[: 10 * _MOST] if kind_in(witness.text, f, witness.reading.figures) == kind
    ]
    flags = _flags(case.text, figure)
    if _elsewhere(case, figure, kind, witness):
        return ()
    for other in own:
        turned_to = in_unit_of(figure, other)
        if not alike_units(figure, turned_to, kind) or bears_out(figure, turned_to) < _SHOWN or turned(figure, other):
            continue
        place = other.sentence or other.spans[0]
        if (
            witness.in_doubt(other.spans[0])
            or witness.calls_false(place)
            or sought(place.of(witness.text))
            or of_other_days(witness, other)
        ):
            continue
        if _flags(witness.text, other) == flags and not shows_nothing(case, figure, witness, turned_to):
            return (other,)
    return _sum(figure, own, witness) if kind in _ADDED else ()


def _elsewhere(case: Case, figure: Figure, kind: str, witness: Witness) -> bool:
    """Whether the claim counts in a place that the report does not name, or on a day after which a toll may have grown."""
    where = names(f"x {figure.place or ''}", case.language)
    if where and where.isdisjoint(witness.ideas):
        return True
    day = witness.stored.published
    return kind in TOLLS and figure.as_of is not None and day is not None and abs((day - figure.as_of).days) > _DAYS


def _sum(figure: Figure, own: Sequence[Figure], witness: Witness) -> tuple[Figure, ...]:
    """Two counts of one sentence, the one of more beside the other, that make the claim's."""
    for at, first in enumerate(own[:_MOST]):
        for second in own[at + 1 : _MOST]:
            if first.sentence != second.sentence or not same_unit(first, second) or first.vague or second.vague:
                continue
            more = [_more(witness.text, f) for f in (first, second)]
            single = first.value[1] is None and second.value[1] is None
            if any(more) and single and first.low + second.low == figure.low:
                return (first, second)
    return ()


def _more(text: str, figure: Figure) -> bool:
    sentence = figure.sentence or figure.spans[0]
    start, end = figure.spans[0].start - sentence.start, figure.spans[-1].end - sentence.start
    return more_of_them(sentence.of(text), start, end)


def _flags(text: str, figure: Figure) -> tuple[bool, bool, bool]:
    sentence = figure.sentence or figure.spans[0]
    said = sentence.of(text)
    start, end = figure.spans[0].start - sentence.start, figure.spans[-1].end - sentence.start
    return another_time(said, start, end), more_of_them(said, start, end), of_each(said, start, end)


def _anywhere(figure: Figure, witness: Witness) -> bool:
    converted = (in_unit_of(figure, o) for o in witness.reading.figures)
    return any(same_unit(figure, o) and bears_out(figure, o) >= _SHOWN for o in converted)
