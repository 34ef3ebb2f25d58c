"""A report that sets the claim's figure against another party's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import Relation, relation, same_unit, worded
from sayso.judge.figures.subject import of_whom
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import share
from sayso.model import Figure, Span, Stance

_SAID = (
    r"(?:said|says|claim\w{0,3}|estimat\w{1,3}|put(?:s|ting)?|counted|counts|insist\w{0,3}|maintain\w{0,3}|spoke of"
    r"|reported|reports|figure|number|according to)"
)
_AGAINST = re.compile(
    r"\b(?:while|whereas|but|however|although|though|rejecting|disputing|contradicting|contrary to|in contrast to)\b",
    re.IGNORECASE,
)
_CLAIMED = re.compile(rf"\b{_SAID}\b", re.IGNORECASE)
_OTHER_TIME = re.compile(
    r"\b(?:last|previous|earlier|a year ago|years? before|then|in (?:19|20)\d\d|forecast|expected|target|up|down|from)\b",
    re.IGNORECASE,
)
_FAR = 1.5  # factor from which two parties don't mean the same
_SUBJECT = 0.3  # share of the claim's words, without its numbers, that the sentence and those beside it hold
_LEAST = 10  # smaller numbers stand beside others by chance
_FOR, _AGAINST_IT = 0.5, 0.7  # both together leave the claim in dispute


def disputed(case: Case) -> Iterator[Signal]:
    """A report gives the claim's figure as one party's and sets another party's far from it beside: it is in dispute."""
    for figure in case.figures:
        if figure.low < _LEAST or figure.vague:
            continue
        for witness in case.witnesses:
            found = _pair(case, figure, witness)
            if found is not None:
                same, other = found
                proof = Proof(witness, same.sentence or same.spans[0])
                yield Signal(Stance.SUPPORTS, _FOR, f"one party gives {worded(same)}", proof)
                yield Signal(Stance.REFUTES, _AGAINST_IT, f"another party gives {worded(other)}", proof)


def _pair(case: Case, figure: Figure, witness: Witness) -> tuple[Figure, Figure] | None:
    """The claim's figure in one sentence with another party's figure for the same."""
    for same in witness.reading.figures:
        if same.value != figure.value or not same_unit(figure, same) or same.sentence is None:
            continue
        near = witness.around(witness.number_of(same.sentence), 1)
        if not of_whom(case, figure, witness, same) or share(case.wording, near, case.weight) < _SUBJECT:
            continue
        for other in witness.reading.figures:
            if other.sentence != same.sentence or other is same or other.vague or not same_unit(same, other):
                continue
            how, factor = relation(same, other)
            apart = how is not Relation.AGREES and factor >= _FAR and other.low >= 1
            if apart and _two_parties(witness.text, same.sentence, same, other):
                return same, other
    return None


def _two_parties(text: str, sentence: Span, same: Figure, other: Figure) -> bool:
    """Whether the sentence says who gives the one and who gives the other, and sets them against each other."""
    first, second = sorted((same, other), key=lambda f: f.spans[0].start)
    lead, gap = text[sentence.start : first.spans[0].start], text[first.spans[-1].end : second.spans[0].start]
    after = text[second.spans[-1].end : sentence.end]
    if _OTHER_TIME.search(gap) or not (_AGAINST.search(lead) or _AGAINST.search(gap)):
        return False
    return bool(_CLAIMED.search(lead) and (_CLAIMED.search(gap) or _CLAIMED.search(after)))
