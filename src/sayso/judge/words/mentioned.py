"""Whether a text has a name, whatever its case."""

from __future__ import annotations

from functools import lru_cache

from sayso.text.words import fold

__all__ = ["mentions"]

_STEM, _ENDING = 4, 3  # letters of a name without its ending, and of the ending
_KEPT = 1_000  # texts: those of the last checks are asked for again


@lru_cache(maxsize=_KEPT)
def _folded(text: str) -> frozenset[str]:
    """The words of a text as they are compared with a name."""
    return frozenset(fold(part.strip('.,;:!?()"“”«»')) for part in text.replace("’", "'").split())


def mentions(text: str, name: str) -> bool:
    """Whether the last word of a name stands in a text, folded; in Russian and Ukrainian in any case."""
    parts = [fold(part) for part in name.split()]
    if not parts:
        return False
    there = _folded(text)
    if parts[-1] in there:
        return True
    stem = parts[-1].rstrip("аеиоуыьэюяйії")
    cyrillic = len(stem) >= _STEM and "а" <= stem[0] <= "я"
    return cyrillic and any(word.startswith(stem) and len(word) <= len(stem) + _ENDING for word in there)
