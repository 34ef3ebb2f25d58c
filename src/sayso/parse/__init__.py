"""Document -> Statements, Figures, Claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sayso.parse.parse import parse

__all__ = ["parse"]


def __getattr__(name: str) -> Any:
    """Brings `parse` when it is asked for: those who want one kind of reading don't load the others' models."""
    if name != "parse":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415

    return import_module("sayso.parse.parse").parse
