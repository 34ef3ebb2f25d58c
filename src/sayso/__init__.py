"""Sayso reads a news article and says, for every checkable part of it, who said it and whether it is so.

    import sayso

    with sayso.Archive.at("reports.jsonl") as archive:
        report = sayso.check("article.txt", archive)
    print(sayso.write(report, sayso.Format.TERMINAL))

Names are imported when they are first used: `import sayso` itself costs next to nothing.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.archive import Archive, Filter
    from sayso.errors import ArchiveError, FetchError, InputError, SaysoError
    from sayso.model import Document, Label, Reading, Report, Stored
    from sayso.parse import parse
    from sayso.pipeline import check
    from sayso.read import read
    from sayso.write import Format, write

_HOMES = {
    "Archive": "sayso.archive",
    "ArchiveError": "sayso.errors",
    "Document": "sayso.model",
    "FetchError": "sayso.errors",
    "Filter": "sayso.archive",
    "Format": "sayso.write",
    "InputError": "sayso.errors",
    "Label": "sayso.model",
    "Reading": "sayso.model",
    "Report": "sayso.model",
    "SaysoError": "sayso.errors",
    "Stored": "sayso.model",
    "check": "sayso.pipeline",
    "parse": "sayso.parse",
    "read": "sayso.read",
    "write": "sayso.write",
}

__all__ = [
    "Archive",
    "ArchiveError",
    "Document",
    "FetchError",
    "Filter",
    "Format",
    "InputError",
    "Label",
    "Reading",
    "Report",
    "SaysoError",
    "Stored",
    "check",
    "parse",
    "read",
    "write",
]


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'sayso' has no attribute {name!r}")


class _Package(ModuleType):
    """Keeps `sayso.read` the function: importing the stage of the same name would put the module in its place."""

    def __setattr__(self, name: str, value: object) -> None:
        if isinstance(value, ModuleType) and _HOMES.get(name) == value.__name__:
            value = getattr(value, name)
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
