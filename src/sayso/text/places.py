"""Countries named in a text, in any of a dozen languages, as ISO 3166 codes."""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache
from importlib.resources import files

_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_])*")
_LONGEST = 4  # words in a country's name that we look up
_LONGEST_STEM = 40  # characters; no country's adjective is longer
_SHORTEST_STEM = 4  # a shorter beginning than this is part of too many other words

# Words that begin like a country's adjective and are none: names of people and places, and what is done to shoes.
_LOOKALIKES = frozenset(
    """
    frances francesca francesco germain germane indiana indianan indianapolis polished polisher polishes polishing
    romansh russell russet russets
    """.split()
)

# Countries that Vietnamese names with one syllable, each of them also part of the names of people and towns.
_SYLLABLES = frozenset("lào nga mỹ anh pháp đức úc ý bỉ áo nhật hàn".split())
_LONGEST_SYLLABLE = 5  # letters of nearly all Vietnamese syllables


@cache
def _tables() -> tuple[dict[str, str], dict[str, str]]:
    data = json.loads(files("sayso.text").joinpath("data/places.json").read_text("utf-8"))
    return data["names"], data["stems"]


def countries(text: str) -> frozenset[str]:
    """ISO 3166 codes of the countries that `text` names, as nouns or adjectives ("North-Korean", "nordkoreanische").

    Method: longest match over CLDR's territory names, then beginnings of adjectives. Capitals stand for countries.
    """
    found: set[str] = set()
    written = [m.group() for m in _WORD.finditer(text)]
    words = [word.casefold() for word in written]
    names, _ = _tables()
    at = 0
    while at < len(words):
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            first = written[at]
            named = first[0].isupper() and (len(first) > 2 or first.isupper())  # "us" and "turkey" are no countries
            code = names.get(" ".join(words[at : at + size])) if named else None
            if code and size == 1 and words[at] in _SYLLABLES and _in_a_name(written, at):
                code = None
            if not code and (size > 1 or first != "polish"):
                # Of two words, the stem must reach into the second ("south korean"), else the first alone is meant.
                least = _SHORTEST_STEM if size == 1 else len(words[at]) + 1
                code = _by_stem("".join(words[at : at + size]), least) if size <= 2 else None
            if code:
                found.add(code)
                at += size
                break
        else:
            at += 1
    return frozenset(found)


def _in_a_name(written: list[str], at: int) -> bool:
    """Whether a short word with a capital follows: "Nga Sơn" is a town, and "Anh Hoàng" a man."""
    after = written[at + 1] if at + 1 < len(written) else ""
    return after[:1].isupper() and len(after) <= _LONGEST_SYLLABLE


@lru_cache(maxsize=65536)
def _by_stem(word: str, least: int) -> str | None:
    """The country whose adjective `word` begins with, by a stem of at least `least` characters."""
    if word in _LOOKALIKES:
        return None
    _, stems = _tables()
    for end in range(min(len(word), _LONGEST_STEM), max(least, _SHORTEST_STEM) - 1, -1):
        code = stems.get(word[:end])
        if code:
            return code
    return None
