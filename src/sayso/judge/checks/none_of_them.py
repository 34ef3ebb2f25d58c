"""A report that tells of none what the claim tells of so many, or of so many what it tells of none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sayso.judge.bearing.days import since, told_of_other_days
from sayso.judge.bearing.frames import unattributed
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import held, ideas, vocabulary
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.judge.words.names import names
from sayso.model import ClaimKind, Stance

__all__ = ["none_of_them"]

# General English, our own compilation.
_NOUN = (
    r"(?P<noun>homes|households|houses|buildings|flats|customers|people|residents|passengers|flights|trains|schools|shops|jobs"
    r"|cars|workers|pupils|students|patients|animals)"
)
_NONE = re.compile(rf"\bno\s+(?:[a-z]+\s+)?{_NOUN}\b|\b(?:no\s?body|no\s+one)\b", re.IGNORECASE)
_SOME = re.compile(
    rf"\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|hundreds|thousands|tens\s+of\s+thousands|several|many)"
    rf"(?:\s+(?:of\s+)?(?:[a-z]+\s+)?{_NOUN}\b)?",
    re.IGNORECASE,
)
_ALIKE = (
    frozenset({"homes", "households", "houses", "customers", "people", "residents", "buildings", "flats"}),
    frozenset({"pupils", "students", "people"}),
)
_LESS = re.compile(
    r"\b(?:other|further|more|longer|else|yet|so\s+far|immediate(?:ly)?|at\s+first|initially|new|additional|could|might|may|will|would|if)\b",
    re.IGNORECASE,
)
_WITHOUT = re.compile(r"\bwithout\b", re.IGNORECASE)
_SHARED = 0.6  # share of the claim's other words in the sentence
_FEWEST = 2  # of these that are no names
_WEIGHT = 0.74


def none_of_them(case: Case) -> Iterator[Signal]:
    """A report of the story, no older than the article, tells the same of none of those of whom the claim tells it of some, or
    of some where the claim says none."""
    claim = case.claim.text
    ours = _counted(claim)
    if case.language not in (None, "en") or ours is None or case.claim.kind in (ClaimKind.ACCOUNT, ClaimKind.HEADLINE):
        return
    for witness in case.witnesses:
        if witness.stored.language not in (None, "en") or not since(case, witness) or not case.scene.near(witness):
            continue
        for sentence in witness.sentences:
            said = unattributed(sentence.span.of(witness.text))[0]
            if sentence.asks or witness.in_doubt(sentence.span) or not _turned(case, witness, ours, said):
                continue
            text = f"the report tells it of {'some' if ours[0] else 'none'}"
            yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, sentence.span))
            break


def _turned(case: Case, witness: Witness, ours: tuple[bool, str, str], said: str) -> bool:
    theirs = _counted(said)
    if theirs is None or ours[0] is theirs[0] or not _same_noun(ours[1], theirs[1]):
        return False
    if told_of_other_days(case, witness, said):
        return False
    words = list(dict.fromkeys(ideas(f"· {ours[2]}", "en")))
    there = vocabulary(f"· {theirs[2]}", "en")
    whom = names(f"x {ours[2]}", "en")
    if not whom <= there | names(f"x {said}", "en"):
        return False
    plain = [i for i in words if not i & whom]
    return held(plain, there) >= _FEWEST and held(words, there) >= _SHARED * len(words)


@lru_cache(maxsize=20_000)
def _counted(said: str) -> tuple[bool, str, str] | None:
    """Whether a sentence tells something of none (or else of some) of which things, and the rest of it."""
    if _LESS.search(said) or HEARSAY.search(said):
        return None
    none = list(_NONE.finditer(said))
    bare = _WITHOUT.sub(" ", _NONE.sub(" ", said))
    if NEGATION.search(bare) or len(none) > 1:
        return None
    if none:
        return (True, (none[0]["noun"] or "people").lower(), bare)
    some = list(_SOME.finditer(said))
    if len(some) != 1:
        return None
    return (False, (some[0]["noun"] or "").lower(), _WITHOUT.sub(" ", _SOME.sub(" ", said)))


def _same_noun(one: str, other: str) -> bool:
    return not (one and other) or one == other or any({one, other} <= alike for alike in _ALIKE)
