"""Several rankings into one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

RANK = 60  # Cormack, Clarke and Büttcher 2009: how little the first places stand out


def fuse(rankings: Iterable[Sequence[str]], *, limit: int | None = None, rank: int = RANK) -> list[tuple[str, float]]:
    """Ids by the sum of 1 / (`rank` + place) over all rankings they stand in, highest first; ties by id.

    Each ranking is best first; an id that stands in one twice counts at its best place. The order of the rankings
    does not matter.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for ranking in rankings:
        for place, key in enumerate(dict.fromkeys(ranking), 1):
            places[key].append(place)
    scored = [(key, sum(1 / (rank + place) for place in sorted(at))) for key, at in places.items()]
    return sorted(scored, key=lambda pair: (-pair[1], pair[0]))[:limit]
