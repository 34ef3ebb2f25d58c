"""Several rankings into one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from typing import Any, Protocol, TypeVar


class Key(Hashable, Protocol):
    """What can be ranked: anything that tells equals and has an order."""

    def __lt__(self, other: Any, /) -> bool: ...


K = TypeVar("K", bound=Key)

_RANK = 60  # Cormack, Clarke and Büttcher 2009: how little the first places stand out


def fuse(rankings: Iterable[Sequence[K]]) -> list[tuple[K, float]]:
    """Keys by the sum of 1 / (60 + place) over all rankings they stand in, highest first; ties by key.

    Each ranking is best first; a key that stands in one twice counts at its best place. The order of the rankings
    does not matter.
    """
    places: dict[K, list[int]] = defaultdict(list)
    for ranking in rankings:
        for place, key in enumerate(dict.fromkeys(ranking), 1):
            places[key].append(place)
    scored = [(key, sum(1 / (_RANK + place) for place in sorted(at))) for key, at in places.items()]
    return sorted(scored, key=lambda pair: (-pair[1], pair[0]))
