"""Whether two speakers are one."""

from __future__ import annotations

from sayso.model import Speaker, SpeakerKind
from sayso.text.names import same_person

_SURE = 0.8


def same(first: Speaker | None, second: Speaker | None) -> bool:
    """Whether both are named and their names fit together."""
    if first is None or second is None:
        return False
    if SpeakerKind.UNNAMED in (first.kind, second.kind):
        return False
    return bool(same_person(first.name, second.name) >= _SURE)


def different(first: Speaker | None, second: Speaker | None) -> bool:
    """Whether both are named persons and their names do not fit together; an unnamed or unknown one may be anybody."""
    if first is None or second is None or not (first.kind is second.kind is SpeakerKind.PERSON):
        return False
    return not same(first, second)
