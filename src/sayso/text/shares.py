"""Parts of a whole in words: "ein Drittel", "каждый пятый", "hai phần ba"; and German dozens. English ones are in numbers."""

from __future__ import annotations

import re

_GERMAN_PARTS = {"drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9,
                 "zehntel": 10}  # fmt: skip
_GERMAN_COUNTS = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sieben": 7, "neun": 9}
_GERMAN_EACH = {
    "zweit": 2,
    "dritt": 3,
    "viert": 4,
    "fünft": 5,
    "sechst": 6,
    "siebt": 7,
    "acht": 8,
    "neunt": 9,
    "zehnt": 10,
}
_RUSSIAN_EACH = {"втор": 2, "трет": 3, "четв": 4, "пят": 5, "шест": 6, "седь": 7, "вось": 8, "девя": 9, "деся": 10}
_VIETNAMESE = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
}

_OF = r"(?=\s+(?:der|des|aller|von|vom|ihrer|seiner|mehr|weniger)\b|\s?[.,;:)]|\s*$)"
_PATTERNS = {
    "de": rf"(?:{'|'.join(_GERMAN_COUNTS)})(?:em|es)?\s+(?:{'|'.join(_GERMAN_PARTS)}){_OF}"
    r"|(?:(?:die|der)\s+)?hälfte(?=\s+(?:der|des|aller|von|ihrer|seiner)\b)"
    rf"|jede[rsnm]?\s+(?:{'|'.join(_GERMAN_EACH)})e[rsnm]?"
    r"|(?:ein(?:em|er|e)?\s+)?halbe[snr]?\s+(?:dutzend|million|milliarde)|(?:ein\s+|einem\s+)?dutzend",
    "ru": r"две\s+трети|двух\s+третей|треть(?=\s+[^\W\d])|трети(?=\s+(?:всех|от|из)\b)|три\s+четверти"
    r"|четверть(?=\s+(?:всех|от|из|насел|жител|избир|опрош|участ|бюджет|доход|расход)\w*)"
    r"|половин[аыу](?=\s+[^\W\d])"
    rf"|кажд(?:ый|ая|ое|ого|ому|ой|ую)\s+(?:{'|'.join(_RUSSIAN_EACH)})[а-яё]{{1,6}}",
    "vi": r"(?:một|hai|ba|bốn|năm)\s+phần\s+(?:hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)|một\s+nửa|nửa(?=\s+số\b)",
}


_TELLING = {
    "de": ("tel", "hälfte", "jede", "halbe", "dutzend"),
    "ru": ("трет", "четверт", "половин", "кажд"),
    "vi": ("phần", "nửa"),
}


def has_shares(text: str, language: str) -> bool:
    """Whether a text can have any part in words: far cheaper than to look for them with the pattern."""
    telling = _TELLING.get(language)
    if telling is None:
        return False
    low = text.lower()
    return any(word in low for word in telling)


def share_pattern(language: str) -> str:
    """A regular expression without named groups for a language's parts in words; one that never matches where none."""
    return _PATTERNS.get(language, "(?!)")


def share_of(raw: str, language: str) -> float:
    """What such words are worth: below one a part of a whole, above it a count; `raw` must match `share_pattern`."""
    words = re.findall(r"[^\W\d_]+", raw.casefold())
    match language:
        case "de":
            return _german(words)
        case "ru":
            return _russian(words)
        case _:
            return 0.5 if "nửa" in words else _VIETNAMESE[words[0]] / _VIETNAMESE[words[2]]


def _german(words: list[str]) -> float:
    last = words[-1]
    if last in ("dutzend", "million", "milliarde"):
        whole = {"dutzend": 12.0, "million": 1e6, "milliarde": 1e9}[last]
        return whole / 2 if any(word.startswith("halbe") for word in words) else whole
    if last == "hälfte":
        return 0.5
    if words[0].startswith("jede"):
        return 1 / next(part for stem, part in _GERMAN_EACH.items() if last.startswith(stem))
    return _GERMAN_COUNTS[re.sub(r"(?<=ein)(?:em|es)$", "", words[0])] / _GERMAN_PARTS[last]


def _russian(words: list[str]) -> float:
    if words[0].startswith("кажд"):
        return 1 / next(part for stem, part in _RUSSIAN_EACH.items() if words[1].startswith(stem))
    if words[0].startswith("половин"):
        return 0.5
    if words[-1].startswith("четверт"):
        return 0.75 if words[0] == "три" else 0.25
    return 2 / 3 if words[0] in ("две", "двух") else 1 / 3
