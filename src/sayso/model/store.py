"""What a check needs of an archive: the interface that every backend fulfils."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from sayso.model.evidence import Passage


class Store(Protocol):
    """Stored documents that can be searched; the same store and query always give the same answer."""

    def __len__(self) -> int:
        """How many documents are held."""
        ...

    def search(self, query: str, *, limit: int = 24) -> Sequence[Passage]:
        """At most `limit` passages that match the words of `query` best (any of them), best first."""
        ...
