"""What a trained model makes of the best passages."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.judge.bearing.days import before
from sayso.judge.bearing.others import of_others
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.checks.debunked import telling
from sayso.judge.checks.reports_agree import does, fits
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.ideas import Idea
from sayso.judge.words.names import names
from sayso.model import ClaimKind, Stance

_SHARED = 0.5  # share of the claim's words that a passage must hold to be worth asking about
_SHORTER = 0.1  # of that share a second sentence has to bring to be read with the first
_FEWEST = 4  # content words of a claim: with fewer nothing shows that a passage speaks of the same
_ASKED = 3  # passages asked about for each claim, one a document: the best
_NAMED = 0.5  # share of the claim's names that a passage must have to contradict it; it must have one
_ENTAILS = 0.8
_CONTRADICTS = 0.95  # a wrong Refuted costs more
_DENIES = 0.7  # the same of a headline that denies something by its own words
_STALE = 30  # days
_TITLED = 0.3  # share of the claim's words that such a headline must hold
_SUPPORT = 0.7  # weights at certainty
_REFUTE = 0.75
_HEADLINE = 0.72
_OF_MANY = 0.5  # where nobody chose the reports: of so many the model takes some for the contrary


def stance(case: Case) -> Iterator[Signal]:
    """A trained model was asked whether the best passages entail or contradict the claim; figures it never decides."""
    wanted = names(case.claim.text, case.language)
    yield from _titled(case, wanted)
    asked = [
        (witness, unit, agrees, contrary)
        for witness, unit in _passages(case)
        for agrees, contrary in [(_agrees(case, wanted, witness, unit), not case.figures and _of_them(wanted, unit))]
        if agrees or contrary  # else no answer would count
    ]
    if not asked:
        return
    rows = case.stances([(unit.span.of(witness.text), case.claim.text) for witness, unit, *_ in asked])
    for (witness, unit, agrees, contrary), (entails, contradicts, _) in zip(asked, rows, strict=True):
        proof = Proof(witness, unit.span)
        if entails >= _ENTAILS and agrees:
            text = "a model reads the passage as saying so"
            yield Signal(Stance.SUPPORTS, round(_SUPPORT * float(entails), 3), text, proof)
        elif contradicts >= _CONTRADICTS and contrary:
            text = "a model reads the passage as saying the contrary"
            weight = round(_REFUTE * float(contradicts), 3)
            yield Signal(Stance.REFUTES, min(weight, _OF_MANY) if case.scene.large else weight, text, proof)


def _agrees(case: Case, wanted: Idea, witness: Witness, unit: Sentence) -> bool:
    """Whether the passage may bear the claim out."""
    return does(case, unit) and fits(case, witness, unit) and (bool(wanted) or not of_others(case, witness, unit))


def _titled(case: Case, wanted: Idea) -> Iterator[Signal]:
    """Headlines that deny something, and that the model reads as the contrary of the claim."""
    if case.claim.kind is ClaimKind.ACCOUNT or case.figures or not wanted or not case.read_by_model(case.language):
        return
    asked = []
    for witness in case.witnesses:
        title = witness.stored.title or ""
        if before(case, witness, _STALE):
            continue  # what was denied so long before is not this
        near = case.share(witness.titled) >= _TITLED and len(wanted & witness.titled) >= _NAMED * len(wanted)
        if near and witness.headline_denies and case.read_by_model(witness.stored.language):
            asked.append((witness, title))
    rows = case.stances([(title, case.claim.text) for _, title in asked[:_ASKED]]) if asked else ()
    for (witness, _), (_, contradicts, _) in zip(asked, rows, strict=False):
        if contradicts >= _DENIES:
            text = "a model reads the headline as saying the contrary"
            weight = _OF_MANY if case.scene.large else _HEADLINE
            yield Signal(Stance.REFUTES, weight, text, Proof(witness, telling(case, witness)), outranks=True)


def _of_them(wanted: Idea, unit: Sentence) -> bool:
    """Whether the passage speaks of whom the claim speaks of: what others did contradicts nothing."""
    return bool(wanted) and len(wanted & unit.ideas) >= _NAMED * len(wanted)


def _passages(case: Case) -> Iterator[tuple[Witness, Sentence]]:
    """The unit of each document that shares most with the claim, of the documents that share most."""
    if case.claim.kind is ClaimKind.ACCOUNT or len(case.ideas) < _FEWEST or not case.read_by_model(case.language):
        return
    found: list[tuple[float, Witness, Sentence]] = []
    for witness in case.witnesses:
        if not case.read_by_model(witness.stored.language) or case.share(witness.ideas) < _SHARED:
            continue
        best = max(((case.share(u.ideas) - _SHORTER * u.double, -i) for i, u in enumerate(witness.units)), default=None)
        if best is not None and not witness.units[-best[1]].asks and best[0] >= _SHARED - _SHORTER:
            found.append((best[0], witness, witness.units[-best[1]]))
    found.sort(key=lambda item: (-item[0], item[1].stored.id))
    yield from ((witness, unit) for _, witness, unit in found[:_ASKED])
