"""Trains a student, the network that is shipped, on what an ensemble of teachers says.

    python study.py BASES CROWDSOURCED.CSV UNLABELLED.TXT.XZ ROOM SECONDS OUT.NPZ SEED LABEL_SHARE RATE REPEATS EPOCHS

ROOM holds what `teach.py` wrote. The ensemble is a logistic regression over the mean log-odds of each kind, out of fold on the
training debates. The student learns, of each training sentence, LABEL_SHARE of the label and for the rest the ensemble's
word, and of the sentences without labels the ensemble's word alone; labelled ones are read REPEATS times in an epoch.
OUT.NPZ gets the student (`pack`), its log-odds and the ensemble's. Nothing is told of the held-out debates.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from pathlib import Path

import numpy as np
import torch
from choir import Choir
from kinds import Way
from lesson import DEVICE, Lesson, odds_of
from material import Material
from sklearn.linear_model import LogisticRegression
from teach import precision

AVERAGE = 0.999
HEAD_SEED = 1
SIZE, HEAD_RATE, BELOW = 128, 1e-3, 0.9


def ensemble(material: Material, room: Path) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """(texts, 2) log-odds of all kinds together, and the mean of each kind."""
    found: dict[str, list[np.ndarray]] = defaultdict(list)
    for path in sorted(room.glob("*-*.npz")):
        member = np.load(path)
        if member["said"][material.fit].all():
            found[path.stem.split("-")[0]].append(member["odds"].astype(np.float32))
    means = {name: np.mean(members, 0) for name, members in found.items()}
    if not means:
        sys.exit("no teacher is ready")
    both = np.zeros((len(material.texts), 2), np.float32)
    for column in range(2):
        x = np.stack([odds[:, column] for odds in means.values()], 1)
        model = LogisticRegression(C=1.0).fit(x[material.fit], material.labels[material.fit, column] > 0.5)
        both[:, column] = model.decision_function(x)
        print("weights", dict(zip(means, model.coef_[0].round(2).tolist(), strict=True)), model.intercept_, flush=True)
    for name, odds in [*means.items(), ("all", both)]:
        fit, tuning = (precision(material.data, rows, odds[rows, 0]) for rows in (material.fit, material.tuning))
        print(f"{name} of {len(found.get(name, means))}: out of fold {fit:.4f}, tuning {tuning:.4f}", flush=True)
    return both, means


def target_of(material: Material, odds: np.ndarray, share: float) -> np.ndarray:
    target = 1 / (1 + np.exp(-odds))
    target[material.fit] = share * material.labels[material.fit] + (1 - share) * target[material.fit]
    return target.astype(np.float32)


def pack(choir: Choir, start: dict[str, torch.Tensor]) -> dict[str, np.ndarray]:
    """The first network of a choir: matrices of layers as steps of 8 bits from where they began, a scale for each row."""
    *layers, head = choir.alone(0)
    found = {name: value.cpu().numpy() for name, value in head.items()}
    for number, layer in enumerate(layers):
        for part, value in layer.items():
            name, now = f"layers.{number}.{part}", value.cpu()
            if now.ndim == 1:
                found[name] = now.numpy()
                continue
            moved = (now - start[name]).numpy()
            step = np.maximum(np.abs(moved).max(1, keepdims=True), 1e-9) / 127
            found[name] = np.round(moved / step).astype(np.int8)
            found[f"{name}.step"] = step.astype(np.float32)
    return found


def unpack(packed: dict[str, np.ndarray], start: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The states that `pack` was given, all of them."""
    states = dict(start)
    for name, value in packed.items():
        if name in states:
            moved = torch.from_numpy(value.astype(np.float32))
            step = packed.get(f"{name}.step")
            states[name] = moved if step is None else start[name] + moved * torch.from_numpy(step)
    return states


def main(*given: str) -> None:
    bases, labelled, unlabelled, room, seconds, out, seed = given[:7]
    share, rate, repeats, epochs = (float(x) for x in given[7:])
    until = time.time() + float(seconds)
    material = Material(Path(bases), Path(labelled), Path(unlabelled))
    odds, means = ensemble(material, Path(room))
    kind, inputs = material.read_by("mini")
    target = torch.from_numpy(target_of(material, odds, share)).to(DEVICE)
    rows = np.concatenate([np.tile(material.fit, int(repeats)), material.more])
    model = kind.fresh(HEAD_SEED)
    start = {name: value.clone() for name, value in model.state_dict().items()}
    choir = model.choir([model], DEVICE)
    lesson = Lesson(inputs, target[None], max(1.0, until - time.time() - 6), int(seed), AVERAGE)
    print(Path(out).stem, len(rows), lesson.learn(choir, [rows], Way(SIZE, epochs, rate, HEAD_RATE, BELOW)), flush=True)
    found = np.zeros(len(material.data.texts), np.float32)
    known = np.union1d(material.fit, material.shown)
    found[known] = odds_of(choir, inputs, known)[0, :, 0]
    packed = pack(choir, start) | {"odds": found, "ensemble": odds[: len(found)], "recipe": np.array(given[6:])}
    packed |= {f"kind.{name}": one[: len(found)].astype(np.float16) for name, one in means.items()}
    np.savez_compressed(out, **packed)
    data, tuning = material.data, material.tuning
    near = np.corrcoef(found[tuning], odds[tuning, 0])[0, 1]
    print(
        f"{Path(out).stem}: tuning {precision(data, tuning, found[tuning]):.4f}, as the ensemble {near:.4f}", flush=True
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
