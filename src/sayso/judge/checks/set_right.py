"""A report that sets the claim's number right: "37, not 370", a misprint, "an earlier version said"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.denials.corrections import Corrected, corrected, explained, slips
from sayso.judge.figures.amounts import PARTS, same_unit, worded
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import held, meanings, share, vocabulary
from sayso.judge.words.lexicon import CORRECTED
from sayso.judge.words.names import names
from sayso.model import Figure, Measure, Span, Stance
from sayso.text.digits import grouped
from sayso.text.quotes import quotations

_NEVER = frozenset({Measure.AGE, Measure.RANK})
_LEAST = 10  # smaller numbers are set against each other by chance: "two, not three"
_FEW = 2  # of people's fates: "four dead, not five"
_APART = 3.0  # factor from which two numbers are no round of talks and no later count
_CLAUSE = re.compile(r"[;.]\s|,\s(?!die|der|das|which|that|о|что)")
_NEAR = 2  # sentences beside it
# Share of the claim's words that they hold; in a report of the same story, or a correction that names somebody of it.
_SUBJECT, _TOLD = 0.25, 0.12
_HALF = 0.5  # of the claim's names
_WEIGHT = 0.8
_ANSWER = 3  # sentences after a question in which the slip may be told
_FEWEST, _MOSTLY = (
    2,
    0.4,
)  # words of a claim that tell more than a number, and the share of them that an explanation may have
_FATES = meanings("died injured missing")
_WORDS, _ALIKE = 4, 0.35  # words of the claim, names and numbers aside, and their share, where they tell of the same
_MANY = 30  # figures of a claim that are looked up


def set_right(case: Case) -> Iterator[Signal]:
    """An archived report sets the very number right: it gives another one against it, or calls it a slip."""
    for figure in map(_upper, case.figures[:_MANY]):
        least = _FEW if figure.measure in PARTS else _LEAST
        if figure.measure in _NEVER or figure.vague or figure.value[1] is not None or figure.low < least:
            continue
        if corrected((figure.sentence or case.sentence).of(case.text), figure.low, case.language) is not None:
            continue  # the article sets it right itself
        for witness in case.witnesses:
            found = _place(case, figure, witness)
            if found is not None:
                place, fault = found
                instead = "" if fault.instead is None else f", and gives {grouped(fault.instead)} instead"
                text = f"the report sets {worded(figure)} right{instead}"
                yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, place), outranks=True)


def _upper(figure: Figure) -> Figure:
    """A number; of a range ("30 to 40") its upper end, which is what is set right."""
    return figure if figure.value[1] is None or figure.vague else replace(figure, value=(figure.value[1], None))


def _place(case: Case, figure: Figure, witness: Witness) -> tuple[Span, Corrected] | None:
    """Where a report of the claim's matter says that its number is not so."""
    told = case.scene.told_in(witness)
    whom = names(case.claim.text, case.language)
    theirs = told or case.scene.near(witness) or len(whom & witness.ideas) >= _HALF * max(1, len(whom))
    language = witness.stored.language
    known = not whom.isdisjoint(witness.ideas)
    headline = corrected(witness.stored.title or "", figure.low, language) if theirs else None
    if (
        headline is not None
        and witness.sentences
        and share(case.wording, witness.ideas, case.weight) >= _SUBJECT
        and _holds(case, figure, headline, witness.corrects)
    ):
        return _shown(figure, headline, witness), headline
    for at in sorted({witness.number_of(o.spans[0]) for o in witness.reading.figures if _given(figure, (o,))}):
        sentence = witness.sentences[at]
        if (theirs or known) and _told_of_another(case, figure, witness, at):
            return sentence.span, Corrected(0, 0, None)
        if sentence.asks:
            continue
        after = witness.sentences[at + 1].span.of(witness.text) if at + 1 < len(witness.sentences) else ""
        fault = corrected(sentence.span.of(witness.text), figure.low, language, after)
        if (
            fault is None
            or not (theirs or (known and fault.formal) or _worded_alike(case, witness, at))
            or not _holds(case, figure, fault, witness.corrects)
        ):
            continue
        sure = told or (known and (witness.corrects or fault.formal))
        least = _TOLD if sure else _SUBJECT
        if theirs and fault.instead is not None and CORRECTED.search(witness.stored.title or ""):
            least = 0.0  # "Correction: Jane Roe", of the article's story, sets this very number right
        if share(case.wording, witness.around(at, _NEAR), case.weight) >= least:
            return sentence.span, fault
    return None


def _told_of_another(case: Case, figure: Figure, witness: Witness, at: int) -> bool:
    """Whether a report that sets others right asks about the number and tells of a slip, or says that it is of something
    that the claim does not speak of."""
    sentence = witness.sentences[at]
    said = sentence.span.of(witness.text)
    if sentence.asks:
        return share(case.wording, witness.around(at, _NEAR), case.weight) >= _TOLD and any(
            slips(s.span.of(witness.text)) for s in witness.sentences[at + 1 : at + 1 + _ANSWER]
        )
    if not (witness.corrects or witness.headline_denies):
        return False
    what = explained(said, figure.low, witness.stored.language)
    if what is None or len(case.deeds) < _FEWEST or not _alleged(case, figure, witness, at):
        return False
    there = vocabulary(_CLAUSE.split(what, maxsplit=1)[0], witness.stored.language)
    if _FATES & there:  # "19 is the number of the injured" says nothing against it that so many were hurt
        return not _FATES & there & case.forms and (figure.measure in PARTS or bool(_FATES & case.forms))
    return held(case.deeds, there) < _MOSTLY * len(case.deeds)


def _alleged(case: Case, figure: Figure, witness: Witness, at: int) -> bool:
    """Whether the report tells, beside the explanation, what the claim says of the number."""
    if figure.measure in PARTS and any(
        o.low == figure.low and o.measure is figure.measure for o in witness.reading.figures
    ):
        return True
    sentence = witness.sentences[at]
    quotes = quotations(witness.text, sentence.span)
    language = witness.stored.language
    for quote in quotes:
        if any(o.low == figure.low for o in witness.figures_at(quote.inner)) and held(
            case.deeds, vocabulary(quote.inner.of(witness.text), language)
        ):
            return True
    told = (s.ideas for i, s in enumerate(witness.sentences) if i != at and _given(figure, witness.figures_at(s.span)))
    return any(share(case.wording, said, case.weight) >= _SUBJECT for said in (witness.titled, *told))


def _worded_alike(case: Case, witness: Witness, at: int) -> bool:
    """Whether a report has so many of the claim's words near a number that it tells of the same, whomever it names."""
    near = witness.titled | witness.around(at, _NEAR)
    return held(case.deeds, near) >= _WORDS and share(case.wording, near, case.weight) >= _ALIKE


def _given(figure: Figure, there: Sequence[Figure]) -> bool:
    """Whether a sentence may have the claim's number: it is written there of the same unit, or of none."""
    return any(o.low == figure.low and (o.unit is None or figure.unit is None or same_unit(figure, o)) for o in there)


def _holds(case: Case, figure: Figure, fault: Corrected, corrects: bool) -> bool:
    """Whether what is given instead can't be the claim's, rounded or of another day."""
    if fault.instead is None:
        return True
    if any(f is not figure and f.low == fault.instead for f in case.figures) or fault.instead <= 0:
        return False
    apart = max(figure.low, fault.instead) / min(figure.low, fault.instead)
    return corrects or fault.formal or apart >= _APART or figure.measure in PARTS


def _shown(figure: Figure, fault: Corrected, witness: Witness) -> Span:
    """A sentence of a report whose headline sets a number right: the one that has either number, else the first."""
    wanted = {figure.low, fault.instead}
    found = (f.sentence or f.spans[0] for f in witness.reading.figures if f.low in wanted)
    return next(found, witness.sentences[0].span)
