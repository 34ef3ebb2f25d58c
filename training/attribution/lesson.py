"""What a tagger learns from: batches of windows of articles, and the losses on them."""

from __future__ import annotations

import contextlib
import random
from dataclasses import dataclass

import corpus
import torch
from network import Tagger
from torch import Tensor
from torch.nn import functional as F

from sayso.parse.tagger.labels import OUTSIDE, Role, spans
from sayso.parse.tagger.links import pair_features
from sayso.parse.tagger.windows import Window, windows_of
from sayso.text.wordpieces import Pieces

SEED = 20
LONGEST = 256  # pieces in a window
SMALLEST_FIRST = 64  # pieces in an article's first window: drawn anew each epoch so that windows fall differently

Item = tuple[Window, corpus.Example]


def batches(examples: list[corpus.Example], pieces: Pieces, epoch: int, size: int) -> list[list[Item]]:
    """One epoch's windows, those of like length together, in an order that depends on seed and epoch only."""
    draw = random.Random(f"{SEED} {epoch}")
    items = []
    for example in examples:
        first = draw.randint(SMALLEST_FIRST, LONGEST)
        windows = windows_of(example.words, pieces, size=LONGEST, first_size=first)
        items += [(window, example) for window in windows if window.heads]
    draw.shuffle(items)
    pool = size * 16
    found = []
    for i in range(0, len(items), pool):
        group = sorted(items[i : i + pool], key=lambda item: len(item[0].ids))
        found += [group[j : j + size] for j in range(0, len(group), size)]
    draw.shuffle(found)
    return found


@dataclass(frozen=True)
class Batch:
    """Windows side by side, padded: (windows, pieces), and (windows, words) from `heads` on."""

    items: list[Item]
    ids: Tensor
    features: Tensor
    present: Tensor
    heads: Tensor  # the first piece of each word
    labels: Tensor
    there: Tensor

    @classmethod
    def of(cls, items: list[Item], pad: int, device: torch.device) -> Batch:
        longest, most = max(len(w.ids) for w, _ in items), max(len(w.heads) for w, _ in items)
        ids = torch.full((len(items), longest), pad)
        features, present = torch.zeros_like(ids), torch.zeros_like(ids)
        heads, labels = torch.zeros(len(items), most, dtype=torch.long), torch.zeros(len(items), most, dtype=torch.long)
        there = torch.zeros(len(items), most, dtype=torch.bool)
        for row, (window, example) in enumerate(items):
            ids[row, : len(window.ids)] = torch.tensor(window.ids)
            features[row, : len(window.ids)] = torch.tensor(window.features)
            present[row, : len(window.ids)] = 1
            heads[row, : len(window.heads)] = torch.tensor(window.heads)
            labels[row, : len(window.heads)] = torch.tensor(window_labels(window, example))
            there[row, : len(window.heads)] = True
        return cls(items, *(x.to(device) for x in (ids, features, present, heads, labels, there)))

    def read(self, model: Tagger) -> tuple[Tensor, Tensor]:
        """(windows, words, WIDTH) states and (windows, words, LABELS) scores; in half precision on a GPU."""
        narrow = torch.autocast("cuda", torch.bfloat16) if self.ids.is_cuda else contextlib.nullcontext()
        with narrow:
            states, scores = model.encoder(self.ids, self.features, self.present)
        rows = torch.arange(len(self.items), device=self.ids.device)[:, None]
        return states.float()[rows, self.heads], scores.float()[rows, self.heads]


def losses(model: Tagger, batch: Batch, states: Tensor, scores: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Of labels, of contents' cues and of cues' sources."""
    tagging = model.chain.loss(scores, batch.labels, batch.there)
    linked: list[list[Tensor]] = [[], []]
    for row, (window, example) in enumerate(batch.items):
        found = spans(window_labels(window, example))
        cues, sources, contents = found[Role.CUE], found[Role.SOURCE], found[Role.CONTENT]
        paragraphs = example.words.paragraphs[window.first : window.last]
        for which, (linker, ours, theirs, gold) in enumerate(
            ((model.cue_of, contents, cues, example.cue_of), (model.source_of, cues, sources, example.source_of))
        ):
            targets = [_target(span, theirs, gold, window.first) for span in ours]
            chosen = [i for i, target in enumerate(targets) if target is not None]
            if not chosen:
                continue
            pairs = torch.from_numpy(pair_features(ours, theirs, cues=cues, paragraphs=paragraphs)).to(states.device)
            result = linker(_ends(states[row], ours), _ends(states[row], theirs), pairs)
            goal = torch.tensor([targets[i] for i in chosen], device=states.device)
            linked[which].append(F.cross_entropy(result[chosen], goal, reduction="none"))
    zero = scores.sum() * 0
    means = [torch.cat(x).mean() * 0.1 if x else zero for x in linked]
    return tagging, means[0], means[1]


def window_labels(window: Window, example: corpus.Example) -> list[int]:
    labels = example.labels[window.first : window.last]
    at = 0
    while at < len(labels) and labels[at] != OUTSIDE and labels[at] % 2 == 0:  # begun in the window before
        labels[at] = labels[at] - 1 if at == 0 else labels[at]
        at += 1
    return labels


def _target(
    span: tuple[int, int],
    theirs: list[tuple[int, int]],
    gold: dict[tuple[int, int], tuple[int, int] | None],
    first: int,
) -> int | None:
    """The column of what `span` belongs to; None where that is unknown or not in the window."""
    key = (span[0] + first, span[1] + first)
    if key not in gold:
        return None
    partner = gold[key]
    if partner is None:
        return len(theirs)
    here = (partner[0] - first, partner[1] - first)
    return theirs.index(here) if here in theirs else None


def _ends(states: Tensor, found: list[tuple[int, int]]) -> Tensor:
    first = torch.tensor([s for s, _ in found], dtype=torch.long, device=states.device)
    last = torch.tensor([e - 1 for _, e in found], dtype=torch.long, device=states.device)
    return torch.cat([states[first], states[last]], dim=-1)
