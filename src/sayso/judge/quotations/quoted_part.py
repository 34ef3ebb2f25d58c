"""What else a claim tells beside its quoted words, and whether the words in marks are the report's too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from sayso.judge.bearing.days import before
from sayso.judge.case import Case
from sayso.judge.denials.contrary import contrary
from sayso.judge.figures.amounts import bears_out, same_unit
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import held, ideas, share, vocabulary
from sayso.judge.words.lexicon import NEGATION
from sayso.model import Modality, Span, Statement
from sayso.text.quotes import quotations

__all__ = ["NEXT", "of_another_thing", "other_quoted", "quoted_held", "rest_told"]

_FEWEST = 2  # content words
_MONTH = 30  # days
_SYLLABIC = 0.7  # share of words that are written by syllables, of which any report has some
_TOLD = 0.5  # share of the words of a clause that a report of the speaker has, where it is told
_QUOTED = 0.5  # share of the quoted words that must stand in what is reported in other words
# Where a clause of its own begins in what somebody said: "and that", "and had", "und dass". Our own compilation.
NEXT = re.compile(
    r"\b(?:and|but|while|although)\s+(?:that|he|she|it|they|we|had|has|have|was|were|is|are|would|will|could|can|did|does|should|must)\b"
    r"|\b(?:und|aber)\s+(?:dass|er|sie|es|wir|habe|hätte|hat|sei|ist|wolle|will|werde|wird|würde|müsse|könne)\b"
    r"|(?<!\w)(?:и|но|а)\s+(?:что|он|она|они|мы)\b"
    r"|\b(?:và|nhưng)\s+(?:rằng|ông|bà|anh|chị|họ|sẽ|đã|không|chưa)\b",
    re.IGNORECASE,
)


def rest_told(case: Case) -> bool:
    """Whether each clause of the claim without quoted words is reported of the speaker, in any report: its numbers, and half
    of its words. A claim of one clause has none."""
    return all(any(_told(case, witness, clause) for witness in case.witnesses) for clause in _unquoted(case))


def _unquoted(case: Case) -> list[Span]:
    """The clauses, of two content words or more, that have no words in marks where others have."""
    found: list[Span] = []
    for whole in case.claim.spans if case.quoted else ():
        starts = [
            match.start()
            for match in NEXT.finditer(case.text, whole.start, whole.end)
            if not any(q.start <= match.start() < q.end for q in case.quoted)
        ]
        edges = [whole.start, *starts, whole.end]
        found += [Span(a, b) for a, b in pairwise(edges) if starts and a < b]
    return [
        span
        for span in found
        if not any(span.overlaps(q) for q in case.quoted) and len(ideas(span.of(case.text), case.language)) >= _FEWEST
    ]


def _told(case: Case, witness: Witness, clause: Span) -> bool:
    said = ideas(clause.of(case.text), case.language)
    if witness.stored.language != case.language:
        return True  # its words can't be compared well enough
    if share(said, witness.ideas, case.weight) < _TOLD:
        return False
    figures = [f for f in case.figures if any(clause.overlaps(span) for span in f.spans)]
    there = witness.reading.figures
    if not all(any(same_unit(f, o) and bears_out(f, o) > 0 for o in there) for f in figures):
        return False
    if NEGATION.search(clause.of(case.text)):
        return True
    return not any(
        s.modality is Modality.SAID and contrary(case, [said], witness, s) for s in witness.reading.statements
    )


def of_another_thing(case: Case, witness: Witness) -> bool:
    """Whether the words stand in a report of long before that has not half of what the claim says of them: "the lottery is “a
    brave step”", said of something else."""
    if not before(case, witness, _MONTH):
        return False
    assert case.statement is not None
    own = vocabulary(case.statement.speaker.name if case.statement.speaker else "", case.language)
    quoted = frozenset[str]().union(*(i for span in case.quoted for i in ideas(span.of(case.text), case.language)))
    rest = [idea for idea in case.ideas if not idea & own and not idea & quoted]
    least = _SYLLABIC if case.language == "vi" else _TOLD
    return len(rest) >= _FEWEST and share(rest, witness.ideas | witness.titled, case.weight) < least


def quoted_held(case: Case, there: frozenset[str]) -> bool:
    """Whether what is reported in other words has a good part of the words that the claim puts in marks."""
    said = [idea for span in case.quoted for idea in ideas(span.of(case.text), case.language)]
    return len(said) < _FEWEST or share(said, there, case.weight) >= _QUOTED


def other_quoted(case: Case, witness: Witness, statement: Statement) -> bool:
    """Whether a quotation is the claim's word for word but for what stands in marks within it: another title, another name
    that somebody is called."""
    ours = [(text, inner) for span in case.quoted if (inner := _within(text := span.of(case.text)))]
    theirs = [(t, i) for span in statement.content for t in [_bare(span.of(witness.text))] if (i := _within(t))]
    if len(ours) != 1 or len(theirs) != 1:
        return False
    (mine, one), (said, other) = ours[0], theirs[0]
    frame = _frame(mine, one)
    if frame != _frame(said, other) or len(ideas(" ".join(frame), case.language)) < _FEWEST:
        return False
    named, called = ideas(one.of(mine), case.language), ideas(other.of(said), witness.stored.language)
    return bool(named and called) and not held(named, frozenset[str]().union(*called))


def _within(text: str) -> Span | None:
    """The only words in marks within a quotation, without the marks."""
    found = quotations(text)
    return found[0].inner if len(found) == 1 and found[0].closed else None


def _bare(text: str) -> str:
    """A quotation without its own marks."""
    found = quotations(text)
    return found[0].inner.of(text) if len(found) == 1 and not text[: found[0].outer.start].strip() else text


def _frame(text: str, inner: Span) -> Sequence[str]:
    return re.findall(r"\w+", f"{text[: inner.start]} … {text[inner.end :]}".lower())
