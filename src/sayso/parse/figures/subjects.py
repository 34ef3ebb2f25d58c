"""The noun phrases of a sentence, and which of them is the subject of a figure's clause."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from sayso.parse.figures.draft import Phrase, Sentence
from sayso.parse.figures.nouns import ARTICLES, DETERMINERS, phrase_at

# Where a clause begins; after the relative words its subject is the noun before them.
_BREAK = re.compile(
    r"[,;:()—]|\s[-–]\s|\b(?:but|while|whereas|which|who|that|because|when|after|before|if|although|though|where|as|"
    r"and)\b",
    re.IGNORECASE,
)
_RELATIVE = frozenset({"which", "who", "that"})
_PREPOSITIONS = frozenset(
    "of in on at by for with from to into over under between among through during since until till against across "
    "along "
    "around about near off within without toward towards behind than via per despite amid upon after before".split()
)
_EMPTY = frozenset("there it he she they we you i someone everybody everyone nobody it's he's there's its'".split())
_BEFORE_SUBJECT = frozenset(
    "and but so then now also that if when once at in , ( ; : - – — where because as while".split()
)
_MOST = 12  # noun phrases that are looked at before a figure
_SEGMENTS = 5


class Chunk(NamedTuple):
    """A noun phrase and the preposition it hangs on, if any."""

    phrase: Phrase
    preposition: str


@dataclass(slots=True)
class Outline:
    """The noun phrases and clause breaks of one sentence, in order."""

    chunks: list[Chunk]
    ends: list[int]
    breaks: list[int]
    words: list[str]

    def topic(self, before: int) -> list[Phrase]:
        """The first noun phrase before an offset that hangs on no preposition."""
        first = next((c.phrase for c in self.chunks[:_MOST] if not c.preposition), None)
        return [first] if first and first.end <= before else []

    def before(self, start: int, end: int) -> list[Chunk]:
        """The phrases between two offsets, the nearest to the end if they are many."""
        last = bisect_right(self.ends, end)
        found: list[Chunk] = []
        for at in range(last - 1, max(-1, last - 1 - _MOST), -1):
            if self.chunks[at].phrase.start < start:
                break
            found.append(self.chunks[at])
        return found[::-1]


def outline(sentence: Sentence) -> Outline:
    """Finds the noun phrases of a sentence in one pass."""
    chunks: list[Chunk] = []
    tokens, lexicon = sentence.tokens, sentence.lexicon
    at = 0
    preposition = ""
    while at < len(tokens):
        token = tokens[at]
        low = token.low
        phrase = None
        determined = at > 0 and tokens[at - 1].low in ARTICLES
        wordy = token.is_word and not token.text[0].isdigit() and low not in lexicon.stops
        participle = low.endswith(("ed", "ing")) and len(low) >= 6 and not preposition
        if wordy and (determined or not (participle or low in lexicon.verbs)):
            phrase = phrase_at(sentence, at)
        if phrase is not None:
            word = sentence.text[phrase.start : phrase.end]
            if not sentence.dated(phrase.start, phrase.end) and not (
                word.endswith("ed") and word.islower() and " " not in word
            ):
                chunks.append(Chunk(phrase, preposition))
            preposition = ""
            at = max(at + 1, sentence.index(phrase.end))
            continue
        if low in _PREPOSITIONS:
            preposition = low
        elif low not in DETERMINERS and not low[0].isdigit():
            preposition = ""
        at += 1
    found = list(_BREAK.finditer(sentence.text))
    return Outline(
        chunks, [c.phrase.end for c in chunks], [m.start() for m in found], [m.group().strip().lower() for m in found]
    )


def subject(sentence: Sentence, plan: Outline, start: int, *, nearest: bool) -> list[Phrase]:
    """The subject of the clause that leads to `start`; with `nearest` first the noun phrase right before it.

    Where that subject is a pronoun it is left out: who it stands for is not decided here.
    """
    if not plan.chunks:
        return []
    end = start
    at = bisect_left(plan.breaks, start)
    near: list[Phrase] = []
    for _ in range(_SEGMENTS):
        at -= 1
        begin = plan.breaks[at] if at >= 0 else 0
        word = plan.words[at] if at >= 0 else ""
        inside = plan.before(begin, end)
        if nearest and inside and not near:
            near = [inside[-1].phrase]
        if _starts_empty(sentence, begin + len(word)):
            return near
        free = [c.phrase for c in inside if not c.preposition]
        if word in _RELATIVE and not (free and _opens(sentence, free[0], begin + len(word))):
            return _once([*near, *(c.phrase for c in plan.before(0, begin)[-1:])])
        if inside:
            return _once([*near, free[0] if free else inside[-1].phrase])
        if at < 0:
            break
        end = begin
    return _once([*near, *plan.topic(start)])


def _once(phrases: list[Phrase]) -> list[Phrase]:
    return list(dict.fromkeys(phrases))


def _opens(sentence: Sentence, phrase: Phrase, begin: int) -> bool:
    """Whether a phrase is the first thing behind `begin`, articles aside."""
    at = sentence.index(begin)
    while (token := sentence.token(at)) and token.low in DETERMINERS:
        at += 1
    return token is not None and token.start == phrase.start


def _starts_empty(sentence: Sentence, begin: int) -> bool:
    at = sentence.index(begin)
    for token in sentence.tokens[at : at + 3]:
        if token.low in _EMPTY:
            return True
        if token.is_word and token.low not in _BEFORE_SUBJECT:
            return False
    return False
