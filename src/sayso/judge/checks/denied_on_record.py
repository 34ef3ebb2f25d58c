"""A report that somebody did not say what is ascribed to them."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.ideas import ideas, share
from sayso.judge.lexicon import DENIAL_DENIED
from sayso.judge.witness import mentions
from sayso.model import Stance

_TOPIC = 0.5  # share of the claim's words that one or two sentences must hold: the report is about these words
_NEAR = 8  # sentences between the words and the denial of them, at most


def denied_on_record(case: Case) -> Iterator[Signal]:
    """An archived report says that the speaker did not say so, or that the words were ascribed wrongly."""
    if case.statement is None or case.statement.speaker is None:
        return
    name = case.statement.speaker.name
    own = frozenset().union(*ideas(name, case.language))
    claimed = [idea for idea in case.ideas if not idea & own]
    if len(claimed) < 2:
        return
    for witness in case.witnesses:
        if not witness.missaid:
            continue
        about = [i for i, unit in enumerate(witness.units) if share(claimed, unit.ideas, case.weight) >= _TOPIC]
        if not about:
            continue
        for at in witness.missaid:
            unit = witness.units[at]
            said = unit.span.of(witness.text)
            near = min(abs(at - i) for i in about) <= 2 * _NEAR
            if near and mentions(said, name) and not DENIAL_DENIED.search(said):
                text = f"the report says that {name} did not say this"
                yield Signal(Stance.REFUTES, 0.85, text, Proof(witness, unit.span), outranks=True)
                break
