"""A report in which another one won, was named to the office, or was arrested for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.bearing.frames import of_one_story, open_to, plain, same_time, same_words
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.holders import Held, holders
from sayso.judge.witness import Witness
from sayso.judge.words.mentioned import mentions
from sayso.model import Stance

__all__ = ["other_holder"]

_SEVERAL = re.compile(
    r"\b(?:winners|another|accomplices?|suspects|second|both|gang|brothers|sisters|couple|pair|duo|shared?|joint(?:ly)?|co-\w+|men[’']s|women[’']s|also)\b",
    re.IGNORECASE,
)
_WEIGHT = 0.74


def other_holder(case: Case) -> Iterator[Signal]:
    """A report of the story, no older than the article, has another one win it, be named to it, or be arrested for it, and
    nowhere the one of the claim."""
    claim = case.claim.text
    ours = holders(claim) if plain(case, claim) else ()
    if not ours or _SEVERAL.search(case.sentence.of(case.text)):
        return
    for witness in case.witnesses:
        if _SEVERAL.search(witness.whole):
            continue
        for sentence in witness.sentences:
            said = sentence.span.of(witness.text)
            if sentence.asks or open_to(said, said) or witness.in_doubt(sentence.span):
                continue
            if any(_another(case, witness, mine, other, said) for mine in ours for other in holders(said)):
                text = "the report tells the same of another"
                yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, sentence.span))
                break


def _another(case: Case, witness: Witness, mine: Held, other: Held, said: str) -> bool:
    """Whether a report tells of one what the claim tells of another, of the same office, prize or deed."""
    if mine.kind != other.kind or mine.surname == other.surname or not _of_a_kind(mine, other):
        return False
    if mentions(said, mine.who) or _holds(witness, mine):
        return False
    return (
        of_one_story(case, witness, mine.what)
        and same_words(mine.what, other.what, case.scene.everybody)
        and same_time(case, witness, case.claim.text, said)
    )


def _of_a_kind(mine: Held, other: Held) -> bool:
    """Whether both are called as persons are, or both as parties and teams: a party may win with its candidate."""
    one, two = ((len(who.split()) > 1, who.startswith("The ")) for who in (mine.who, other.who))
    return one == two


def _holds(witness: Witness, mine: Held) -> bool:
    """Whether a report has the claim's own one win, be named or be arrested, too."""
    told = (held for sentence in witness.sentences for held in holders(sentence.span.of(witness.text)))
    return any(held.kind == mine.kind and held.surname == mine.surname for held in told)
