"""What a number counts that answers a question: "How many people were hurt? 14.", "What was the rent in 2018? $900."."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from sayso.model import Figure, Span, hull
from sayso.text.cuts import begin_of

_BACK = 300  # characters of a question
_NEAR = 40  # characters of the answer before the number
_CLOSING = ' \t\n\r"”’»)'
_START = re.compile(r"[.!?…]\s|\n")
_MANY = re.compile(
    r"\b(?:how\s+many|how\s+much(?!\s+(?:did|does|do|is|was|were|are|has|have|had|will|would)\b)|wie\s+viele?|сколько|bao\s+nhiêu)\b",
    re.IGNORECASE,
)
_SHARE = re.compile(r"\b(?:what|which)\s+(?:percentage|percent|per\s+cent|proportion|share)\s+of\b", re.IGNORECASE)
_WHAT = re.compile(
    r"\A\W*(?:and\s+|but\s+)?what\s+(?P<verb>is|was|are|were)\s+(?P<what>.{3,200}?)\s*\?\W*\Z",
    re.IGNORECASE | re.DOTALL,
)


def counted_in_questions(
    text: str, figures: Sequence[Figure], read: Callable[[str], Sequence[Figure]]
) -> Iterator[Figure]:
    """The figures, those that answer a question with what it asks for: `read` reads the question with the number in it.

    A figure that tells by itself what it counts stays as it is. The sentence of an answer begins with its question.
    """
    last = -1
    for figure in figures:
        sentence = figure.sentence
        first = sentence is not None and sentence.start != last
        last = sentence.start if sentence is not None else -1
        asked = _question(text, figure) if first and figure.population is None else None
        told = _told(text, asked, figure) if asked is not None else None
        if asked is None or told is None or sentence is None:
            yield figure
            continue
        meant = next((f for f in read(told) if f.value == figure.value), None)
        if meant is None:
            yield figure
            continue
        yield replace(
            figure,
            unit=figure.unit or meant.unit,
            population=meant.population,
            measure=figure.measure or meant.measure,
            place=figure.place or meant.place,
            as_of=figure.as_of or meant.as_of,
            about=figure.about or meant.about,
            sentence=hull((asked, sentence)),
        )


def _question(text: str, figure: Figure) -> Span | None:
    """The question right before the sentence of a figure that stands near its beginning."""
    sentence = figure.sentence
    if sentence is None or figure.spans[0].start - sentence.start > _NEAR:
        return None
    end = sentence.start
    while end > 0 and text[end - 1] in _CLOSING:
        end -= 1
    if end == 0 or text[end - 1] != "?":
        return None
    low = max(0, end - _BACK)
    start = begin_of(_START, text, end - 1, low)
    return Span(start, end)


def _told(text: str, asked: Span, figure: Figure) -> str | None:
    """The question as a sentence that tells the number; None where it asks for no number."""
    question = asked.of(text)
    number = hull(figure.spans).of(text)
    if match := _MANY.search(question):
        return f"{question[: match.start()]}{number}{question[match.end() : -1]}."
    if match := _SHARE.search(question):
        share = number if figure.unit else f"{number} percent"
        return f"{question[: match.start()]}{share} of{question[match.end() : -1]}."
    if match := _WHAT.match(question):
        return f"{match['what'][:1].upper()}{match['what'][1:]} {match['verb']} {number}."
    return None
