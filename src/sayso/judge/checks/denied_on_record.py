"""A report that somebody did not say what is ascribed to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.ideas import ideas, share
from sayso.judge.lexicon import DENIAL_DENIED, MISSAID
from sayso.judge.witness import Witness, mentions
from sayso.model import Stance

_TOPIC = 0.5  # share of the claim's words that one or two sentences must hold: the report is about these words
_OF_THIS = 0.25  # share of them that the denial itself must hold: one common word is no sign that it means these
_NEAR = 2  # units between the words and the denial of them, at most
_BEFORE = 100  # characters before "did not say" in which the speaker is named
_AFTER = 80  # characters after it: "no evidence that Roe said", "misattributed to Roe"
_FEWEST = 3  # content words of the claim


def denied_on_record(case: Case) -> Iterator[Signal]:
    """An archived report says that the speaker did not say so, or that the words were ascribed wrongly."""
    if case.statement is None or case.statement.speaker is None:
        return
    name = case.statement.speaker.name
    own = frozenset().union(*ideas(name, case.language))
    claimed = [idea for idea in case.ideas if not idea & own]
    if len(claimed) < _FEWEST:
        return
    for witness in case.witnesses:
        titled = _denies(witness.stored.title or "", name)
        if not titled and not witness.missaid:
            continue
        about = [i for i, unit in enumerate(witness.units) if share(claimed, unit.ideas, case.weight) >= _TOPIC]
        if not about:
            continue
        of_this = (
            at for at in witness.missaid if titled or share(claimed, witness.units[at].ideas, case.weight) >= _OF_THIS
        )
        found = next((at for at in of_this if _there(witness, at, about, name, titled)), None)
        if found is None and titled:
            found = about[0]
        if found is not None:
            text = f"the report says that {name} did not say this"
            yield Signal(Stance.REFUTES, 0.85, text, Proof(witness, witness.units[found].span), outranks=True)


def _there(witness: Witness, at: int, about: Sequence[int], name: str, titled: bool) -> bool:
    """Whether the unit denies that the speaker said it: beside the words, or anywhere where the title denies it too."""
    near = titled or min(abs(at - i) for i in about) <= 2 * _NEAR
    return near and _denies(witness.units[at].span.of(witness.text), name)


def _denies(told: str, name: str) -> bool:
    if DENIAL_DENIED.search(told):
        return False
    return any(
        mentions(told[max(0, match.start() - _BEFORE) : match.end() + _AFTER], name) for match in MISSAID.finditer(told)
    )
