"""Whether a statement denies what a claim says: a negation in it reaches most words of a clause that the claim affirms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from sayso.judge.bearing.aside import general
from sayso.judge.case import Case
from sayso.judge.denials.denials import UNTRUE, Kind, denials
from sayso.judge.witness import Witness
from sayso.judge.words.clauses import END, FAR_END, negated
from sayso.judge.words.found import found
from sayso.judge.words.ideas import Idea, held, ideas, share, vocabulary
from sayso.judge.words.lexicon import NEGATION, negations
from sayso.model import Statement
from sayso.text.cuts import end_of

_MANY, _MOST = 3, 0.6  # number and share of the negated words that one clause says; numbers, times, names aside
_ALL = 0.99  # share of a short negated clause, its names among the words: "not on orders from Moscow"
_FEW, _SAME = 2, 0.7  # number and share of the words that two clauses have in common which are one but for a negation
_QUOTES = frozenset("\"“”„«»‘’'")  # a negation before quoted words reaches into them
_SYLLABLES = 5  # the number in Vietnamese, where a word has one or two that are written apart

# "The paper wrongly reported that I was leaving": whoever says so denies it.
_WRONGLY = re.compile(
    r"\b(?:wrongly|falsely|incorrectly|mistakenly|erroneously|untruthfully)\s+(?:report|claim|alleg|assert|suggest|stat|sa[iy]|wr[io]t|assum|insist|imply|impli)\w{0,3}\b"
    r"[^.;:!?]{0,30}?\bthat\b",
    re.IGNORECASE,
)


def affirmed(case: Case) -> list[tuple[Idea, ...]]:
    """The content words of the claim's clauses that hold no negation, without the speaker's name."""
    speaker = case.statement.speaker if case.statement is not None else None
    name = vocabulary(speaker.name, case.language) if speaker is not None else frozenset[str]()
    return [tuple(i for i in part if not i & name) for part in _affirmed(case.claim.text, case.language)]


def contrary(case: Case, parts: Sequence[tuple[Idea, ...]], witness: Witness, statement: Statement) -> bool:
    """Whether a negation in the statement reaches most of what one of the `affirmed` parts says."""
    many = _SYLLABLES if case.language == "vi" else _MANY
    said = witness.said(statement)
    if _turned(case, parts, witness, said):
        return True
    for after in (*negated(said, witness.stored.language), *_called_false(case, said, witness.stored.language)):
        deeds = [i for i in dict.fromkeys(after) if not general(i) and not any(form[:1] == "~" for form in i)]
        for part in parts:
            there = frozenset[str]().union(*part)
            if held(deeds, there) >= many and share(deeds, there, case.weight) >= _MOST:
                return True
            if len(deeds) >= _FEW and held(after, there) >= many and share(after, there, case.weight) >= _ALL:
                return True
    return False


def _called_false(case: Case, said: str, language: str | None) -> tuple[tuple[Idea, ...], ...]:
    """What somebody calls untrue, and does not in the claim, too: "They wrongly report that I sold it"."""
    if found(UNTRUE, case.claim.text) or found(_WRONGLY, case.claim.text):
        return ()
    return _untrue(said, language)


@lru_cache(maxsize=4_096)  # every claim asks the same statements
def _untrue(said: str, language: str | None) -> tuple[tuple[Idea, ...], ...]:
    wrongly = (
        ideas(said[match.end() : end_of(FAR_END, said, match.end())], language) for match in _WRONGLY.finditer(said)
    )
    return (*(denial.said for denial in denials(said, language) if denial.kind is Kind.FALSE), *wrongly)


def _turned(case: Case, parts: Sequence[tuple[Idea, ...]], witness: Witness, said: str) -> bool:
    """Whether the statement is one of the parts but for one negation in it."""
    if negations(said) != 1 or negations(case.claim.text):
        return False
    theirs = ideas(NEGATION.sub(" ", said), witness.stored.language)
    there = frozenset[str]().union(*theirs)
    return any(
        held(part, there) >= _FEW
        and share(part, there, case.weight) >= _SAME
        and share(theirs, frozenset[str]().union(*part), case.weight) >= _SAME
        for part in parts
    )


def _affirmed(text: str, language: str | None) -> Iterator[tuple[Idea, ...]]:
    start = 0
    ends = (match.start() for match in END.finditer(text) if match.group() not in _QUOTES)
    for end in [*ends, len(text)]:
        if NEGATION.search(text, start, end) is None:
            yield ideas(text[start:end], language)
        start = end
