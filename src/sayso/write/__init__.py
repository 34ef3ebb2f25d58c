"""Report -> text: terminal, JSON, HTML, ClaimReview."""

from sayso.write.write import Format, write

__all__ = ["Format", "write"]
