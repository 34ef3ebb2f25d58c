"""A report of the article's story that tells the claim's deeds, names and numbers together, in words of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from sayso.judge.bearing.aside import general
from sayso.judge.bearing.settled import done
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.checks.reports_agree import reports_otherwise
from sayso.judge.figures.amounts import GROWING, PARTS, bears_out, of_things, same_unit, turned
from sayso.judge.figures.around import shows_nothing
from sayso.judge.figures.fates import fate_fits
from sayso.judge.outcomes.deeds import LIGHT, Deed, deeds, known
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.ideas import LANGUAGES, Idea, held, ideas, meanings, share, vocabulary
from sayso.judge.words.lexicon import HEARSAY
from sayso.judge.words.names import names_of
from sayso.judge.words.predicates import predicates
from sayso.model import ClaimKind, Figure, Stance

_NAMED, _ABROAD = 0.7, 0.5  # share of the claim's names that the report must hold, and one in another language
_DONE = 0.75  # share of the claim's deeds that the passage must tell
_REST, _FAR = 0.3, 0.2  # share of its other words; of a report in another language, not all of whose words are known
_NOBODY, _CLOSELY = 2, 0.45  # the same two of a claim that names nobody, in a report of the story
_ALIKE = 0.6  # of the other words where only a name and a deed are firm
_COUNTED = 2  # names that count as firm: the rest may be of one person
_SURE = 5  # of what is firm: then the other words may all be others
_COUNTED_APART = PARTS | GROWING  # so many killed are not so many who fled
_TELLING = 20  # of so many things of a story the noun may differ: 450 jobs, 450 people
_LARGE = 1_000
_CLOSE = 40  # characters before a deed that say that it was the aim of another: "beat them to reach the final"
_AIM = re.compile(r"\b(?:to|in\s+order\s+to|để|um|чтобы|pour|para|so\s+that)\s(?:\S+\s+){0,2}\Z", re.IGNORECASE)
_SAYING = LIGHT | {"confess", "testify", "apologise", "vote"}  # what brings in words of somebody's
_CLOSE_BY = re.compile(r"(?:\s+(?!that\b|dass\b|что\b|rằng\b)[^\W\d_]+){0,2}\s*")
_NO_SUBJECT = re.compile(r"(?:was|were|has|have|had|is|are|wurden?|wird|ist|hat|haben|был[аио]?|bị|được|đã)\s")
_KNOWN = re.compile(  # what the reader has been told of: "trapped by the collapse"
    r"\b(?:by|in|after|following|during|since|from|over|of)\s+(?:the|that|this)\s(?:\S+\s+){0,2}\Z"
    r"|\b(?:bei|nach|während|seit|von|in|aus)\s+(?:dem|der|den|diesem|dieser)\s(?:\S+\s+){0,1}\Z|\b(?:im|beim|vom)\s(?:\S+\s+){0,1}\Z"
    r"|\b(?:trong|sau|từ)\s+(?:vụ|trận|đám)\s(?:\S+\s+){0,1}\Z",
    re.IGNORECASE,
)
_FIRM = 3  # deeds, names and numbers that must be met together: fewer many things have in common
_TITLED = 2  # sentences of a report that go on from its title
_DAYS = 6  # "on Tuesday"
_ONE, _MORE = 0.55, 0.66  # weights
_MANY = 5  # of what is firm: then it weighs more
_DAY = "monday tuesday wednesday thursday friday saturday sunday"
_MONTH = "january february march april june july august september october november december"


def told_in_other_words(case: Case) -> Iterator[Signal]:
    """Reports of the story were searched for a passage with the claim's deeds, names and numbers, whatever the other words."""
    if case.claim.kind is ClaimKind.ACCOUNT or not known(case.language):
        return
    wanted = _wanted(case)
    if not wanted.done or wanted.firm < _NOBODY:
        return
    for witness in case.witnesses:
        if not known(witness.stored.language) or not _of_them(case, witness, wanted):
            continue
        best = max(_passages(case, witness, wanted), default=None, key=lambda found: found[0])
        if best is not None:
            text = "a report of the story tells the same in other words"
            yield Signal(Stance.SUPPORTS, _MORE if wanted.firm >= _MANY else _ONE, text, Proof(witness, best[1].span))


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a passage must tell."""

    text: str
    done: tuple[Deed, ...]
    whom: tuple[Idea, ...]
    figures: tuple[Figure, ...]
    numbers: tuple[Idea, ...]

    @property
    def firm(self) -> int:
        """How many deeds, names and numbers."""
        return len(self.done) + min(_COUNTED, len(self.whom)) + len(self.figures) + len(self.numbers)


def _wanted(case: Case) -> _Wanted:
    """What the claim tells; of a piece whose subject or verb stands before it, the whole sentence, if nobody is quoted."""
    claim, figures = case.claim.text, case.figures
    if not case.quoted and _cut_off(case):
        claim = case.sentence.of(case.text)
        figures = tuple(case.scene.layout.figures_in(case.sentence))
    # No part of a name ("Studio Nine"), nor the step that led to a rate ("by half a point to 7.5 percent").
    counted = tuple(f for f in figures if f.unit is not None or not _in_a_name(case, f))
    counted = tuple(f for f in counted if f.unit != "percentage point") or counted
    return _Wanted(claim, _done(claim, case.language), _whom(case, claim), counted, _numbers(case, claim))


def _in_a_name(case: Case, figure: Figure) -> bool:
    """Whether a number without a unit has a capital within its sentence; at its beginning ("At least 27 dead") any has."""
    start = figure.spans[0].start
    return case.text[start].isupper() and start > (figure.sentence or case.sentence).start


def _cut_off(case: Case) -> bool:
    """Whether the claim begins with its verb, or tells no deed, and one ends right before it: "appointed | head of ..."."""
    if _NO_SUBJECT.match(case.claim.text):
        return True
    if deeds(case.claim.text, case.language):
        return False
    before = case.text[case.sentence.start : case.claim.spans[0].start]
    told = [d for d in deeds(before, case.language) if not d.names & _SAYING]
    return bool(told) and _CLOSE_BY.fullmatch(before, told[-1].end) is not None


def _done(claim: str, language: str | None) -> tuple[Deed, ...]:
    """Its deeds, each once; those that say little, or what another one was done for, only where there are no others."""
    found: dict[frozenset[str], Deed] = {}
    for deed in deeds(claim, language):
        found.setdefault(deed.names, deed)
    told = tuple(found.values())
    plain = tuple(d for d in told if not d.names <= LIGHT)
    aside = {d for d in plain if _beside(claim, d)}
    return tuple(d for d in plain if d not in aside) or plain[:1] or told[:1]


def _beside(claim: str, deed: Deed) -> bool:
    """Whether a deed is only what another one was done for, or happened in."""
    before = claim[max(0, deed.start - _CLOSE) : deed.start]
    return _AIM.search(before) is not None or _KNOWN.search(before) is not None


def _whom(case: Case, claim: str) -> tuple[Idea, ...]:
    """The names in it, each by its sound; days and months are none."""
    said = tuple(dict.fromkeys(ideas(claim, case.language)))
    sounds = names_of(claim, case.language, case.scene.everybody)
    found = (i for i in said if i & sounds and not _of_time(i))
    return tuple(dict.fromkeys(frozenset(f for f in i if f[:1] in "~@=") for i in found))


def _numbers(case: Case, claim: str) -> tuple[Idea, ...]:
    """Its numbers that no figure was read from; that of a name ("E1") is none."""
    return tuple(
        i for i in case.numbers if any(re.search(rf"(?<!\w){re.escape(form)}(?!\w|[.,]\d)", claim) for form in i)
    )


def _of_them(case: Case, witness: Witness, wanted: _Wanted) -> bool:
    """Whether a report is of the claim's story and people."""
    if not wanted.whom:
        return case.scene.told_in(witness) and bool(wanted.figures or wanted.numbers)
    loose = witness.stored.language != case.language or case.language == "de"  # where every noun has a capital
    met = held(wanted.whom, witness.ideas)
    if met < (_ABROAD if loose else _NAMED) * len(wanted.whom):
        return False
    if wanted.firm < _FIRM:
        return case.scene.told_in(witness)
    return case.scene.near(witness) or met >= _COUNTED or bool(wanted.figures)


def _of_time(idea: Idea) -> bool:
    return not idea.isdisjoint(meanings(_DAY) | meanings(_MONTH))


def _passages(case: Case, witness: Witness, wanted: _Wanted) -> Iterator[tuple[float, Sentence]]:
    """The units that bear the claim out, with how much of it they hold; two sentences only where one does not."""
    language = witness.stored.language
    abroad = language != case.language
    title = "" if witness.title_asks else witness.stored.title or ""
    begun = frozenset[str]().union(*(d.names for d in deeds(title, language) if done(case.claim.text, title, d)))
    rest = _rest(case, wanted.text)
    sure = wanted.firm >= (_SURE if language in LANGUAGES else _FIRM + 1)  # of other languages only the deeds are known
    sure = sure or (wanted.firm > _FIRM and len(rest) <= 1)
    least = 0.0 if sure else _FAR if abroad else _REST
    if not wanted.whom or wanted.firm < _FIRM:
        least = _CLOSELY if not wanted.whom else _ALIKE
    asked = frozenset[str]().union(*(d.names for d in wanted.done))
    alone = -1
    for unit, at, acted in _acting(witness):
        if unit.asks or (unit.double and alone in (at, at + 1)) or (at >= _TITLED and acted.isdisjoint(asked)):
            continue
        said = unit.span.of(witness.text)
        told = frozenset[str]().union(
            *(d.names for d in deeds(said, language) if d.names & asked and done(case.claim.text, said, d))
        )
        if at < _TITLED:
            if not any(d.names & told for d in wanted.done) and case.share(unit.ideas) < _REST:
                continue  # the title alone tells it, and no title is shown as evidence
            told |= begun
        if sum(bool(d.names & told) for d in wanted.done) < _DONE * len(wanted.done):
            continue
        near = witness.around(at, 1) | unit.ideas | (frozenset() if witness.title_asks else witness.titled)
        met = held(wanted.whom, witness.titled | _so_far(witness, at, _last(wanted, witness, unit, at, begun)))
        if wanted.whom and (not met or (not abroad and met < _ABROAD * len(wanted.whom))):
            continue
        score = share(rest, near, case.weight) if rest else 1.0
        if score < least or not _counted(case, wanted, witness, at) or not _dated(wanted, witness, near):
            continue
        alone = alone if unit.double else at
        if other_day(wanted.text, case.language, said, language):
            continue
        if (
            _verbs(wanted.text, case.language, near)
            and not HEARSAY.search(said)
            and not reports_otherwise(case, witness, unit)
        ):
            yield score - (0.1 if unit.double else 0.0), unit


def _acting(witness: Witness) -> tuple[tuple[Sentence, int, frozenset[str]], ...]:
    """The units of a report, each with the number of its sentence and the names of all its deeds: read once."""
    units, language = witness.units, witness.stored.language
    told = ([d.names for d in deeds(unit.span.of(witness.text), language)] for unit in units)
    where = (witness.number_of(unit.span) for unit in units)
    return witness.memo.once("acting", lambda: tuple(zip(units, where, (Idea().union(*t) for t in told), strict=True)))


def _last(wanted: _Wanted, witness: Witness, unit: Sentence, at: int, begun: frozenset[str]) -> int:
    """Which sentence of a unit is the last that is needed to tell the deeds."""
    if not unit.double or not witness.sentences:
        return at
    first = witness.sentences[at].span.of(witness.text)
    told = frozenset[str]().union(*(d.names for d in deeds(first, witness.stored.language)))
    told |= begun if at < _TITLED else frozenset()
    return at if sum(bool(d.names & told) for d in wanted.done) >= _DONE * len(wanted.done) else at + 1


def _so_far(witness: Witness, at: int, last: int) -> frozenset[str]:
    """What the sentences from before `at` to `last` tell: whom a deed was done to is not told after it."""
    return frozenset[str]().union(*(s.ideas for s in witness.sentences[max(0, at - 1) : last + 1]))


_HAPPEN = vocabulary("struck hit rocked shook happened occurred erupted", "en")


def _verbs(claim: str, language: str | None, near: frozenset[str]) -> bool:
    """Whether most verbs of the claim are deeds, or stand there, too; of texts in English only."""
    acted = _acted(claim, language)
    told = [verb for verb in predicates(claim, language) if not any(idea & _HAPPEN for idea in verb)]
    return sum(any(idea & acted or idea & near for idea in verb) for verb in told) >= _DONE * len(told)


def _acted(claim: str, language: str | None) -> frozenset[str]:
    """The words of the claim that tell its deeds."""
    return frozenset().union(*(i for d in deeds(claim, language) for i in ideas(claim[d.start : d.end], language)))


def _rest(case: Case, claim: str) -> tuple[Idea, ...]:
    """The claim's other words: what is no name, day or number, and no part of its deeds."""
    acted = _acted(claim, case.language)
    return tuple(
        i
        for i in dict.fromkeys(ideas(claim, case.language))
        if not any(f[:1] == "~" or f[:1].isdigit() for f in i) and not _of_time(i) and not general(i) and not i & acted
    )


def other_day(claim: str, language: str | None, said: str, theirs: str | None) -> bool:
    """Whether both name days of the week, or months, and none in common."""
    mine, there = (frozenset[str]().union(*ideas(*text)) for text in ((claim, language), (said, theirs)))
    return any(mine & kind and there & kind and not mine & there & kind for kind in (meanings(_DAY), meanings(_MONTH)))


def _counted(case: Case, wanted: _Wanted, witness: Witness, at: int) -> bool:
    """Whether each figure of the claim stands in the passage or beside it; a large one by its digits."""
    beside = witness.sentences[max(0, at - 1) : at + 3]
    there = [f for s in beside for f in witness.figures_at(s.span)]
    terms = frozenset[str]().union(*(s.terms for s in beside))
    return all(_digits(f) in terms or any(_same(case, f, witness, o) for o in there) for f in wanted.figures)


def _digits(figure: Figure) -> str:
    exact = figure.value[1] is None and not figure.vague and figure.low >= _LARGE and figure.low == int(figure.low)
    return f"{int(figure.low)}" if exact else ""


def _same(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    counted = (
        figure.value == other.value
        and figure.low >= _TELLING
        and all(of_things(f.unit) or f.unit == "person" for f in (figure, other))
    )
    if not (same_unit(figure, other) or counted) or bears_out(figure, other) < 0.7 or turned(figure, other):
        return False
    if {figure.measure, other.measure} <= _COUNTED_APART and figure.measure is not other.measure:
        return False
    if not fate_fits(figure.measure, witness, other):
        return False
    return not shows_nothing(case, figure, witness, other)


def _dated(wanted: _Wanted, witness: Witness, near: frozenset[str]) -> bool:
    """Whether the claim's days and other numbers stand there, or are those of the report's last days, or its year."""
    day = witness.stored.published
    days = [day - timedelta(days=back) for back in range(_DAYS + 1)] if day is not None else []
    last = {str(n) for d in days for n in (d.day, d.month, d.year)}
    return all(not idea.isdisjoint(near) or bool(idea & last) for idea in wanted.numbers)
