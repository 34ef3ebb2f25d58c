"""How much a sentence is a factual claim worth checking."""

from sayso.parse.checkworthy.model import checkworthiness

__all__ = ["checkworthiness"]
