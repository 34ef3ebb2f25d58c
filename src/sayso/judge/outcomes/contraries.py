"""German and Russian words of which a sentence has the one and another only the contrary: "stieg um 18 Prozent", "ging um 18
Prozent zurück".

The words are in `data/contraries.txt`, with the two halves of what German takes apart; of languages that have none there
nothing is told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from sayso.judge.words.ideas import ideas
from sayso.model import Span

__all__ = ["CONTESTS", "MOVES", "Contrary", "contraries", "same_side", "spoken_in"]

MOVES, CONTESTS = "moves", "contests"
_SIDES = "sides"
_LINE = re.compile(r"(?P<language>[a-z]{2}): (?P<one>.+?) \|\| (?P<other>.+)")
_MOST = 600  # characters of a sentence
# Between the halves: no mark that ends a clause, but "um 1,8 Prozent" and "am 3. Mai".
_GAP = r"(?:\s(?:[^.,;:!?…()\n]|(?<=\d)[.,](?=\d)|(?<=\d)\.(?=\s)){0,90}?)?\s"
# What a verb leaves at the end of its clause: "nahm ... zu", not "nahm zu diesem".
_PARTICLE = re.compile(
    r"(?:\((?:\w+(?:\s\w+)?\|?)+\)|zu|ab|an|auf|aus|ein|fort|frei|fest|zurück|um|durch|statt|nach|dicht|nieder)\Z"
)
_ENDS = r"(?=\s*(?:[.,;:!?…)»“\"–—]|\Z)|\s+(?:und|oder|aber|sowie|wie|als|nachdem|weil|obwohl|während|worden|werden|hatte|hat)\b)"

Place = tuple[Span, ...]  # of one way to say it, the halves


@dataclass(frozen=True, slots=True)
class _Pair:
    kind: str
    sides: tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]


@dataclass(frozen=True, slots=True)
class Contrary:
    """Where a claim has one side of a pair, and a sentence the other, and of which kind the pair is."""

    kind: str
    mine: tuple[Span, ...]
    theirs: tuple[Span, ...]


def _pattern(way: str) -> re.Pattern[str]:
    halves = way.split(" ... ")
    written = [
        "(" + re.sub(r"\((?!\?)", "(?:", half).replace("~", r"\w*").replace(" ", r"\s+") + ")" for half in halves
    ]
    end = _ENDS if len(halves) > 1 and _PARTICLE.match(halves[-1]) else r"(?!\w)"
    return re.compile(rf"(?<![\w-]){_GAP.join(written)}{end}", re.IGNORECASE)


@cache
def _pairs(language: str) -> tuple[_Pair, ...]:
    found: list[_Pair] = []
    kind = ""
    for line in files("sayso.judge").joinpath("data/contraries.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif (match := _LINE.fullmatch(line.strip())) and match["language"] == language:
            one, other = (tuple(_pattern(way.strip()) for way in match[s].split(";")) for s in ("one", "other"))
            found.append(_Pair(kind, (one, other)))
    return tuple(found)


def spoken_in(language: str | None) -> bool:
    """Whether the language has any such words here."""
    return bool(_pairs(language or ""))


@lru_cache(maxsize=20_000)
def _told(text: str, language: str, pair: int) -> tuple[Place, Place]:
    """Where a text has either side of a pair; what is part of a longer way to say something else is not said."""
    one, other = (
        [m for pattern in side for m in pattern.finditer(text[:_MOST])] for side in _pairs(language)[pair].sides
    )
    return _halves([m for m in one if not _within(m, other)]), _halves([m for m in other if not _within(m, one)])


def _halves(found: list[re.Match[str]]) -> Place:
    return tuple(Span(*m.span(at)) for m in found for at in range(1, (m.lastindex or 0) + 1))


def _within(match: re.Match[str], others: list[re.Match[str]]) -> bool:
    """Whether a longer way of the other side begins or ends with these words: "sprach ... frei" in "sprach ... schuldig"."""
    return any(o.start() <= match.start() and match.end() <= o.end() and o.span() != match.span() for o in others)


@lru_cache(maxsize=20_000)
def contraries(claim: str, said: str, language: str | None) -> tuple[Contrary, ...]:
    """The pairs of which the claim has the one side alone, and the sentence the other alone."""
    found: list[Contrary] = []
    for at, pair in enumerate(_pairs(language or "")):
        ours = _told(claim, language or "", at)
        if bool(ours[0]) == bool(ours[1]):
            continue
        side = 0 if ours[0] else 1
        there = _told(said, language or "", at)
        if there[1 - side] and not there[side]:
            mine, theirs = ours[side], there[1 - side]
            if pair.kind != _SIDES or _of_the_same(claim, mine, said, theirs, language):
                found.append(Contrary(pair.kind, mine, theirs))
    return tuple(found)


def _of_the_same(claim: str, mine: Place, said: str, theirs: Place, language: str | None) -> bool:
    """Whether the same word comes next: "für einen Streik", "gegen den Streik"."""
    ours, there = (
        {form for span in place for idea in ideas(text[span.end :], language)[:1] for form in idea}
        for text, place in ((claim, mine), (said, theirs))
    )
    return not ours.isdisjoint(there)


def same_side(claim: str, said: str, language: str | None) -> tuple[Place, Place]:
    """Where both tell the same side of a pair, whatever the form: "trat ... zurück", "zurückgetreten"."""
    mine: list[Span] = []
    theirs: list[Span] = []
    for at, pair in enumerate(_pairs(language or "")):
        ours, there = (_told(text, language or "", at) for text in (claim, said))
        for side in (0, 1) if pair.kind != _SIDES else ():
            if ours[side] and there[side] and not ours[1 - side] and not there[1 - side]:
                mine, theirs = [*mine, *ours[side]], [*theirs, *there[side]]
    return tuple(mine), tuple(theirs)
