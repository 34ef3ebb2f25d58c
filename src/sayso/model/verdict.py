"""Labels of the AVeriTeC scale, with confidence and reasons."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Label(StrEnum):
    SUPPORTED = "Supported"
    REFUTED = "Refuted"
    CONFLICTING = "Conflicting Evidence/Cherrypicking"
    NOT_ENOUGH = "Not Enough Evidence"


@dataclass(frozen=True, slots=True)
class Reason:
    """A named check and what it compared; `evidence` are ids of the report's evidence."""

    check: str
    text: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    label: Label
    confidence: float  # 0 to 1: how sure of the label
    reasons: tuple[Reason, ...] = ()
