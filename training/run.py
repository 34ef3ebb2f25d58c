"""One run of fine-tuning an encoder: optimiser, schedule and moving average, as far as it has come."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn


@dataclass(frozen=True)
class Pace:
    """How a model is trained: its layers above the frozen ones, `hidden` and `out`; nothing else."""

    frozen: int  # layers
    rate: float  # of the top layer
    below: float  # share of it for each layer further down
    head: float  # rate of `hidden` and `out`
    decay: float  # of weights
    average: float  # of the exponential moving average of the weights, which is what is kept
    seed: int


class Run:
    """Goes on from the checkpoint in `out` if there is one. `shape` gives the share of the rate at each step."""

    def __init__(self, model: nn.Module, pace: Pace, shape: Callable[[int], float], out: Path) -> None:
        self.model, self.pace, self.out, self.step = model, pace, out, 0
        layers = model.layers[pace.frozen :]
        head = [*model.hidden.parameters(), *model.out.parameters()]
        model.requires_grad_(False)
        for part in (layers, model.hidden, model.out):
            part.requires_grad_(True)
        groups = [
            {"params": list(layer.parameters()), "lr": pace.rate * pace.below**depth}
            for depth, layer in enumerate(reversed(layers))
        ]
        groups.append({"params": head, "lr": pace.head})
        self.optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=pace.decay)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimiser, lambda step: shape(step + 1))
        self.trained = {name for name, p in model.named_parameters() if p.requires_grad}
        self.average = {n: p.detach().clone() for n, p in model.named_parameters() if n in self.trained}
        if (out / "checkpoint.pt").exists():
            saved = torch.load(out / "checkpoint.pt", weights_only=True)
            model.load_state_dict(saved["model"], strict=False)
            self.optimiser.load_state_dict(saved["optimiser"])
            self.schedule.load_state_dict(saved["schedule"])
            self.average, self.step = saved["average"], saved["step"]
            torch.manual_seed(pace.seed + self.step)

    def learn(self, loss_of: Callable[[], Tensor]) -> float:
        """One step; the loss, which is taken with the model set to train."""
        self.model.train()
        loss = loss_of()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in self.model.parameters() if p.requires_grad], 1.0)
        self.optimiser.step()
        self.schedule.step()
        self.optimiser.zero_grad()
        self.step += 1
        decay = min(self.pace.average, self.step / (self.step + 20))
        with torch.no_grad():
            for name, value in self.model.named_parameters():
                if name in self.trained:
                    self.average[name].lerp_(value, 1 - decay)
        return float(loss.detach())

    def save(self) -> None:
        """Leaves a whole checkpoint whenever it is interrupted."""
        model = {n: p for n, p in self.model.state_dict().items() if n in self.trained}
        saved = {"model": model, "optimiser": self.optimiser.state_dict(), "schedule": self.schedule.state_dict()}
        torch.save(saved | {"average": self.average, "step": self.step}, self.out / "checkpoint.new")
        (self.out / "checkpoint.new").replace(self.out / "checkpoint.pt")

    @contextmanager
    def averaged(self) -> Iterator[None]:
        """The model with the averaged weights, which are also kept in `average.pt`."""
        now = {n: p.detach().clone() for n, p in self.model.named_parameters() if n in self.trained}
        self.model.load_state_dict(self.average, strict=False)
        torch.save(self.model.state_dict(), self.out / "average.pt")
        yield
        self.model.load_state_dict(now, strict=False)
