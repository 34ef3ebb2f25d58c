"""A report that somebody did not say what is ascribed to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.ideas import Idea, ideas, share
from sayso.judge.lexicon import DENIAL_DENIED, MISSAID
from sayso.judge.witness import Witness, mentions
from sayso.model import Stance
from sayso.text.sentences import sentences

_PRETENDED = re.compile(r"\b(?:pretend|lie|lying)\w*\b[^.;]{0,30}\Z", re.IGNORECASE)  # "tried to pretend he never said"
_TOPIC = 0.5  # share of the claim's words that one or two sentences must hold: the report is about these words
_SENTENCE = 0.8  # share of one sentence of a longer quotation
_OF_THIS = 0.25  # share of them that the denial itself must hold: one common word is no sign that it means these
_NEAR = 2  # units between the words and the denial of them, at most
_BEFORE = 100  # characters before "did not say" in which the speaker is named
_AFTER = 80  # characters after it: "no evidence that Roe said", "misattributed to Roe"
_FEWEST = 3  # content words of the claim
_FIRST_NAME = 4  # letters


def denied_on_record(case: Case) -> Iterator[Signal]:
    """An archived report says that the speaker did not say so, or that the words were ascribed wrongly."""
    if case.statement is None or case.statement.speaker is None:
        return
    name = case.statement.speaker.name
    own = frozenset().union(*ideas(name, case.language))
    claimed = [idea for idea in case.ideas if not idea & own]
    parts = list(_parts(case, own))
    if len(claimed) < _FEWEST:
        return
    for witness in case.witnesses:
        titled = _denies(witness.stored.title or "", name)
        if not titled and not witness.missaid:
            continue
        about = [
            i
            for i, unit in enumerate(witness.units)
            if share(claimed, unit.ideas, case.weight) >= _TOPIC
            or any(share(part, unit.ideas, case.weight) >= _SENTENCE for part in parts)
        ]
        if not about:
            continue
        of_this = (
            at
            for at in witness.missaid
            if titled
            or any(share(part, witness.units[at].ideas, case.weight) >= _OF_THIS for part in (claimed, *parts))
        )
        found = next((at for at in of_this if _there(witness, at, about, name, titled)), None)
        if found is None and titled:
            found = about[0]
        if found is not None:
            text = f"the report says that {name} did not say this"
            yield Signal(Stance.REFUTES, 0.85, text, Proof(witness, witness.units[found].span), outranks=True)


def _parts(case: Case, own: frozenset[str]) -> Iterator[list[Idea]]:
    """The content words of each sentence of a longer quotation: where one of them was never said, nor was the whole."""
    spans = [s for span in case.quoted for s in sentences(case.text, case.language, span)]
    for span in spans if len(spans) > 1 else ():
        part = [idea for idea in dict.fromkeys(ideas(span.of(case.text), case.language)) if not idea & own]
        if len(part) >= _FEWEST:
            yield part


def _there(witness: Witness, at: int, about: Sequence[int], name: str, titled: bool) -> bool:
    """Whether the unit denies that the speaker said it: beside the words, or anywhere where the title denies it too."""
    near = titled or min(abs(at - i) for i in about) <= 2 * _NEAR
    return near and _denies(witness.units[at].span.of(witness.text), name)


def _denies(told: str, name: str) -> bool:
    if DENIAL_DENIED.search(told):
        return False
    return any(
        any(mentions(told[max(0, match.start() - _BEFORE) : match.end() + _AFTER], part) for part in _names(name))
        for match in MISSAID.finditer(told)
        if not _PRETENDED.search(told, max(0, match.start() - _BEFORE), match.start())
    )


def _names(name: str) -> tuple[str, ...]:
    """A name, and the first name that friends and colleagues would use."""
    first = name.split(maxsplit=1)[0]
    return (name, first) if len(first) >= _FIRST_NAME and " " in name else (name,)
