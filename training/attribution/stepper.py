"""One step of training, recorded once on a GPU and then replayed: small networks spend their time in being launched."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

WARM = 0.05  # share of the time in which the rate rises
Given = dict[str, Tensor]


class Stepper:
    """AdamW on groups of parameters, each with its rate, by the loss that a function gives for a batch of tensors."""

    def __init__(self, groups: Sequence[tuple[list[Tensor], float]], clipped: Sequence[list[Tensor]]) -> None:
        self.rates, self.clipped = [rate for _, rate in groups], clipped
        self.fast = groups[0][0][0].is_cuda
        device = groups[0][0][0].device
        self.adam = torch.optim.AdamW(
            [{"params": ps, "lr": torch.tensor(rate, device=device)} for ps, rate in groups],
            betas=(0.9, 0.98),
            weight_decay=0.01,
            fused=self.fast,
            capturable=self.fast,
        )
        self.loss: Callable[[Given], Tensor] | None = None
        self.given: Given = {}
        self.graph: torch.cuda.CUDAGraph | None = None

    def learns(self, loss: Callable[[Given], Tensor]) -> None:
        """From now on by this loss, which must need nothing of the processor."""
        self.loss, self.graph, self.given = loss, None, {}

    def step(self, given: Given, share: float) -> None:
        """One step at that share of the time."""
        height = min((share + 0.002) / WARM, (1 - share) / (1 - WARM) + 0.003, 1.0)
        for group, rate in zip(self.adam.param_groups, self.rates, strict=True):
            group["lr"].fill_(rate * height)
        if self.graph is not None:
            for name, tensor in given.items():
                self.given[name].copy_(tensor)
            self.graph.replay()
        elif not self.fast:
            self._once(given)
        elif self.given:
            self._once(given)  # it could not be recorded
        else:
            self.given = {name: tensor.clone() for name, tensor in given.items()}
            self._record()

    def _once(self, given: Given) -> None:
        assert self.loss is not None
        self.adam.zero_grad(set_to_none=True)
        self.loss(given).backward()
        for parameters in self.clipped:
            torch.nn.utils.clip_grad_norm_(parameters, 1.0, foreach=True)
        self.adam.step()

    def _record(self) -> None:
        beside = torch.cuda.Stream()
        beside.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(beside):
            for _ in range(3):
                self._once(self.given)
        torch.cuda.current_stream().wait_stream(beside)
        torch.cuda.synchronize()
        graph = torch.cuda.CUDAGraph()
        try:
            self.adam.zero_grad(set_to_none=True)
            with torch.cuda.graph(graph, capture_error_mode="thread_local"):
                self._once(self.given)
        except RuntimeError as error:
            print("not recorded:", str(error)[:300], flush=True)
            torch.cuda.synchronize()
            return
        self.graph = graph
