"""Documents that print each other's sentences, as one source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sayso.model import Stored
from sayso.text.sentences import sentences
from sayso.text.words import terms

# A sentence of this many content words that stands in two documents was copied, not written twice. Shorter ones
# ("He declined to comment.") recur by chance.
_LONG = 8


def source_groups(documents: Sequence[Stored]) -> dict[str, int]:
    """The number of the independent source each document (by id) goes back to; copies share one.

    Method: documents that share a long sentence, compared by its content terms, or have the same text are joined
    (union-find); near matches with reordered words count as the same sentence.
    """
    parent = {document.id: document.id for document in documents}

    def root(key: str) -> str:
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    holders: dict[frozenset[str], list[str]] = defaultdict(list)
    for document in documents:
        for span in sentences(document.text, document.language):
            found = frozenset(terms(span.of(document.text), document.language))
            if len(found) >= _LONG:
                holders[found].append(document.id)
        holders[frozenset((document.text,))].append(document.id)
    for ids in holders.values():
        for other in ids[1:]:
            first, second = sorted((root(ids[0]), root(other)))
            parent[second] = first
    numbers: dict[str, int] = {}
    return {document.id: numbers.setdefault(root(document.id), len(numbers)) for document in documents}
