"""A trace: sightings of a quotation, and other renderings of the same words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sayso.rows.archive import head, place

if TYPE_CHECKING:
    from sayso.archive import Piece, Sighting
    from sayso.model import Speaker
    from sayso.tracing import Rendering, Trace


def trace(found: Trace) -> list[dict[str, Any]]:
    """The sightings; each with the other renderings that are held against it."""
    return [
        {
            **sighting(item.sighting),
            "relation": item.relation.value if item.relation else None,
            "drift": _pieces(item.sighting.drift),
            "speaker": _speaker(item.speaker),
            "ascribed": item.ascribed.value if item.ascribed else None,
            "other_translations": [_rendering(r) for r in found.renderings if r.sighting == at],
        }
        for at, item in enumerate(found.lines)
    ]


def sighting(found: Sighting) -> dict[str, Any]:
    """One sighting, and how its words differ from those asked for."""
    return {
        **head(found.document),
        **place(found.document, found.span),
        "exact": found.exact,
        "likeness": found.likeness,
        "pieces": _pieces(found.pieces),
    }


def _rendering(found: Rendering) -> dict[str, Any]:
    return {
        **head(found.document),
        **place(found.document, found.span),
        "speaker": _speaker(found.speaker),
        "shared": list(found.shared),
        "days": found.days,
    }


def _pieces(found: Iterable[Piece]) -> list[dict[str, str]]:
    return [{"change": piece.change.value, "quoted": piece.quoted, "found": piece.found} for piece in found]


def _speaker(found: Speaker | None) -> dict[str, str | None] | None:
    return {"name": found.name, "kind": found.kind.value, "role": found.role} if found else None
