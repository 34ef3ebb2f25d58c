"""Changes batches a little, so that few articles last for many epochs: other words, other names, other case and marks."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from rows import Batch, Table
from torch import Tensor

from sayso.parse.tagger.words import CASES, NO_FEATURE, OUTSIDE, QUOTE_STATES

POOL = 1 << 16
RARE = 0.3  # share of replacements that are drawn from the whole vocabulary
CLEAN = 0.4  # share of rows in which no word but names is replaced
NAMES = 0.15  # of the names, in half of those rows
MOST = 0.3  # of the words, in the other rows
SHOUTED, LOWERED, UNMARKED, STRAIGHT = 0.02, 0.03, 0.03, 0.2  # shares of rows
CAPITALISED, UPPER, DIGITS = 1, 2, 3


@dataclass
class Noise:
    """What words are replaced by: for each case (CASES, POOL) words of one piece, as they are spread in `table`."""

    pool: Tensor
    wordlike: Tensor
    straight: Tensor

    @classmethod
    def of(cls, table: Table, names: list[str], draw: torch.Generator) -> Noise:
        device = table.columns["ids"].device
        wordlike = torch.tensor([name.isalnum() for name in names], device=device)
        digits = torch.tensor([name.isdigit() for name in names], device=device)
        ids, features = table.columns["ids"].long().flatten(), table.columns["features"].long().flatten()
        pool = torch.zeros(CASES, POOL, dtype=torch.long, device=device)
        for case in range(CASES):
            seen = ids[(features != NO_FEATURE) & (features // QUOTE_STATES == case) & wordlike[ids]]
            drawn = seen[torch.randint(len(seen), (POOL,), generator=draw, device=device)]
            every = (wordlike & (digits if case == DIGITS else ~digits)).nonzero()[:, 0]
            other = every[torch.randint(len(every), (POOL,), generator=draw, device=device)]
            rare = torch.rand(POOL, generator=draw, device=device) < RARE
            pool[case] = torch.where(rare, other, drawn)
        straight = torch.arange(len(names), device=device)
        numbers = {name: number for number, name in enumerate(names)}
        for curled, plain in (("“", '"'), ("”", '"'), ("’", "'"), ("‘", "'")):
            straight[numbers[curled]] = numbers[plain]
        return cls(pool, wordlike, straight)

    def added(self, batch: Batch, draw: torch.Generator, most: float = MOST) -> tuple[Batch, Tensor]:
        """The batch with noise, and (windows) which rows kept their meaning; `most` 0: all of them."""
        ids, features = batch.at["ids"], batch.at["features"]
        device, rows = ids.device, len(ids)

        def chance(*size: int) -> Tensor:
            return torch.rand(*size, generator=draw, device=device)

        real = features != NO_FEATURE
        case = torch.where(real, features // QUOTE_STATES, 0)
        clean = chance(rows, 1) < (CLEAN if most else 1.0)
        share = torch.where(clean, (case == CAPITALISED) * NAMES * (chance(rows, 1) < 0.5), most * chance(rows, 1))
        start = torch.zeros_like(ids, dtype=torch.bool).scatter_(1, batch.at["heads"], batch.there)
        alone = start & (start | ~real).roll(-1, 1) & self.wordlike[ids]
        swapped = alone & (chance(*ids.shape) < share)
        ids = torch.where(swapped, self.pool[case, torch.randint(POOL, ids.shape, generator=draw, device=device)], ids)
        ids = torch.where(chance(rows, 1) < STRAIGHT, self.straight[ids], ids)
        state = features % QUOTE_STATES
        state = torch.where(chance(rows, 1) < UNMARKED, OUTSIDE, state)
        letters = real & (case != DIGITS) & self.wordlike[ids]
        case = torch.where(letters & (chance(rows, 1) < SHOUTED), UPPER, case)
        case = torch.where(letters & (chance(rows, 1) < LOWERED), 0, case)
        features = torch.where(real, case * QUOTE_STATES + state, features)
        return Batch({**batch.at, "ids": ids, "features": features}), clean[:, 0]
