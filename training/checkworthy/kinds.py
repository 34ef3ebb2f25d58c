"""The kinds of network that judge a sentence: what each reads, and where it starts.

mini      all-MiniLM-L6-v2, six layers: what is shipped
e5        multilingual-e5-small, twelve layers
smol      SmolLM2-135M, thirty layers, read from the left
context   the same with the sentences before in the debate, as far as it has them, ahead of three sentences in four
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from choir import Decoders, Encoders
from data import SURFACE, Data
from e5_small import File
from encoder import vocabulary_of
from reader import HIDDEN, Reader
from torch import Tensor, nn
from unigrams import Unigrams

from sayso.text.wordpieces import Pieces  # data.py has set the path

MOST_PIECES = 96
BREAK, LINE = 0, 198  # pieces of the decoder: between texts, between lines
SAID, BEFORE, FURTHEST = 56, 100, 6  # pieces of a sentence, with its context, and how many sentences that reaches back


@dataclass(frozen=True)
class Way:
    """How a kind is trained: a batch's sentences, epochs, rates of top layer and head, share for each layer below."""

    size: int
    epochs: float
    rate: float
    head: float
    below: float


WAYS = {
    "mini": Way(64, 3, 1.5e-4, 1e-3, 0.85),
    "e5": Way(64, 3, 1.5e-4, 1e-3, 0.9),
    "smol": Way(32, 3, 5e-5, 5e-4, 1.0),
    "context": Way(32, 3, 5e-5, 5e-4, 1.0),
}


class Bert(Reader):
    """An encoder that judges; pieces and positions stay as they are."""

    choir = Encoders

    def steps(self) -> list[nn.Module]:
        """What is trained, from below, the head apart."""
        return list(self.layers)

    def fixed(self) -> dict[str, Tensor]:
        return {n: p for n, p in self.named_parameters() if n.startswith(("pieces", "positions", "norm"))}


class Judge(nn.Module):
    """A decoder that judges."""

    choir = Decoders

    def __init__(self, decoder: nn.Module, width: int) -> None:
        super().__init__()
        self.decoder = decoder
        self.hidden, self.out = nn.Linear(2 * width + SURFACE, HIDDEN), nn.Linear(HIDDEN, 2)

    def steps(self) -> list[nn.Module]:
        return [*self.decoder.layers, self.decoder.last]

    def fixed(self) -> dict[str, Tensor]:
        return {"pieces.weight": self.decoder.pieces.weight}


class Kind:
    """One kind: `ids` of each text, where the sentence begins in them (`first`), and `fresh` networks."""

    def __init__(self, name: str, bases: Path, texts: list[str], data: Data | None = None) -> None:
        self.name, self.way = name, WAYS[name]
        self.first = np.zeros(len(texts), np.int64)
        if name == "mini":
            self.names, self._kept = vocabulary_of(bases / "minilm")
            pieces = Pieces(self.names)
            self.ids = [pieces.sequence(text, MOST_PIECES) for text in texts]
            self._folder = bases / "minilm"
        elif name == "e5":
            file = File(bases / "e5/e5-small-q4.bin")
            split = Unigrams(file)
            old = [split.sequence(text, MOST_PIECES) for text in texts]
            rows = [file.pad, *sorted({i for ids in old for i in ids} - {file.pad})]
            new = {i: number for number, i in enumerate(rows)}
            self.ids = [[new[i] for i in ids] for ids in old]
            self._states = file.states(rows)
        else:
            from smollm import load

            self._decoder, splitter = load(bases / "smollm2.gguf")
            said = [found.ids[:SAID] for found in splitter.encode_batch(texts)]
            before = self._before(said, data) if name == "context" and data is not None else [[] for _ in said]
            self.ids = [[BREAK, *b, *s, BREAK] for b, s in zip(before, said, strict=True)]
            self.first = np.array([1 + len(b) for b in before])

    @staticmethod
    def _before(said: list[list[int]], data: Data) -> list[list[int]]:
        """What stands ahead of each sentence; only sentences of debates have a context."""
        found: list[list[int]] = [[] for _ in said]
        for i in range(len(data.texts)):
            if i % 4 == 0:
                continue  # so that it can judge a sentence by itself, too
            context: list[int] = []
            for j in range(i - 1, max(-1, i - 1 - FURTHEST), -1):
                near = data.debate[j] == data.debate[i] and data.line[i] - data.line[j] <= FURTHEST
                if not near or len(context) + len(said[j]) + len(said[i]) >= BEFORE:
                    break
                context = [*said[j], LINE, *context]
            found[i] = context
        return found

    def fresh(self, seed: int) -> nn.Module:
        """A network as it starts, its head drawn by `seed`."""
        torch.manual_seed(seed)
        if self.name == "mini":
            model = Bert(len(self.names), SURFACE, layers=6, frozen=0)
            model.load_bert(self._folder, self._kept)
            return model
        if self.name == "e5":
            model = Bert(len(self._states["pieces.weight"]), SURFACE, layers=12, frozen=0)
            missing, unexpected = model.load_state_dict(self._states, strict=False)
            assert not unexpected
            assert all(name.startswith(("hidden", "out")) for name in missing)
            return model
        return Judge(self._decoder, self._decoder.pieces.weight.shape[1])
