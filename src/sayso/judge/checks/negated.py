"""A report that says the contrary, in the claim's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.ideas import Idea, held, ideas, share
from sayso.judge.lexicon import NEGATION
from sayso.judge.names import names
from sayso.judge.witness import Witness
from sayso.model import Stance

_DENIED = 0.6  # share of the claim's words that the negation must reach
_PART = 0.75  # share of what is negated that the claim must say: a part of the claim is denied
_PART_WEIGHT = 0.4  # that a part is denied tells little, but where the report sets out to correct
_MEANT = re.compile(r"\s+(?:to|going\s+to|want)\b", re.IGNORECASE)  # "not to use them again"
_WISHED = re.compile(r"\b(?:should|would|could|can|ca|must|may|might|need)\s*\Z", re.IGNORECASE)
_PLAIN = 0.7  # more where the sentences around it hold this much of the claim, and its names
_OF_THIS, _NAMED = 0.5, 0.5
_FEWEST = 3  # content words that are negated: fewer are in many claims by chance
_DEEDS = 0.5  # share of what is said of somebody, beside the name
_FEW_DEEDS = 2
_SUBJECT = 0.25  # share of the claim's words that the report must hold beside


def negated(case: Case) -> Iterator[Signal]:
    """An archived sentence negates what the claim says, or a part of it, in words that mean the same."""
    if NEGATION.search(case.claim.text) or len(case.ideas) < 4:
        return
    for witness in case.witnesses:
        for at, (unit, reached) in enumerate(zip(witness.sentences, witness.reached, strict=True)):
            weight = _negates(case, witness, reached) if reached and not unit.asks else 0.0
            beside = case.share(witness.around(at, 1)) if weight else 0.0
            told = weight == _PART_WEIGHT and beside >= _OF_THIS and max(map(_deeds, reached)) >= _FEWEST
            if told and _named(case, witness, at) and _plainly(unit.span.of(witness.text)):
                weight = _PLAIN
            if weight and beside >= _SUBJECT:
                text = "the report says the contrary" + _when(witness)
                yield Signal(Stance.REFUTES, weight, text, Proof(witness, unit.span), outranks=witness.corrects)
                break


def _plainly(said: str) -> bool:
    """Whether something is said not to be so: not merely that it should not be, could not be, or is meant not to be."""
    return any(
        _MEANT.match(said, match.end()) is None
        and _WISHED.search(said, max(0, match.start() - 12), match.start()) is None
        for match in NEGATION.finditer(said)
    )


def _deeds(after: tuple[Idea, ...]) -> int:
    """How many of the negated words are no names: "not a Green New Deal" negates nothing that was done."""
    return len({idea for idea in after if not any(form[:1] == "~" or form[:1].isdigit() for form in idea)})


def _named(case: Case, witness: Witness, at: int) -> bool:
    """Whether the report names whom the claim names, in this sentence or beside it."""
    sounds = names(case.claim.text, case.language)
    wanted = [idea for idea in case.wording if idea & sounds]
    title = frozenset[str]().union(*ideas(witness.stored.title or "", witness.stored.language))
    return bool(wanted) and held(wanted, witness.around(at, 1) | title) >= _NAMED * len(wanted)


def _negates(case: Case, witness: Witness, reached: tuple[tuple[Idea, ...], ...]) -> float:
    best = 0.0
    for after in reached:
        there = frozenset().union(*after)
        whole = case.share(there) if share(case.deeds, there, case.weight) >= _DEEDS else 0.0
        deeds = [idea for idea in after if not any(form[:1] in "~" or form[:1].isdigit() for form in idea)]
        enough = len(set(after)) >= _FEWEST and len(set(deeds)) >= _FEW_DEEDS
        part = enough and min(share(w, case.forms, case.weight) for w in (after, deeds)) >= _PART
        if whole >= _DENIED or part:
            weight = 0.75 if witness.corrects else max(0.6, 0.3 + 0.5 * whole) if whole >= _DENIED else _PART_WEIGHT
            best = max(best, weight)
    return best


def _when(witness: Witness) -> str:
    return f" ({witness.stored.published})" if witness.stored.published else ""
