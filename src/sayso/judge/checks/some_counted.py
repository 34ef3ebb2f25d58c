"""A report that counts dead or hurt where the claim says that there were none, or that all of them are alive."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.bearing.days import told_of_other_days
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.checks.none_counted import COUNTED, NO_DEAD, NO_HURT
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import ideas, share, vocabulary
from sayso.judge.words.lexicon import HEARSAY
from sayso.model import Figure, Measure, Span, Stance

__all__ = ["some_counted"]

_ALIVE = re.compile(
    r"\b(?:all|every(?:one|body)?)\b[^.;,]{0,60}?\b(?:survived|(?:are|were|is|was)\s+(?:all\s+)?(?:alive|safe|rescued|unhurt|unharmed))\b",
    re.IGNORECASE,
)
_NONE = re.compile(r"\b(?:no\s?(?:one|body)?|none|all|every(?:one|body)?)\b", re.IGNORECASE)
_LATER = re.compile(
    r"\b(?:so\s+far|yet|at\s+first|initially|immediate(?:ly)?|else|other|further|more)\b", re.IGNORECASE
)
_PEOPLE = re.compile(
    r"\b(?:people|persons?|men|women|man|woman|children|boys?|girls?|adults|victims?)\b", re.IGNORECASE
)
_DEAD = frozenset({Measure.KILLED})
_FATES = vocabulary("hurt injured wounded killed died dead survived alive safe rescued unhurt", "en")
_SHARED = 0.6  # share of the claim's other words in the sentence that counts them
_WEIGHT = 0.74


def some_counted(case: Case) -> Iterator[Signal]:
    """A report of the story that is not before the article counts some, in a sentence that has most of the claim."""
    claim = case.claim.text
    counted = COUNTED if NO_HURT.search(claim) else _DEAD if NO_DEAD.search(claim) or _ALIVE.search(claim) else None
    if case.language not in (None, "en") or counted is None or _LATER.search(claim) or HEARSAY.search(claim):
        return
    rest = [i for i in ideas(_NONE.sub(" ", claim), case.language) if not i & _FATES]
    for witness in case.witnesses:
        if witness.stored.language not in (None, "en") or not _later(case, witness) or not case.scene.told_in(witness):
            continue
        for sentence in witness.sentences:
            if sentence.asks or share(rest, sentence.ideas, case.weight) < _SHARED or witness.in_doubt(sentence.span):
                continue
            if _counts(case, witness, sentence.span, counted):
                proof = Proof(witness, sentence.span)
                yield Signal(Stance.REFUTES, _WEIGHT, "the report counts some", proof, outranks=True)
                break


def _counts(case: Case, witness: Witness, span: Span, counted: frozenset[Measure]) -> bool:
    return any(
        f.measure in counted and f.low >= 1 and _people(case, f) for f in witness.figures_at(span)
    ) and not told_of_other_days(case, witness, span.of(witness.text))


def _people(case: Case, figure: Figure) -> bool:
    """Whether those counted are people, or whom the claim tells of."""
    whom = figure.population or ""
    return _PEOPLE.search(whom) is not None or not whom or any(i & case.forms for i in ideas(f"· {whom}", "en"))


def _later(case: Case, witness: Witness) -> bool:
    ours, theirs = case.day, witness.stored.published
    return ours is not None and theirs is not None and theirs >= ours
