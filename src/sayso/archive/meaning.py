"""Passages found by what they say in other words: vectors beside the words, and both rankings as one.

That two texts are near each other says that they are about the same, never whether they agree: no verdict rests on it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sayso.archive.backend import Backend
from sayso.archive.encoder import Encoder
from sayso.archive.filter import Filter
from sayso.archive.vectors import whole
from sayso.embed import fuse
from sayso.model import Passage

# Part of what vectors are kept under: raise it when anything below changes what is made a vector of.
_VERSION = 1
PORTION = 64  # passages whose vectors are kept, and reported, at once: some five seconds of one core
# Passages of each ranking that are fused, at least. On 500 training posts of CheckThat! 2020 (task 2) anything from 24 to 100
# finds as much (0.96 to 0.97 among the first 10); words or vectors weighed double find less.
_DEEP = 24


class Meaning:
    """An encoder, and the vectors that an archive holds of it."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder

    @property
    def key(self) -> str:
        """What the vectors are kept under."""
        return f"{self._encoder.model}/{_VERSION}"

    def knows(self, language: str) -> bool:
        """Whether the encoder understands questions in a language."""
        return self._encoder.languages is None or language in self._encoder.languages

    def deep(self, limit: int) -> int:
        """How many passages are looked for by words, where `limit` of both rankings are wanted."""
        return max(_DEEP, limit) if limit > 0 else 0

    def make(self, backend: Backend, progress: Callable[[int], None] | None = None) -> int:
        """Make and keep the vectors that are missing; `progress` is told how many of them are kept for good so far."""
        made = 0
        while portion := backend.bare(self.key, PORTION):
            vectors = whole(self._encoder.passages([_text(passage) for _, passage in portion]))
            if backend.mean(self.key, [number for number, _ in portion], vectors):  # else another process has made them
                made += len(portion)
                if progress is not None:
                    progress(made)
        return made

    def near(self, backend: Backend, query: str, *, limit: int, where: Filter) -> list[Passage]:
        """The passages that come nearest in meaning alone."""
        return backend.near(self.key, whole(self._encoder.question(query)), limit=limit, where=where)

    def search(self, backend: Backend, query: str, words: Sequence[Passage], where: Filter) -> list[Passage]:
        """The passages that come nearest in meaning fused with those that were found by words; all of either.

        Method: reciprocal rank fusion (Cormack, Clarke and Büttcher 2009); ties by document and place.
        """
        near = self.near(backend, query, limit=max(_DEEP, len(words)), where=where)
        found = {(p.document.id, p.span): p for p in (*near, *words)}
        fused = fuse([[(p.document.id, p.span) for p in ranking] for ranking in (words, near)])
        return [Passage(found[key].document, found[key].span, round(score, 6)) for key, score in fused]


def _text(passage: Passage) -> str:
    """What a passage's vector is made of: often the title alone names what it is about."""
    title = passage.document.title
    return f"{title}\n{passage.text}" if title else passage.text
