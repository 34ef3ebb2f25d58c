"""A report of the same story that has the claim's numbers, in other words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sayso.judge.bearing.sought import sought
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.denials.denials import Kind, denials
from sayso.judge.figures.amounts import (
    GROWING,
    PARTS,
    archived_population,
    bears_out,
    claimed_population,
    of_things,
    same_population,
    same_unit,
    turned,
)
from sayso.judge.figures.around import shows_nothing
from sayso.judge.figures.as_many import as_many, possible
from sayso.judge.figures.conversions import in_unit_of, same_sign
from sayso.judge.figures.figure_kinds import kind_in, of_the_whole
from sayso.judge.figures.scores import other_score
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.called import of_others
from sayso.judge.words.ideas import held, ideas, meanings, share
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.judge.words.names import named, names
from sayso.model import ClaimKind, Figure, Measure, Modality, Stance
from sayso.text.digits import significant

_DIGITS = 3  # without the zeros at its end: so many two reports of a story don't share by chance
_LARGE = 1_000
_TOLD = 10  # smaller numbers stand in many sentences
_SHOWN = 0.75  # how far a figure must be borne out
_TELLING, _PLAIN = 0.12, 0.3  # share of the claim's other words that the passage must have
_LONG_CLAIM = 8  # other words: a longer one tells more than its numbers
_FEWEST = 2  # of these words
_SOME_DEEDS = 0.25
_DEEDS = 0.7  # share of what is said of somebody, where one side says what is counted and the other not
_STRONG, _WEAK, _HALF = 0.6, 0.5, 0.35  # weights; by the last two independent reports show it
_HEARSAY = 0.6
_ALIKE = 0.6  # share of the claim that a passage of a report of no story must have, where neither names anybody
_NAMED = 0.5  # share of the claim's names that a report must have which is not of the story
_ROW, _MOSTLY = 2, 0.6  # several numbers of a claim in a row: at least, and share of them
_CLOSE = 90  # characters between two
_ODD = 20  # one of them is as much: smaller ones stand side by side by chance
_COUNTED = GROWING | {Measure.MISSING, Measure.RESCUED, Measure.TREATED, Measure.DEPLOYED}


def same_numbers(case: Case) -> Iterator[Signal]:
    """A report of the same story has the claim's numbers, of the same unit and measure, beside some of its words."""
    wanted = _wanted(case.figures)
    if not wanted or case.claim.kind is ClaimKind.ACCOUNT or NEGATION.search(case.claim.text):
        return
    whom = names(case.claim.text, case.language)
    for witness in case.witnesses:
        near = case.scene.near(witness)
        theirs = bool(whom) and len(whom & witness.ideas) >= _NAMED * len(whom)
        if not near and not theirs and whom:
            continue
        best: tuple[float, Sentence] | None = None
        kinds = [as_many(case, f, witness) for f in wanted]
        least = min(len(wanted), _ROW)  # numbers that must be there, whatever they are called
        if possible(kinds, witness.reading.figures) < least:
            continue
        for unit in witness.units:
            if unit.asks or possible(kinds, witness.figures_at(unit.span)) < least:
                continue
            if not (near or theirs or _general(case, witness, unit)):
                continue
            weight = _weight(case, wanted, witness, unit)
            if weight > (best[0] if best else 0.0):
                best = (weight, unit)
        if best is not None:
            text = "a report of the story has the same " + ("numbers" if len(wanted) > 1 else "number")
            yield Signal(Stance.SUPPORTS, best[0], text, Proof(witness, best[1].span))


def _general(case: Case, witness: Witness, unit: Sentence) -> bool:
    """Whether a passage that names nobody tells nearly the same: "burglaries cost insurers 31 million last year"."""
    return case.share(unit.ideas) >= _ALIKE and not named(unit.span.of(witness.text), witness.stored.language)


def _weight(case: Case, wanted: Sequence[Figure], witness: Witness, unit: Sentence) -> float:
    there: Sequence[Figure] = witness.figures_at(unit.span)
    if any(o.unit != f.unit for f in wanted for o in there):
        there = [c for o in there for c in dict.fromkeys((o, *(in_unit_of(f, o) for f in wanted)))]
    met = [next((o for o in there if _same(case, f, witness, o, unit)), None) for f in wanted]
    if (
        not (all(met) or _in_a_row(case, wanted, there))
        or _in_doubt(case, witness, unit)
        or of_others(case, unit.span.of(witness.text), witness.stored.language)
        or other_score(case.claim.text, unit.span.of(witness.text))
    ):
        return 0.0
    telling = len(wanted) > 1 or _telling(wanted[0])
    near = share(case.wording, unit.ideas, case.weight)
    most = 2 * _LONG_CLAIM if case.language == "vi" else _LONG_CLAIM  # where words are written by syllables
    if near < _TELLING or (near < _PLAIN and len(case.wording) > most):
        return 0.0
    close = telling or (near >= _PLAIN and held(case.wording, unit.ideas) >= _FEWEST)
    weight = _STRONG if telling else _WEAK if close else _HALF
    return weight * (_HEARSAY if HEARSAY.search(unit.span.of(witness.text)) else 1.0)


def _in_a_row(case: Case, wanted: Sequence[Figure], there: Sequence[Figure]) -> bool:
    """Whether most of several numbers stand there, to the digit and in the claim's order, close together: whatever they are
    called, "21 times in 38 matches" is "21 in 38 appearances"."""
    if len(wanted) < _ROW or any(f.vague or f.measure is Measure.AGE for f in wanted):
        return False
    ours = [f for f in case.figures if f in wanted]
    met: list[tuple[Figure, Figure]] = []
    for figure in ours:
        after = met[-1][1].spans[0].end if met else 0
        for other in there:
            alike = other.value == figure.value and (
                other.measure is figure.measure or None in (other.measure, figure.measure)
            )
            if alike and other.spans[0].start >= after and (not met or other.spans[0].start - after <= _CLOSE):
                met.append((figure, other))
                break
    close = all(b[0].spans[0].start - a[0].spans[0].end <= _CLOSE for a, b in pairwise(met))
    return len(met) >= max(_ROW, _MOSTLY * len(ours)) and close and any(_long(f) or f.low >= _ODD for f, _ in met)


def _same(case: Case, figure: Figure, witness: Witness, other: Figure, unit: Sentence) -> bool:
    """Whether the report's figure is the claim's: as much, of the same unit and measure, of what may be the same."""
    if bears_out(figure, other) < _SHOWN or turned(figure, other) or shows_nothing(case, figure, witness, other):
        return False
    if of_the_whole(
        kind_in(case.text, figure, case.reading.figures), kind_in(witness.text, other, witness.reading.figures)
    ):
        return False
    rated = _rated(figure, other) and share(case.wording, unit.ideas, case.weight) >= _PLAIN
    signed = _telling(figure) and same_sign(case.text, figure, witness.text, other)
    if (
        not (rated or signed)
        and not same_unit(figure, other)
        and not (_telling(figure) and of_things(figure.unit) and of_things(other.unit))
    ):
        return False
    if figure.measure is not other.measure and not _may_measure(case, figure, witness, other, unit):
        return False
    if _telling(figure) and figure.value == other.value:
        return True
    mine, theirs = claimed_population(case, figure), archived_population(witness, other)
    return same_population(mine, theirs, anywhere=True)


def _rated(figure: Figure, other: Figure) -> bool:
    """Whether one says of what a sum is paid for each, and the other not: "80,000 a kilo"."""
    units = figure.unit or "", other.unit or ""
    return figure.value == other.value and len({u.partition(" per ")[0] for u in units}) == 1 and len(set(units)) == 2


def _may_measure(case: Case, figure: Figure, witness: Witness, other: Figure, unit: Sentence) -> bool:
    """Whether one of the two doesn't say what is counted, and the words beside it do."""
    counted = {figure.measure, other.measure}
    if None not in counted:
        return False
    told = share(case.deeds, unit.ideas, case.weight)
    if not counted & PARTS:
        return told >= (_SOME_DEEDS if counted & _COUNTED else 0.0)
    if told >= _DEEDS:
        return True
    meant = _fates(case.claim.text, case.language)
    alone = sum(same_unit(other, o) for o in witness.figures_at(unit.span)) == 1
    return alone and bool(meant) and meant == _fates(unit.span.of(witness.text), witness.stored.language)


def _fates(text: str, language: str | None) -> frozenset[str]:
    """What becomes of people in a text: that they die, are hurt, are missing."""
    return meanings("died injured missing") & frozenset().union(*ideas(text, language))


def _in_doubt(case: Case, witness: Witness, unit: Sentence) -> bool:
    said = unit.span.of(witness.text)
    if witness.calls_false(unit.span):
        return True
    if sought(said) and not sought(case.claim.text):
        return True  # what the prosecution asked for is no sentence
    if any(s.modality is Modality.DENIED for s in witness.statements_at(unit.span)):
        return True
    found = denials(said, witness.stored.language)
    return any(d.kind is not Kind.NOT for d in found)


def _telling(figure: Figure) -> bool:
    """Whether it is no number that two things of one story are often as many as."""
    return figure.low >= _LARGE or _long(figure)


def _wanted(figures: Sequence[Figure]) -> list[Figure]:
    """The figures that a report must have: a small count beside a number that tells is a detail, unless it is of people's
    fates."""
    telling = [f for f in figures if _tells(f)]
    large = [f for f in telling if f.low >= _TOLD or f.measure in PARTS or _long(f)]
    return large or telling


def _tells(figure: Figure) -> bool:
    if figure.measure is Measure.AGE or figure.vague:
        return False
    exact = figure.low != int(figure.low) and not of_things(figure.unit) and figure.unit != "fraction"  # 4.50 euros
    return figure.low >= _TOLD or _long(figure) or exact or figure.measure is not None


def _long(figure: Figure) -> bool:
    return figure.unit != "fraction" and significant(figure.low) >= _DIGITS
