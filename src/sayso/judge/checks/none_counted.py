"""A report that says there were none of those whom the claim counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.witness import Witness
from sayso.judge.words.lexicon import NEGATION
from sayso.model import Measure, Stance

_DEAD = r"(?:deaths?|fatalit(?:y|ies)|dead|(?:one|body)\s(?:\w+\s){0,3}?(?:killed|died|dead))"
_HURT = r"(?:injur(?:y|ies)|casualt(?:y|ies)|(?:one|body)\s(?:\w+\s){0,3}?(?:hurt|injured|wounded|harmed))"
NO_DEAD = re.compile(rf"\bno\s?(?:\w+\s)?{_DEAD}\b", re.IGNORECASE)
NO_HURT = re.compile(rf"\bno\s?(?:\w+\s)?{_HURT}\b", re.IGNORECASE)
_ELSE = re.compile(r"\b(?:other|further|more|new|additional|else|since|yet|so far|immediate)\b|\?", re.IGNORECASE)
_DIED = re.compile(r"\b(?:die[ds]?|dead|deaths?|killed|kills?|fatal\w*)\b", re.IGNORECASE)
_WERE_HURT = re.compile(r"\b(?:injur\w+|hurt|wounded|stabbed|shot)\b", re.IGNORECASE)
COUNTED = frozenset({Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES})
_LATER, _UNDATED = 0.75, 0.5  # of a report that is not before the article; of one where that can't be told


def none_counted(case: Case) -> Iterator[Signal]:
    """A report of the same story says that nobody was killed, or hurt, where the claim counts some."""
    if case.language not in (None, "en") or NEGATION.search(case.claim.text):
        return
    wanted = [none for word, none in ((_DIED, NO_DEAD), (_WERE_HURT, NO_HURT)) if word.search(case.claim.text)]
    if not wanted or not any(f.measure in COUNTED and f.low >= 1 for f in case.figures):
        return
    for witness in case.witnesses:
        weight = _weight(case, witness)
        for sentence in witness.sentences if weight else ():
            said = sentence.span.of(witness.text)
            if any(none.search(said) for none in wanted) and not _ELSE.search(said):
                text = "the report says that there were none"
                yield Signal(Stance.REFUTES, weight, text, Proof(witness, sentence.span))
                break


def _weight(case: Case, witness: Witness) -> float:
    """What a report that there were none would weigh: nothing if it is of another story, or before the article."""
    if witness.stored.language not in (None, "en") or not case.scene.told_in(witness):
        return 0.0
    ours, theirs = case.reading.document.published, witness.stored.published
    if ours is None or theirs is None:
        return _UNDATED
    return _LATER if theirs >= ours else 0.0
