"""Products that are trained as they will be shipped: weights in 7 bits a row, what goes in in 8 bits a window."""

from __future__ import annotations

import torch
from encoder import Layer
from torch import Tensor, nn
from torch.nn import functional as F

TOP = 64  # of a weight: processors without VNNI add two products in 16 bits


class Rounded(nn.Linear):
    """Rounds in the forward pass once `on` is set; gradients pass as if it did not."""

    on = False

    def forward(self, x: Tensor) -> Tensor:
        if not self.on:
            return super().forward(x)
        return F.linear(rounded_states(x), rounded_weights(self.weight), self.bias)


def rounded_weights(weight: Tensor) -> Tensor:
    with torch.no_grad():
        step = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / TOP
        off = (weight / step).round() * step - weight
    return weight + off


def rounded_states(x: Tensor) -> Tensor:
    """(windows, pieces, units), each window in 255 steps from its least to its most."""
    with torch.no_grad():
        wide = x.float()
        low, high = wide.amin((1, 2), keepdim=True).clamp(max=0), wide.amax((1, 2), keepdim=True).clamp(min=0)
        step = (high - low).clamp(min=1e-8) / 255
        off = (wide / step).round() * step - wide
    return x + off.to(x.dtype)


def prepare(layers: nn.ModuleList) -> list[Rounded]:
    """Makes the products of these layers ones that can be rounded."""
    found: list[Rounded] = []
    for layer in layers:
        assert isinstance(layer, Layer)
        for part in (layer.query, layer.key, layer.value, layer.mix, layer.wide, layer.narrow):
            part.__class__ = Rounded
            found.append(part)
    return found
