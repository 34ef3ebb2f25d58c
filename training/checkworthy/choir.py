"""Several networks of one kind side by side, as one whose weights have a dimension more: a device is then less idle.

Shapes: K networks, B sentences for each, T pieces, W the width. Each network gets sentences of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

DROPOUT = 0.1
# On a processor a byte is drawn for each number: PyTorch's dropout takes longer than the layer.
_DROPPED = round(DROPOUT * 256)
_CHANCE = np.random.Generator(np.random.SFC64(1))
FORBIDDEN = -1e4


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None) -> Tensor:
    """Attention, (sentences, heads, pieces, size) each; without `mask` a piece sees those before it."""
    if q.is_cuda:
        exact = None if mask is None else mask.to(q.dtype)
        return F.scaled_dot_product_attention(q, k, v, attn_mask=exact, is_causal=mask is None)
    with torch.autocast("cpu", enabled=False):  # PyTorch's own takes five times as long backwards on short sentences
        if mask is None:
            mask = torch.full((q.shape[2], k.shape[2]), FORBIDDEN).triu(1)
        scores = q.float() @ k.float().transpose(2, 3) * q.shape[3] ** -0.5 + mask
        return (scores.softmax(-1) @ v.float()).to(v.dtype)


@dataclass
class Batch:
    """(K, B, T) ids, which of them are there, which are the sentence's; (K, B, features) of surface."""

    ids: Tensor
    present: Tensor
    said: Tensor
    surface: Tensor


class Choir:
    """The weights of K networks, stacked: `layers`, from the lowest, and `head`; `fixed` ones are shared."""

    def __init__(self, models: list[nn.Module], device: torch.device) -> None:
        self.count, self.device, self.training = len(models), device, False
        self.layers = [self._stacked([m.steps()[i] for m in models]) for i in range(len(models[0].steps()))]
        self.head = self._stacked([nn.ModuleDict({"hidden": m.hidden, "out": m.out}) for m in models])
        self.fixed = {n: p.detach().to(device) for n, p in models[0].fixed().items()}

    def _stacked(self, parts: list[nn.Module]) -> dict[str, Tensor]:
        found = {}
        for name, first in parts[0].named_parameters():
            rows = [dict(part.named_parameters())[name].detach().float() for part in parts]
            found[name] = torch.stack(rows).to(self.device).contiguous().requires_grad_(True)
            assert first.shape == found[name].shape[1:]
        return found

    def alone(self, number: int) -> list[dict[str, Tensor]]:
        """One network's weights: layers from the lowest, then the head."""
        return [{n: p.detach()[number] for n, p in part.items()} for part in [*self.layers, self.head]]

    def _line(self, x: Tensor, part: dict[str, Tensor], name: str) -> Tensor:
        """(K, N, in) -> (K, N, out)"""
        if self.count == 1 and not x.is_cuda and f"{name}.bias" in part:
            return F.linear(x[0], part[f"{name}.weight"][0], part[f"{name}.bias"][0])[None]
        weight = part[f"{name}.weight"].transpose(1, 2)
        if f"{name}.bias" not in part:
            return torch.bmm(x, weight)
        return torch.baddbmm(part[f"{name}.bias"][:, None], x, weight)

    def _drop(self, x: Tensor) -> Tensor:
        if not self.training or x.is_cuda:
            return F.dropout(x, DROPOUT, self.training)
        drawn = torch.frombuffer(bytearray(_CHANCE.bytes(x.numel())), dtype=torch.uint8).view(x.shape)
        return x * ((drawn >= _DROPPED) * (256 / (256 - _DROPPED))).to(x.dtype)

    def judge(self, pooled: list[Tensor], surface: Tensor) -> Tensor:
        x = torch.cat([self._drop(torch.cat(pooled, -1)), surface], -1)
        x = F.gelu(self._line(x, self.head, "hidden"))
        return self._line(self._drop(x), self.head, "out")

    def __call__(self, batch: Batch) -> Tensor:
        """(K, B, 2) log-odds."""
        raise NotImplementedError


class Encoders(Choir):
    """BERT's layers; the mean and the maximum over pieces."""

    heads = 12

    def __call__(self, batch: Batch) -> Tensor:
        count, size, length = batch.ids.shape
        x = F.embedding(batch.ids, self.fixed["pieces.weight"]) + self.fixed["positions.weight"][:length]
        x = F.layer_norm(x, x.shape[-1:], self.fixed["norm.weight"], self.fixed["norm.bias"], 1e-12)
        x = x.flatten(1, 2)
        mask = (~batch.present).float().flatten(0, 1)[:, None, None, :] * FORBIDDEN
        for layer in self.layers:
            half = x.bfloat16() if torch.is_autocast_enabled(x.device.type) else x  # once for all three
            q, k, v = (
                self._line(half, layer, name).view(count * size, length, self.heads, -1).transpose(1, 2)
                for name in ("query", "key", "value")
            )
            mixed = attend(q, k, v, mask).transpose(1, 2).reshape(x.shape)
            x = self._norm(x + self._drop(self._line(mixed, layer, "mix")), layer, "mix_norm")
            inner = self._line(F.gelu(self._line(x, layer, "wide")), layer, "narrow")
            x = self._norm(x + self._drop(inner), layer, "norm")
        x = x.view(count, size, length, -1).float()
        there = batch.present.float()[..., None]
        mean = (x * there).sum(2) / there.sum(2)
        most = (x + (1.0 - there) * FORBIDDEN).max(2).values
        return self.judge([mean, most], batch.surface)

    @staticmethod
    def _norm(x: Tensor, layer: dict[str, Tensor], name: str) -> Tensor:
        x = F.layer_norm(x, x.shape[-1:], eps=1e-12)
        return torch.addcmul(layer[f"{name}.bias"][:, None], x, layer[f"{name}.weight"][:, None])


class Decoders(Choir):
    """SmolLM2's layers; the last piece and the mean over the sentence."""

    heads, keys, base = 9, 3, 100_000.0

    def __call__(self, batch: Batch) -> Tensor:
        count, size, length = batch.ids.shape
        x = F.embedding(batch.ids, self.fixed["pieces.weight"]).flatten(1, 2)
        head = x.shape[-1] // self.heads
        at = torch.arange(length, device=x.device)[:, None] * (
            self.base ** -(torch.arange(0, head, 2, device=x.device) / head)
        )
        turn = torch.polar(torch.ones_like(at), at)
        for layer in self.layers[:-1]:
            y = self._norm(x, layer["before.weight"])
            q, k, v = (self._line(y, layer, name).view(count * size, length, -1, head) for name in ("q", "k", "v"))
            qk = torch.cat([q, k], 2).float().view(count * size, length, -1, head // 2, 2)
            qk = torch.view_as_real(torch.view_as_complex(qk) * turn[:, None]).flatten(-2).to(v.dtype)
            q, k = qk[:, :, : self.heads].transpose(1, 2), qk[:, :, self.heads :].transpose(1, 2)
            k, v = (one.repeat_interleave(self.heads // self.keys, 1) for one in (k, v.transpose(1, 2)))
            mixed = attend(q, k, v)
            x = x + self._line(mixed.transpose(1, 2).reshape(x.shape), layer, "mix")
            y = self._norm(x, layer["between.weight"])
            x = x + self._line(F.silu(self._line(y, layer, "gate")) * self._line(y, layer, "up"), layer, "down")
        x = self._norm(x, self.layers[-1]["weight"]).view(count, size, length, -1).float()
        ends = batch.present.sum(2) - 1
        last = x.gather(2, ends[..., None, None].expand(-1, -1, 1, x.shape[-1]))[:, :, 0]
        said = batch.said.float()[..., None]
        return self.judge([last, (x * said).sum(2) / said.sum(2)], batch.surface)

    @staticmethod
    def _norm(x: Tensor, weight: Tensor) -> Tensor:
        y = F.rms_norm(x, x.shape[-1:], eps=1e-5) * weight[:, None]
        return y.to(torch.bfloat16) if torch.is_autocast_enabled("cuda") else y
