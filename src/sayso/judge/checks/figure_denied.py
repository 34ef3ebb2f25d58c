"""A report that denies the very figure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import Relation, agrees, relation, worded
from sayso.judge.figures.subject import of_whom
from sayso.judge.witness import Witness
from sayso.judge.words.clauses import supposed
from sayso.judge.words.ideas import share
from sayso.judge.words.lexicon import FALSE_AFTER, NEEDED, NEGATED_BEFORE
from sayso.model import Figure, Measure, Span, Stance

_SAME_SUBJECT = 0.4  # share of the claim's words, without its numbers, that the sentences around the denial must hold
_CORRECTED = 0.2  # both in a correction, which is as short as it can be
_DEEDS = 0.3  # share of what is said of somebody, beside the name
_MARKS = frozenset("“”\"'‘’„«»")
_CORRECTED_FROM = re.compile(  # "corrects the fee to 12 from 21", "12 instead of 21"
    r"(?:\b(?:correct|amend|berichtig|korrigier|исправ|đính\s+chính)\w{0,5}\b[^;\n]{0,120}\b(?:from|von|с|từ)"
    r"|\b(?:instead\s+of|rather\s+than|statt|anstatt|вместо|а\s+не|thay\s+vì))\W{1,3}\Z",
    re.IGNORECASE,
)
# "not to mention 20 million", "the needed 60 votes", "the 60 votes they need": not the number is denied.
_NOT_ONLY = re.compile(
    r"\b(?:not|never|\w+n[’']t)\s+(?:disclos|reveal|mention|acknowledg|explain|divulg)\w{1,4}\b"  # untold, it is so all the same
    r"|\bnot\s+(?:to\s+(?:mention|speak\s+of)|how|why|when|where|whether|about|just|only|merely|im(?:possible|probable)|un\w+)\b",
    re.IGNORECASE,
)
_REACH = 30  # characters around a number
_NEAR = 2  # sentences beside the denial
_COMMON = frozenset({None, "person", "second", "minute", "hour", "day", "week", "month", "year", "year of age"})
_INSTEAD = 3  # sentences after a denial in which the figure that is true instead may stand


def figure_denied(case: Case) -> Iterator[Signal]:
    """An archived report denies the very figure: "did not make ...", "the ... figure is false"."""
    for figure in case.figures:
        if figure.measure in (Measure.AGE, Measure.RANK) or not _specific(figure) or _denied_there(case, figure):
            continue
        for witness in case.witnesses:
            for other in witness.reading.figures:
                if not agrees(figure, other):
                    continue
                sentence = other.sentence or other.spans[0]
                if not _denies(witness, other, sentence) or _named_so(witness, other):
                    continue
                near = witness.around(witness.number_of(sentence), _NEAR)
                short = witness.corrects and of_whom(case, figure, witness, other)
                wording, deeds = (_CORRECTED, _CORRECTED) if short else (_SAME_SUBJECT, _DEEDS)
                if share(case.wording, near, case.weight) < wording or share(case.deeds, near, case.weight) < deeds:
                    continue
                proof = Proof(witness, sentence)
                if figure.value == other.value:
                    yield Signal(Stance.REFUTES, 0.8, f"the report denies {worded(other)}", proof, outranks=True)
                elif (instead := _instead(figure, other, witness)) is not None:
                    text = f"the report denies {worded(other)}, and gives {worded(instead)} instead"
                    yield Signal(Stance.REFUTES, 0.75, text, proof, outranks=True)


def _denied_there(case: Case, figure: Figure) -> bool:
    """Whether the claim denies the figure itself: "we haven't had a fall of 10 percent"."""
    before = case.text[(figure.sentence or case.sentence).start : figure.spans[0].start]
    return NEGATED_BEFORE.search(before, max(0, len(before) - 120)) is not None


def _named_so(witness: Witness, figure: Figure) -> bool:
    """Whether the figure stands alone in quotation marks: the "10 percent" speech is a speech of that name."""
    first, last = figure.spans[0].start, figure.spans[-1].end
    return witness.text[first - 1 : first] in _MARKS and witness.text[last : last + 1] in _MARKS


def _instead(figure: Figure, denied: Figure, witness: Witness) -> Figure | None:
    """What the report puts in the place of a denied figure, where that lies outside the claim's rougher one."""
    starts = [s.span.start for s in witness.sentences]
    at = next((i for i, start in enumerate(starts) if start > denied.spans[0].start), len(starts)) - 1
    until = starts[at + 1 + _INSTEAD] if at + 1 + _INSTEAD < len(starts) else len(witness.text)
    for other in witness.reading.figures:
        if not denied.spans[-1].end <= other.spans[0].start < until or other.unit != denied.unit:
            continue
        apart = relation(figure, other)[0] is not Relation.AGREES
        if apart and other.value != denied.value and not _denies(witness, other, other.sentence or other.spans[0]):
            return other
    return None


def _denies(witness: Witness, figure: Figure, sentence: Span) -> bool:
    before = witness.text[sentence.start : figure.spans[0].start]
    after = witness.text[figure.spans[-1].end : sentence.end]
    negation = NEGATED_BEFORE.search(before, max(0, len(before) - 120))
    if witness.corrects and _CORRECTED_FROM.search(before, max(0, len(before) - 160)):
        return True
    if negation is not None and not supposed(before, negation.start()):
        return not (_NOT_ONLY.match(before, negation.start()) or _needed(before, after))
    return FALSE_AFTER.search(after[:160]) is not None


def _needed(before: str, after: str) -> bool:
    """Whether a number is what something needs, which stays so where it is not had."""
    return NEEDED.search(before[-_REACH:]) is not None or NEEDED.search(after[:_REACH]) is not None


def _specific(figure: Figure) -> bool:
    """A small bare count ("three") or time ("two years") is denied by chance; a large or measured one is not."""
    return figure.low >= 10 or figure.unit not in _COMMON
