"""Names that a text holds, by their sound."""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.judge.words.ideas import Idea, ideas

# Languages that write every noun with a capital: what is a name can't be told well there.
NOUNS_LIKE_NAMES = frozenset({"de"})
NAME = re.compile(r"[^\W\d_][\w’'-]*")  # a word that may be one
_WORD = re.compile(r"\w+")
# Capitals that name nobody: days of the week, months beside a number, signs of money, an agency's name in a dateline.
_NO_NAMES = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?=\s\d)|(?<=\d\s)"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b"
    r"|\b(?:January|February|July|September|October|November|December)\b"
    r"|(?<=\b[Ii]n )(?:March|April|May|June|August)\b|(?<=\b[Ss]ince )(?:March|April|May|June|August)\b"
    r"|(?<=\blast )(?:March|April|May|June|August)\b"
    r"|\b(?:Rs|INR|USD|EUR|GBP)\b|\([^()]{2,40}\)(?=\s?[-–—:])"
)


@lru_cache(maxsize=20_000)
def names(text: str, language: str | None) -> frozenset[str]:
    """The names of a text by their sound; a first word alone is none, since every sentence begins with a capital."""
    text = _NO_NAMES.sub(" ", text)
    first = _WORD.search(text)
    if first is not None and first.group()[:1].isupper():
        after = _WORD.search(text, first.end())
        if after is None or not after.group()[:1].isupper():
            text = text[first.end() :]
    found = frozenset().union(*ideas(text, language))
    return frozenset(form for form in found if form.startswith("~"))


def sounds(word: str, language: str | None) -> Idea:
    """How a word sounds, if it may be a name."""
    return frozenset(form for idea in ideas(word, language) for form in idea if form[:1] == "~")


@lru_cache(maxsize=20_000)
def named(text: str, language: str | None) -> tuple[Idea, ...]:
    """The words of a text that are names, each once, with all its forms."""
    found = names(text, language)
    return tuple(idea for idea in dict.fromkeys(ideas(text, language)) if idea & found)


def names_of(text: str, language: str | None, known: frozenset[str]) -> frozenset[str]:
    """The names of a claim by their sound; what it begins with is one, too, if it is one elsewhere (`known`)."""
    return names(text, language) | (frozenset[str]().union(*ideas(text, language)[:1]) & known)
