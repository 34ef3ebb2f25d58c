"""Reading -> Findings: what the article alone gives away."""

from sayso.examine.examine import examine

__all__ = ["examine"]
