"""Words in a row that two texts share, outside quotation marks: what one took from the other, or both from a third."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from sayso.model import Span
from sayso.text.quotes import quotations
from sayso.text.sentences import lines
from sayso.text.words import WORD, fold

SIZE = 6  # words of a shingle: runs of fewer are met by chance
_MOST_PLACES = 4  # places of one shingle that are followed: a text of one word over and over has thousands


class Told(NamedTuple):
    """One word that is the text's own, with its place; `run` numbers the stretch between quotations it stands in."""

    span: Span
    form: str
    run: int


@lru_cache(maxsize=1_000)
def told(text: str) -> tuple[Told, ...]:
    """The words of a text that stand outside quotation marks, in order: quoting the same words is no copying."""
    found: list[Told] = []
    run = 0
    for line in lines(text):
        quoted = iter([*(q.outer for q in quotations(text, line)), Span(line.end, line.end)])
        quote = next(quoted)
        run += 1
        for match in WORD.finditer(text, line.start, line.end):
            while match.start() >= quote.end and quote.start < line.end:
                quote = next(quoted)
                run += 1
            if match.start() < quote.start or quote.start >= line.end:
                found.append(Told(Span(*match.span()), _folded(match.group()), run))
    return tuple(found)


def own_runs(text: str) -> Iterator[list[str]]:
    """The same words without their places, a list for each stretch between quotations."""
    for line in lines(text):
        start = line.start
        for quote in [*(q.outer for q in quotations(text, line)), Span(line.end, line.end)]:
            if quote.start > start:
                yield [_folded(word) for word in WORD.findall(text, start, quote.start)]
            start = max(start, quote.end)


@lru_cache(maxsize=100_000)
def _folded(word: str) -> str:
    return fold(word)


@lru_cache(maxsize=1_000)
def shingles(text: str) -> frozenset[tuple[str, ...]]:
    """All runs of SIZE own words of a text."""
    words = told(text)
    return frozenset(
        tuple(w.form for w in words[at : at + SIZE])
        for at in range(len(words) - SIZE + 1)
        if words[at].run == words[at + SIZE - 1].run
    )


def shared(article: str, other: str, least: int) -> Iterator[Span]:
    """Spans of `article` whose words, at least so many, stand in `other` in the same order without a gap; in order."""
    common = shingles(article) & shingles(other)
    if not common:
        return
    own, there = told(article), told(other)
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(there) - SIZE + 1):
        key = tuple(w.form for w in there[at : at + SIZE])
        if key in common and len(listed := places.setdefault(key, [])) < _MOST_PLACES:
            listed.append(at)
    at = 0
    while at + SIZE <= len(own):
        key = tuple(w.form for w in own[at : at + SIZE])
        length = max((_length(own, at, there, place) for place in places.get(key, ())), default=0)
        if length >= least:
            yield Span(own[at].span.start, own[at + length - 1].span.end)
        at += max(1, length - SIZE + 1)


def _length(own: Sequence[Told], at: int, there: Sequence[Told], place: int) -> int:
    """How many words from the two places on are the same, within one stretch of each text."""
    length = 0
    while (
        at + length < len(own)
        and place + length < len(there)
        and own[at + length].form == there[place + length].form
        and own[at + length].run == own[at].run
        and there[place + length].run == there[place].run
    ):
        length += 1
    return length
