"""Document -> Figures."""

from sayso.parse.figures.figures import figures_of

__all__ = ["figures_of"]
