"""Which stored documents are the article itself, or print all of it: that bears nothing out."""

from __future__ import annotations

from collections.abc import Iterable

from sayso.judge.case import Scene
from sayso.judge.witness import Witness

_NEARLY_ALL = 0.95  # share of the article's sentences that stand in it word for word
_FEWEST = 3  # sentences: two reports may have one or two in common
_LONG = 25  # characters of a sentence that is no cry or caption


def same_text(scene: Scene, witnesses: Iterable[Witness]) -> frozenset[str]:
    """The ids of those documents that have nearly all sentences of the article, word for word."""
    text = scene.reading.document.text
    said = [" ".join(s.of(text).split()) for s in scene.sentences if s.length >= _LONG]
    if len(said) < _FEWEST:
        return frozenset()
    shortest = sum(map(len, said)) / 2  # characters
    return frozenset(w.stored.id for w in witnesses if len(w.text) >= shortest and _has(said, w))


def _has(said: list[str], witness: Witness) -> bool:
    whole = " ".join(witness.whole.split())
    missing = int((1 - _NEARLY_ALL) * len(said))
    for sentence in said:
        missing -= sentence not in whole
        if missing < 0:
            return False
    return True
