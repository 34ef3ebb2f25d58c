"""Nouns that count by dozens and the like: "zwei Dutzend", "полдюжины", "dos docenas", "une vingtaine"."""

from __future__ import annotations

import re
from collections.abc import Mapping

_WORD = re.compile(r"[^\W\d_]+")

# Behind a number they multiply it: "two dozen", "2 Dutzend", "trois centaines".
_GROUPS: Mapping[str, Mapping[str, float]] = {
    "en": {"dozen": 12.0},
    "de": {"dutzend": 12.0},
    "fr": {"dizaine": 10.0, "dizaines": 10.0, "douzaine": 12.0, "douzaines": 12.0, "centaine": 100.0, "centaines": 100.0,
           "millier": 1e3, "milliers": 1e3},
    "es": {"decena": 10.0, "decenas": 10.0, "docena": 12.0, "docenas": 12.0, "veintena": 20.0, "veintenas": 20.0,
           "centenar": 100.0, "centenares": 100.0, "millar": 1e3, "millares": 1e3},
    "ru": {"дюжина": 12.0, "дюжину": 12.0, "дюжины": 12.0, "дюжин": 12.0},
    "uk": {"дюжина": 12.0, "дюжину": 12.0, "дюжини": 12.0, "дюжин": 12.0},
}  # fmt: skip
_LARGE = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "milliers": 1e3, "millions": 1e6,
          "milliards": 1e9, "miles": 1e3, "millones": 1e6}  # fmt: skip

# These only say about how many. "Une quarantaine de soldats" are forty, "une quarantaine de deux semaines" keeps people in.
_FRENCH = {"quinzaine": 15.0, "vingtaine": 20.0, "trentaine": 30.0, "quarantaine": 40.0, "cinquantaine": 50.0,
           "soixantaine": 60.0}  # fmt: skip
_SPANISH = {"quincena": 15.0, "treintena": 30.0, "cincuentena": 50.0}
_HALVES = {
    "полдюжины": 6.0, "полтысячи": 500.0, "півдюжини": 6.0, "пів дюжини": 6.0, "півтисячі": 500.0, "пів тисячі": 500.0,
    "півмільйона": 5e5, "пів мільйона": 5e5,
}  # fmt: skip
_HALF = frozenset({"half", "demi", "medio", "media"})
_DOZENS = ("douzaine", "docena")  # as exact as a dozen is

_ALONE = {
    "en": r"(?:an?\s+)?half[\s-](?:an?\s+)?(?:million|billion|dozen|thousand|trillion)|(?:an?|one)\s+dozen",
    "fr": r"(?:une?\s+(?:demi-)?(?:dizaine|douzaine|centaine|millier)|une\s+(?:vingtaine|trentaine|cinquantaine|soixantaine)"
    r"|une\s+qu(?:inzaine|arantaine)(?=\s+d(?:['’]|e\s+(?!\d|\w{3,12}\s+(?:jours|semaines|mois|heures)))))"
    r"(?:\s+de\s+(?:milliers|millions|milliards))?",
    "es": rf"(?:(?:una?|medi[oa])\s+(?:decena|docena|veintena|centenar|millar)|una\s+(?:{'|'.join(_SPANISH)})(?=\s+de\s))"
    r"(?:\s+de\s+(?:miles|millones))?",
    "ru": r"полдюжины|полтысячи|дюжин[ауы]",
    "uk": r"пів\s?дюжини|пів\s?тисячі|пів\s?мільйона|дюжин[ауи]",
}


def groups(language: str) -> Mapping[str, float]:
    """The nouns that multiply a number before them, in each form; none for a language that is not read."""
    return _GROUPS.get(language, {})


def group_pattern(language: str) -> str:
    """A regular expression without named groups for such nouns behind an article or a half; one that never matches
    where none."""
    return _ALONE.get(language, "(?!)")


def group_value(raw: str, language: str) -> float:
    """What such words are worth; `raw` must match `group_pattern`."""
    words = _WORD.findall(raw.casefold())
    if (half := _HALVES.get(" ".join(words))) is not None:
        return half
    known = {**_FRENCH, **_SPANISH, **groups(language)}
    value = next((known[word] for word in words if word in known), 1.0)
    if not _HALF.isdisjoint(words):
        value /= 2
    return value * _LARGE.get(words[-1], 1.0)


def is_round(raw: str, language: str) -> bool:
    """Whether the words of a number only say about how many: "une vingtaine", "medio centenar", not "deux douzaines"."""
    if language not in ("fr", "es"):
        return False
    meant = _WORD.findall(raw.casefold())
    return any(
        word in groups(language) or word in _FRENCH or word in _SPANISH
        for word in meant
        if not word.startswith(_DOZENS)
    )
