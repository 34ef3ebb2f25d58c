"""The reasons of a verdict as they are told: what several checks found in the same words is said once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sayso.model import Reason
from sayso.write.clean import line

__all__ = ["Told", "told"]

_SOURCES = re.compile(r" \([^()]*independent sources?[^()]*\)\Z")  # how many of them, behind what they tell


@dataclass(frozen=True, slots=True)
class Told:
    """What is told, by which checks, and the evidence of all of them."""

    text: str
    checks: tuple[str, ...]
    evidence: tuple[str, ...]


def told(reasons: Sequence[Reason]) -> list[Told]:
    """The reasons in order; of those that differ in no more than the number of their sources, the one with the most
    evidence stands for all."""
    groups: dict[str, list[Reason]] = {}
    for reason in reasons:
        groups.setdefault(_SOURCES.sub("", line(reason.text)), []).append(reason)
    return [
        Told(
            max(group, key=lambda reason: len(reason.evidence)).text,
            tuple(dict.fromkeys(reason.check for reason in group)),
            tuple(dict.fromkeys(name for reason in group for name in reason.evidence)),
        )
        for group in groups.values()
    ]
