"""Statements as `sayso statements` lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sayso.model import Document, Spans, Statement


def attribution(document: Document, statement: Statement) -> dict[str, Any]:
    """One statement; offsets count from the start of the text that was read."""

    def place(spans: Spans) -> list[list[int]] | None:
        found = [(document.source_map.to_source(s.start), document.source_map.to_source(s.end - 1)) for s in spans]
        return [[start, last + 1] for start, last in found if start is not None and last is not None] or None

    speaker = statement.speaker
    return {
        "content": place(statement.content),
        "source": place(statement.source),
        "cue": place(statement.cue),
        "kind": str(statement.kind),
        "speaker": speaker.name if speaker else None,
        "speaker_kind": str(speaker.kind) if speaker else None,
        "role": speaker.role if speaker else None,
        "channel": statement.channel,
        "setting": statement.setting,
        "modality": str(statement.modality),
    }
