"""Whose words they are, where a report of before the article gives them to somebody else than its repetitions do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sayso.judge.bearing.secondhand import repeats
from sayso.judge.case import Case, Signal
from sayso.judge.words.people import turn
from sayso.model import Stance

__all__ = ["first_hand"]

_FEW = 2  # reports that may be repetitions: what more have is not set aside
_UNGIVEN = 0.6  # the weight of words that stand in a report on the speaker, and are given to nobody there
_WEIGHT = 0.3  # of a repetition: it is shown, and settles nothing

Signals = Sequence[tuple[str, Signal]]


def first_hand(case: Case, signals: Signals) -> list[tuple[str, Signal]]:
    """The signals on whose words they are; those of a repetition support no more, where somebody else is the speaker in a
    report that is no younger than the article. What another speaker's report has of the claim's supports it neither."""
    others = [s for name, s in signals if name == "same_words" and s.stance is Stance.REFUTES and _of_before(case, s)]
    if not others:
        return list(signals)
    told = {s.proof.witness.stored.id for s in others}
    day = min((d for s in others if (d := s.proof.witness.stored.published) is not None), default=None)
    supports = [s for _, s in signals if s.stance is Stance.SUPPORTS and s.proof.witness.stored.id not in told]
    late = {s.proof.witness.stored.id for s in supports if _repetition(case, s, day)}
    if len({s.proof.witness.source for s in supports if s.proof.witness.stored.id in late}) > _FEW:
        late = set()
    return [(name, _aside(s) if s.proof.witness.stored.id in told | late else s) for name, s in signals]


def _aside(signal: Signal) -> Signal:
    if signal.stance is not Stance.SUPPORTS:
        return signal
    text = f"{signal.text}, which an older report gives to somebody else"
    return replace(signal, stance=Stance.MENTIONS, weight=_WEIGHT, text=text)


def _of_before(case: Case, signal: Signal) -> bool:
    """Whether a report is no younger than the article, as far as that has a day, or is a transcript."""
    theirs = signal.proof.witness.stored.published
    if _turn(signal):
        return True
    if theirs is None or repeats(signal.proof.witness, signal.proof.span):
        return False
    return case.day is None or theirs <= case.day


def _repetition(case: Case, signal: Signal, day: date | None) -> bool:
    """Whether a report may have the words from the article: it gives them to nobody clearly, it has no day or one after the
    article's and the other report's, or it names another outlet or the network for what it tells; no transcript."""
    if _turn(signal):
        return False
    theirs = signal.proof.witness.stored.published
    if signal.weight <= _UNGIVEN:
        return True
    if theirs is None or repeats(signal.proof.witness, signal.proof.span):
        return True
    return case.day is not None and day is not None and theirs >= case.day and theirs > day


def _turn(signal: Signal) -> bool:
    witness = signal.proof.witness
    return any(turn(witness.text, s) for s in witness.statements_at(signal.proof.span))
