"""Whom and what a claim names, its first word among them where the article shows that this is a name."""

from __future__ import annotations

from functools import lru_cache

from sayso.judge.case import Case
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, held
from sayso.judge.words.names import named

__all__ = ["called", "close_to", "named_by", "of_others"]

_NAMED = 0.5  # share of the claim's names that a report must hold
_ALIKE, _SEVERAL = 0.4, 4  # share and number of its words in a report of another beginning


def called(case: Case, text: str | None = None) -> tuple[Idea, ...]:
    """The names of a text of the article, the claim if none is given; a first word that is written small elsewhere is none."""
    return _called(case.claim.text if text is None else text, case.language, case.scene.everybody)


@lru_cache(maxsize=4_096)
def _called(text: str, language: str | None, known: frozenset[str]) -> tuple[Idea, ...]:
    within = named(text, language)
    first = [idea for idea in named(f"x {text}", language)[:1] if idea not in within and idea & known]
    return (*first, *within)


def named_by(case: Case, witness: Witness) -> bool:
    """Whether a report has most of those whom the claim names."""
    whom = called(case)
    return bool(whom) and held(whom, witness.ideas) >= _NAMED * len(whom)


def close_to(case: Case, witness: Witness) -> bool:
    """Whether a report may be of what the claim tells: of the article's story, with its names, or with many of its words."""
    if case.scene.told_in(witness) or named_by(case, witness):
        return True
    return held(case.ideas, witness.ideas) >= max(_SEVERAL, _ALIKE * len(case.ideas))


def of_others(case: Case, said: str, language: str | None) -> bool:
    """Whether a passage names several, but nobody whom the article names."""
    whom = named(said, language)
    return len(whom) > 1 and case.language == language and not held(whom, case.scene.everybody)
