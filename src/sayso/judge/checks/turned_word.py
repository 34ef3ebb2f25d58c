"""A report that tells the same of the same with a contrary word, in English: cut for raised, fewer for more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.bearing.aside import general
from sayso.judge.bearing.days import before, since, told_of_other_days
from sayso.judge.bearing.frames import unattributed
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.english_turns import Turn, clause_of, turns
from sayso.judge.outcomes.other_object import against_it
from sayso.judge.outcomes.whose_outcome import of_them
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.ideas import held, ideas, share, vocabulary
from sayso.judge.words.lexicon import HEARSAY, negations
from sayso.judge.words.names import names
from sayso.model import ClaimKind, Stance
from sayso.text.capitals import CAPITAL

__all__ = ["turned_word"]

_DAYS = 3  # that a report may be older than the article
_ALL = 0.8  # share of the claim's other words that the sentence must hold
_HERE = 0.6  # the same of those that are no names, in the clause of the contrary word
_FEWEST = 2  # of them all
_WEIGHT = 0.76
_SOME_OF = re.compile(
    r"\b(?:one|two|three|some|several|few|many|most|part|parts)\s+of\s+(?:the|its|his|her|their|these|those)\b", re.I
)
_DENIES = re.compile(r"den(?:y|ies|ied)\b", re.IGNORECASE)  # who denies what somebody is said to have confessed
_CAPITAL = re.compile(rf"\b{CAPITAL}\w+")
_WHEN = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may(?=\s+\d|\W*\Z)|june|july|august|september"
    r"|october|november|december|spring|summer|autumn|winter|(?:first|second|third|fourth)\s+quarter|yesterday|today|tomorrow"
    r"|(?:last|this|next)\s+(?:year|month|week)|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def turned_word(case: Case) -> Iterator[Signal]:
    """A sentence of a report of the same days is the claim but for a word that tells its contrary."""
    claim = case.claim.text
    if case.language not in (None, "en") or case.claim.kind is ClaimKind.ACCOUNT or HEARSAY.search(claim):
        return
    for witness in case.witnesses:
        if (
            witness.stored.language not in (None, "en")
            or before(case, witness, _DAYS)
            or (case.scene.names and not case.scene.near(witness))
        ):
            continue
        found = [s for s in witness.sentences if _contrary(case, witness, s)]
        if found and not any(_told(case, witness, s) for s in witness.sentences):
            proof = Proof(witness, found[0].span)
            yield Signal(Stance.REFUTES, _WEIGHT, "the report tells the contrary of the same", proof, outranks=True)


def _contrary(case: Case, witness: Witness, sentence: Sentence) -> bool:
    said, claim = sentence.span.of(witness.text), case.claim.text
    if sentence.asks:
        return False
    found = [t for t in turns(claim, said) if negations(t.ours) == negations(t.theirs)]
    found = [t for t in found if not t.follows and (not t.since or since(case, witness))]
    found = [t for t in found if not witness.in_doubt(sentence.span) or _DENIES.match(said, t.where[0])]
    if _SOME_OF.search(said) and not _SOME_OF.search(claim):
        return False
    if not found or told_of_other_days(case, witness, said):
        return False
    when = [{m.group().lower() for m in _WHEN.finditer(text)} for text in (claim, unattributed(said)[0])]
    if all(when) and when[0].isdisjoint(when[1]):
        return False
    found = [t if t.by_the_day or when[1] else t._replace(ours=_WHEN.sub(" ", t.ours)) for t in found]
    return any(_same(case, sentence, said, turn, bool(when[0] & when[1])) for turn in found)


def _same(case: Case, sentence: Sentence, said: str, turn: Turn, dated: bool) -> bool:
    """Whether all but the contrary word is told of the same."""
    language = case.language
    ours = list(dict.fromkeys(ideas(turn.ours, language)))
    whom = names(f"x {turn.ours}", language)
    numbers = [i for i in ours if any(form[:1].isdigit() for form in i)]
    if not whom or not whom <= sentence.ideas or held(numbers, sentence.ideas) < len(numbers):
        return False
    if not _in_order(turn.ours, said):
        return False
    if turn.by_the_day and not (numbers or dated):
        return False
    if len(ours) < _FEWEST or share(ours, sentence.ideas, case.weight) < (1.0 if turn.undone else _ALL):
        return False
    clause = vocabulary(f"x {clause_of(said, turn.where)}", language)
    things = [i for i in ours if not i & whom and not general(i)]
    if things and share(things, clause, case.weight) < _HERE:
        return False
    if against_it(case.claim.text, said, turn.where, (0, len(said))):
        return False
    return of_them(said, turn.where, whom, language)


def _told(case: Case, witness: Witness, sentence: Sentence) -> bool:
    """Whether a sentence has the claim whole, with its own word."""
    if sentence.asks or share(case.ideas, sentence.ideas, case.weight) < _ALL:
        return False
    return not turns(case.claim.text, sentence.span.of(witness.text))


def _in_order(ours: str, said: str) -> bool:
    """Whether what both have with a capital comes in the same order: "higher in Velm than in Korsund" is not turned by "lower in
    Korsund than in Velm"."""
    places = [said.find(word) for word in dict.fromkeys(_CAPITAL.findall(ours)) if word in said]
    return places == sorted(places)
