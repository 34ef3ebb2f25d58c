"""A smaller tagger that starts from a larger one and learns to answer as it does (knowledge distillation)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import torch
from encoder import HEAD, Layer
from lesson import Batch
from network import Shape, Tagger
from torch import Tensor, nn
from torch.nn import functional as F


def teacher_of(run: Path, vocabulary: int) -> Tagger:
    """A tagger of full size, as trained in the folder `run`; not to be trained on."""
    model = Tagger(vocabulary, Shape())
    model.load_state_dict(torch.load(run / "average.pt", map_location="cpu", weights_only=True))
    return model.eval().requires_grad_(False)


@torch.no_grad()
def start_from(model: Tagger, teacher: Tagger, layers: Sequence[int], batches: Sequence[Batch]) -> None:
    """Gives `model` the teacher's layers named, each with the heads and inner units that add most to what goes on.

    How much one adds is its mean absolute value over `batches` times the length of its weights onwards.
    """
    used = [_Used(teacher.encoder.layers[n]) for n in layers]
    for batch in batches:
        batch.read(teacher)
    for hook in (hook for use in used for hook in use.hooks):
        hook.remove()
    ours = model.state_dict()
    ours |= {name: value for name, value in teacher.state_dict().items() if ".layers." not in name}
    for to, (use, layer) in enumerate(zip(used, model.encoder.layers, strict=True)):
        ours |= {f"encoder.layers.{to}.{name}": value for name, value in use.most(layer).items()}
    model.load_state_dict(ours)


def _add(sums: Tensor, _product: nn.Module, given: tuple[Tensor]) -> None:
    sums.add_(given[0].float().abs().mean((0, 1)))


class _Used:
    """What goes into the products `mix` and `narrow` of a layer, unit by unit."""

    def __init__(self, layer: Layer) -> None:
        self.layer = layer
        empty = layer.mix.weight.new_zeros
        self.mixed, self.inner = empty(layer.mix.in_features), empty(layer.narrow.in_features)
        self.hooks = [
            layer.mix.register_forward_pre_hook(partial(_add, self.mixed)),
            layer.narrow.register_forward_pre_hook(partial(_add, self.inner)),
        ]

    def most(self, to: Layer) -> dict[str, Tensor]:
        """The layer's weights, as far as there is room in `to`."""
        by_head = (self.mixed * self.layer.mix.weight.norm(dim=0)).view(-1, HEAD).sum(1)
        heads = by_head.topk(to.heads).indices.sort().values
        mixed = (heads[:, None] * HEAD + torch.arange(HEAD, device=heads.device)).flatten()
        inner = (self.inner * self.layer.narrow.weight.norm(dim=0)).topk(to.narrow.in_features).indices.sort().values
        rows = {"query": mixed, "key": mixed, "value": mixed, "wide": inner}
        columns = {"mix.weight": mixed, "narrow.weight": inner}
        found = {}
        for name, value in self.layer.state_dict().items():
            if (part := name.split(".")[0]) in rows:
                found[name] = value[rows[part]]
            else:
                found[name] = value[:, columns[name]] if name in columns else value
        return found


def unlikeness(batch: Batch, ours: tuple[Tensor, Tensor], theirs: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
    """How far scores of labels (Kullback-Leibler) and states (mean square) are from the teacher's, per word."""
    states, scores = (x[batch.there] for x in ours)
    their_states, their_scores = (x[batch.there] for x in theirs)
    labels = F.kl_div(
        F.log_softmax(scores, -1), F.log_softmax(their_scores, -1), log_target=True, reduction="batchmean"
    )
    return labels, F.mse_loss(states, their_states)
