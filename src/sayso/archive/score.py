"""How well a passage matches a query: BM25, so computed that neither the order of adding nor the engine shows."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from sayso.archive.tokens import Group

# Robertson and Zaragoza 2009; the values that the index computes with too, so that its ranking is ours but for
# rounding. A word of the query that may stand as several terms counts once, with the commonest one's weight.
K1 = 1.2
B = 0.75
_MOST_GROUPS = 64  # words of a query that are looked for: the rarest; a claim has 5 to 30
# Lengths as the index keeps them, in one byte: exact to 40, then in steps of 2, 4, 8 ... of which each is made 8 times.
_LENGTHS = (
    *range(40),
    *(40 + 8 * (2**power - 1) * 2 + (step << power + 1) for power in range(27) for step in range(8)),
)


class Weighted(NamedTuple):
    """A word of the query with its weight in this archive; `boosts` bring each alternate's own weight to that."""

    alternates: tuple[str, ...]
    weight: float
    boosts: tuple[float, ...]


def weigh(groups: Sequence[Group], frequency: Callable[[str], int], passages: int) -> list[Weighted]:
    """The groups that stand in the archive, in order of the query; at most the 64 rarest."""
    found = []
    for group in groups:
        counts = {token: frequency(token) for token in group.alternates}
        held = tuple(token for token in group.alternates if counts[token])
        if held:
            weight = _rarity(max(counts.values()), passages)
            found.append(Weighted(held, weight, tuple(weight / _rarity(counts[token], passages) for token in held)))
    if len(found) > _MOST_GROUPS:
        rarest = sorted(range(len(found)), key=lambda at: (-found[at].weight, at))[:_MOST_GROUPS]
        found = [found[at] for at in sorted(rarest)]
    return found


def part(weight: float, times: int, length: int, average: float) -> float:
    """What one word adds that stands `times` in a passage of `length` tokens."""
    norm = K1 * (1 - B + B * kept_length(length) / average)
    return weight * (1 + K1) * times / (times + norm)


def score(counts: Mapping[str, int], length: int, wanted: Sequence[Weighted], average: float) -> float:
    """The sum over the query's words, always in the same order."""
    total = 0.0
    for group in wanted:
        times = max(counts.get(token, 0) for token in group.alternates)
        if times:
            total += part(group.weight, times, length, average)
    return total


def kept_length(length: int) -> int:
    """A length as the index remembers it: rounded down to one of 256."""
    return int(_LENGTHS[bisect_right(_LENGTHS, length) - 1])


def _rarity(frequency: int, passages: int) -> float:
    return math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5))
