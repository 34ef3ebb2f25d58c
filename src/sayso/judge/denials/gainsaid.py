"""Whether what a report says is not so is what a claim tells: one reading of denials held against one clause of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from sayso.judge.bearing.akin import akin
from sayso.judge.case import Case
from sayso.judge.denials.denials import UNTRUE, Denial, Kind
from sayso.judge.denials.gainsaid_lexicon import (
    BLAME,
    CUTS,
    HAS_NOT,
    NONE,
    OFFICE,
    OPEN,
    OWN,
    SO_FAR,
    TO_COME,
    argued,
    bent,
    empty,
    foreground,
    weighty,
)
from sayso.judge.outcomes.whose_outcome import agrees
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, held, ideas, vocabulary
from sayso.judge.words.lexicon import NEEDED, NEGATION
from sayso.judge.words.names import NOUNS_LIKE_NAMES, names
from sayso.model import SpeakerKind

__all__ = ["Against", "another_deed", "gainsaid"]

_MET = 0.65  # share of the deeds that are denied which the claim, or the sentence that it stands in, tells
_PLAINLY = 0.6  # the same of "No, ..." and of a headline
_WORDED = 0.6  # of what is told to be untrue, the claim itself tells
_WHOLE = 0.7  # of what a headline tells to be untrue, names and numbers too
_HEAD = 4  # words behind the negation: what comes after them only says where, when and about what
_TAIL = 0.45  # of all deeds
_OF_CLAUSE, _TOLD_WHOLE = 0.25, 0.2  # share of one clause of the claim that is denied; where all that is denied is told
_FEW, _FEW_SYLLABLES = 2, 3  # deeds that are met; fewer only where that is all that is denied
_BESIDE = 2  # words of the claim that stand beside such a single one
_SYLLABIC = frozenset({"vi"})
_NEARLY_ALL = 0.75  # of what a sentence of a long report denies, the claim itself tells, where nobody chose the reports

_MOST = 1_000  # characters of a claim
_MANY = 4  # words of the claim that a report holds which is not of the story by its names
_NAMES = 3  # sounds of the claim's names in such a report
_CAST = 0.4  # share of the article's names that another report of its story holds
_AT_END = frozenset({"de", "ru"})  # languages whose negation may stand behind all that it denies
_SENTENCE, _DENIED, _OPINION, _BEFORE = 0.72, 0.45, 0.5, 0.3
_TOLD = frozenset({Kind.FALSE, Kind.ANSWERED, Kind.DENIED})
_LASTING = frozenset({Kind.FALSE, Kind.ANSWERED, Kind.CONTRAST})
_WEEK = timedelta(days=7)
Clauses = tuple[tuple[Idea, ...], ...]


@dataclass(frozen=True, slots=True)
class Against:
    """A denial of what a claim tells: how much it weighs, and its sentence (-1: the headline)."""

    weight: float
    at: int


def gainsaid(case: Case, witness: Witness) -> Against | None:
    """The weightiest denial of what the claim tells in a report; None where it denies nothing of it."""
    whom = names(case.claim.text, case.language)
    told = case.scene.told_in(witness)
    if not (
        told
        or case.scene.near(witness)
        or held(case.ideas, witness.ideas) >= _MANY
        or len(whom & witness.ideas) >= _NAMES
    ):
        return None
    best: Against | None = None
    for at, denial in witness.denied:
        if best is not None and best.weight >= _SENTENCE:
            break
        met = _gainsays(case, witness, at, denial)
        if met and (at < 0 or met > _FEW or _of_this(case, witness, met)):
            found = Against(_weight(case, witness, at, denial), at)
            best = found if best is None or found.weight > best.weight else best
    return best


def _of_this(case: Case, witness: Witness, met: int) -> bool:
    """Whether a report that denies one or two words of the claim means this: it is of the article's story, and short, since a
    long one denies much."""
    told = case.scene.told_in(witness)
    short = not witness.long
    if met >= _FEW and (told or short):
        return True
    cast = case.scene.cast
    titled = names(case.claim.text, case.language) & vocabulary(witness.stored.title or "", witness.stored.language)
    close = (
        told
        or bool(titled)
        or akin(case, witness)
        or (len(cast) > 0 and held(cast, witness.ideas) >= _CAST * len(cast))
    )
    return close and (short or met >= _FEW)


def _weight(case: Case, witness: Witness, at: int, denial: Denial) -> float:
    """How much a denial weighs: less of those who are accused, of somebody's opinion, and of what may have changed since."""
    weight = _DENIED if denial.kind is Kind.DENIED else _SENTENCE
    day, theirs = case.day, witness.stored.published
    if at >= 0:
        said = witness.sentences[at].span
        text = said.of(witness.text)
        by = witness.statements_at(said)
        if by and any(s.speaker and s.speaker.kind is SpeakerKind.PERSON for s in by):
            own = OWN.search(text) is not None and BLAME.search(case.claim.text) is None
            weight = min(weight, _SENTENCE if own or OFFICE.search(text) or witness.corrects else _OPINION)
        if denial.kind is Kind.NOT and argued(text):
            weight = min(weight, _OPINION)
        if TO_COME.search(text) and not HAS_NOT.search(text) and not TO_COME.search(case.claim.text):
            weight = min(weight, _OPINION)
        if SO_FAR.search(text) and (day is None or theirs is None or theirs <= day):
            weight = min(weight, _OPINION)
    if day is None or theirs is None or theirs >= day:
        return weight
    # What was not so then may be since; several such reports say no more than one.
    return weight if denial.kind in _LASTING and day - theirs <= _WEEK else min(weight, _BEFORE)


def _gainsays(case: Case, witness: Witness, at: int, denial: Denial) -> int:
    """How many words that are denied in sentence `at` (-1: the headline) the claim tells, where one clause of it is denied.

    Method: the word that is denied stands in the clause, most of the other deeds that are denied stand in the claim or in
    the sentence that it was cut from, no name among them is unknown to the article, and no number is another one. A single
    word will do where nothing else is denied and the report tells of the same thing beside it.
    """
    language = witness.stored.language
    if another_deed(case, witness, denial):
        return 0
    if denial.kind is Kind.NOT and (agrees(case.claim.text, case.language, denial.said) or _needed(case, witness, at)):
        return 0
    if not denial.key and (
        (denial.kind is Kind.FALSE and at >= 0) or (denial.kind is Kind.NOT and language not in _AT_END)
    ):
        return 0
    told = bent(case.forms | _sentence(case), language)
    forms = bent(case.forms, language)
    said, key = (tuple(i for i in x if weighty(i, language)) for x in (denial.said, denial.key))
    if language not in NOUNS_LIKE_NAMES and any(
        i & denial.sounds and i.isdisjoint(case.scene.everybody | told) for i in said
    ):
        return 0
    deeds = _without_titles(said, denial.sounds, told, key[:1])
    if denial.kind in _TOLD and held(deeds if denial.key else said, forms) < (_WORDED if denial.key else _WHOLE) * len(
        deeds if denial.key else said
    ):
        return 0
    key = tuple(i for i in key if i in deeds)
    if not key and not frozenset[str]().union(*denial.key).isdisjoint(empty(language or "en")):
        return 0  # "has taken no decision": on what is told elsewhere
    key = key or tuple(deeds)
    plainly = denial.plainly or at < 0
    first = told if at < 0 else forms
    if (
        not deeds
        or key[0].isdisjoint(first)
        or 2 * held(key[:_HEAD], forms) < len(key[:_HEAD])
        or not _numbers(denial, case)
    ):
        return 0
    front = bent(vocabulary(foreground(case.claim.text), case.language) | told - forms, language)
    if key[0] & forms and key[0].isdisjoint(front):
        return 0
    head = key[:_HEAD]
    if held(head, told) < (_PLAINLY if plainly else _MET) * len(head):
        return 0
    if held(deeds, told) < (_TAIL if len(key) > _HEAD else _PLAINLY if plainly else _MET) * len(deeds):
        return 0
    if denial.kind is Kind.CONTRAST:
        rest = [i for i in case.ideas if not i & frozenset[str]().union(*deeds)]
        if held(rest, frozenset[str]().union(*denial.instead)) < _BESIDE:
            return 0
    if case.scene.large and at >= 0 and witness.long and held(deeds, forms) < _NEARLY_ALL * len(deeds):
        return 0
    alone = held(deeds, forms) < (_FEW_SYLLABLES if language in _SYLLABIC else _FEW)
    if alone and not _suffices(case, witness, at, denial, deeds):
        return 0
    if any(
        not key[0].isdisjoint(frozenset[str]().union(*part))
        for text in (case.sentence.of(case.text), case.claim.text)
        for part in _clauses(text, case.language)[1]
    ):
        return 0
    least = (
        0.0
        if alone and (denial.none or denial.kind in _LASTING)
        else _OF_CLAUSE
        if held(deeds, told) < len(deeds)
        else _TOLD_WHOLE
    )
    denied = bent(frozenset[str]().union(*denial.said, *denial.instead), language)
    clauses = _clauses(case.claim.text, case.language)[0]
    keys = frozenset[str]().union(*key[:_HEAD])
    denied_one = any(
        not keys.isdisjoint(bent(frozenset[str]().union(*part), language)) and held(part, denied) >= least * len(part)
        for part in clauses
    )
    return held(deeds, forms) if denied_one else 0


def another_deed(case: Case, witness: Witness, denial: Denial) -> bool:
    """Whether a report in the article's language denies another deed, of which the claim tells but the time and the place."""
    deeds = [i for i in denial.deed if weighty(i, case.language) and not i & denial.sounds]
    return bool(deeds) and case.language == witness.stored.language and not held(deeds, case.forms)


def _needed(case: Case, witness: Witness, at: int) -> bool:
    """Whether the claim tells what something needs, and the sentence that it does not have what it needs."""
    said = witness.stored.title or "" if at < 0 else witness.sentences[at].span.of(witness.text)
    return NEEDED.search(case.claim.text) is not None and NEEDED.search(said) is not None


def _suffices(case: Case, witness: Witness, at: int, denial: Denial, deeds: Sequence[Idea]) -> bool:
    """Whether a single word will do: nothing else is denied, and the report tells of what the claim tells beside it, or in
    its place."""
    language = witness.stored.language
    if denial.kind is Kind.CONTRAST:
        return True
    titled = bent(case.forms | vocabulary(case.reading.document.title or "", case.language), language)
    met = held(deeds, bent(case.forms, language))
    needed = len(deeds) if denial.kind in _TOLD else (len(deeds) + 1) // 2
    if held(deeds, titled) < len(deeds) or met < needed or not (denial.key or denial.none):
        return False
    if (
        language in _SYLLABIC
        and met < _FEW
        and not any(form[:1] == "=" and form in case.forms for idea in deeds for form in idea)
    ):
        return False  # a single syllable
    beside = _BESIDE + (language in _SYLLABIC)
    forms = frozenset[str]().union(*deeds)
    rest = [i for i in case.ideas if not i & forms]
    title = vocabulary(witness.stored.title or "", language)
    near = title if at < 0 else witness.around(at, 1) | title
    met = held(rest, near)
    if met < beside and at >= 0:
        values = {f.value for f in case.figures}
        close = witness.sentences[max(0, at - 1) : at + 2]
        met += any(o.value in values for sentence in close for o in witness.figures_at(sentence.span))
    if met == 1:  # a claim that is cut from a longer sentence
        whole = dict.fromkeys(ideas(case.sentence.of(case.text), case.language))
        met += held([i for i in whole if not i & forms], near) > _BESIDE
    return met >= min(beside, len(case.ideas) // 2)


@lru_cache(maxsize=2_000)
def _clauses(text: str, language: str | None) -> tuple[Clauses, Clauses]:
    """The deeds of each clause of a claim: of those that tell something, and of those that deny or leave it open."""
    plain, other = list[tuple[Idea, ...]](), list[tuple[Idea, ...]]()
    whom = names(text, language)
    start, text = 0, text[:_MOST]
    for end in [*(match.start() for match in CUTS.finditer(text)), len(text)]:
        piece = text[start:end]
        said = tuple(dict.fromkeys(i for i in ideas(piece, language) if not i & whom and not _digit(i)))
        if len(said) >= _FEW or (said and end == len(text)):
            (other if any(p.search(piece) for p in (NEGATION, UNTRUE, NONE, OPEN)) else plain).append(said)
            start = end
    return tuple(plain), tuple(other)


def _sentence(case: Case) -> Idea:
    document = case.reading.document
    return vocabulary(case.sentence.of(case.text), case.language) | vocabulary(document.title or "", case.language)


def _without_titles(said: Sequence[Idea], sounds: Idea, told: Idea, first: Sequence[Idea]) -> list[Idea]:
    """The words that are no names or numbers, without those before a name that the claim gives, which only introduce it."""
    found = []
    for at, idea in enumerate(said):
        if (idea & sounds and not any(f[:1] in "=@" for f in idea)) or _digit(idea):
            continue
        after = said[at + 1 : at + 3]
        if idea not in first and idea.isdisjoint(told) and any(o & sounds and o & told for o in after):
            continue
        found.append(idea)
    return list(dict.fromkeys(found))


def _digit(idea: Idea) -> bool:
    return any(form[:1].isdigit() for form in idea)


def _numbers(denial: Denial, case: Case) -> bool:
    one, other = ([i for i in said if _digit(i)] for said in (denial.said, case.ideas))
    if denial.kind is Kind.NOT:
        one = one[:1]  # "1,700 of them not yet"
    return not one or not other or bool(held(one, frozenset[str]().union(*other)))
