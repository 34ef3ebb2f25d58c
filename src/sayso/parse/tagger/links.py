"""Which cue a content belongs to, and which source a cue: surface features of a pair of spans."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_GAPS = np.array([1, 2, 3, 5, 8, 13, 21, 34, 55])  # words between two spans; upper ends of the buckets
GAPS = 2 * (len(_GAPS) + 1)
BETWEEN = 4  # cues between the two: 0, 1, 2, more
APART = 3  # paragraphs between the two: same, next, farther
Pairs = NDArray[np.int64]


def pair_features(
    ours: Sequence[tuple[int, int]],
    theirs: Sequence[tuple[int, int]],
    *,
    cues: Sequence[tuple[int, int]],
    paragraphs: Sequence[int],
) -> Pairs:
    """(len(ours), len(theirs), 3) numbers of the buckets for gap, cues between and paragraphs between.

    Spans are word ranges (end exclusive); `paragraphs` gives each word's paragraph.
    """
    a = np.array(ours, dtype=np.int64).reshape(-1, 2)
    b = np.array(theirs, dtype=np.int64).reshape(-1, 2)
    after = a[:, None, 0] >= b[None, :, 0]
    gap = np.where(after, a[:, None, 0] - b[None, :, 1], b[None, :, 0] - a[:, None, 1])
    bucket = np.searchsorted(_GAPS, gap, side="right") + after * (len(_GAPS) + 1)
    starts = np.sort(np.array([cue[0] for cue in cues], dtype=np.int64))
    low = np.where(after, b[None, :, 1], a[:, None, 1])
    high = np.where(after, a[:, None, 0], b[None, :, 0])
    between = np.searchsorted(starts, high) - np.searchsorted(starts, low)
    place = np.asarray(paragraphs, dtype=np.int64)
    apart = np.abs(place[a[:, None, 0]] - place[b[None, :, 0]])
    return np.stack([bucket, np.clip(between, 0, BETWEEN - 1), np.clip(apart, 0, APART - 1)], axis=-1)
