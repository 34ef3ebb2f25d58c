"""The same speaker is on record with another figure for the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import (
    GROWING,
    MONTH,
    PARTS,
    Relation,
    archived_population,
    bears_out,
    claimed_population,
    outgrown,
    relation,
    same_population,
    same_unit,
    worded,
)
from sayso.judge.figures.another_count import another_count
from sayso.judge.outcomes.directions import other_direction
from sayso.judge.quotations.polarity import denial
from sayso.judge.witness import Witness
from sayso.judge.words.people import same
from sayso.model import Figure, Measure, Speaker, Stance

_BY_THE_WAY = re.compile(
    r"\w+\s+\w+\s+(?:after|before|following|since|despite|amid|nach|trotz|seit|после|несмотря\s+на|sau\s+khi)\s+(?:[^\W\d_]+\s+){0,2}\Z",
    re.IGNORECASE,
)
_FAR = 2.0  # factor from which two figures can't be one slip of the pen or a day's difference


def speaker_figure(case: Case) -> Iterator[Signal]:
    """Figures that the same speaker is reported with elsewhere were compared with the one the article ascribes."""
    if case.statement is None or case.statement.speaker is None or case.literal or denial(case):
        return  # that a speaker once gave another number doesn't show that certain words were never written
    for figure in case.figures:
        mine = claimed_population(case, figure)
        for witness in case.witnesses:
            for other in witness.reading.figures:
                if not same_unit(figure, other) or not _measures(figure, other):
                    continue
                if not same(case.statement.speaker, _whose(witness, other)):
                    continue
                if not same_population(mine, archived_population(witness, other)):
                    continue
                if another_count(case, figure, witness, other):
                    continue
                how, factor = relation(figure, other)
                if how is not Relation.AGREES and _grown(case, figure, witness, other):
                    continue
                proof = Proof(witness, other.sentence or other.spans[0])
                name = case.statement.speaker.name
                if how is Relation.AGREES:
                    if not bears_out(figure, other) or other_direction(case.claim.text, proof.span.of(witness.text)):
                        continue
                    if not _rest_met(case, figure, witness) or _by_the_way(case, figure):
                        continue
                    yield Signal(Stance.SUPPORTS, 0.85, f"{name} is reported with {worded(other)}", proof)
                elif factor >= _FAR and (how is Relation.ABOVE or other.measure is figure.measure):
                    yield Signal(Stance.REFUTES, 0.75, f"{name} is reported with {worded(other)} instead", proof)


def _by_the_way(case: Case, figure: Figure) -> bool:
    """Whether the claim only says by the count when, or in spite of what, something was: "was withdrawn after 19 deaths"."""
    start = case.claim.spans[0].start
    return _BY_THE_WAY.search(case.text, start, figure.spans[0].start) is not None


def _rest_met(case: Case, figure: Figure, witness: Witness) -> bool:
    """Whether the report has the other counts of the claim, too: "37 dead, 52 hurt" is not said by who says "7 dead, 52 hurt"."""
    others = [f for f in case.figures if f is not figure and f.measure is not None]
    there = witness.reading.figures
    return all(any(same_unit(f, o) and _measures(f, o) and bears_out(f, o) for o in there) for f in others)


def _grown(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether the speaker may have given either number in its time: a toll grows, a count of the missing falls."""
    ours, theirs = case.reading.document.published, other.as_of or witness.stored.published
    if ours is None or theirs is None or figure.measure not in GROWING | {Measure.MISSING}:
        return False
    how, factor = relation(figure, other)
    if outgrown(other, factor):
        return False
    later, more = theirs > ours, how is Relation.BELOW
    falls = figure.measure is Measure.MISSING
    return theirs != ours and (later is not more if falls else later is more) and abs((theirs - ours).days) <= MONTH


def _measures(figure: Figure, other: Figure) -> bool:
    if figure.measure is other.measure:
        return figure.measure is not None
    # What was killed is part of the casualties: a toll above the casualties contradicts them as well.
    return figure.measure in PARTS and other.measure is Measure.CASUALTIES


def _whose(witness: Witness, figure: Figure) -> Speaker | None:
    stated = [s for s in witness.statements_at(figure.spans[0]) if s.speaker is not None]
    if stated:
        return stated[0].speaker
    return Speaker(figure.source) if figure.source else None
