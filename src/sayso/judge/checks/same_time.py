"""A time taken, to the second, that a report of the story gives in another format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.durations import clocks_in
from sayso.judge.words.ideas import ideas
from sayso.judge.words.names import names
from sayso.model import Span, Stance

_NAME = re.compile(r"[^\W\d_]{3,}")
_BEHIND = 45  # characters behind a name in which its time stands in a list of results
_HUNDREDTH, _EXACT, _MINUTE = 0.006, 1.0, 60.0  # seconds within which two times are one, by how exact the claim's is
_ANOTHER = re.compile(
    r"\b(?:best|record|previous|half|halfway|split|last\s+year|personal|qualif\w+|Bestzeit|Rekord|Halbzeit|halbe\w*|Vorjahr\w*|рекорд\w*|личн\w+|половин\w+|прошл\w+|kỷ\s+lục|năm\s+ngoái|nửa)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(  # others are named whose times the claim does not give
    r"\b(?:behind|ahead\s+of|second|third|beat\w*|hinter|vor|zweite\w*|dritte\w*|за|позади|впереди|опередил\w*|втор\w+|трет\w+|sau|trước|hạng|về\s+nhì)\b",
    re.IGNORECASE,
)
_SHOWS, _DIFFERS = 0.62, 0.72
_MOST = 3.0  # factor


def same_time(case: Case) -> Iterator[Signal]:
    """The claim's time, to the minute or second, was held against those that reports give beside the same name."""
    sentence = case.sentence
    own = [
        c
        for c in clocks_in(case.text, sentence, case.scene.layout.figures_in(sentence))
        if any(s.overlaps(c.span) for s in case.claim.spans)
    ]
    whom = names(case.claim.text, case.language)
    if len(own) != 1 or not whom or _ANOTHER.search(sentence.of(case.text)):
        return
    wanted = own[0].seconds
    near = _HUNDREDTH if wanted % 1 else _EXACT if wanted % _MINUTE else _MINUTE
    for witness in case.witnesses:
        if not case.scene.told_in(witness) and not case.named_in(witness):
            continue
        for unit in witness.sentences:
            if not unit.ideas & whom:
                continue
            told = list(clocks_in(witness.text, unit.span, witness.reading.figures))
            if any(abs(c.seconds - wanted) < near for c in told):
                yield Signal(Stance.SUPPORTS, _SHOWS, "the report gives the same time", Proof(witness, unit.span))
                break
            if _ANOTHER.search(unit.span.of(witness.text)) or _BESIDE.search(sentence.of(case.text)):
                continue
            beside = [c for c in told if _named_before(witness.text, unit.span, c.span, whom, witness.stored.language)]
            if (
                len(beside) == 1
                and case.scene.told_in(witness)
                and max(beside[0].seconds, wanted) < _MOST * min(beside[0].seconds, wanted)
            ):
                yield Signal(Stance.REFUTES, _DIFFERS, "the report gives another time", Proof(witness, unit.span))
                break


def _named_before(text: str, sentence: Span, clock: Span, whom: frozenset[str], language: str | None) -> bool:
    """Whether one of the names is the last thing with a capital before the time, a country's sign aside."""
    before = text[max(sentence.start, clock.start - _BEHIND) : clock.start]
    said = [w.group() for w in _NAME.finditer(before) if w.group()[0].isupper() and not w.group().isupper()]
    return bool(said) and any(not idea.isdisjoint(whom) for word in said[-1:] for idea in ideas(word, language))
