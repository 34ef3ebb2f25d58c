"""Independent reports that say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sayso.judge.bearing.others import of_a_stranger, of_others
from sayso.judge.bearing.overstated import overstated
from sayso.judge.bearing.plainly_denied import plainly_denied
from sayso.judge.bearing.secondhand import repeats
from sayso.judge.bearing.settled import told_otherwise
from sayso.judge.bearing.sought import sought
from sayso.judge.bearing.supposals import open_yet, supposals
from sayso.judge.bearing.unread import SAYS_SO
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import PARTS, bears_out, same_unit
from sayso.judge.outcomes.contests import other_score
from sayso.judge.outcomes.deeds import LIGHT, deeds, known
from sayso.judge.outcomes.opposites import opposed
from sayso.judge.quotations.turned_words import turned_by_a_word
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.clauses import clauses, negated
from sayso.judge.words.ideas import Idea, held, ideas, share
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.judge.words.names import named, names, names_of
from sayso.judge.words.people import same
from sayso.judge.words.predicates import predicates
from sayso.judge.words.surnames import left_out
from sayso.model import ClaimKind, Figure, Modality, SpeakerKind, Stance, Statement

_AGREE = 0.6  # weighted share of the claim's content words that one or two neighbouring sentences hold
_AGREE_WIDE = 0.8  # the same of long sentences, which hold many words by chance
_WIDE = 3  # times as many content words as the claim, and _ROOM more: a long sentence
_ROOM = 8
_FEWEST = 4  # content words shared
_NAMED = 0.5  # share of the claim's names that the report must have
_MISSING = 0.34
_NEGATIVE = 0.35  # share of the claim's words that a negation reaches: then it is negated
_HEARSAY = 0.6  # what "reports say" weighs beside a record at first hand
_SUPPOSED = 0.5  # share of what is said of somebody that is only possible, planned or hoped for in the report
_SHOWN = 0.7  # of each figure: a looser bound does not show a number
_MOST = 0.4  # of a sentence that somebody's words must fill to make it theirs
_DEEDS = 0.6  # share of what is said of somebody, beside the name
_DONE = 0.75  # share of the claim's verbs
_ACTED = 0.5  # the same of its deeds in other languages than English
_EACH = 0.3  # share of each clause of the claim: one that is not there at all is not shown
_LITTLE = 0.1  # share of the claim that a sentence more must add
_ALONE = 0.5  # share of the claim in the first of two sentences: then the second is no part of it
_TOLD = 10  # smaller numbers stand in many sentences
_CLOSE = 0.75  # but in few that hold so much of the claim
_DOUBT = 0.5  # what agreement in words weighs, of itself, where the model doesn't read it as saying so
# "It was no surprise that ..." takes what follows for a fact; the model takes it, like hearsay, for an open question.
_FACT = re.compile(r"\bno(?:t\s+an?)?\s+(?:surprise|secret|accident|coincidence|wonder|doubt)\b", re.IGNORECASE)
_READ = 0.75  # what the model must make of a passage in other verbs, that they tell the same
_LIKELY, _SURE = 0.7, 0.9  # what it weighs just above, rising to all of it at _SURE
_OWN = 0.8  # what an organisation's own word weighs, reported once more


def reports_agree(case: Case) -> Iterator[Signal]:
    """Sentences of independent reports were compared with the claim, word by word and number by number."""
    if case.claim.kind is ClaimKind.ACCOUNT or len(case.ideas) < _FEWEST - 1:
        return
    found = list(_agreeing(case))
    proofs = [Proof(witness, unit.span) for _, witness, unit in found]
    loose: list[Signal] = []  # in other verbs: shown only where no report has the claim's
    plain = False
    for (score, witness, unit), proof, entails in zip(found, proofs, case.entailed(proofs), strict=True):
        hearsay = repeats(witness, unit.span) or _by_hearsay(case, witness, unit)
        weight = (0.35 + 0.5 * score) * (_HEARSAY if hearsay else 1.0) * (_OWN if _own(case, witness, unit) else 1.0)
        text = "an archived report says the same" + (" as hearsay" if hearsay else "")
        other = not does(case, unit, unit.span.of(witness.text), witness.stored.language)
        doubtful = other and (entails is None or entails < _READ)
        if doubtful:
            weight, text = weight * _DOUBT, f"{text} in other verbs"
        asked = entails is not None and not hearsay and not _FACT.search(unit.span.of(witness.text))
        if asked and entails is not None and entails < SAYS_SO:
            weight, text = weight * (1.0 if other else _DOUBT), f"{text}, though a model reads it otherwise"
        elif asked and entails is not None:
            weight *= _LIKELY + (1 - _LIKELY) * min(1.0, entails / _SURE)
        signal = Signal(Stance.SUPPORTS, weight, text, proof)
        if doubtful:
            loose.append(signal)
        else:
            plain = True
            yield signal
    yield from () if plain else loose


def _agreeing(case: Case) -> Iterator[tuple[float, Witness, Sentence]]:
    """Of each document the unit that shares most with the claim, of those that share enough and do not differ."""
    wanted = _wanted(case)
    for witness in case.witnesses:
        best: tuple[float, Sentence] | None = None
        if len(wanted & witness.ideas) < _NAMED * len(wanted):
            continue
        short = left_out(case.claim.text, case.language, witness.text, witness.ideas)
        for plain in witness.units:
            unit = _in_full(plain, short)
            score = 0.0 if unit.asks else case.share(unit.ideas)
            least = _AGREE if len(unit.terms) <= _WIDE * len(case.ideas) + _ROOM else _AGREE_WIDE
            if score < least or not _enough(case, witness, unit) or not (best is None or _better(score, unit, best)):
                continue
            if _of_another(case, witness, unit) or (not wanted and of_others(case, witness, unit)):
                continue
            if fits(case, witness, unit):
                best = (score, unit)
        if best is not None:
            yield best[0], witness, best[1]


def _wanted(case: Case) -> Idea:
    """The claim's names; one that it begins with in English only, as others decline names or write more with a capital."""
    known = case.scene.everybody if case.language in (None, "en") else frozenset[str]()
    return names_of(case.claim.text, case.language, known)


def _in_full(unit: Sentence, short: Mapping[Idea, Idea]) -> Sentence:
    """The passage with the first names that its report leaves out, of those whom it names by the last."""
    whom = [first for first, last in short.items() if not last.isdisjoint(unit.ideas)]
    return replace(unit, ideas=unit.ideas.union(*whom)) if whom else unit


def _better(score: float, unit: Sentence, best: tuple[float, Sentence]) -> bool:
    """Whether a unit shows the claim better than the best one so far: a model reads the shorter one better, and what stands
    before the second of two sentences is mostly of something else."""
    held_before, before = best
    if before.double and before.span.contains(unit.span):
        return score >= held_before - (_LITTLE if before.span.end == unit.span.end else 0.0)
    return score > held_before + (_LITTLE if unit.span.length > 2 * before.span.length else 0.0)


def _enough(case: Case, witness: Witness, unit: Sentence) -> bool:
    """Whether enough words are shared; all of a very short claim's, in a report of the article's story."""
    shared = held(case.ideas, unit.ideas)
    return shared >= _FEWEST or (shared == len(case.ideas) and case.scene.told_in(witness))


def _of_another(case: Case, witness: Witness, unit: Sentence) -> bool:
    """Whether the passage tells the same of somebody else: names of the claim are nowhere in the report, one of the
    article's own or more than a few, and the passage has one that the claim has not."""
    if case.language != witness.stored.language:
        return False
    wanted = _wanted(case)
    if wanted and _of_another_place(case, witness, unit, wanted):
        return True
    short = left_out(case.claim.text, case.language, witness.text, witness.ideas)
    missing = [i for i in case.wording if i & wanted and i.isdisjoint(witness.ideas) and i not in short]
    known = frozenset[str]().union(*case.scene.names)
    telling = any(idea & known for idea in missing) or len(missing) > _MISSING * sum(
        bool(i & wanted) for i in case.wording
    )
    return bool(missing) and telling and not names(unit.span.of(witness.text), witness.stored.language) <= wanted


def _of_another_place(case: Case, witness: Witness, unit: Sentence, wanted: Idea) -> bool:
    """Whether none of the claim's names stands in or beside a passage, but one that the article has nowhere: "took the town of
    Belk", and Sarn is only named further on."""
    at = witness.number_of(unit.span)
    first = witness.sentences[at].ideas if unit.double and witness.sentences else unit.ideas
    here = first if case.share(first) >= _ALONE else unit.ideas
    near = witness.sentences[max(0, at - 1)].ideas | here | witness.titled
    if not wanted.isdisjoint(near):
        return False
    there = named(unit.span.of(witness.text), witness.stored.language)
    return any(idea.isdisjoint(case.scene.everybody) and idea.isdisjoint(case.forms) for idea in there)


def does(case: Case, unit: Sentence, said: str = "", theirs: str | None = None) -> bool:
    """Whether the passage has most of the verbs of the claim, or tells its deeds: who else was where, with whom, it may tell
    as well."""
    claim = case.claim.text
    told = frozenset[str]().union(*(deed.names for deed in deeds(said, theirs)))
    acted = [d for d in deeds(claim, case.language) if not d.names <= LIGHT]
    forms = [(d, ideas(claim[d.start : d.end], case.language)) for d in acted]
    met = frozenset[str]().union(*(f for d, words in forms if d.names & told for f in words))
    if case.language not in (None, "en"):  # whose verbs aren't read
        present = sum(bool(d.names & told) or any(not f.isdisjoint(unit.ideas) for f in words) for d, words in forms)
        return not said or not known(theirs) or present >= _ACTED * len(forms)
    verbs = predicates(claim, case.language)
    return sum(any(idea & unit.ideas or idea & met for idea in verb) for verb in verbs) >= _DONE * len(verbs)


def fits(case: Case, witness: Witness, unit: Sentence) -> bool:
    """Whether polarity, figures and speaker leave the unit a witness to the claim's content."""
    if reports_otherwise(case, witness, unit):
        return False
    if share(case.deeds, unit.ideas, case.weight) < _DEEDS:
        return False
    parts = clauses(case.claim.text, case.language)
    if any(share(part, unit.ideas, case.weight) < _EACH for part in parts):
        return False
    if any(idea.isdisjoint(unit.ideas) for idea in case.numbers):
        return False
    there = witness.figures_at(unit.span)
    for figure in case.figures:
        if any(_other_fate(figure, o) for o in there):
            return False
        if any(same_unit(figure, o) and bears_out(figure, o) >= _SHOWN for o in there):
            continue
        close = case.share(unit.ideas) >= _CLOSE  # then the number is the claim's, whatever noun it was read with
        if not _written(figure, unit) and not (close and any(o.value == figure.value for o in there)):
            return False
    return True


def reports_otherwise(case: Case, witness: Witness, unit: Sentence) -> bool:
    """Whether a passage that has the claim's words tells something else: its contrary, no fact yet, another result, the same
    the other way round, or only the speaker's own word."""
    said, claim = unit.span.of(witness.text), case.claim.text
    if opposed(claim, said) or of_a_stranger(case, witness, said) or witness.calls_false(unit.span):
        return True
    if overstated(claim, said) or other_score(claim, case.language, said) or (sought(claim) and not sought(said)):
        return True
    theirs = witness.stored.language
    if theirs == case.language and turned_by_a_word(claim, said, theirs, case.weight):
        return True
    if told_otherwise(claim, case.language, said, theirs):
        return True
    if NEGATION.search(claim):
        if not NEGATION.search(said) or _denies_other(case, said, theirs):
            return True
    else:
        reached = [frozenset().union(*after) for after in negated(said, witness.stored.language, supposed_too=True)]
        if any(case.share(after) >= _NEGATIVE for after in reached) or plainly_denied(
            claim, case.language, said, theirs
        ):
            return True
    if not open_yet(claim) and any(
        share(case.deeds, frozenset().union(*words), case.weight) >= _SUPPOSED
        for words in supposals(said, witness.stored.language)
    ):
        return True
    if any(s.modality in (Modality.ASKED, Modality.DENIED) for s in _stating(witness, unit)):
        return True
    # That somebody said it is no witness to its being so when it is the same person's word.
    own = case.statement.speaker if case.statement else None
    return own is not None and own.kind is SpeakerKind.PERSON and _own(case, witness, unit)


def _denies_other(case: Case, said: str, theirs: str | None) -> bool:
    """Whether what the claim denies first is denied nowhere in the passage, in English, whose negation stands before it."""
    if not {case.language, theirs} <= {None, "en"}:
        return False
    heads = [reached[0] for reached in negated(case.claim.text, case.language) if reached]
    there = frozenset[str]().union(*(idea for reached in negated(said, theirs) for idea in reached))
    return bool(heads) and not held(heads, there)


def _other_fate(figure: Figure, other: Figure) -> bool:
    """Whether so many were wounded there who are killed here."""
    return (
        figure.value == other.value and figure.measure is not other.measure and {figure.measure, other.measure} <= PARTS
    )


def _written(figure: Figure, unit: Sentence) -> bool:
    """Whether the very number stands there, though no figure was read from it."""
    exact = figure.value[1] is None and not figure.vague and figure.low >= _TOLD and figure.low == int(figure.low)
    return exact and f"{int(figure.low)}" in unit.terms


def _by_hearsay(case: Case, witness: Witness, unit: Sentence) -> bool:
    """Whether a passage tells the claim as hearsay: of two sentences the one that holds it, where one alone does."""
    return any(HEARSAY.search(s.span.of(witness.text)) for s in _holding(case, witness, unit))


def _own(case: Case, witness: Witness, unit: Sentence) -> bool:
    own = case.statement.speaker if case.statement else None
    return own is not None and any(same(own, s.speaker) for s in _stating(witness, *_holding(case, witness, unit)))


def _stating(witness: Witness, *units: Sentence) -> list[Statement]:
    """The statements that make up most of a unit."""
    return [
        s
        for span in (unit.span for unit in units)
        for s in witness.statements_at(span)
        if sum(min(c.end, span.end) - max(c.start, span.start) for c in s.content if c.overlaps(span))
        >= _MOST * span.length
    ]


def _holding(case: Case, witness: Witness, unit: Sentence) -> Sequence[Sentence]:
    """Those of the two sentences of a unit that hold the claim, each alone; else the unit."""
    at = witness.number_of(unit.span)
    pair = witness.sentences[at : at + 2] if unit.double else ()
    return [s for s in pair if case.share(s.ideas) >= _AGREE] or [unit]
