"""What a trained model makes of the best passages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.checks.reports_agree import fits
from sayso.judge.witness import Sentence, Witness
from sayso.model import ClaimKind, Stance

_SHARED = 0.3  # share of the claim's words that a passage must hold to be worth asking about
_ASKED = 6  # passages asked about for each claim, one a document: the best
_ENTAILS = 0.8
_CONTRADICTS = 0.9  # a wrong Refuted costs more
_SUPPORT = 0.7  # weights at certainty: below what a verdict takes alone for refuting
_REFUTE = 0.65

Stances = Callable[[Sequence[tuple[str, str]]], Any]


def stance(case: Case) -> Iterator[Signal]:
    """A trained model was asked whether the best passages entail or contradict the claim; figures it never decides."""
    asked = list(_passages(case))
    model = _model() if asked else None
    if model is None:
        return
    rows = model([(unit.span.of(witness.text), case.claim.text) for witness, unit in asked])
    for (witness, unit), (entails, contradicts, _) in zip(asked, rows, strict=True):
        proof = Proof(witness, unit.span)
        if entails >= _ENTAILS and fits(case, witness, unit):
            yield Signal(
                Stance.SUPPORTS, round(_SUPPORT * float(entails), 3), "a model reads the passage as saying so", proof
            )
        elif contradicts >= _CONTRADICTS and not case.figures:
            text = "a model reads the passage as saying the contrary"
            yield Signal(Stance.REFUTES, round(_REFUTE * float(contradicts), 3), text, proof)


def _passages(case: Case) -> Iterator[tuple[Witness, Sentence]]:
    """The unit of each document that shares most with the claim, of the documents that share most."""
    if case.claim.kind is ClaimKind.ACCOUNT or len(case.ideas) < 3:
        return
    found: list[tuple[float, Witness, Sentence]] = []
    for witness in case.witnesses:
        score, at = max(((case.share(u.ideas), -i) for i, u in enumerate(witness.units)), default=(0.0, 0))
        if score >= _SHARED:
            found.append((score, witness, witness.units[-at]))
    found.sort(key=lambda item: (-item[0], item[1].stored.id))
    yield from ((witness, unit) for _, witness, unit in found[:_ASKED])


@cache
def _model() -> Stances | None:
    """The model, where its weights are there."""
    try:
        module = import_module("sayso.judge.stance")
        module.stances([("It rains.", "It rains.")])
    except (ModuleNotFoundError, FileNotFoundError):
        return None
    found: Stances = module.stances
    return found
