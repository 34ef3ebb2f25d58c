"""How right a network is on what was held out, and at which temperature its probabilities mean most."""

from __future__ import annotations

from typing import Any

import numpy as np
from data import CONTRADICTS, ENTAILS, NEITHER
from rows import GROUP, GROUPED, LANGUAGES, PLAIN, SOURCES, Rows


def scores(rows: Rows, numbers: np.ndarray, odds: np.ndarray) -> dict[str, Any]:
    """Of rows held out: by set the share whose likeliest stance is left open; of our groups, by language, see `polarity`."""
    right = rows.left[numbers, odds.argmax(1)]
    found: dict[str, Any] = {}
    for i, source in enumerate(SOURCES):
        which = (rows.source[numbers] == i) & (rows.kind[numbers] == PLAIN)
        if which.any():
            found[source] = [int(which.sum()), round(float(right[which].mean()), 4)]
    for i, language in enumerate(LANGUAGES):
        which = (rows.kind[numbers] == GROUPED) & (rows.language[numbers] == i)
        if which.any():
            found[f"ours {language}"] = polarity(odds[which], right[which])
    three = np.flatnonzero((rows.left[numbers].sum(1) == 1) & (rows.kind[numbers] == PLAIN))
    if len(three):
        found["temperature"] = temperature(odds[three], rows.left[numbers[three]].argmax(1))
    return found


def polarity(odds: np.ndarray, right: np.ndarray) -> dict[str, float]:
    """Of whole groups: pairs; share right; of these by stance; which claim a passage shows; which passage shows a claim."""
    each = odds.reshape(-1, len(GROUP), 3)
    shown = (each[:, :8, ENTAILS] - each[:, :8, CONTRADICTS]).reshape(-1, 4, 2)
    claims = np.concatenate([shown[:, :2, 0] > shown[:, :2, 1], shown[:, 2:, 1] > shown[:, 2:, 0]])
    passages = np.stack([shown[:, :2, None, 0] > shown[:, None, 2:, 0], shown[:, 2:, None, 1] > shown[:, None, :2, 1]])
    want = np.array([stance for *_, stance in GROUP])
    by = right.reshape(-1, len(GROUP))
    signs = np.array([[1, -1], [1, -1], [-1, 1], [-1, 1]])
    found = {"groups": len(each), "right": float(by.mean())}
    for name, stance in (("entails", ENTAILS), ("contradicts", CONTRADICTS), ("neither", NEITHER)):
        found[name] = float(by[:, want == stance].mean())
    found["which claim"], found["which passage"] = float(claims.mean()), float(passages.mean())
    found["polarity"] = float((shown * signs > 0).mean())
    return {name: round(value, 4) for name, value in found.items()}


def probabilities(odds: np.ndarray) -> np.ndarray:
    raised = np.exp(odds - odds.max(1, keepdims=True))
    return raised / raised.sum(1, keepdims=True)


def temperature(odds: np.ndarray, stances: np.ndarray) -> float:
    """The temperature of the least loss (Guo et al. 2017)."""
    tried = np.arange(0.5, 4.01, 0.02)
    losses = [-np.log(probabilities(odds / t)[np.arange(len(stances)), stances] + 1e-12).mean() for t in tried]
    return round(float(tried[int(np.argmin(losses))]), 2)


def reliability(odds: np.ndarray, right: np.ndarray) -> dict[str, Any]:
    """How far the likeliest stance's probability is the share of those that are `right`."""
    sure, bins = probabilities(odds).max(1), []
    for low in np.arange(0.3, 1, 0.1):
        inside = (sure >= low) & (sure < low + 0.1 + 1e-9 * (low > 0.85))
        if inside.any():
            share = [round(float(v[inside].mean()), 3) for v in (sure, right)]
            bins.append([round(float(low), 1), int(inside.sum()), *share])
    error = sum(b[1] * abs(b[2] - b[3]) for b in bins) / len(odds)
    return {
        "pairs": len(odds),
        "right": round(float(right.mean()), 4),
        "expected calibration error": round(float(error), 4),
        "reliability: from, pairs, mean probability of the likeliest, share right": bins,
    }
