"""What statements are while they are being made, before speakers and channels are carried from one to the next."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.model import Span, Statement
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.speakers.cast import Entity


@dataclass(frozen=True, slots=True)
class Made:
    """A statement in the making: with the sentence it stands in and what it was made from."""

    statement: Statement
    draft: Draft
    sentence: Span
    entity: Entity | None = None
    pointer: bool = False  # "stated this in a post": names the channel of what was said before, and says nothing itself
