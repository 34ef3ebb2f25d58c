"""A German report that tells the very same but for who won or was named, a year, a number, a rank or a place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.bearing.all_else import added, clause_of, core, of_a_time, rest, spoken
from sayso.judge.bearing.days import since, told_of_other_days
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import GROWING, apart
from sayso.judge.outcomes.german_slots import GermanSlot, german_slots
from sayso.judge.outcomes.outcomes import is_former, is_open
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.model import ClaimKind, Measure, Stance

__all__ = ["other_in_german"]

_FEWEST = 2  # content words that both have
_MOST = 400  # characters of a sentence
_NEVER = GROWING | {Measure.AGE, Measure.MISSING, Measure.RESCUED, Measure.TREATED}
_WEIGHT = 0.74
_PLACE = 0.65  # as in `other_in_frame.py`
_UNSURE = re.compile(
    r"\b(?:auch|wieder|erneut|noch|ein\s+zweite[rs]|weitere\w?|verschoben|ursprünglich|statt\s+(?!$)\w+|ehemalig\w+|früher\w*|gemeinsam|eine[rs]\s+der|stellvertretende\w?"
    r"|könnte\w?|sollte\w?|möglicherweise|voraussichtlich|geplant|plant|will|wollen|wenn|falls)\b",
    re.IGNORECASE,
)
_EVER = re.compile(r"\b(?:gegründet|geboren|erbaut)\b", re.IGNORECASE)  # once for all, whenever it is told
_SHE = re.compile(r"(?<=\w{3}er)in\b")
_VOTES = re.compile(r"\s+mit\s+\d[\d.,]*\s+(?:Prozent|Stimmen)(?:\s+der\s+Stimmen)?", re.IGNORECASE)
_EPITHET = re.compile(r"\b(?:Der|Die|Das)\s\w+\s(?=(?-i:[A-ZÄÖÜ])\w+\s(?-i:[A-ZÄÖÜ])\w+\s+(?-i:[a-zäöü]))")


def other_in_german(case: Case) -> Iterator[Signal]:
    """A German report that is no older tells the same in the same words but for one name, year, number, rank or place."""
    if case.language != "de" or case.claim.kind in (ClaimKind.HEADLINE, ClaimKind.ACCOUNT):
        return
    claim = _plain(case.claim.text)
    if _unsure(claim) or any(f.measure in _NEVER for f in case.figures):
        return
    for witness in case.witnesses if german_slots(claim) else ():
        if witness.stored.language != "de" or not since(case, witness):
            continue
        for sentence in witness.sentences:
            said = _plain(sentence.span.of(witness.text))
            if sentence.asks or _unsure(said) or witness.in_doubt(sentence.span):
                continue
            ever = _EVER.search(claim) is not None
            kinds = _another(claim, said)
            if kinds and (ever or not told_of_other_days(case, witness, said)):
                text = "the report tells the same with another name, number or place"
                weight = _PLACE if kinds == {"place"} else _WEIGHT
                yield Signal(Stance.REFUTES, weight, text, Proof(witness, sentence.span))
                break


def _plain(text: str) -> str:
    return _EPITHET.sub("", _SHE.sub("", _VOTES.sub("", core(text))))


def _unsure(said: str) -> bool:
    return len(said) > _MOST or any(pattern.search(said) for pattern in (NEGATION, HEARSAY, _UNSURE))


def _another(claim: str, said: str) -> set[str]:
    """Of which kind the one thing is in which the two differ; nothing where they differ in none, or in more."""
    if is_former(claim) != is_former(said) or is_open(claim, len(claim)) != is_open(said, len(said)):
        return set()
    there = german_slots(said)
    return {
        m.kind
        for m in german_slots(claim)
        for o in there
        if m.kind == o.kind and _apart(m, o) and _same(claim, m, said, o)
    }


def _apart(mine: GermanSlot, other: GermanSlot) -> bool:
    if mine.kind == "number":
        return apart(float(mine.value), float(other.value))
    return str(mine.value).split()[-1:] != str(other.value).split()[-1:]


def _same(claim: str, mine: GermanSlot, said: str, other: GermanSlot) -> bool:
    clause = clause_of(said, [other.where])
    kept = clause.of(said)
    ours = rest(claim, [mine.where], "de")
    if len(ours) < _FEWEST - (mine.kind in ("number", "year")) or any(
        idea.isdisjoint(spoken(kept, "de")) for idea in ours
    ):
        return False
    if mine.kind not in ("year", "place") and of_a_time(claim, "de") != of_a_time(kept, "de"):
        return False
    return not added(rest(kept, [other.where.shift(-clause.start)], "de"), claim, "de")
