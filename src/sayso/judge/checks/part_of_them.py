"""A report that tells of a part of the claim's number what the claim tells of all: "48 treated, three of them badly hurt"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import of_things, same_unit, worded
from sayso.judge.outcomes.deeds import LIGHT, deeds
from sayso.judge.witness import Witness
from sayso.judge.words.lexicon import NEGATION
from sayso.model import NO_COUNTS, Figure, Measure, Span, Stance
from sayso.text.cuts import begin_of, end_of
from sayso.text.digits import grouped
from sayso.text.numbers import numbers

_PART = re.compile(  # general language, our own compilation
    r"\b(?:of\s+(?:them|whom|these|those|the\s+(?:injured|wounded|victims|casualties|patients|sick|cases|infected|detainees))|including|among\s+(?:them|whom|these)"
    r"|von\s+(?:ihnen|denen)|davon|darunter|unter\s+ihnen|из\s+(?:них|которых|этого\s+числа)|в\s+том\s+числе|среди\s+(?:них|которых)"
    r"|trong\s+(?:đó|số\s+(?:này|đó|ấy)))\b",
    re.IGNORECASE,
)
_GRAVE = re.compile(
    r"\b(?:serious(?:ly)?|severe(?:ly)?|critical(?:ly)?|badly|grave(?:ly)?|schwer\w{0,2}|lebensgefährlich\w{0,2}|schwerst\w*|тяж[её]л\w{1,3}|тяжко|nặng|nguy\s+kịch|trọng\s+thương)\b"
    r"|\bschwerverletzt\w{0,2}\b",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"\b(?:một|1)\s+(?:người|ca|trường\s+hợp|em|cháu)\b|\bone\s+of\b|\beine[rs]?\s+(?:von|davon)\b|\bодин\b", re.I
)
_ENDS = re.compile(r"[.,;:!?()\n]|\s[-–—]\s")
_DIED = frozenset({"die", "kill_murder"})
_FATAL = frozenset({"die"})
_FATES = {Measure.KILLED: "die", Measure.WOUNDED: "injure"}
_BOTH = frozenset({"die", "injure"})
_LEAST, _MANY = 4, 10  # smaller numbers agree by chance
_AFTER = 1  # sentences after the number in which the part may be told
_MOST = 20  # figures of a claim
_LONGEST = 600  # characters of a sentence
_WEIGHT, _SMALL = 0.8, 0.72
_NONE_DIED = re.compile(  # general language, our own compilation
    r"\b(?:no\s+(?:deaths?|fatalities|one\s+(?:was\s+killed|died)|loss\s+of\s+life)|nobody\s+(?:died|was\s+killed)|none\s+(?:of\s+them\s+)?(?:died|was\s+killed)"
    r"|(?:Todesfälle|Tote|Todesopfer)\s+(?:gab|gibt|hat)\s+es\b[^.;]{0,60}\b(?:nicht|keine)|keine\s+(?:Toten?|Todesfälle|Todesopfer)|niemand\s+(?:kam\s+ums\s+Leben|starb|wurde\s+getötet)"
    r"|погибших\s+нет|никто\s+не\s+(?:погиб|умер)|жертв\s+нет|обошлось\s+без\s+жертв|không\s+(?:có\s+)?(?:ai|người|trường\s+hợp)(?:\s+nào)?\s+(?:bị\s+)?(?:tử\s+vong|thiệt\s+mạng|chết|nguy\s+hiểm))\b",
    re.IGNORECASE,
)


def part_of_them(case: Case) -> Iterator[Signal]:
    """A report of the story has the claim's number, and tells of a part of them what the claim tells of all, or has it of the
    dead and the wounded together, or of the wounded of whom none died."""
    claim = case.claim.text
    if (len(case.figures) > 1 and _PART.search(claim)) or NEGATION.search(claim):
        return
    mine = _told(claim, case.language)
    if not mine:
        return
    grave = _GRAVE.search(claim) is not None
    for figure in case.figures[:_MOST]:
        if figure.vague or figure.value[1] is not None or figure.low < _LEAST or figure.measure in NO_COUNTS:
            continue
        for witness in case.witnesses:
            if not case.scene.near(witness):
                continue
            told = _of(figure, mine)
            found = _place(figure, witness, told, grave) or (_hurt(figure, witness) if told == _FATAL else None)
            if found is not None and not any(
                f.low == found[1] for f in case.figures
            ):  # it tells both, as the report does
                where, part = found
                text = f"of {worded(figure)} the report says so of {f'{grouped(part)} only' if part else 'none'}"
                weight = _WEIGHT if figure.low >= _MANY else _SMALL
                yield Signal(Stance.REFUTES, weight, text, Proof(witness, where), outranks=True)


def _of(figure: Figure, mine: frozenset[str]) -> frozenset[str]:
    """What the claim tells of a figure: of a claim on the dead and the wounded what is measured, if that is known."""
    if figure.measure in _FATES:
        return frozenset({_FATES[figure.measure]})
    return frozenset() if mine >= _BOTH else _FATAL if mine >= _FATAL else mine


def _place(figure: Figure, witness: Witness, mine: frozenset[str], grave: bool) -> tuple[Span, float] | None:
    """Where a report tells it of a part of the same number, and of how many."""
    language = witness.stored.language
    for other in witness.reading.figures:
        counted = same_unit(figure, other) or (of_things(figure.unit) and of_things(other.unit))
        if other.low != figure.low or other.value[1] is not None or not counted:
            continue
        at = witness.number_of(other.spans[0])
        here = witness.sentences[at].span
        last = witness.sentences[min(len(witness.sentences) - 1, at + _AFTER)].span
        text = witness.text[here.start : min(last.end, here.start + _LONGEST)]
        for match in _PART.finditer(text, other.spans[-1].end - here.start):
            start = begin_of(_ENDS, text, match.start())
            clause = text[start : end_of(_ENDS, text, match.end())]
            few = [n.value for n in numbers(clause, language) if n.high is None and 0 < n.value < figure.low]
            few += [1.0] if _ONE.search(clause) else []
            if few and _only_of_part(text[:start], clause, language, mine, grave):
                return (last if start >= here.length else here), few[0]
    return None


def _hurt(figure: Figure, witness: Witness) -> tuple[Span, float] | None:
    """Where a report has as many wounded as the claim has dead, and fewer dead or none, or as many of both together."""
    dead = {o.low: o for o in witness.reading.figures if o.measure is Measure.KILLED and o.value[1] is None}
    if figure.low in dead and not witness.in_doubt(dead[figure.low].spans[0]):
        return None
    for other in witness.reading.figures:
        if other.measure is not Measure.WOUNDED or other.value[1] is not None or other.vague:
            continue
        place = other.sentence or other.spans[0]
        near = witness.sentences[max(0, witness.number_of(place) - 1) : witness.number_of(place) + 2]
        fewer = [
            o for low, o in dead.items() if 0 < low < figure.low and any(s.span.overlaps(o.spans[0]) for s in near)
        ]
        if other.low == figure.low and any(_NONE_DIED.search(s.span.of(witness.text)) for s in near):
            return place, 0.0
        if found := next((o for o in fewer if figure.low in (other.low, other.low + o.low)), None):
            return place, found.low
    return None


def _only_of_part(whole: str, clause: str, language: str | None, mine: frozenset[str], grave: bool) -> bool:
    """Whether the clause of a part tells what the claim does, and what goes before it tells of all something else or less."""
    there, before = _told(clause, language), _told(whole, language)
    if not there & mine:
        return False
    if grave and _GRAVE.search(clause):
        return _GRAVE.search(whole) is None
    return not before & mine or bool(before - mine)  # "killed and wounded" is told of all together


def _told(text: str, language: str | None) -> frozenset[str]:
    """What a text tells that was done to somebody; killed and dead are one."""
    found = frozenset[str]().union(*(d.names for d in deeds(text, language))) - LIGHT
    return found - _DIED | {"die"} if found & _DIED else found
