"""How sure a verdict is, as the share of verdicts like it that were right where they were measured."""

from __future__ import annotations

import json
from bisect import bisect
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from sayso.model import Label

Table = Mapping[str, Sequence[tuple[float, float]]]  # by label rising knots: what the rules say, share right


# Where nobody chose the reports: by the best passage, from before the article or not.
OF_MANY = {True: "Supported, by an earlier report of many", False: "Supported, by a report of many"}


@cache
def _shipped() -> Table:
    """Fitted by `benchmarks/calibration.py --fit` on pairs of sentences that no model of ours was trained on, and by
    `benchmarks/wide_archive.py --fit` on news in a large archive."""
    found: Table = json.loads((files("sayso.judge") / "data" / "confidence.json").read_text(encoding="utf-8"))
    return found


def calibrated(label: Label, raw: float, table: Table | None = None) -> float:
    """The confidence (0 to 1) of a verdict that the rules are `raw` (0 to 1) sure of by themselves.

    Straight lines between the table's knots, level outside them; `raw` for a label that it does not have.
    """
    return _between((_shipped() if table is None else table).get(label.value, ()), raw)


def of_many(earlier: bool, read: float) -> float:
    """The confidence (0 to 1) of *Supported* where nobody chose the reports: there it goes by how likely the model thinks the
    best of the passages to entail the claim, and by whether it is from before the article."""
    return _between(_shipped().get(OF_MANY[earlier], ()), read)


def _between(knots: Sequence[tuple[float, float]], raw: float) -> float:
    if not knots:
        return raw
    at = bisect([x for x, _ in knots], raw)
    if at in (0, len(knots)):
        return knots[min(at, len(knots) - 1)][1]
    (x0, y0), (x1, y1) = knots[at - 1], knots[at]
    return y0 + (y1 - y0) * (raw - x0) / (x1 - x0)
