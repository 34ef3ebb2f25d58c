"""A trained network's weights as small files: matrices in 8 bits with a scale to each row, the rest in 16."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor


def save(states: dict[str, Tensor], paths: list[Path]) -> None:
    """What was trained, in as many files, about as large as one another."""
    packed: list[dict[str, np.ndarray]] = [{} for _ in paths]
    for name, value in states.items():
        into = min(packed, key=lambda part: sum(array.nbytes for array in part.values()))
        array = value.detach().float().cpu().numpy()
        if array.ndim == 2 and min(array.shape) > 3:
            step = np.abs(array).max(1, keepdims=True) / 127 + 1e-12
            into[name] = np.round(array / step).astype(np.int8)
            into[f"{name}.step"] = step.astype(np.float32)
        else:
            into[name] = array.astype(np.float32 if array.size < 10_000 else np.float16)
    for part, path in zip(packed, paths, strict=True):
        np.savez_compressed(path, **part)


def load(paths: list[Path]) -> dict[str, Tensor]:
    found = {}
    for path in paths:
        with np.load(path) as part:
            for name in part.files:
                if not name.endswith(".step"):
                    scale = part[f"{name}.step"] if f"{name}.step" in part.files else np.float32(1)
                    found[name] = torch.from_numpy(part[name].astype(np.float32) * scale)
    return found
