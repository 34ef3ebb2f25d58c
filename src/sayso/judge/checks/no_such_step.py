"""A report that says right behind what it tells of the matter that no such step was taken: "no such decisions have been made"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.bearing.days import since
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.words.ideas import held, share, vocabulary
from sayso.judge.words.lexicon import NEGATION
from sayso.model import Stance

_NONE = re.compile(  # general English, our own compilation
    r"\bno\s+(?:such\s+)?(?:final\s+|formal\s+)?(?P<what>decisions?|steps?|moves?|plans?|orders?|agreements?|deals?|requests?|offers?|announcements?)\s+(?:on\s+\w+\s+)?"
    r"(?:(?:has|have|had)\s+(?:yet\s+)?been|was|were)\s+(?:yet\s+)?(?:made|taken|reached|issued|given|received|signed|announced)\b",
    re.IGNORECASE,
)
# What a claim tells as done by such a step.
_STEPS = {
    "decision": "decided decide decision agreed approved ordered",
    "step": "taken took imposed introduced",
    "move": "made moved",
    "plan": "planned plan decided",
    "order": "ordered order instructed",
    "agreement": "agreed agreement signed reached",
    "deal": "agreed deal signed reached struck",
    "request": "requested request asked",
    "offer": "offered offer",
    "announcement": "announced announcement",
}
_SHARE, _FEWEST = 0.5, 3  # share of the claim's words in the two sentences, and number
_MOST = 400
_WEIGHT = 0.72


def no_such_step(case: Case) -> Iterator[Signal]:
    """A report of the article's days or later says of what the claim tells as decided or agreed that it has not been."""
    claim = case.claim.text
    if case.language not in (None, "en") or NEGATION.search(claim):
        return
    for witness in case.witnesses:
        if not case.scene.near(witness) or not since(case, witness) or witness.stored.language not in (None, "en"):
            continue
        for at, match in witness.having(_NONE, _MOST):
            what = match["what"].lower().rstrip("s")
            steps = vocabulary(_STEPS[what], "en")
            if not held(case.ideas, steps):
                continue
            before = witness.sentences[at - 1].ideas if at else frozenset[str]()
            told = before | witness.sentences[at].ideas | steps
            rest = [i for i in case.ideas if not i & steps]
            if held(case.ideas, told) >= _FEWEST and rest and share(rest, told, case.weight) >= _SHARE:
                proof, text = (
                    Proof(witness, witness.sentences[at].span),
                    "the report says that this has not been decided",
                )
                yield Signal(Stance.REFUTES, _WEIGHT, text, proof, outranks=True)
                break
