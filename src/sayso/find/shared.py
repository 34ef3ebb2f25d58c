"""How many keys each two of many documents have in common, in time that grows with the keys, not with the pairs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Keys = npt.NDArray[np.int64]
_COMMON = 40  # documents with one key: of more, only neighbours in their order are compared, which joins all the same


def shared(keys: Sequence[Keys], outlets: Sequence[int] | None = None) -> dict[tuple[int, int], tuple[int, int]]:
    """For pairs of documents (by number) how many keys they share: all, and those that are no formula.

    A formula is a key of more than _COMMON documents, or, where the outlet of each document is told, one of three or
    more documents, of at most half as many outlets. The keys of a document are distinct.
    """
    if not keys:
        return {}
    key = np.concatenate(keys)
    owner = np.repeat(np.arange(len(keys)), [len(one) for one in keys])
    order = np.lexsort((owner, key))
    key, owner = key[order], owner[order]
    starts = np.flatnonzero(np.concatenate(([True], key[1:] != key[:-1]))) if len(key) else np.empty(0, np.int64)
    sizes = np.diff(np.append(starts, len(key)))
    plain = sizes <= _COMMON
    if outlets is not None and len(starts):
        plain &= ~((sizes > 2) & (2 * _outlets(key, np.asarray(outlets)[owner], starts) <= sizes))
    wanted = sizes > 1
    left = np.repeat(starts + sizes, sizes) - np.arange(len(key)) - 1  # how many of the group come after
    reach = np.repeat(np.where(sizes <= _COMMON, _COMMON, 1), sizes)
    kept, rare = np.repeat(wanted, sizes), np.repeat(plain, sizes)
    pairs, telling = list[Keys](), list[Keys]()
    for distance in range(1, _COMMON):
        first = np.flatnonzero(kept & (left >= distance) & (reach >= distance))
        if not len(first):
            break
        both = owner[first] * len(keys) + owner[first + distance]
        pairs.append(both)
        telling.append(both[rare[first]])
    return _counted(pairs, telling, len(keys))


def _outlets(key: Keys, outlet: Keys, starts: Keys) -> Keys:
    """How many outlets each group of the same keys has."""
    order = np.lexsort((outlet, key))
    outlet = outlet[order]
    new = np.concatenate(([True], outlet[1:] != outlet[:-1]))
    new[starts] = True
    return np.add.reduceat(new.astype(np.int64), starts)


def _counted(pairs: Sequence[Keys], telling: Sequence[Keys], number: int) -> dict[tuple[int, int], tuple[int, int]]:
    if not pairs:
        return {}
    codes, counts = np.unique(np.concatenate(pairs), return_counts=True)
    few, fewer = np.unique(np.concatenate(telling), return_counts=True)
    rare = dict(zip(few.tolist(), fewer.tolist(), strict=True))
    return {
        divmod(code, number): (count, rare.get(code, 0))
        for code, count in zip(codes.tolist(), counts.tolist(), strict=True)
    }
