"""A report whose headline, or whose sentence, says that what the claim tells is not so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from sayso.judge.bearing.days import before
from sayso.judge.bearing.denies_less import denies_less
from sayso.judge.bearing.secondhand import repeats
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.denials.denials import NOT, UNTRUE, Denial, Kind
from sayso.judge.denials.denials import told as content_of
from sayso.judge.denials.gainsaid import another_deed, gainsaid
from sayso.judge.denials.gainsaid_lexicon import argued
from sayso.judge.outcomes.whose_outcome import agrees
from sayso.judge.quotations.disowned import denies
from sayso.judge.quotations.passed_on import asked_whether_said
from sayso.judge.witness import Witness
from sayso.judge.words.clauses import parts
from sayso.judge.words.ideas import Idea, held, ideas
from sayso.judge.words.lexicon import FALSE_THING, HEARSAY, NEGATION
from sayso.judge.words.names import names
from sayso.model import ClaimKind, Span, SpeakerKind, Stance

# Share of what is denied that the claim tells, and of the claim that is denied: one of these pairs has to be reached.
# Set on the headlines of Emergent (Ferreira and Vlachos 2016): see `benchmarks/rumours.py` for how many are reached.
_REACHED = ((0.9, 0.25), (0.6, 0.4), (0.5, 0.5))
_BY_KIND = {Kind.FALSE: (0.25, 0.65), Kind.DENIED: (0.3, 0.5)}
_PLAINLY = (0.4, 0.35)  # "No, ..."
_MOSTLY = (0.4, 0.5)  # the same where it is told to be refuted
_CHECKED = (0.3, 0.4)  # what a fact-check tells as the claim
_LONG = (0.6, 0.3)  # of a long claim that shares so many words with what is plainly denied:
_LONG_MET = 4
_OF_PART = (0.6, 0.5)  # of one clause of a claim
_PART, _DEEDS = 0.75, 3  # of a headline's denial that a long claim tells, three of its words no names
_OF_DEEDS, _ALL_DEEDS = 0.4, 0.5  # share of the words that are no names: of those denied, or of the claim's
_MANY = 4  # words of the claim that a report holds which is not of the story by its names
_FEWEST = 2  # content words, one of them no name
_ASSERTED = 0.9  # share of the claim in a sentence that asserts it
_HALF = 0.5  # of the claim, where a sentence says that something is not so
_HEADLINE, _SENTENCE, _OPINION = 0.8, 0.72, 0.5  # weights; the last where somebody is quoted with it
_BEFORE = 0.3  # the same in one that may be from before: it knew nothing of what the article tells
_WHOLE = 0.7  # in a sentence of a report that is not before the article: all that is not so is in the claim
_THREE = 3  # of its words, where nobody chose the reports
# A claim that tells of a denial: a report that has the denial, too, agrees.
_TELLS_OF_A_DENIAL = re.compile(
    r"\b(?:rebut(?:s|ted|ting)?|refut(?:es?|ed|ing)|debunk(?:s|ed|ing)?|contradict(?:s|ed|ing)?|widerleg(?:t|te|ten)|опроверг\w{0,4}|bác\s+bỏ)\b",
    re.IGNORECASE,
)
_ONE_ALONE = {Kind.NOT: 0.6, Kind.DENIED: 0.45}  # in a sentence: those who deny a deed may have done it


def debunked(case: Case) -> Iterator[Signal]:
    """An archived report says in its headline, or in a sentence of its own, that this is not so."""
    for signal in _denied(case):
        witness, span = signal.proof.witness, signal.proof.span
        said = witness.stored.title or "" if signal.text == _titled(witness) else span.of(witness.text)
        if not denies_less(case.claim.text, case.language, said):
            yield signal


def _denied(case: Case) -> Iterator[Signal]:
    if case.claim.kind is ClaimKind.ACCOUNT or len(case.ideas) < _FEWEST:
        return
    rebuts = _TELLS_OF_A_DENIAL.search(case.claim.text) is not None
    denies = rebuts or any(told.search(case.claim.text) for told in (NEGATION, UNTRUE))
    whom = names(case.claim.text, case.language)
    document = case.reading.document
    clauses = parts(case.claim.text, case.language)
    story = tuple(dict.fromkeys(ideas(document.title or "", document.language)))
    for witness in case.witnesses:
        near = case.scene.near(witness) or held(case.ideas, witness.ideas) >= _MANY
        if not near and whom.isdisjoint(witness.ideas):
            continue
        if not denies and any(
            (
                _reaches(d, case.ideas, whom, case.scene.names)
                or _within(d, case.ideas, whom, _DEEDS)
                or any(_reaches_part(d, part, whom, case.scene.names) for part in clauses)
                or (_reaches(d, story, whom) and _within(d, case.ideas, whom, 1))
            )
            and not (d.kind is Kind.NOT and _asserted(case, witness))
            for d in witness.headline_denies
            if not another_deed(case, witness, d)
            if d.kind is not Kind.NOT or not agrees(case.claim.text, case.language, d.said)
            if d.kind is not Kind.NOT or not d.key or held(d.key, case.forms)  # "the dyed coffee was not for drinking"
        ):
            yield Signal(
                Stance.REFUTES, _HEADLINE, _titled(witness), Proof(witness, telling(case, witness)), outranks=True
            )
            continue
        if (
            not rebuts
            and (found := gainsaid(case, witness)) is not None
            and found.weight >= _SENTENCE
            and not _of_saying(case, witness, found.at)
            and not (found.at < 0 and _asserted(case, witness))
        ):
            where = telling(case, witness) if found.at < 0 else witness.sentences[found.at].span
            text = _titled(witness) if found.at < 0 else _told(witness)
            yield Signal(Stance.REFUTES, found.weight, text, Proof(witness, where), outranks=True)
            continue
        for at, told in () if denies else witness.denies:
            sentence = witness.sentences[at]
            meant = (_of_the_thing(case, witness, at, denial) for denial in told)
            weights = [_weighs(case, witness, denial, whom, clauses) for denial in meant]
            if any(weights) and not _of_saying(case, witness, at):
                opinion = any(
                    s.speaker and s.speaker.kind is SpeakerKind.PERSON for s in witness.statements_at(sentence.span)
                )
                none = all(denial.kind is Kind.NOT for denial in told)
                opinion = opinion or (none and argued(sentence.span.of(witness.text)))
                weight = min(max(weights), _OPINION if opinion and not witness.corrects else _SENTENCE)
                if none and before(case, witness, 1):  # it may be so since
                    weight = min(weight, _BEFORE)
                proof = Proof(witness, sentence.span)
                yield Signal(Stance.REFUTES, weight, _told(witness), proof, outranks=witness.corrects)
                break


def _weighs(case: Case, witness: Witness, denial: Denial, whom: Idea, clauses: Sequence[Sequence[Idea]]) -> float:
    """How much a sentence's denial weighs against the claim: nothing where it is of something else."""
    known = case.scene.names
    if another_deed(case, witness, denial) or (
        denial.kind is Kind.NOT and agrees(case.claim.text, case.language, denial.said)
    ):
        return 0.0
    near = case.scene.near(witness)
    weight = _ONE_ALONE.get(denial.kind, _SENTENCE)
    if (_enough(case, denial, whom) and _reaches(denial, case.ideas, whom, known)) or any(
        _reaches_part(denial, part, whom, known) for part in clauses
    ):
        return weight
    fewest = _THREE if case.scene.large and witness.long else _FEWEST
    if not near or not _whole(denial, case.ideas, whom, known, fewest):
        return 0.0
    day, theirs = case.day, witness.stored.published
    if day is not None and theirs is not None and theirs >= day:
        return _WHOLE if denial.kind is Kind.NOT else weight
    return _BEFORE


def _of_saying(case: Case, witness: Witness, at: int) -> bool:
    """Whether a sentence denies no more than that the claim's speaker said it, which may be so whoever said it."""
    speaker = case.statement.speaker if case.statement else None
    if speaker is None or at < 0:
        return False
    said = witness.sentences[at].span.of(witness.text)
    if denies(said, speaker.name) and len(NOT.findall(said)) == 1:
        return True
    asked = witness.sentences[at - 1] if at else None
    return asked is not None and asked.asks and asked_whether_said(asked.span.of(witness.text), speaker.name)


def _of_the_thing(case: Case, witness: Witness, at: int, denial: Denial) -> Denial:
    """What a sentence calls false by a word before it, where nobody chose the reports: of "he removed the letter with the
    fabricated allegations against her" the allegations."""
    if denial.kind is not Kind.FALSE or not (case.scene.large and witness.long):
        return denial
    thing = FALSE_THING.search(witness.sentences[at].span.of(witness.text))
    return denial if thing is None else replace(denial, said=content_of(thing.group(), witness.stored.language))


def _enough(case: Case, denial: Denial, whom: Idea) -> bool:
    """Whether a sentence denies enough of the claim to be about it: there may be many such sentences in a long report."""
    met = sum(not idea.isdisjoint(case.forms) for idea in denial.said)
    if met < _FEWEST + 1 - bool(whom and denial.kind is Kind.FALSE):
        return False
    return denial.kind is not Kind.NOT or held(case.ideas, frozenset(chain.from_iterable(denial.said))) >= _HALF * len(
        case.ideas
    )


def _reaches(denial: Denial, claimed: Sequence[Idea], whom: Idea, known: Sequence[Idea] = ()) -> bool:
    """Whether what is denied is what the claim tells; `known` are names that the claim need not give again."""
    forms = frozenset[str]().union(*claimed)
    sounds = frozenset[str]().union(*known) - forms
    denial = replace(denial, said=tuple(idea for idea in denial.said if idea & forms or not idea & sounds))
    if not _same_numbers(denial.said, claimed):
        return False
    met = [idea for idea in denial.said if not idea.isdisjoint(forms)]
    if len(met) < _FEWEST or all(idea & whom or any(form[:1].isdigit() for form in idea) for idea in met):
        return False
    denied = frozenset(chain.from_iterable(denial.said))
    of_denied, of_claim = len(met) / len(denial.said), held(claimed, denied) / len(claimed)
    if denial.plainly and denial.kind is Kind.FALSE and of_denied >= _MOSTLY[0] and of_claim >= _MOSTLY[1]:
        return True
    deeds, done = (tuple(i for i in said if not i & whom) for said in (denial.said, claimed))
    if held(deeds, forms) < _OF_DEEDS * len(deeds) and held(done, denied) < _ALL_DEEDS * len(done):
        return False  # another tale of the same people
    wanted = [*_REACHED]
    if denial.kind in _BY_KIND:
        wanted.append(_BY_KIND[denial.kind])
    if denial.plainly and len(met) >= _LONG_MET:
        wanted.append(_LONG)
    if denial.plainly:
        wanted += [_PLAINLY, *([_CHECKED] if denial.kind is Kind.FALSE else [])]
    return any(of_denied >= one and of_claim >= other for one, other in wanted)


def _reaches_part(denial: Denial, part: Sequence[Idea], whom: Idea, known: Sequence[Idea]) -> bool:
    """Whether what is denied is one clause of the claim: most of the words of either, one of two of them no name."""
    forms = frozenset[str]().union(*part)
    sounds = frozenset[str]().union(*known) - forms
    said = [idea for idea in denial.said if idea & forms or not idea & sounds]
    met = [idea for idea in said if not idea.isdisjoint(forms)]
    deeds = sum(not idea & whom for idea in met)
    if len(met) < _FEWEST + 1 or deeds < _FEWEST or not _same_numbers(denial.said, part):
        return False
    denied = frozenset(chain.from_iterable(denial.said))
    return len(met) >= _OF_PART[0] * len(said) and held(part, denied) >= _OF_PART[1] * len(part)


def _whole(denial: Denial, claimed: Sequence[Idea], whom: Idea, known: Sequence[Idea], fewest: int) -> bool:
    """Whether the claim tells all of what is called untrue: it is a part of the claim."""
    forms = frozenset[str]().union(*claimed)
    sounds = frozenset[str]().union(*known)
    said = [idea for idea in denial.said if not idea & sounds]
    deeds = [idea for idea in said if not idea & whom and not any(form[:1].isdigit() for form in idea)]
    return len(deeds) >= fewest and all(idea & forms for idea in said)


def _same_numbers(denied: Sequence[Idea], claimed: Sequence[Idea]) -> bool:
    """Whether the first number of what is denied is one of the claim's, where both have any: "1,700 children not yet"."""
    one, other = ([idea for idea in said if any(form[:1].isdigit() for form in idea)] for said in (denied, claimed))
    return not one or not other or not one[0].isdisjoint(frozenset[str]().union(*other))


def _within(denial: Denial, claimed: Sequence[Idea], whom: Idea, fewest: int) -> bool:
    """Whether the claim tells nearly all of what is denied, and at least so many words of it that are no names."""
    forms = frozenset[str]().union(*claimed)
    if denial.kind is Kind.NOT and not _same_numbers(denial.said, claimed):
        return False
    met = [idea for idea in denial.said if not idea.isdisjoint(forms)]
    deeds = sum(not idea & whom for idea in met)
    return len(met) >= max(_FEWEST, _PART * len(denial.said)) and (deeds >= fewest or (deeds > 0 and len(met) > fewest))


def _asserted(case: Case, witness: Witness) -> bool:
    """Whether the report itself tells nearly all of the claim in one sentence: "emails that she did not hand over" in its
    headline then denies something else."""
    where = telling(case, witness)
    said = where.of(witness.text)
    whole = next((s.ideas for s in witness.sentences if s.span == where), frozenset[str]())
    doubted = witness.in_doubt(where) or witness.calls_false(where) or HEARSAY.search(said) or NEGATION.search(said)
    return len(case.ideas) >= _MANY and case.share(whole) >= _ASSERTED and not doubted and not repeats(witness, where)


def _told(witness: Witness) -> str:
    day = witness.stored.published
    return "the report says that this is not so" + (f" ({day})" if day else "")


def _titled(witness: Witness) -> str:
    """The same of a headline, word for word: it stands outside the text, so that no evidence can show it."""
    day = witness.stored.published
    return f"the report's headline says that this is not so{f' ({day})' if day else ''}: “{witness.stored.title}”"


def telling(case: Case, witness: Witness) -> Span:
    """The sentence that shares most with the claim: the headline stands outside the text."""
    best = max(witness.sentences, key=lambda s: (case.share(s.ideas), -s.span.start), default=None)
    return best.span if best else Span(0, len(witness.text))
