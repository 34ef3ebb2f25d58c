"""Whether what a report has in common with a claim may be chance: of many reports some share words with any claim.

Of a few reports that somebody chose for an article, most are of its story. An archive gives dozens for each article, on the same
people in other years, and each more is one more chance to meet a claim's words. So the more there are, the more a report
must have of what is rare among them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from math import log

from sayso.judge.case import Aspect, Case, Signal
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, share
from sayso.model import Stance

__all__ = ["by_chance", "passage_share", "rarities", "within_reach"]

_MANY = 50  # reports compared for one article: so many nobody chose, a search of a large archive gives more
_LEAST = 0.2  # what a word weighs that all of them have
_BEFORE, _AFTER = 7, 28  # days between a report and the article: then both are of one time, like what has no date
# Of another time a passage must have so much of the claim, by rarity, and of a statement by the same speaker; and so much must
# be rare in the claim: "they won the vote" is said every year.
_SHOWN, _SAID = 0.7, 0.8
_TELLING = 8.0
_ABROAD = 0.6  # of these shares: of other languages not every word is known


def rarities(witnesses: Sequence[Witness]) -> dict[str, float]:
    """What each form of a word weighs by how few of the reports have it (inverse document frequency, Spärck Jones 1972);
    nothing for so few reports that chance needs no thought."""
    if len(witnesses) < _MANY:
        return {}
    counts = Counter(form for witness in witnesses for form in witness.ideas)
    return {form: log((len(witnesses) + 1) / (count + 1)) + _LEAST for form, count in counts.items()}


def within_reach(case: Case) -> Case:
    """The claim with those reports alone that have enough of its words anywhere to bear on whether it is so."""
    if not case.scene.large:
        return case
    kept = (w for w in case.witnesses if _of_its_time(case, w) or _reaches(case, w))
    return Case(case.claim, case.scene, tuple(kept))


def _reaches(case: Case, witness: Witness) -> bool:
    return max(_share(case, said, witness.ideas) for said in (case.ideas, case.wording)) >= _least(case, witness)


def by_chance(case: Case, signal: Signal, aspect: Aspect, beside: float) -> bool:
    """Whether a passage has too little of the claim, by how rare its words are among the reports, to be about it; of the
    article's time it needs a share of `beside`, in itself, the sentences around it and the headline."""
    if not case.scene.large:
        return False
    witness, against = signal.proof.witness, signal.stance is Stance.REFUTES
    said = case.wording if against else case.ideas  # what speaks against it may have other numbers
    where = _where(signal)
    if not where:
        return False
    if _of_its_time(case, witness):
        if against and case.literal:  # who denies a quotation need not repeat it
            return False
        return _share(case, said, _words(witness, where, 1) | witness.titled) < _least(case, witness, beside)
    if aspect is Aspect.CONTENT and not against and sum(_rarity(case, i) for i in case.ideas) <= _TELLING:
        return True
    own_words = aspect is Aspect.ATTRIBUTION and not against
    return _share(case, said, _words(witness, where)) < _least(case, witness, _SAID if own_words else _SHOWN)


def passage_share(case: Case, signal: Signal, reach: int = 0) -> float:
    """The share (0 to 1) of the claim in a passage and so many sentences on either side, by how rare its words are among the
    reports; of its numbers, too, where the passage bears it out."""
    said = case.wording if signal.stance is Stance.REFUTES else case.ideas
    return _share(case, said, _words(signal.proof.witness, _where(signal), reach))


def _where(signal: Signal) -> list[int]:
    """The numbers of the sentences of a passage."""
    return [at for at, s in enumerate(signal.proof.witness.sentences) if s.span.overlaps(signal.proof.span)]


def _words(witness: Witness, where: Sequence[int], reach: int = 0) -> frozenset[str]:
    """Those of a passage and of so many sentences on either side."""
    near = witness.sentences[max(0, where[0] - reach) : where[-1] + 1 + reach] if where else ()
    return frozenset[str]().union(*(s.ideas for s in near))


def _of_its_time(case: Case, witness: Witness) -> bool:
    day = witness.stored.published
    return case.day is None or day is None or -_AFTER <= (case.day - day).days <= _BEFORE


def _least(case: Case, witness: Witness, least: float = _SHOWN) -> float:
    return least * (1.0 if witness.stored.language == case.language else _ABROAD)


def _share(case: Case, said: Sequence[Idea], whole: frozenset[str]) -> float:
    return share(said, whole, partial(_rarity, case))


def _rarity(case: Case, idea: Idea) -> float:
    """That of the commonest form: a word that no report has is as rare as one can be."""
    rare: Mapping[str, float] = case.scene.rare
    return min((rare[form] for form in idea if form in rare), default=case.scene.rarest)
