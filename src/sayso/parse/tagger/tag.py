"""Words of a document -> attributions as spans of source, cue and content."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from sayso.model import Span, Spans
from sayso.parse.tagger.decode import Linker, best_labels, close, partners
from sayso.parse.tagger.encoder import Floats, encoder, weights
from sayso.parse.tagger.labels import Role, spans
from sayso.parse.tagger.links import pair_features
from sayso.parse.tagger.windows import Window, windows_of
from sayso.parse.tagger.words import Words, words_of


class Tagged(NamedTuple):
    """One attribution; offsets into the text that was given."""

    content: Spans
    cue: Spans
    source: Spans


def tag(text: str, paragraphs: Sequence[Span]) -> list[Tagged]:
    """The attributions of the `paragraphs` of an English text, by where their contents start.

    Each window of so many word pieces (`windows.SIZE`; whole paragraphs where they fit) is tagged by itself: the same
    paragraphs give the same answer whatever else is tagged before, beside or after them.
    """
    words = words_of(text, paragraphs)
    windows = windows_of(words, weights().pieces)
    ran = encoder().run(windows)
    for window, (_, scores) in zip(windows, ran, strict=True):
        close(scores, words.paragraphs[window.first : window.last])
    labels = best_labels([scores for _, scores in ran], weights().heads["moves"])
    found = [
        tagged
        for window, (states, _), here in zip(windows, ran, labels, strict=True)
        for tagged in _window(words, window, states, here)
    ]
    return sorted(found, key=lambda t: (t.content[0], t.cue))


@cache
def _linkers() -> tuple[Linker, Linker]:
    heads = weights().heads
    return Linker.of(heads, "cue_of"), Linker.of(heads, "source_of")


def _window(words: Words, window: Window, states: Floats, labels: list[int]) -> Iterator[Tagged]:
    found = spans(labels)
    contents, cues, sources = found[Role.CONTENT], found[Role.CUE], found[Role.SOURCE]
    paragraphs = words.paragraphs[window.first : window.last]
    cue_of, source_of = _linkers()
    near = pair_features(contents, cues, cues=cues, paragraphs=paragraphs)
    owners = partners(cue_of, states, contents, cues, near)
    near = pair_features(cues, sources, cues=cues, paragraphs=paragraphs)
    speakers = partners(source_of, states, cues, sources, near)
    place = [_placed(words, window, where) for where in (contents, cues, sources)]
    for number in range(len(cues)):
        pieces = tuple(place[0][i] for i, owner in enumerate(owners) if owner == number)
        speaker = speakers[number]
        if pieces:
            yield Tagged(pieces, (place[1][number],), () if speaker is None else (place[2][speaker],))
    for piece, owner in zip(place[0], owners, strict=True):
        if owner is None:
            yield Tagged((piece,), (), ())


def _placed(words: Words, window: Window, where: Sequence[tuple[int, int]]) -> list[Span]:
    return [Span(words.starts[window.first + a], words.ends[window.first + b - 1]) for a, b in where]
