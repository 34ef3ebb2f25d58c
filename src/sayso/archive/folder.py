"""What lies in an archive's folder, and what may lie there before any document does."""

from __future__ import annotations

from pathlib import Path

DOCUMENTS = "archive.sqlite"
_FACTS = "known.sqlite"  # published fact-checks, which the room `known` keeps


def ours(path: Path) -> bool:
    """Whether a file may lie in the folder before there is an archive in it: the lock, and published fact-checks."""
    return path.name == "writer.lock" or path.name.startswith(_FACTS)


def facts_alone(folder: Path) -> bool:
    """Whether published fact-checks are kept there, and no documents yet."""
    return (folder / _FACTS).is_file() and not (folder / DOCUMENTS).exists()
