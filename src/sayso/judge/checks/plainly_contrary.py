"""A report that tells the same as the claim, but for a word or a verb of which it has the contrary, in German or Russian."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.bearing.all_else import added, clause_of, core, first, of_a_time, rest, spoken
from sayso.judge.bearing.days import since, told_of_other_days
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.contraries import CONTESTS, MOVES, Contrary, contraries, spoken_in
from sayso.judge.outcomes.other_object import of_what_alters
from sayso.judge.outcomes.outcomes import is_former, is_open
from sayso.judge.witness import Witness
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.model import ClaimKind, Stance

_FEWEST = 2  # content words that both have
_ADDED = 2  # words that the report may have besides
_MOST = 500  # characters of a sentence
_WEIGHT = 0.74
# Of a thing's second time, or of what came after; whom a contest was against. Our own compilation.
_LATER = re.compile(
    r"\b(?:wieder|erneut|später|danach|inzwischen|mittlerweile|zuvor|vorher|zunächst|noch|nach\s+\w+\s+(?:Tag|Stunde|Woche|Monat|Jahr)\w*"
    r"|снова|вновь|позже|затем|потом|ранее|сначала|пока|ещё|еще|через\s+\w+\s+\w+)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(r"\W*(?:gegen|gegenüber|mit|dem|den|у|над|с)\s", re.IGNORECASE)
# What only looks like a negation: it is one of the contraries.
_NONE = re.compile(
    r"\bkeine\s+Mehrheit\b|\b(?:kein(?:er|e|es)|niemand|nichts|никто|никого|никому|ни\s+одн\w+|ни\s+один)\b", re.I
)


def plainly_contrary(case: Case) -> Iterator[Signal]:
    """A report that is no older tells the same in the same words but for one, of which it has the contrary."""
    if not spoken_in(case.language):
        return
    claim = core(case.claim.text)
    if case.claim.kind is ClaimKind.HEADLINE or NEGATION.search(_NONE.sub(" ", claim)) or HEARSAY.search(claim):
        return
    for witness in case.witnesses:
        if witness.stored.language != case.language or not since(case, witness):
            continue
        for sentence in witness.sentences:
            said = sentence.span.of(witness.text)
            if sentence.asks or len(said) > _MOST:
                continue
            if _contrary(claim, core(said), case.language) and not _of_another(case, witness, said):
                text = "the report tells the contrary in the same words"
                yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, sentence.span), outranks=True)
                break


def _of_another(case: Case, witness: Witness, said: str) -> bool:
    """Whether a sentence is denied, hearsay or of other days, or tells of what only alters the thing."""
    claim = case.claim.text
    if NEGATION.search(_NONE.sub(" ", said)) or HEARSAY.search(said) or of_what_alters(claim, said):
        return True
    if (_LATER.search(said) is None) != (_LATER.search(claim) is None):
        return True
    return told_of_other_days(case, witness, said) or is_former(claim) != is_former(said)


def _contrary(claim: str, said: str, language: str | None) -> bool:
    return any(_all_else(claim, said, pair, language) for pair in contraries(claim, said, language))


def _all_else(claim: str, said: str, pair: Contrary, language: str | None) -> bool:
    """Whether all other words of the claim stand in the clause that has the contrary, and hardly any more."""
    if is_open(claim, pair.mine[0].start) != is_open(said, pair.theirs[0].start):
        return False
    clause = clause_of(said, pair.theirs)
    there = clause.of(said)
    ours, others = (
        rest(claim, pair.mine, language),
        rest(there, [p.shift(-clause.start) for p in pair.theirs], language),
    )
    if len(ours) < _FEWEST or any(idea.isdisjoint(spoken(there, language)) for idea in ours):
        return False
    more = added(others, claim, language)
    if len(more) > (0 if pair.kind == MOVES else _ADDED):
        return False
    if any(form[:1].isdigit() for idea in more for form in idea) or (
        more and of_a_time(there, language) and not of_a_time(claim, language)
    ):
        return False
    if pair.kind == MOVES:
        return of_a_time(claim, language)  # one day so, the next otherwise
    return pair.kind != CONTESTS or (not _AGAINST.match(there) and bool(first(ours) & first(others)))
