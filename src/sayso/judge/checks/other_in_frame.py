"""A report that tells the very same but for a number, a date, a rank or a place."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.judge.bearing.frames import of_one_story, open_to, plain, same_time, same_words, unattributed
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import GROWING, apart
from sayso.judge.outcomes.slots import Slot, slots
from sayso.judge.witness import Sentence, Witness
from sayso.model import Measure, Stance

__all__ = ["other_in_frame"]

_NEVER = GROWING | {Measure.AGE, Measure.MISSING, Measure.RESCUED, Measure.TREATED, Measure.CASUALTIES}
_WEIGHT = 0.74
# Of a town and the region that holds it either may be told: two independent reports must name another place.
_PLACE = 0.65
_WHAT = {"number": "number", "year": "year", "date": "day", "place": "place", "land": "country", "nation": "country"}


def other_in_frame(case: Case) -> Iterator[Signal]:
    """A report of the story, no older than the article, tells the same in the same words but for one number, date, rank or
    place, of which the claim has another."""
    claim = unattributed(case.claim.text)[0]
    if not plain(case, claim) or any(f.measure in _NEVER for f in case.figures):
        return
    ours = slots(claim)
    for witness in case.witnesses if ours else ():
        told = [found for s in witness.sentences if (found := _other(case, witness, s, ours)) is not None]
        if told:
            sentence, what = told[0]
            text = f"the report tells the same with another {what}"
            yield Signal(Stance.REFUTES, _PLACE if what == "place" else _WEIGHT, text, Proof(witness, sentence.span))


def _other(case: Case, witness: Witness, sentence: Sentence, ours: tuple[Slot, ...]) -> tuple[Sentence, str] | None:
    """What else a sentence tells of the same, if it does."""
    said = unattributed(sentence.span.of(witness.text))[0]
    if sentence.asks or witness.in_doubt(sentence.span):
        return None
    for mine in ours:
        for other in slots(said):
            if mine.kind != other.kind or not _apart(mine, other) or open_to(said, other.rest):
                continue
            if mine.kind == "place" and (str(mine.value) in witness.text or _in_article(case, str(other.value))):
                continue  # of a place and a part of it either may be told
            if (
                of_one_story(case, witness, mine.rest)
                and same_words(mine.rest, other.rest)
                and same_time(case, witness, mine.rest, other.rest)
            ):
                return sentence, _WHAT.get(mine.kind, "rank")
    return None


def _in_article(case: Case, place: str) -> bool:
    """Whether a place stands anywhere in the article: looked for once, whatever number of claims ask."""
    return case.scene.layout.once(("stands there", place), lambda: place in case.text)


def _apart(mine: Slot, other: Slot) -> bool:
    if mine.kind == "number":
        return apart(float(mine.value), float(other.value))
    return mine.value != other.value
