"""What kind of event a text tells of: the dead of a flood are no figures on a bus crash in the same country."""

from __future__ import annotations

from functools import cache, lru_cache

from sayso.judge.case import Case
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import ideas
from sayso.model import Figure

# Words whose meanings in the lexicon make up one kind of event; kinds that come together (storm and flood) are one.
_KINDS = {
    "weather": "flood storm landslide rain",
    "quake": "earthquake",
    "drought": "drought",
    "fire": "blaze explosion",
    "crash": "crash capsize",
    "disease": "disease epidemic vaccine",
    "violence": "war battle attack explosion shooting missile drone murder terrorism soldier troops hostage",
}


@cache
def _kinds() -> dict[str, frozenset[str]]:
    """By meaning the kinds of event that it belongs to."""
    found: dict[str, set[str]] = {}
    for kind, words in _KINDS.items():
        for idea in ideas(words, "en"):
            for form in idea:
                if form.startswith("="):
                    found.setdefault(form, set()).add(kind)
    return {form: frozenset(kinds) for form, kinds in found.items()}


@lru_cache(maxsize=20_000)
def events(text: str, language: str | None) -> frozenset[str]:
    """The kinds of event that a text tells of; empty where it names none."""
    kinds = _kinds()
    return frozenset().union(*(kinds[form] for idea in ideas(text, language) for form in idea if form in kinds))


def other_event(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether the two figures are clearly of different events: both texts name theirs, and none is common."""
    mine, theirs = _both(case, figure, witness, other)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def same_event(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether both texts tell of one kind of event."""
    mine, theirs = _both(case, figure, witness, other)
    return not mine.isdisjoint(theirs)


def _both(case: Case, figure: Figure, witness: Witness, other: Figure) -> tuple[frozenset[str], frozenset[str]]:
    """The kinds of event on either side: what the sentence tells, else the title, else the whole report."""
    document, stored = case.reading.document, witness.stored
    mine = events((figure.sentence or case.sentence).of(case.text), document.language) or events(
        document.title or "", document.language
    )
    theirs = (
        events((other.sentence or other.spans[0]).of(witness.text), stored.language)
        or events(stored.title or "", stored.language)
        or events(witness.text, stored.language)
    )
    return mine, theirs
