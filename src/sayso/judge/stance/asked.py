"""Which model is asked in this process: told once by the entry point, loaded when it is first asked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sayso.judge.stance.foreign import cross_encoder
from sayso.judge.stance.model import Floats, shipped

_told: list[str] = []


def use_model(name: str | None) -> None:
    """From now on ask the cross-encoder `name` (see `cross_encoder`); None is the shipped one.

    Raises InputError where there is none of that name.
    """
    if name is not None:
        _named(name)
    _told[:] = [] if name is None else [name]


def stances(pairs: Sequence[tuple[str, str]]) -> Floats:
    """(passage, claim) pairs -> (n, 3) probabilities: entails, contradicts, neither."""
    return (_named(_told[0]) if _told else shipped())(pairs)


_named = cache(cross_encoder)
