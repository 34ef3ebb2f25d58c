"""Document -> Statements, Figures, Claims."""

from sayso.parse.parse import parse

__all__ = ["parse"]
