"""Whether a stored document is the article itself, or prints all of it: that bears nothing out."""

from __future__ import annotations

from sayso.judge.case import Scene
from sayso.judge.witness import Witness

_NEARLY_ALL = 0.95  # share of the article's sentences that stand in it word for word
_FEWEST = 3  # sentences: two reports may have one or two in common
_LONG = 25  # characters of a sentence that is no cry or caption


def same_text(scene: Scene, witness: Witness) -> bool:
    """Whether a document has nearly all sentences of the article, word for word."""
    text = scene.reading.document.text
    said = [" ".join(s.of(text).split()) for s in scene.sentences if s.length >= _LONG]
    if len(said) < _FEWEST or len(witness.text) * 2 < sum(map(len, said)):
        return False
    whole = " ".join(witness.whole.split())
    missing = int((1 - _NEARLY_ALL) * len(said))
    for sentence in said:
        missing -= sentence not in whole
        if missing < 0:
            return False
    return True
