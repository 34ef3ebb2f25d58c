"""What people say of verdicts. It stands beside what the machine said, and never in its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sayso.model.verdict import Label


class Aspect(StrEnum):
    """Which of a claim's two verdicts is meant."""

    ATTRIBUTION = "attribution"
    CONTENT = "content"


class Decision(StrEnum):
    ACCEPTED = "accepted"
    OVERRULED = "overruled"
    COMMENTED = "commented"


@dataclass(frozen=True, slots=True)
class Review:
    """One person's judgement of one verdict; `label` is what it should be, where it was overruled."""

    claim: str
    aspect: Aspect
    decision: Decision
    name: str
    at: datetime  # with its zone
    label: Label | None = None
    text: str = ""
