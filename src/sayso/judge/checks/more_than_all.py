"""So many alive of a whole, where a report counts so many dead that both cannot be: "12 of the 13 survived", twelve died."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sayso.judge.bearing.days import since, told_of_other_days
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.outcomes import outcomes_of
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, held, vocabulary
from sayso.judge.words.lexicon import NEGATION
from sayso.judge.words.names import named
from sayso.model import Measure, Stance
from sayso.text.numbers import numbers

# General language, our own compilation.
_OF_ALL = re.compile(
    r"\b(?P<part>[\w-]+)\s+(?:of|von|из)\s+(?:the\s+|its\s+|their\s+|den\s+|der\s+)?(?P<whole>[\w-]+)(?P<noun>(?:\s+[^\W\d_]+){0,2})"
)
_ALL_BUT = re.compile(
    r"\b(?:all|alle)\s+(?:but|except|save|bis\s+auf)\s+(?P<part>[\w-]+)\s+(?:of|von)\s+(?:the\s+|den\s+)?(?P<whole>[\w-]+)",
    re.IGNORECASE,
)
_LEAST = 3  # people in all: of fewer many texts speak
_DAY = 1
_WEIGHT = 0.76
_MOST = 6_000  # characters of the article


def more_than_all(case: Case) -> Iterator[Signal]:
    """A report that is not before the article counts so many dead that not so many of them can be alive."""
    claim = case.claim.text
    if NEGATION.search(claim) or not _fate(claim, case.language, "alive"):
        return
    for part, whole, noun in _alive(case):
        for witness in case.witnesses:
            if not since(case, witness, _DAY) or not _of_story(case, witness):
                continue
            for at, sentence in enumerate(witness.sentences):
                dead = None if sentence.asks else _dead(case, witness, at, whole, noun)
                if dead is not None and dead <= whole < part + dead:
                    text = f"{part:g} alive of {whole:g}, of whom the report counts {dead:g} dead"
                    yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, sentence.span), outranks=True)
                    break


def _of_story(case: Case, witness: Witness) -> bool:
    return case.scene.near(witness) or held(case.scene.names, witness.ideas) > 0


def _alive(case: Case) -> Iterator[tuple[float, float, Idea]]:
    """How many of how many the claim calls alive, and the words for them; the whole may stand elsewhere in the article."""
    own = list(_parts(case.claim.text, case.language))
    counted = {f.low for f in case.figures if f.value[1] is None}
    yield from own or (found for found in _parts(case.text[:_MOST], case.language) if found[0] in counted)


def _parts(text: str, language: str | None) -> Iterator[tuple[float, float, Idea]]:
    for match in _OF_ALL.finditer(text):
        part, whole = _count(match["part"], language), _count(match["whole"], language)
        if part is not None and whole is not None and whole >= max(part, _LEAST):
            yield part, whole, vocabulary(f"· {match['noun']}", language)


def _dead(case: Case, witness: Witness, at: int, whole: float, noun: Idea) -> float | None:
    """How many of them a sentence counts as dead: all but so many of the same whole, or so many of the same people."""
    span, language = witness.sentences[at].span, witness.stored.language
    said = span.of(witness.text)
    if not _fate(said, language, "dead"):
        return None
    if match := _ALL_BUT.search(said):
        part = _count(match["part"], language)
        return whole - part if part is not None and _count(match["whole"], language) == whole else None
    for part, of, _ in _parts(said, language):
        if of == whole and not _fate(said, language, "alive"):
            return part
    if told_of_other_days(case, witness, said) or any(
        name.isdisjoint(case.scene.everybody) for name in named(said, language)
    ):
        return None  # of another disaster
    for figure in witness.figures_at(span):
        of_them = vocabulary(f"· {figure.population or ''}", language)
        if figure.measure is Measure.KILLED and figure.value[1] is None and not figure.vague and noun & of_them:
            return figure.low
    return None


@lru_cache(maxsize=20_000)
def _fate(text: str, language: str | None, which: str) -> bool:
    return any((o.matter, o.which) == ("life", which) and not o.former for o in outcomes_of(text, language))


@lru_cache(maxsize=4_096)
def _count(word: str, language: str | None) -> float | None:
    found = numbers(word, language)
    return found[0].value if len(found) == 1 and found[0].end - found[0].start == len(word) else None
