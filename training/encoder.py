"""The layers of a BERT encoder as torch modules, and how they start from a checkpoint: shared by what is trained here."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

WIDTH, HEADS, INNER = 384, 12, 1536  # of the base: states, heads of attention, units between a layer's last products
HEAD = WIDTH // HEADS
FORBIDDEN = -1e4
BASE_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"  # all-MiniLM-L6-v2

_NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "mix": "attention.output.dense",
    "mix_norm": "attention.output.LayerNorm",
    "wide": "intermediate.dense",
    "narrow": "output.dense",
    "norm": "output.LayerNorm",
}


class Layer(nn.Module):
    """(batch, pieces, WIDTH) states and what is added to their scores of attention -> states."""

    def __init__(self, dropout: float, *, heads: int = HEADS, inner: int = INNER) -> None:
        super().__init__()
        self.heads, room = heads, heads * HEAD
        self.query, self.key, self.value = nn.Linear(WIDTH, room), nn.Linear(WIDTH, room), nn.Linear(WIDTH, room)
        self.mix, self.mix_norm = nn.Linear(room, WIDTH), nn.LayerNorm(WIDTH, eps=1e-12)
        self.wide, self.narrow = nn.Linear(WIDTH, inner), nn.Linear(inner, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = x.shape
        q, k, v = (
            f(x).view(batch, length, self.heads, HEAD).transpose(1, 2) for f in (self.query, self.key, self.value)
        )
        if torch.onnx.is_in_onnx_export():
            mixed = torch.softmax(q @ k.transpose(2, 3) * HEAD**-0.5 + mask, -1) @ v
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype))
        x = self.mix_norm(x + self.drop(self.mix(mixed.transpose(1, 2).flatten(2))))
        return self.norm(x + self.drop(self.narrow(F.gelu(self.wide(x)))))


def vocabulary_of(base: Path) -> tuple[list[str], list[int]]:
    """The pieces kept, and their old numbers: marks and whatever Latin script and punctuation can spell."""
    lines = (base / "vocab.txt").read_text(encoding="utf-8").split("\n")

    def wanted(piece: str) -> bool:
        letters = piece.removeprefix("##")
        return piece in {"[PAD]", "[UNK]", "[CLS]", "[SEP]"} or (
            not piece.startswith("[unused")
            and all(c < "\u0250" or "\u2010" <= c <= "\u20bf" or c == "\u2122" for c in letters)
            and piece not in ("[MASK]", "")
        )

    kept = [i for i, piece in enumerate(lines) if wanted(piece)]
    return [lines[i] for i in kept], kept


def states_of(folder: Path, kept: list[int], layers: int) -> dict[str, Tensor]:
    """The checkpoint's first layers under our names: pieces (the rows `kept`), positions, kinds, norm, layers."""
    old = load_file(folder / "model.safetensors")
    new = {
        "pieces.weight": old["embeddings.word_embeddings.weight"][kept],
        "positions.weight": old["embeddings.position_embeddings.weight"],
        "kinds.weight": old["embeddings.token_type_embeddings.weight"],
    }
    for part in ("weight", "bias"):
        new[f"norm.{part}"] = old[f"embeddings.LayerNorm.{part}"]
        for i in range(layers):
            for ours, theirs in _NAMES.items():
                new[f"layers.{i}.{ours}.{part}"] = old[f"encoder.layer.{i}.{theirs}.{part}"]
    return new
