"""Windows of many articles as rows of one table of numbers, so that a batch is taken from it without any loop."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import torch
from encode import unpacked
from lesson import LONGEST, SMALLEST_FIRST, Item, _target, window_labels
from network import Linker, Tagger
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from sayso.parse.tagger.labels import Role, spans
from sayso.parse.tagger.links import _GAPS, APART, BETWEEN, GAPS
from sayso.parse.tagger.windows import windows_of
from sayso.parse.tagger.words import NO_FEATURE
from sayso.text.wordpieces import Pieces

SPANS = 24  # of each role in a window, at most
UNKNOWN = -1  # instead of the number of what a span belongs to; `SPANS` is nothing
LINKED = {"cue_of": (Role.CONTENT, Role.CUE), "source_of": (Role.CUE, Role.SOURCE)}
Arrays = dict[str, NDArray[np.generic]]


def rows_of(path: Path, part: str, names: Sequence[str], epochs: Sequence[int]) -> Arrays:
    """The windows of so many epochs (cut anew in each but the first) of a part of what `encode.py` wrote."""
    examples, pieces = unpacked(path, part), Pieces(names)
    found: list[dict[str, NDArray[np.generic] | int]] = []
    for epoch in epochs:
        draw = random.Random(f"{part} {epoch}")
        for number, example in enumerate(examples):
            first = draw.randint(SMALLEST_FIRST, LONGEST) if epoch else LONGEST
            windows = windows_of(example.words, pieces, size=LONGEST, first_size=first)
            found += [_row((window, example), pieces.pad) | {"article": number} for window in windows if window.heads]
    return {name: np.array([row[name] for row in found]) for name in found[0]}


def rows_in_processes(path: Path, parts: dict[str, int], names: Sequence[str], processes: int) -> dict[str, Arrays]:
    """The same for so many epochs of each part."""
    tasks = [(path, part, names, [epoch]) for part, epochs in parts.items() for epoch in range(epochs)]
    with get_context("spawn").Pool(processes) as pool:
        done = pool.starmap(rows_of, tasks, chunksize=1)
    found: dict[str, Arrays] = {}
    for part in parts:
        here = [arrays for (_, name, _, _), arrays in zip(tasks, done, strict=True) if name == part]
        found[part] = {name: np.concatenate([arrays[name] for arrays in here]) for name in here[0]}
    return found


def _row(item: Item, pad: int) -> dict[str, NDArray[np.generic] | int]:
    window, example = item
    labels = window_labels(window, example)
    roles = spans(labels)
    by = {role: roles[role][:SPANS] for role in Role}
    paragraphs = example.words.paragraphs[window.first : window.last]
    row: dict[str, NDArray[np.generic] | int] = {
        "ids": _padded(window.ids, pad, np.int16),
        "features": _padded(window.features, NO_FEATURE, np.uint8),
        "pieces": len(window.ids),
        "heads": _padded(window.heads, 0, np.int16),
        "labels": _padded(labels, 0, np.uint8),
        "words": len(window.heads),
        "paragraphs": _padded([p - paragraphs[0] for p in paragraphs], 0, np.uint8),
    }
    for role in Role:
        ends = np.full((SPANS, 2), UNKNOWN, np.int16)
        ends[: len(by[role])] = by[role] or ends[:0]
        row[role.name] = ends
    for name, ours, theirs, gold in (
        ("cue_of", by[Role.CONTENT], by[Role.CUE], example.cue_of),
        ("source_of", by[Role.CUE], by[Role.SOURCE], example.source_of),
    ):
        to = [_target(span, theirs, gold, window.first) for span in ours]
        row[name] = np.full(SPANS, UNKNOWN, np.int16)
        row[name][: len(to)] = [UNKNOWN if t is None else SPANS if t == len(theirs) else t for t in to]
    return row


def _padded(values: Sequence[int], by: int, kind: type[np.generic]) -> NDArray[np.generic]:
    row = np.full(LONGEST, by, kind)
    row[: len(values)] = values
    return row


@dataclass
class Table:
    """All rows on the device."""

    columns: dict[str, Tensor]

    @classmethod
    def of(cls, arrays: Arrays, device: torch.device) -> Table:
        return cls({name: torch.from_numpy(np.ascontiguousarray(a)).to(device) for name, a in arrays.items()})

    def __len__(self) -> int:
        return len(self.columns["pieces"])

    def take(self, rows: Tensor) -> Batch:
        return Batch({name: column[rows] for name, column in self.columns.items()}).widened()


@dataclass
class Batch:
    """Columns of some rows; ids, features, heads, labels and paragraphs are (windows, LONGEST)."""

    at: dict[str, Tensor]

    def widened(self) -> Batch:
        """With whole numbers of full size, and for each link where its two spans stand, as marks."""
        wide = Batch({n: x if x.is_floating_point() else x.long() for n, x in self.at.items()})
        for name, (ours, theirs) in LINKED.items():
            wide.at[f"{name}.marks"] = wide._marks(wide.at[ours.name], wide.at[theirs.name])
        return wide

    @cached_property
    def there(self) -> Tensor:
        return torch.arange(LONGEST, device=self.at["ids"].device) < self.at["words"][:, None]

    @cached_property
    def present(self) -> Tensor:
        return torch.arange(LONGEST, device=self.at["ids"].device) < self.at["pieces"][:, None]

    def read(self, model: Tagger) -> tuple[Tensor, Tensor]:
        """(windows, LONGEST, WIDTH) states and (windows, LONGEST, LABELS) scores by word; in half precision on a GPU."""
        narrow = (
            torch.autocast("cuda", torch.bfloat16, cache_enabled=False)
            if self.at["ids"].is_cuda
            else contextlib.nullcontext()
        )
        with narrow:
            states, scores = model.encoder(self.at["ids"], self.at["features"], self.present.long())
        return _at(states, self.at["heads"]).float(), _at(scores, self.at["heads"]).float()

    def links(self, model: Tagger, states: Tensor) -> dict[str, Tensor]:
        """(windows, SPANS, SPANS + 1) scores of contents' cues and cues' sources, the last column for nothing."""
        found = {}
        for name, (ours, theirs) in LINKED.items():
            a, b = self.at[ours.name], self.at[theirs.name]
            linker: Linker = getattr(model, name)
            weights = torch.cat([linker.gap.weight, linker.between.weight, linker.apart.weight])[:, 0]
            apart = self.at[f"{name}.marks"].float() @ weights
            scores = linker.scored(_ends(states, a), _ends(states, b), apart)
            gone = torch.cat([b[:, :, 0] < 0, torch.zeros_like(b[:, :1, 0], dtype=torch.bool)], 1)
            found[name] = scores.masked_fill(gone[:, None], -1e4)
        return found

    def _marks(self, a: Tensor, b: Tensor) -> Tensor:
        """What `pair_features` gives, for all windows, one mark in each of its buckets: (windows, SPANS, SPANS, ...)."""
        a0, a1, b0, b1 = a[:, :, None, 0], a[:, :, None, 1], b[:, None, :, 0], b[:, None, :, 1]
        after = a0 >= b0
        gap = torch.where(after, a0 - b1, b0 - a1)
        bucket = torch.bucketize(gap, _bounds(gap.device), right=True) + after * (len(_GAPS) + 1)
        starts = self.at[Role.CUE.name][:, None, None, :, 0]
        low, high = torch.where(after, b1, a1)[..., None], torch.where(after, a0, b0)[..., None]
        real = starts >= 0
        between = ((starts < high) & real).sum(-1) - ((starts < low) & real).sum(-1)
        place = self.at["paragraphs"]
        rows = torch.arange(len(place), device=place.device)[:, None, None]
        apart = (place[rows, a0.clamp(min=0)] - place[rows, b0.clamp(min=0)]).abs()
        parts = (bucket, GAPS), (between.clamp(0, BETWEEN - 1), BETWEEN), (apart.clamp(0, APART - 1), APART)
        return torch.cat([F.one_hot(number, count).to(torch.uint8) for number, count in parts], -1)


@cache
def _bounds(device: torch.device) -> Tensor:
    """Kept, since each copy to a GPU waits for it."""
    return torch.from_numpy(_GAPS).to(device)


def _at(states: Tensor, where: Tensor) -> Tensor:
    """(windows, places, width) and (windows, n) numbers of places to (windows, n, width)."""
    return states.gather(1, where[:, :, None].expand(-1, -1, states.shape[2]))


def _ends(states: Tensor, ends: Tensor) -> Tensor:
    return torch.cat([_at(states, ends[..., 0].clamp(min=0)), _at(states, (ends[..., 1] - 1).clamp(min=0))], -1)
