"""A small network that marks who said what: sources, cues and contents, and which belong together."""

from sayso.parse.tagger.legible import legible
from sayso.parse.tagger.tag import Tagged, tag

__all__ = ["Tagged", "legible", "tag"]
