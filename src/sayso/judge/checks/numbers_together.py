"""A report that gives the claim's numbers together, and beside them its year, names or fate, in words of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sayso.judge.bearing.sought import sought
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.checks.told_in_other_words import other_day
from sayso.judge.denials.denials import Kind, denials
from sayso.judge.figures.amounts import archived_population, bears_out, claimed_population, of_things, same_unit, turned
from sayso.judge.figures.around import shows_nothing
from sayso.judge.figures.as_many import as_many, possible
from sayso.judge.figures.conversions import in_unit_of
from sayso.judge.figures.durations import TIMES
from sayso.judge.figures.fates import fate_fits
from sayso.judge.figures.part_shown import reckoned
from sayso.judge.figures.scores import scores_at, scores_in
from sayso.judge.witness import Witness
from sayso.judge.words.called import of_others
from sayso.judge.words.ideas import Idea, held, meanings, share
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.judge.words.names import named
from sayso.model import ClaimKind, Figure, Measure, Modality, Span, Stance
from sayso.text.digits import significant

_YEAR = re.compile(r"(?<![\d.,/–-])(?:1[5-9]|20)\d\d(?![\d.,/–-]?\d)")
_AWAY = re.compile(
    r"\s+(?:ago|later|earlier|before|after|from\s+now|zuvor|später|назад|спустя|trước|sau)\b", re.IGNORECASE
)
_BACK = re.compile(r"\b(?:vor|nach|через|спустя|sau|after)\s+\Z", re.IGNORECASE)
_FATES = "died killed injured missing rescued arrested"
_SHOWN = 0.75  # how far a figure must be borne out
_TELLING, _TEENS = 20, 10  # of so many the noun may differ
_DIGITS = 3  # without the zeros at its end
_LONG, _TWO, _TEN, _SMALL = 2.0, 1.5, 1.0, 0.5  # what a number of so many digits is worth
_LEAST = 2  # "one" is no number that tells
_OFTEN = 4  # reports that have a number: then it is worth half
_NUMBERS = 1.5  # what the claim's numbers must be worth
_NAMELESS = 2.5  # the same where the report has few of the claim's names
_TOGETHER = 2  # numbers; of one alone a year or what became of people must tell, too
_NAMES, _FATE, _SUM = 2, 1.0, 1.5  # names that count; what a fate is worth, and two parts with the whole that they make
_WORDS = 0.12  # share of the claim's words that must stand there
_ENOUGH, _SURE = 3.5, 4.5
_ONE, _MORE = 0.55, 0.66  # weights
_HEARSAY = 0.6
_REACH = 2  # sentences to either side
_MOST = 12  # figures of a claim: a longer list no other report has
_NAMED = 0.5


@dataclass(frozen=True, slots=True)
class _Wanted:
    figures: tuple[Figure, ...]
    worth: dict[str, float]  # of each figure, by id
    scores: frozenset[str]
    years: frozenset[str]
    others: tuple[Idea, ...]  # days of a month and the like
    whom: tuple[Idea, ...]
    fates: frozenset[str]


def numbers_together(case: Case) -> Iterator[Signal]:
    """A report of the story has all numbers of the claim close together, and beside them its year, its names or what became
    of people, whatever the other words."""
    if case.claim.kind is ClaimKind.ACCOUNT or not (1 <= len(case.figures) <= _MOST):
        return
    if NEGATION.search(case.claim.text) or sought(case.claim.text):
        return
    wanted = _wanted(case)
    if wanted is None:
        return
    for witness in case.witnesses:
        near = case.scene.near(witness)
        few = held(wanted.whom, witness.ideas) < _NAMED * len(wanted.whom)
        if few and not near:
            continue
        worth = sum(wanted.worth.values()) + _TWO * len(wanted.scores)
        if few and worth < _NAMELESS:
            continue
        best = max(_places(case, witness, wanted), default=None, key=lambda found: (found[0], -found[1].start))
        if best is None:
            continue
        weight = (_MORE if best[0] >= _SURE else _ONE) * (_HEARSAY if HEARSAY.search(best[1].of(witness.text)) else 1.0)
        yield Signal(
            Stance.SUPPORTS,
            weight,
            "a report has the same numbers together, about the same thing",
            Proof(witness, best[1]),
        )


def _wanted(case: Case) -> _Wanted | None:
    """The claim's numbers; None where they are too few or too small to be told from those of anything else."""
    text, claim = case.text, case.claim.text
    pairs = [place for span in case.claim.spans for place in scores_at(text, span)]
    plain = [f for f in case.figures if not any(f.spans[0].overlaps(p) for p in pairs) and not _counted_from(text, f)]
    figures = tuple(f for f in plain if not f.vague and not reckoned(f, plain))
    scores = scores_in(claim)
    worth = {f.id: _worth(case, f) for f in figures}
    if sum(worth.values()) + _TWO * len(scores) < _NUMBERS:
        return None
    years = frozenset(_YEAR.findall(claim))
    told = frozenset[str]().union(years, *(s.split("-") for s in scores))
    others = tuple(i for i in case.numbers if i.isdisjoint(told))
    return _Wanted(figures, worth, scores, years, others, tuple(named(claim, case.language)), _fates(case.ideas))


def _counted_from(text: str, figure: Figure) -> bool:
    """Whether it is a time counted from a day that another text need not count from: "four days later"."""
    if figure.unit not in TIMES:
        return False
    before = text[max(0, figure.spans[0].start - 10) : figure.spans[0].start]
    return _AWAY.match(text, figure.spans[-1].end) is not None or (
        figure.unit != "hour" and _BACK.search(before) is not None
    )


def _worth(case: Case, figure: Figure) -> float:
    """What it is worth that a report has the number: more digits are met less often by chance."""
    if figure.measure is Measure.AGE or figure.low < _LEAST:
        return 0.0
    if significant(figure.low) >= _DIGITS or figure.low != int(figure.low):
        worth = _LONG
    elif figure.low >= _TELLING and significant(figure.low) > 1:
        worth = _TWO
    else:
        worth = _TEN if figure.low >= _TEENS else _SMALL
    often = sum(any(o.low == figure.low for o in w.reading.figures) for w in case.witnesses) >= _OFTEN
    return worth / 2 if often else worth


def _places(case: Case, witness: Witness, wanted: _Wanted) -> Iterator[tuple[float, Span]]:
    """Where the claim's numbers stand together, and how much speaks for their being said of the same."""
    kinds = [as_many(case, f, witness) for f in wanted.figures]
    if not all(kinds):
        return
    for at, sentence in enumerate(witness.sentences):
        if sentence.asks:
            continue
        if not (witness.figures_at(sentence.span) or any(scores_at(witness.text, sentence.span))):
            continue
        for last in witness.sentences[at : at + _REACH + 1]:
            span = Span(sentence.span.start, last.span.end)
            if possible(kinds, witness.figures_at(span)) < len(kinds) or not _met(case, witness, wanted, span):
                continue
            found = _bearing(case, witness, wanted, span)
            if found >= _ENOUGH and not _in_doubt(witness, span):
                yield found, span
            break


def _met(case: Case, witness: Witness, wanted: _Wanted, span: Span) -> bool:
    """Whether all numbers stand at `span`, each apart."""
    said = span.of(witness.text)
    if wanted.scores and not wanted.scores <= scores_in(said):
        return False
    several = len(wanted.figures) + len(wanted.scores) > 1
    left = list(witness.figures_at(span))
    for figure in wanted.figures:
        other = next((o for o in left if _same(case, figure, witness, o, among=several)), None)
        if other is None:
            return False
        left.remove(other)
    return True


def _same(case: Case, figure: Figure, witness: Witness, found: Figure, *, among: bool) -> bool:
    """Whether the report's figure is the claim's: as much, of a unit and of a fate that may be the same."""
    other = in_unit_of(figure, found)
    if bears_out(figure, other) < _SHOWN or turned(figure, other):
        return False
    if not (fate_fits(figure.measure, witness, found) or (among and found.measure is None)):
        return False
    if (figure.measure is Measure.AGE) is not (other.measure is Measure.AGE):
        return False
    if not (same_unit(figure, other) or _rated(figure, other) or _by_another_noun(case, figure, witness, other)):
        return False
    return not shows_nothing(case, figure, witness, found, among=among)


def _rated(figure: Figure, other: Figure) -> bool:
    """Whether one says for how long or of what a sum is paid, and the other not: "695 dollars a year"."""
    units = [(f.unit or "").partition(" per ") for f in (figure, other)]
    return units[0][0] == units[1][0] and bool(units[0][2]) is not bool(units[1][2])


def _by_another_noun(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    if figure.value != other.value or not all(of_things(f.unit) or f.unit == "person" for f in (figure, other)):
        return False
    if figure.low >= _TELLING or None in (figure.unit, other.unit):
        return True
    mine, theirs = claimed_population(case, figure), archived_population(witness, other)
    return bool(mine.words & theirs.words or mine.meant & theirs.meant)


def _bearing(case: Case, witness: Witness, wanted: _Wanted, span: Span) -> float:
    """How much speaks for their being said of the same; nothing where something speaks against it."""
    first = witness.number_of(span)
    last = witness.number_of(Span(span.end - 1, span.end))
    beside = witness.sentences[max(0, first - 1) : last + 2]
    here = frozenset[str]().union(*(s.ideas for s in beside))
    there = here | witness.titled
    said, language = witness.text[beside[0].span.start : beside[-1].span.end], witness.stored.language
    words = share(case.wording, there, case.weight)
    if words < _WORDS or other_day(case.claim.text, case.language, span.of(witness.text), language):
        return 0.0
    dated = _dated(case, witness.stored.published, wanted, said, here)
    if dated is None or of_others(case, span.of(witness.text), language):
        return 0.0
    worth = sum(wanted.worth.values()) + _TWO * len(wanted.scores)
    names = sum(1.0 if idea & there else 0.5 for idea in wanted.whom if idea & witness.ideas)
    fate = _FATE if wanted.fates & here else 0.0
    if len(wanted.figures) + len(wanted.scores) < _TOGETHER and not (dated or fate):
        return 0.0  # one number and a name are met wherever a false price or a disputed count is repeated
    whole = _SUM if _whole(wanted, witness, span) else 0.0
    return worth + min(float(_NAMES), names) + fate + dated + min(1.0, 2 * words) + whole


def _dated(case: Case, day: date | None, wanted: _Wanted, said: str, here: frozenset[str]) -> float | None:
    """What the claim's years are worth, which stand there or are the report's own; None where they don't, or a day doesn't."""
    days = [day - timedelta(days=back) for back in range(7)] if day is not None else []
    last = {str(n) for d in days for n in (d.day, d.month, d.year)}
    if not all(not idea.isdisjoint(here) or bool(idea & last) for idea in wanted.others):
        return None
    named_there = frozenset(_YEAR.findall(said))
    own = {str(day.year)} if day is not None else set()
    if not wanted.years <= named_there | own:
        return None
    published = case.reading.document.published
    today = {str(published.year)} if published is not None else set[str]()
    return float(len(wanted.years - today) > 0)


def _whole(wanted: _Wanted, witness: Witness, span: Span) -> bool:
    """Whether the report gives beside them the whole of which the claim's two numbers are the parts."""
    if len(wanted.figures) != 2 or max(f.low for f in wanted.figures) < _TELLING:
        return False
    total = sum(f.low for f in wanted.figures)
    return any(
        o.low == total and not o.vague and (o.unit == "person" or of_things(o.unit)) for o in witness.figures_at(span)
    )


def _fates(said: Sequence[Idea]) -> frozenset[str]:
    return meanings(_FATES) & frozenset().union(*said)


def _in_doubt(witness: Witness, span: Span) -> bool:
    """Whether what stands there is denied, called untrue, asked for or told only as a question."""
    said = span.of(witness.text)
    if witness.calls_false(span) or witness.in_doubt(span) or sought(said):
        return True
    if any(s.modality is Modality.DENIED for s in witness.statements_at(span)):
        return True
    return any(d.kind is not Kind.NOT for d in denials(said, witness.stored.language))
