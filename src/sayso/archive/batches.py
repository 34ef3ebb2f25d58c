"""Documents in portions that are stored, indexed and reported at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sayso.model import Stored

_BATCH = 500  # documents: larger ones are hardly faster and lose more when killed
_BATCH_CHARS = 4_000_000


def batches(documents: Iterable[Stored]) -> Iterator[list[Stored]]:
    """The documents in order, a few hundred at a time, fewer where they are long."""
    batch: list[Stored] = []
    chars = 0
    for document in documents:
        batch.append(document)
        chars += len(document.text)
        if len(batch) >= _BATCH or chars >= _BATCH_CHARS:
            yield batch
            batch, chars = [], 0
    if batch:
        yield batch
