"""Whose words a claim quotes, where its speaker hands on somebody else's: "Roe quoted Jane Doe, who called it “a disgrace”"."""

from __future__ import annotations

from sayso.judge.case import Case
from sayso.model import Span, Speaker, SpeakerKind

__all__ = ["spoken_by"]


def spoken_by(case: Case, piece: Span) -> Speaker | None:
    """Who spoke the quoted words at `piece`: the claim's speaker, or the person to whom a statement within theirs gives them."""
    own = case.statement
    if own is None:
        return None
    inner = [
        s
        for s in case.scene.layout.statements_at(piece)
        if s is not own
        and s.speaker is not None
        and s.speaker.kind is SpeakerKind.PERSON
        and s.source
        and any(span.contains(piece) for span in s.content)
        and all(any(whole.contains(span) for whole in own.content) for span in (*s.content, *s.source))
    ]
    within = min(inner, key=lambda s: sum(span.length for span in s.content), default=own)
    return within.speaker
