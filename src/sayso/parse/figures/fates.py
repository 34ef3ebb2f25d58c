"""What befell people, where a question names nothing else: "deaths", "Verletzte", "число погибших", "người chết"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from sayso.model import Measure
from sayso.parse.figures.lexicon import Lexicon, lowered
from sayso.parse.figures.lexicons import lexicon_of
from sayso.text.number_words import SMALL

_FATES = frozenset({Measure.KILLED, Measure.WOUNDED, Measure.MISSING})
# These name a fate in a question, though beside a number they leave open which.
_VICTIMS = {"victims": Measure.KILLED, "victim": Measure.KILLED, "opfer": Measure.KILLED, "opfern": Measure.KILLED,
            "víctimas": Measure.KILLED, "nạn nhân": Measure.KILLED, "casualties": Measure.CASUALTIES,
            "casualty": Measure.CASUALTIES, "thương vong": Measure.CASUALTIES}  # fmt: skip
_VICTIM = re.compile(rf"(?<!\w)(?:{'|'.join(_VICTIMS)})(?!\w)")
# Words beside it that name nobody in particular.
_ANYBODY = frozenset(
    "people persons person number toll tolls count total confirmed reported menschen personen person zahl anzahl zahlen "
    "человек люди людей число числа количество осіб людей кількість người số ca trường hợp bị nombre bilan personnes número "
    "cifra personas".split()
)
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_NEXT = re.compile(rf"\s+({_WORD.pattern})")
_LONGEST = 500  # characters of a question


class Fate(NamedTuple):
    """What befell those whom a question asks for, and its other words."""

    measures: frozenset[Measure]
    rest: tuple[str, ...]


def fate_of(question: str) -> Fate | None:
    """The fate that a question names ("deaths in Ostwick"); None where it names whom it befell ("wounded sailors")."""
    text = question[:_LONGEST]
    low = lowered(text)
    for lexicon in (lexicon_of(language) for language in SMALL):
        found = list(_hits(lexicon, low))
        if found:
            return _fate(lexicon, text, found)
    return None


def _hits(lexicon: Lexicon, low: str) -> Iterator[tuple[int, int, Measure]]:
    if lexicon.language == "en":
        yield from ((m.start(), m.end(), _VICTIMS[m.group()]) for m in _VICTIM.finditer(low))
    for match in lexicon.measures.finditer(low):
        measure = Measure[match.lastgroup or ""]
        if measure in _FATES:
            yield match.start(), match.end(), measure
        elif measure is Measure.CASUALTIES and " " in match.group():  # "dead and wounded"
            yield from ((match.start(), match.end(), each) for each in (measure, Measure.KILLED, Measure.WOUNDED))


def _fate(lexicon: Lexicon, text: str, found: list[tuple[int, int, Measure]]) -> Fate | None:
    for _, end, _ in found:
        following = _NEXT.match(text, end)
        if following and not lexicon.head_first and not _idle(lexicon, following.group(1)):
            return None  # "dead whales"
    beside = [
        m for m in _WORD.finditer(text) if not any(start < m.end() and m.start() < end for start, end, _ in found)
    ]
    rest = [word for m in beside if not _idle(lexicon, word := m.group())]
    if any(word.casefold() in lexicon.people or word.casefold() in lexicon.forces for word in rest):
        return None
    if any(
        second.casefold() in lexicon.pairs.get(first.casefold(), ()) for first, second in pairwise(rest)
    ):  # "công nhân"
        return None
    return Fate(frozenset(measure for _, _, measure in found), tuple(rest))


def _idle(lexicon: Lexicon, word: str) -> bool:
    return word.casefold() in lexicon.stops or word.casefold() in _ANYBODY
