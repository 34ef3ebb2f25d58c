"""A report that tells the same as the claim with a negation that the claim has not, or without the one that it has, in German
or Russian."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sayso.judge.bearing.all_else import DATED, added, clause_of, core, rest, spoken
from sayso.judge.bearing.days import since, told_of_other_days
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.contraries import contraries, same_side, spoken_in
from sayso.judge.outcomes.other_object import of_what_alters
from sayso.judge.outcomes.outcomes import is_former, is_open
from sayso.judge.words.lexicon import HEARSAY
from sayso.model import ClaimKind, Span, Stance

_FEWEST = 3  # content words that both have
_ADDED = 1  # words that the report may have besides
_MOST = 500  # characters of a sentence
_WEIGHT = 0.74
# General language, our own compilation.
_NOT = re.compile(r"\b(?:nicht|kein\w{0,2}|nie|niemals|не|нет|ни|никогда)\b", re.IGNORECASE)
# Not so alone, or not so yet: "nicht nur", "noch nicht", "больше не". "Nicht alle" denies less than the whole.
_LESS = re.compile(
    r"\bnicht\s+(?:nur|zuletzt|allein|mehr|alle\w?|immer|ganz|vor|bis|ohne|unbedingt|selten|erst|so|sehr)\b|\b(?:noch|bislang|bisher|vorerst|derzeit|zunächst|gar)\s+(?:nicht|kein)"
    r"|\bkein\w{0,2}\s+(?:einzig|weiter|ander|geringer)|\b(?:kein\w{0,2}|nicht)\s+(?:\w+\s+){1,3}?mehr\b|\b(?:wenn|falls|sofern|если|только)\b|\bне\s+(?:только|все\w?|всегда|сразу|раньше|позднее|позже|без|менее|более|очень|столько|так)\b"
    r"|\b(?:пока|ещё|еще|больше|уже)\s+не\b|\bне\s+\w+\s+(?:пока|ещё|еще|больше)\b",
    re.IGNORECASE,
)


def plainly_negated(case: Case) -> Iterator[Signal]:
    """A report that is no older tells the same in the same words with "not", or without it where the claim has it."""
    if not spoken_in(case.language):
        return
    claim = core(case.claim.text)
    if case.claim.kind is ClaimKind.HEADLINE or HEARSAY.search(claim) or _LESS.search(claim) or _nots(claim) > 1:
        return
    for witness in case.witnesses:
        if witness.stored.language != case.language or not since(case, witness):
            continue
        for sentence in witness.sentences:
            whole = sentence.span.of(witness.text)
            if sentence.asks or len(whole) > _MOST or HEARSAY.search(whole) or _LESS.search(whole):
                continue
            if told_of_other_days(case, witness, whole) or of_what_alters(claim, whole):
                continue
            if _turned(claim, core(whole), case.language):
                text = f"the report says {'that it is so' if _nots(claim) else 'of the same that it is not so'}"
                yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, sentence.span), outranks=True)
                break


@lru_cache(maxsize=20_000)
def _turned(claim: str, said: str, language: str | None) -> bool:
    """Whether one of the two has one negation, and a clause of the other all of its words and none."""
    ours = _NOT.search(claim)
    for at in [m.span() for m in _NOT.finditer(said)] if ours is None else [(0, 0)]:
        clause = clause_of(said, [Span(*at)])
        there = clause.of(said)
        if _nots(there) != (1 if ours is None else 0) or is_former(claim) != is_former(there):
            continue
        if contraries(claim, there, language) or is_open(claim, len(claim)) != is_open(there, len(there)):
            continue
        if _same(claim, there, language, timeless=ours is None):
            return True
    return False


def _same(claim: str, there: str, language: str | None, *, timeless: bool) -> bool:
    """Whether a clause has the claim's other words and hardly any more; what was never done was not done that day."""
    mine, theirs = same_side(claim, there, language)
    nots = [Span(*m.span()) for m in _NOT.finditer(claim)]
    words = rest(claim, [*mine, *nots], language)
    held = spoken(there, language)
    missing = [idea for idea in words if idea.isdisjoint(held)]
    if any(idea.isdisjoint(DATED) for idea in missing) or (missing and not (timeless and mine)):
        return False
    more = added(rest(there, [*theirs, *(Span(*m.span()) for m in _NOT.finditer(there))], language), claim, language)
    negated = _NOT.search(there)
    if negated is not None and added(rest(there[negated.end() :], (), language)[:1], claim, language):
        return False  # "nicht einstimmig": only that
    plain = all(idea.isdisjoint(DATED) and not any(form[:1].isdigit() for form in idea) for idea in more)
    return len(words) - len(missing) + bool(mine) >= _FEWEST and len(more) <= _ADDED and plain


def _nots(text: str) -> int:
    return len(_NOT.findall(text))
