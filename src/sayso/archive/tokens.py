"""What a passage is found by: terms of its words, numbers by value, and names by their sound in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from sayso.text.names import sound
from sayso.text.words import WORD, fold, stop_words, term

# Part of every index: raise it when anything below changes what a passage is found by, and indexes are made anew.
VERSION = 2

_SPACED = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)")  # 250 000, as French and Russian print
_LAKHS = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")  # 2,50,000
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")  # scripts without spaces between words
_NAME = "~"  # no word holds it, so a name's sound is never taken for a word
_LONGEST = 64  # characters of a word that count
_MOST_WORDS = 512  # different words of a query that are looked at
_STEM = 4  # letters of a name that are never cut off as an ending


class Group(NamedTuple):
    """One word of a query, as everything it may stand as in the archive; a passage has it or not."""

    alternates: tuple[str, ...]


def tokens(text: str, language: str | None) -> list[str]:
    """Everything the text is found by, repeated as often as it stands there."""
    code = language or "en"
    found: list[str] = []
    for word in WORD.findall(text):
        found += _of_word(word if len(word) <= _LONGEST else word[:_LONGEST], code)
    found.extend(re.sub(r"\D", "", match.group()) for match in _SPACED.finditer(text))
    return found


def groups(query: str, languages: Sequence[str]) -> list[Group]:
    """The words of a query that count, in order, each once; `languages` are those that the archive holds."""
    spelt = list(dict.fromkeys(match.group()[:_LONGEST] for match in WORD.finditer(query)))[:_MOST_WORDS]
    own = _likeliest(spelt, languages)
    lower = not any(word[0].isupper() for word in spelt)
    found = dict.fromkeys(Group((re.sub(r"\D", "", match.group()),)) for match in _SPACED.finditer(query))
    for word in spelt:
        if fold(word) in stop_words(own):
            continue
        if _UNSPACED.search(word):
            found.update(dict.fromkeys(Group((token,)) for token in _of_word(word, own)))
            continue
        written = (word, word.capitalize()) if lower and not word[0].isdigit() else (word,)
        alternates = {token for code in languages for form in written for token in _of_word(form, code)}
        if alternates:
            found[Group(tuple(sorted(alternates)))] = None
    return list(found)


@lru_cache(maxsize=200_000)
def _of_word(word: str, language: str) -> tuple[str, ...]:
    if _UNSPACED.search(word):
        return tuple(word[at : at + 2] for at in range(max(1, len(word) - 1)))
    plain = number(word) if word[0].isdigit() else term(word, language)
    if not plain:
        return ()
    name = _name(word, plain, language)
    return (plain, name) if name else (plain,)


def number(word: str) -> str:
    """A number by its value: no grouping marks, a point before decimals, digits of any script."""
    digits = "".join(str(unicodedata.digit(char, char)) for char in word)
    if _LAKHS.fullmatch(digits):
        return digits.replace(",", "")
    return term(digits, "en").replace(",", ".")


def _name(word: str, plain: str, language: str) -> str:
    """The sound of a word written with a capital, without endings of declension; '' for other words."""
    if not word[0].isupper():
        return ""
    heard = sound(fold(word) if language == "en" else plain)
    if heard[:1] in ("z", "c"):  # one name with S in German and Z in English, Cäsar and Zar
        heard = "s" + heard[1:]
    while len(heard) > _STEM and heard[-1] in "aeious":
        heard = heard[:-1]
    return _NAME + heard if len(heard) > 1 else ""


def language_of(query: str, languages: Sequence[str]) -> str:
    """The language of a query, English or one of these, by its function words; English where nothing tells."""
    return _likeliest(
        list(dict.fromkeys(match.group()[:_LONGEST] for match in WORD.finditer(query)))[:_MOST_WORDS], languages
    )


def _likeliest(words: Iterable[str], languages: Sequence[str]) -> str:
    """The language of a query, by its function words; English where nothing tells."""
    folded = [fold(word) for word in words]
    counts = {code: sum(map(stop_words(code).__contains__, folded)) for code in ("en", *languages)}
    return max(counts, key=lambda code: counts[code])
