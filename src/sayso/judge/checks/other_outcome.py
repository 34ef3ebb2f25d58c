"""A report of the same story in which the same matter came out otherwise: acquitted for convicted, a fault for arson."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from sayso.judge.bearing.denies_less import not_yet
from sayso.judge.case import Case, Proof, Signal, middle_day
from sayso.judge.outcomes.contests import same_roles
from sayso.judge.outcomes.other_object import of_other_occasion, on_two_things_vi
from sayso.judge.outcomes.outcomes import SHUT_OUT, Outcome, outcomes_of
from sayso.judge.outcomes.whose_outcome import Told, about, tells
from sayso.judge.witness import Witness
from sayso.judge.words.called import close_to
from sayso.judge.words.names import names
from sayso.model import Stance
from sayso.text.capitals import CAPITAL

# Outcomes that say how it stood on a day and may have changed by the next.
_PENDING = frozenset(
    {
        ("verdict", "untried"), ("decision", "open"), ("law", "bill"), ("deal", "talks"), ("found", "missing"),
        ("custody", "loose"),
    }
)  # fmt: skip
_NOUNS = frozenset({"law", "decision", "deal"})  # matters whose outcome may be named before it is settled
_LASTING = frozenset({"study", "record", "cause"})  # matters whose outcome was the same before the article
_SHOWN = re.compile(
    r"\b(?:viewers?|readers?|listeners?|banners?|headlines?|front\s+pages?|captions?|put\s+up|flashed)\b", re.I
)
_WHERE = re.compile(rf"\b(?:in|at)\s+(?P<where>{CAPITAL}[\w’'-]*)")
_DAY, _WEEKS = timedelta(days=1), timedelta(days=28)
_NAMED, _BESIDE = 0.78, 0.72  # weights: told in a sentence that names whom it is of; beside one


def other_outcome(case: Case) -> Iterator[Signal]:
    """A report that is not before the article tells of the same matter an outcome that shuts out the one the claim tells."""
    for told in tells(case):
        shut = SHUT_OUT[(told.outcome.matter, told.outcome.which)]
        if not shut or told.outcome.former:
            continue
        found = [(w, *best) for w in case.witnesses if (best := _contrary(case, w, told, shut)) is not None]
        for witness, at, sure in found:
            if _borne_out(case, witness.stored.published, told):
                continue
            proof = Proof(witness, witness.sentences[max(at, 0)].span)
            weight = _NAMED if sure > 1 else _BESIDE
            yield Signal(
                Stance.REFUTES, weight, "the report tells another outcome of the same", proof, outranks=sure > 1
            )


def _contrary(case: Case, witness: Witness, told: Told, shut: frozenset[str]) -> tuple[int, int] | None:
    """Which sentence (-1: the headline) tells the other outcome, and how surely it is of the same."""
    if not witness.sentences or not (case.scene.near(witness) if told.impersonal else close_to(case, witness)):
        return None
    best: tuple[int, int] | None = None
    for at, outcome in _outcomes(witness):
        if outcome.matter != told.outcome.matter or outcome.former or not _timely(case, witness, outcome):
            continue
        if outcome.matter not in _LASTING and of_other_occasion(case, witness, _said(witness, at), outcome):
            continue
        if _of_another(case, witness, at, outcome, told):
            continue
        if outcome.which in shut and (sure := about(case, witness, at, outcome, told)) > (best[1] if best else 0):
            best = (at, sure)
    return best


def _of_another(case: Case, witness: Witness, at: int, outcome: Outcome, told: Told) -> bool:
    """Whether a sentence tells no other outcome of the same: "B lost to A" for "A beat B", "not yet" for what is to come, or a
    decision on another thing."""
    claim, said, language = case.claim.text, _said(witness, at), witness.stored.language
    if outcome.matter == "placing" and same_roles(claim, case.language, said, language):
        return True
    if language in (None, "en") and _elsewhere(case, claim, said):
        return True
    if outcome.matter == "decision" and language == case.language == "vi":
        return on_two_things_vi(claim, told.outcome, said, outcome)
    return not_yet(claim, said)


def _elsewhere(case: Case, claim: str, said: str) -> bool:
    """Whether a sentence has none of the claim's names, but is of a place that the article never names."""
    ours = names(f"x {claim}", case.language)
    where = names(f"x {' · '.join(m['where'] for m in _WHERE.finditer(said))}", "en")
    return bool(ours and where) and ours.isdisjoint(names(f"x {said}", "en")) and where.isdisjoint(case.scene.everybody)


def _timely(case: Case, witness: Witness, outcome: Outcome) -> bool:
    """Whether a report is not from before the article: what was still open then may have been settled since."""
    ours, theirs = case.day or middle_day([w for w in case.witnesses if close_to(case, w)]), witness.stored.published
    if ours is None or theirs is None:
        return False
    if outcome.matter in _LASTING:
        return theirs >= ours - _WEEKS
    if (outcome.matter, outcome.which) not in _PENDING:
        return theirs >= ours - _DAY
    return theirs > ours or (theirs == ours and case.reading.document.published is None)


def _borne_out(case: Case, since: date | None, told: Told) -> bool:
    """Whether a report that is no older tells what the claim tells."""
    for witness in case.witnesses:
        day = witness.stored.published
        if since is not None and day is not None and day < since:
            continue
        for at, outcome in _outcomes(witness):
            same = (outcome.matter, outcome.which) == (told.outcome.matter, told.outcome.which)
            if same and outcome.matter in _NOUNS and _left_open(witness, at):
                continue  # "a ban is only proposed"
            if same and _SHOWN.search(_said(witness, at)):
                continue  # what others told their public
            if same and about(case, witness, at, outcome, told):
                return True
    return False


def _left_open(witness: Witness, at: int) -> bool:
    """Whether the sentence tells that it is not settled."""
    return any((o.matter, o.which) in _PENDING for o in outcomes_of(_said(witness, at), witness.stored.language))


def _said(witness: Witness, at: int) -> str:
    """A sentence, or the headline."""
    return witness.stored.title or "" if at < 0 else witness.sentences[at].span.of(witness.text)


def _outcomes(witness: Witness) -> Iterator[tuple[int, Outcome]]:
    language = witness.stored.language
    for outcome in outcomes_of(witness.stored.title or "", language):
        yield -1, outcome
    for at, sentence in enumerate(witness.sentences):
        for outcome in outcomes_of(sentence.span.of(witness.text), language) if not sentence.asks else ():
            yield at, outcome
