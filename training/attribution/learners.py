"""Who learns: one larger tagger from what was annotated, or several small ones at once from several larger ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import chain
import numpy as np
import torch
from network import Shape, Tagger
from noise import Noise
from numpy.typing import NDArray
from rounded import prepare
from rows import LINKED, SPANS, UNKNOWN, Batch, Table
from stepper import Given, Stepper
from teacher import start_from
from torch import Tensor
from torch.nn import functional as F

from sayso.parse.tagger.labels import OUTSIDE, Role, begin, inside, spans

RATE, FRESH = 2.5e-4, 1e-3  # of the larger ones, and of their new parts
SMALL, PIECES = 8e-4, 2e-4  # of the small ones, and of the table of pieces that they share
LINKS = 0.2  # weight of links beside labels
GOLD = 0.3  # share of what was annotated in what the small ones learn from windows as they are
HONEST = 0.55  # weight of the teacher that has not seen the article
PLAIN = 0.12  # share of windows without annotation
ROUNDED = 0.6  # share of the time after which products are rounded as they will be when shipped
DROPPED = 0.05  # of the small ones' states
MOST_BYTES = 16_000_000  # of students in a file: the first that fit

PARTS = 4  # of the articles; each larger one leaves out one


class Learner:
    """A larger tagger, which learns what was annotated."""

    def __init__(self, model: Tagger) -> None:
        self.model = model.train()
        fresh = [*model.encoder.labels.parameters(), model.encoder.features.weight, *model.chain.parameters()]
        fresh += [*model.cue_of.parameters(), *model.source_of.parameters()]
        known = {id(p) for p in fresh}
        old = [p for p in model.parameters() if id(p) not in known]
        self.stepper = Stepper([(old, RATE), (fresh, FRESH)], [[*model.parameters()]])
        self.stepper.learns(lambda given: told(model, Batch(dict(given)))[0])

    @classmethod
    def of_base(cls, base: Path, names: list[str], kept: list[int], deep: int, device: torch.device) -> Learner:
        model = Tagger(len(names), Shape(deep))
        model.encoder.load_bert(base, kept)
        return cls(model.to(device))

    def learn(self, batch: Batch, share: float) -> None:
        self.stepper.step(batch.at | annotated(batch), share)

    def settle(self) -> Tagger:
        self.model.zero_grad(set_to_none=True)
        return self.model.eval().requires_grad_(False)


class Teachers:
    """What several taggers think, on average; each of them left out one part of the articles."""

    def __init__(self, models: list[Tagger]) -> None:
        self.models = models

    @torch.no_grad()
    def think(self, batch: Batch, weights: Tensor) -> Given:
        """Marginals of paths and links by (windows, teachers) weights."""
        found: Given = {}
        for model, weight in zip(self.models, weights.unbind(1), strict=True):
            states, scores = batch.read(model)
            paths = chain.marginals(chain.scored(model.chain, scores, batch.there), batch.there)
            one = {"first": paths.first, "moves": paths.moves}
            one |= {f"{name}.wanted": x.softmax(-1) for name, x in batch.links(model, states).items()}
            for name, x in one.items():
                part = x * _wide(weight, x)
                found[name] = found[name] + part if name in found else part
        return found


class Lesson:
    """Windows with noise, and what the teachers and the annotators together make of them; made once."""

    def __init__(self, teachers: Teachers, tables: tuple[Table, Table], noise: Noise, draw: torch.Generator) -> None:
        self.teachers, self.tables, self.noise, self.draw = teachers, tables, noise, draw
        self.parts: list[Given] = []
        self.table: Given = {}

    def add(self, size: int) -> None:
        """So many windows more."""
        batch, gold = self._drawn(size)
        batch, clean = self.noise.added(batch, self.draw)
        wanted, sure = self.teachers.think(batch, self._weights(batch, gold)), annotated(batch)
        mix = GOLD * (gold & clean).float()
        for name, theirs in wanted.items():
            share = _wide(mix, theirs)
            if name.endswith(".wanted"):
                link = name.removesuffix(".wanted")
                theirs.mul_(batch.at[LINKED[link][0].name][:, :, :1] >= 0)
                share = share * (sure[name].sum(-1, keepdim=True) > 0)
            wanted[name] = torch.lerp(theirs, sure[name], share)
        small = {
            name: x.to(torch.int16) for name, x in batch.at.items() if x.dtype == torch.long and "marks" not in name
        }
        self.parts.append(small | {name: x.half() for name, x in wanted.items()})

    def close(self) -> None:
        self.table = {name: torch.cat([part[name] for part in self.parts]) for name in self.parts[0]}
        self.parts = []

    def __len__(self) -> int:
        return len(self.table["ids"])

    def take(self, rows: Tensor) -> Given:
        return Batch({name: column[rows] for name, column in self.table.items()}).widened().at

    def _drawn(self, size: int) -> tuple[Batch, Tensor]:
        """Windows, and (windows) which of them were annotated."""
        device = self.tables[0].columns["ids"].device
        plain = round(size * PLAIN)
        batches = []
        for table, count in zip(self.tables, (size - plain, plain), strict=True):
            batches.append(table.take(torch.randint(len(table), (count,), generator=self.draw, device=device)).at)
        gold = torch.arange(size, device=device) < size - plain
        return Batch({name: torch.cat([at[name] for at in batches]) for name in batches[0]}), gold

    def _weights(self, batch: Batch, gold: Tensor) -> Tensor:
        """More for the teacher that left the article out, where one did."""
        count = len(self.teachers.models)
        honest = F.one_hot(batch.at["article"] % PARTS, PARTS)[:, :count].float()
        one = torch.where(honest > 0, HONEST, (1 - HONEST) / max(1, count - 1))
        known = gold & (honest.sum(1) > 0) & torch.tensor(count > 1, device=gold.device)
        return torch.where(known[:, None], one, 1 / count)


class Apprentice:
    """Small taggers, trained on the same batches, with one table of pieces for all."""

    def __init__(self, start: Tagger, shapes: dict[str, tuple[Shape, list[int]]], lesson: Lesson) -> None:
        self.lesson = lesson
        device = start.encoder.pieces.weight.device
        looked_at = [Batch(lesson.take(torch.arange(min(64, len(lesson)), device=device)))]
        self.models: dict[str, Tagger] = {}
        for name, (shape, layers) in shapes.items():
            model = Tagger(start.encoder.pieces.num_embeddings, shape).to(device)
            start_from(model, start, layers, looked_at)
            for part in model.modules():
                if isinstance(part, torch.nn.Dropout):
                    part.p = DROPPED
            self.models[name] = model.train()
        pieces = next(iter(self.models.values())).encoder.pieces
        for model in self.models.values():
            model.encoder.pieces = pieces
        self.rounded = [part for model in self.models.values() for part in prepare(model.encoder.layers)]
        own = [[p for p in m.parameters() if p is not pieces.weight] for m in self.models.values()]
        self.stepper = Stepper([([p for ps in own for p in ps], SMALL), ([pieces.weight], PIECES)], own)
        self.stepper.learns(self._loss)
        self.sums = torch.zeros(len(self.models), device=device)
        self.counted = 0

    def learn(self, size: int, share: float) -> None:
        if share > ROUNDED and not self.rounded[0].on:
            for part in self.rounded:
                part.on = True
            self.stepper.learns(self._loss)
        rows = torch.randint(len(self.lesson), (size,), generator=self.lesson.draw, device=self.sums.device)
        self.stepper.step(self.lesson.take(rows), share)
        self.counted += 1

    def _loss(self, given: Given) -> Tensor:
        found = [told(model, Batch(dict(given)))[0] for model in self.models.values()]
        self.sums += torch.stack(found).detach()
        return torch.stack(found).sum()

    def losses(self) -> str:
        """Mean loss of each since it was asked last."""
        means = (self.sums / max(1, self.counted)).tolist()
        self.sums.zero_()
        self.counted = 0
        return " ".join(f"{name} {mean:.4f}" for name, mean in zip(self.models, means, strict=True))

    def settled(self) -> Iterator[tuple[str, Tagger]]:
        """The students, to measure."""
        for name, model in self.models.items():
            yield name, model.eval()

    def saved(self) -> tuple[dict[str, NDArray[np.generic]], dict[str, NDArray[np.generic]]]:
        """The table of pieces in 8 bits with a step for each row, and all the rest in 16 bits, by student."""
        pieces = next(iter(self.models.values())).encoder.pieces.weight.detach()
        step = pieces.abs().amax(1, keepdim=True) / 127
        table = {
            "pieces": (pieces / step).round().to(torch.int8).cpu().numpy(),
            "steps": step.float().cpu().numpy(),
        }
        rest: dict[str, NDArray[np.generic]] = {}
        for name, model in self.models.items():
            one = {
                f"{name}/{key}": value.detach().half().cpu().numpy()
                for key, value in model.state_dict().items()
                if key not in ("encoder.pieces.weight", "chain.allowed")
            }
            if sum(array.nbytes for array in (*rest.values(), *one.values())) < MOST_BYTES:
                rest |= one
        return table, rest


def _wide(share: Tensor, like: Tensor) -> Tensor:
    """(windows) to as many dimensions as the other has."""
    return share.view(-1, *[1] * (like.dim() - 1))


def annotated(batch: Batch) -> Given:
    """What the annotators marked, as marginals; links that are not known are zero everywhere."""
    paths = chain.certain(batch.at["labels"], batch.there)
    found = {"first": paths.first, "moves": paths.moves}
    for name in LINKED:
        to = batch.at[name]
        found[f"{name}.wanted"] = F.one_hot(to.clamp(min=0), SPANS + 1).float() * (to != UNKNOWN)[:, :, None]
    return found


def told(model: Tagger, batch: Batch) -> tuple[Tensor, Tensor]:
    """The loss against what is wanted of the batch, and the states."""
    states, scores = batch.read(model)
    wanted = chain.Paths(batch.at["first"].float(), batch.at["moves"].float())
    loss = chain.loss(chain.scored(model.chain, scores, batch.there), wanted, batch.there)
    for name, found in batch.links(model, states).items():
        aim = batch.at[f"{name}.wanted"].float()
        loss = loss - LINKS * (found.log_softmax(-1) * aim).sum() / aim.sum().clamp(min=1.0)
    return loss, states


@torch.no_grad()
def measured(model: Tagger, table: Table, most: int = 10**9) -> str:
    """F1 of words in contents, of whole contents and cues by label alone, and how many links are right where spans are."""
    device = table.columns["ids"].device
    hits, said, true = np.zeros(3), np.zeros(3), np.zeros(3)
    right = {name: [0, 0] for name in LINKED}
    content = torch.tensor([begin(Role.CONTENT), inside(Role.CONTENT)], device=device)
    for at in range(0, min(len(table), most), 256):
        batch = table.take(torch.arange(at, min(at + 256, len(table), most), device=device))
        states, scores = batch.read(model)
        labels = chain.best(chain.scored(model.chain, scores, batch.there))
        labels = torch.where(batch.there, labels, OUTSIDE)
        ours, theirs = torch.isin(labels, content), torch.isin(batch.at["labels"], content) & batch.there
        hits[0] += int((ours & theirs).sum())
        said[0] += int(ours.sum())
        true[0] += int(theirs.sum())
        for one, other in zip(labels.tolist(), batch.at["labels"].tolist(), strict=True):
            found, gold = spans(one), spans(other)
            for number, role in ((1, Role.CONTENT), (2, Role.CUE)):
                hits[number] += len(set(found[role]) & set(gold[role]))
                said[number] += len(found[role])
                true[number] += len(gold[role])
        for name, found in batch.links(model, states).items():
            to = batch.at[name]
            right[name][0] += int(((found.argmax(-1) == to) & (to != UNKNOWN)).sum())
            right[name][1] += int((to != UNKNOWN).sum())
    scores = 200 * hits / np.maximum(said + true, 1)
    links = " ".join(f"{name} {100 * a / max(1, b):.1f}" for name, (a, b) in right.items())
    return f"words {scores[0]:.2f} contents {scores[1]:.2f} cues {scores[2]:.2f} {links}"
