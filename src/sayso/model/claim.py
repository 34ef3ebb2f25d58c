"""A checkable proposition."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sayso.model.span import Spans


class ClaimKind(StrEnum):
    HEADLINE = "headline"
    NARRATION = "narration"  # the article speaks
    STATEMENT = "statement"  # somebody in the article speaks
    ACCOUNT = "account"  # that an account or channel is really the speaker's


@dataclass(frozen=True, slots=True)
class Claim:
    """One proposition of the article, with the statement it stands in (if any) and its figures, by id."""

    id: str
    text: str
    spans: Spans
    kind: ClaimKind = ClaimKind.NARRATION
    statement: str | None = None
    figures: tuple[str, ...] = ()
    checkworthy: float = 0.0  # 0 to 1
    whole: str = ""  # the words of the article that make a sentence of it, where `text` alone is none

    @property
    def shown(self) -> str:
        """The words that a reader is shown."""
        return self.whole or self.text
