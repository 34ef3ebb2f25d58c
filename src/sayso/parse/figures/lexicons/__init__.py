"""General words that give a number its meaning, a module per language; English is fullest."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from sayso.parse.figures.lexicon import Lexicon

_LANGUAGES = frozenset({"en", "de", "ru", "uk", "vi", "fr", "es"})


@cache
def lexicon_of(language: str) -> Lexicon:
    """The lexicon of a language; the English one for a language that has none."""
    name = language if language in _LANGUAGES else "en"
    found: Lexicon = import_module(f"sayso.parse.figures.lexicons.{name}").LEXICON
    return found
