"""The labels of words: outside, or beginning or continuing a source, cue or content."""

from __future__ import annotations

from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

FORBIDDEN = -1e4


class Role(IntEnum):
    SOURCE = 0
    CUE = 1
    CONTENT = 2


OUTSIDE = 0
LABELS = 1 + 2 * len(Role)


def begin(role: Role) -> int:
    return 1 + 2 * role


def inside(role: Role) -> int:
    return 2 + 2 * role


def forbidden() -> NDArray[np.float32]:
    """(LABELS, LABELS) penalties from one label to the next: a span goes on only where it has begun."""
    table = np.zeros((LABELS, LABELS), np.float32)
    for role in Role:
        table[:, inside(role)] = FORBIDDEN
        table[begin(role), inside(role)] = table[inside(role), inside(role)] = 0
    return table


def spans(labels: list[int]) -> dict[Role, list[tuple[int, int]]]:
    """Word ranges (end exclusive) of each role."""
    found: dict[Role, list[tuple[int, int]]] = {role: [] for role in Role}
    start = 0
    for at in range(1, len(labels) + 1):
        if at == len(labels) or labels[at] == OUTSIDE or labels[at] % 2 == 1:
            if labels[start] != OUTSIDE:
                found[Role((labels[start] - 1) // 2)].append((start, at))
            start = at
    return found
