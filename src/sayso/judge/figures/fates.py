"""Those who died, were hurt, are missing or were saved: whether two texts count the same ones."""

from __future__ import annotations

from sayso.judge.witness import Witness
from sayso.judge.words.ideas import meanings
from sayso.model import Figure, Measure

__all__ = ["fate_fits"]

_FATE_WORDS = {
    Measure.KILLED: "died killed",
    Measure.WOUNDED: "injured hospital",
    Measure.MISSING: "missing",
    Measure.RESCUED: "rescued",
}
_COUNTED_APART = frozenset({*_FATE_WORDS, Measure.CASUALTIES})


def fate_fits(fate: Measure | None, witness: Witness, found: Figure) -> bool:
    """Whether those whom the report counts may have fared as those of the claim: "the blast took 78 lives", but not "the 53
    wounded" or "53 are in hospital" for as many dead."""
    if fate not in _COUNTED_APART or fate is found.measure:
        return True
    there = witness.sentences[witness.number_of(found.spans[0])].ideas
    told = {of for of, words in _FATE_WORDS.items() if meanings(words) & there}
    return found.measure is None and told <= {fate}
