"""The words that stand right before and right behind a number, and how far two numbers stand in one phrase."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from sayso.model import Figure, Span
from sayso.text.words import words

__all__ = ["Phrase", "alike", "phrase_of"]

_REACH = 90  # characters on either side
_MOST = 6  # content words on either side


class Phrase(NamedTuple):
    """The content words before a number, the nearest first, and those behind it."""

    before: tuple[str, ...]
    behind: tuple[str, ...]


class Alike(NamedTuple):
    """How many content words in a row two numbers have in common, before and behind them."""

    before: int
    behind: int

    @property
    def total(self) -> int:
        return self.before + self.behind


def phrase_of(text: str, figure: Figure, language: str | None) -> Phrase:
    """The words of its sentence around a figure, its own unit aside."""
    first, last = figure.spans[0], figure.spans[-1]
    sentence = figure.sentence or Span(first.start, last.end)
    before = text[max(sentence.start, first.start - _REACH) : first.start]
    behind = text[last.end : max(last.end, min(sentence.end, last.end + _REACH))]
    return Phrase(_terms(before, language)[::-1][:_MOST], _terms(behind, language)[:_MOST])


def alike(first: Phrase, second: Phrase) -> Alike:
    """How many content words right before and right behind two numbers are the same, in the same order."""
    return Alike(_run(first.before, second.before), _run(first.behind, second.behind))


@lru_cache(maxsize=8_192)  # every claim asks the same reports
def _terms(said: str, language: str | None) -> tuple[str, ...]:
    return tuple(word.term for word in words(said, language) if word.term and not word.term[0].isdigit())


def _run(first: tuple[str, ...], second: tuple[str, ...]) -> int:
    run = 0
    for mine, theirs in zip(first, second, strict=False):
        if mine != theirs:
            break
        run += 1
    return run
