"""Which model is asked in this process: told once by the entry point, loaded when it is first asked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np

from sayso.judge.stance.foreign import cross_encoder
from sayso.judge.stance.model import Floats, shipped

_MOST = 10_000  # pairs whose answers are remembered: two checks ask the same, and so does the next draft of an article
_told: list[str] = []
_answers: dict[tuple[str, str], Floats] = {}


def use_model(name: str | None) -> None:
    """From now on ask the cross-encoder `name` (see `cross_encoder`); None is the shipped one.

    Raises InputError where there is none of that name.
    """
    if name is not None:
        _named(name)
    _told[:] = [] if name is None else [name]


def stances(pairs: Sequence[tuple[str, str]]) -> Floats:
    """(passage, claim) pairs -> (n, 3) probabilities: entails, contradicts, neither."""
    if _told:
        return _named(_told[0])(pairs)  # what it says of a pair may depend on those beside it
    model = shipped()
    found = {pair: _answers.get(pair) for pair in pairs}
    if new := [pair for pair, row in found.items() if row is None]:
        rows = dict(zip(new, model(new), strict=True))
        found.update(rows)
        if len(_answers) > _MOST:
            _answers.clear()
        _answers.update(rows)
    return np.array([found[pair] for pair in pairs], np.float32).reshape(-1, 3)


_named = cache(cross_encoder)
