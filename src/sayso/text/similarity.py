"""How much of one text stands in another."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from rapidfuzz.distance import LCSseq


def containment(part: Collection[str], whole: Collection[str]) -> float:
    """The share (0 to 1) of the distinct terms of `part` that stand in `whole`; 0 where `part` is empty."""
    wanted = set(part)
    return len(wanted & set(whole)) / len(wanted) if wanted else 0.0


def in_order(part: Sequence[str], whole: Sequence[str]) -> float:
    """The share (0 to 1) of `part` that stands in `whole` in the same order (longest common subsequence)."""
    return LCSseq.similarity(part, whole) / len(part) if part else 0.0


def shingles(terms: Sequence[str], size: int = 4) -> frozenset[tuple[str, ...]]:
    """All runs of `size` terms."""
    return frozenset(tuple(terms[i : i + size]) for i in range(max(0, len(terms) - size + 1)))
