"""A later report that gives as many people of the story another nationality than the claim does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.judge.bearing.days import since
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.model import Figure, Span, Stance
from sayso.text.capitals import NAME_WORD
from sayso.text.places import countries

_OF = re.compile(  # general language, our own compilation
    rf"(?P<en>{NAME_WORD}(?:\s{NAME_WORD})?)\s+(?:nationals?|citizens?)\b|\b(?:nationals?|citizens?)\s+of\s+(?:the\s+)?(?P<of>{NAME_WORD}(?:\s{NAME_WORD})?)"
    r"|(?P<de>[\w-]{4,}?)(?:e[rnms]?)?\s+(?:Staats(?:bürger|angehörig)\w*)"
    rf"|\bграждан(?:е|ин|ами|ам|к[аои]\w?)?\s+(?P<ru>{NAME_WORD})"
    rf"|\b(?:công\s+dân|quốc\s+tịch|(?:là|đều)\s+người)\s+(?P<vi>{NAME_WORD}(?:\s{NAME_WORD})?)",
    re.IGNORECASE,
)
Value = tuple[float, float | None]

_SEVERAL = 3  # people: two are met in many stories
_WEIGHT = 0.76


def other_nationality(case: Case) -> Iterator[Signal]:
    """A report not before the article, which none after it contradicts, has as many people be of another country."""
    claim = case.claim
    if NEGATION.search(claim.text) or HEARSAY.search(claim.text):
        return
    mine = [found for span in claim.spans for found in _people(case.text, span, case.figures)]
    if len(mine) != 1:
        return
    (count, ours) = mine[0]
    told = [(w, s, theirs) for w in case.witnesses for s, theirs in _told(case, w, count)]
    agreed = max((w.stored.published for w, _, theirs in told if theirs & ours if w.stored.published), default=None)
    for witness, sentence, theirs in told:
        day = witness.stored.published
        if theirs & ours or day is None or not since(case, witness) or (agreed is not None and agreed >= day):
            continue
        text = "a later report gives them another nationality"
        yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, sentence.span), outranks=True)


def _told(case: Case, witness: Witness, count: Value) -> Iterator[tuple[Sentence, frozenset[str]]]:
    """The sentences of a report of the story that give so many people a nationality."""
    for at, _ in witness.having(_OF) if case.scene.near(witness) else ():
        sentence = witness.sentences[at]
        said = sentence.span.of(witness.text)
        found = _people(witness.text, sentence.span, witness.figures_at(sentence.span))
        if len(found) == 1 and found[0][0] == count and not NEGATION.search(said) and not HEARSAY.search(said):
            yield sentence, found[0][1]


def _people(text: str, span: Span, figures: Sequence[Figure]) -> list[tuple[Value, frozenset[str]]]:
    """How many people, by the figure before it, a sentence says are of which country."""
    found = []
    for match in _OF.finditer(text, *span):
        theirs = countries(match[match.lastgroup or 0])
        before = [f for f in figures if f.spans[0].start < match.end() and f.spans[0].start >= span.start]
        last = max(before, key=lambda f: f.spans[0].start, default=None)
        if theirs and last is not None and last.unit == "person" and last.low >= _SEVERAL:
            found.append((last.value, theirs))
    return found
