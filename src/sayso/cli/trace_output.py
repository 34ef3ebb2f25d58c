"""What `sayso archive trace` prints for people."""

from __future__ import annotations

from collections.abc import Iterable

from sayso.archive import Change, Piece
from sayso.cli.archive_output import source
from sayso.model import Speaker
from sayso.tracing import Ascribed, Rendering, Trace, Traced
from sayso.write.clean import line, shorten

_SHOWN = 400  # characters of another rendering
_MARKS = {Change.SAME: "{1}", Change.MISSING: "[-{0}-]", Change.ADDED: "[+{1}+]", Change.OTHER: "[-{0}-][+{1}+]"}


def for_people(found: Trace) -> str:
    """Sightings, the earliest first, the differences marked; who else is named; what may be other translations."""
    if not found.lines:
        return "this archive does not hold these words\n"
    count = len(found.lines)
    parts = [f"{count} sighting{'s' if count > 1 else ''}, the earliest that this archive holds first\n\n"]
    parts.extend(f"{_told(item)}\n\n" for item in found.lines)
    if found.speakers:
        named = ", ".join(f"{_name(who)} ({n} document{'s' if n > 1 else ''})" for who, n in found.speakers)
        parts.append(f"ascribed to: {named}\n")
    if found.renderings:
        parts.append(
            "\nother translations (possible): the same speaker within days, with the same numbers and names\n\n"
        )
        parts.extend(f"{_rendered(item)}\n\n" for item in found.renderings)
    return "".join(parts)


def _told(item: Traced) -> str:
    found = item.sighting
    like = "exact" if found.exact else f"{found.likeness:.0%} the same"
    lines = [f"{source(found.document)} ({like})", f"    {_marked(found.pieces)}"]
    if item.speaker is not None:
        other = f" ({item.ascribed.value})" if item.ascribed in (Ascribed.OTHER, Ascribed.UNCLEAR) else ""
        lines.append(f"    said by {_name(item.speaker)}{other}")
    changed = any(p.change is not Change.SAME for p in found.drift) and found.drift != found.pieces
    if item.relation is not None and changed:
        lines.append(f"    {item.relation.value}, beside the earliest: {_marked(found.drift)}")
    return "\n".join(lines)


def _rendered(item: Rendering) -> str:
    language = f", in {line(item.document.language)}" if item.document.language else ""
    shared = ", ".join(map(line, item.shared))
    return f"{source(item.document)}{language}\n    {shorten(item.text, _SHOWN)}\n    in common: {shared}"


def _name(speaker: Speaker) -> str:
    return line(speaker.name)


def _marked(pieces: Iterable[Piece]) -> str:
    return line(" ".join(_MARKS[piece.change].format(piece.quoted, piece.found) for piece in pieces))
