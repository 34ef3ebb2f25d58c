"""How much an archive holds."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sayso.archive.backend import Backend


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts over the documents of an archive; the largest counts first, equal ones by name."""

    documents: int
    passages: int
    bytes: int
    earliest: date | None
    latest: date | None
    undated: int
    languages: tuple[tuple[str, int], ...]  # "" where none is known
    publishers: tuple[tuple[str, int], ...]


def stats_of(backend: Backend) -> Stats:
    """Count the documents of a backend."""
    languages: Counter[str] = Counter()
    publishers: Counter[str] = Counter()
    dates: Counter[date | None] = Counter()
    for language, publisher, published, count in backend.tally():
        languages[language or ""] += count
        publishers[publisher or ""] += count
        dates[published] += count
    known = [day for day in dates if day is not None]
    return Stats(
        documents=len(backend),
        passages=backend.passages(),
        bytes=backend.size(),
        earliest=min(known, default=None),
        latest=max(known, default=None),
        undated=dates[None],
        languages=_ranked(languages),
        publishers=_ranked(publishers),
    )


def _ranked(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
