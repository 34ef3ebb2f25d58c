"""What of a text stays in any translation: its numbers, the countries and the names in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from sayso.text.names import fold, sound
from sayso.text.numbers import Form, numbers
from sayso.text.places import countries
from sayso.text.sentences import sentences

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_LEAST = 2  # "one" is a number in few sentences
_LONGEST = 4  # words in a country's name
_SHORTEST = 3  # letters of a name
_STEM = 4  # letters that are never cut off as an ending
_NOUNS = frozenset(("de", "lb"))  # languages that write all nouns with a capital


class Mark(NamedTuple):
    """One of them, by what it is compared: a number's value, a country's code, the sound of a name."""

    kind: str  # "number", "country", "name"
    value: str


def marks(text: str, language: str | None) -> dict[Mark, str]:
    """The marks of a text, each with its first wording; names only where a capital tells them (not in German)."""
    found: dict[Mark, str] = {}
    for number in numbers(text, language):
        if number.form in (Form.DIGITS, Form.WORDS) and number.value >= _LEAST:
            found.setdefault(Mark("number", f"{number.value:.10g}"), text[number.start : number.end])
    for span in sentences(text, language):
        words = list(_WORD.finditer(text, span.start, span.end))
        at = 0
        while at < len(words):
            size, codes = _country(text, words, at)
            for code in codes:
                found.setdefault(Mark("country", code), text[words[at].start() : words[at + size - 1].end()])
            word = words[at].group()
            if at and not codes and word[0].isupper() and len(word) >= _SHORTEST and language not in _NOUNS:
                found.setdefault(Mark("name", _heard(word)), word)
            at += size
    return found


def _country(text: str, words: Sequence[re.Match[str]], at: int) -> tuple[int, frozenset[str]]:
    """How many words from here on name a country, and which; one word and none where they don't."""
    for size in range(1, min(_LONGEST, len(words) - at) + 1):
        end = words[at + size - 1].end()
        named = countries(text[words[at].start() : end])
        if named:
            later = size > 1 and countries(text[words[at + 1].start() : end]) == named
            return (1, frozenset()) if later else (size, named)
    return 1, frozenset()


def _heard(word: str) -> str:
    """The sound of a name without endings of declension."""
    heard = sound(fold(word))
    if heard[:1] in ("z", "c"):  # Sacharow and Zakharov
        heard = "s" + heard[1:]
    while len(heard) > _STEM and heard[-1] in "aeious":
        heard = heard[:-1]
    return heard
