"""Parts of a whole in words: "two thirds", "ein Drittel", "каждый пятый", "hai phần ba"; and German dozens."""

from __future__ import annotations

import re

from sayso.text.number_words import small

_PARTS = {"half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
          "eighth": 8, "ninth": 9, "tenth": 10}  # fmt: skip
_COUNT = "one|two|three|four|five|six|seven|eight|nine|ten"
FRACTION_EN = (
    rf"(?:{_COUNT}|an?)[\s-](?:{'|'.join(p for p in _PARTS if p not in ('half', 'halves'))})s?(?=\s+(?:of|the|as|more|in"
    rf"|to|less|fewer|by|larger|who)\b|[,.;:)]|$)"
    r"|(?:an?|one)[\s-]quarter(?=[\s-](?:of\s+a\s+)?(?:percentage[\s-])?point\b)"
    r"|half\s+an?(?=\s+(?:percentage|per\s?cent(?:age)?|basis)\s+point\b)"
    r"|half(?=\s+(?:of|the|all|its|his|her|their|that)\b)(?!\s+the\s+time)"
    rf"|(?:{_COUNT})\s+(?:in|out\s+of)(?:\s+every)?\s+(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d{{1,3}})\b"
)
_ANOTHER = re.compile(r"an?\s(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)", re.IGNORECASE)
_OF_A_WHOLE = re.compile(r"\s+(?:of|the|as|more|less|fewer|larger)\b", re.IGNORECASE)
# Words before a part of a whole that tell it from one more of a row ("a fourth in stoppage time"): our own compilation.
_SHARED_OUT = re.compile(
    r"\b(?:by|to|than|nearly|almost|about|around|roughly|approximately|some|least|most|over|under|up|down|just|only|barely"
    r"|exactly|much\sas|close\sto|(?:account|accounts|accounted|accounting)\sfor|represent(?:s|ed|ing)?|form(?:s|ed)?"
    r"|comprise[sd]?|constitute[sd]?|f[ae]ll(?:s|en|ing)?|rose|ris(?:e|es|en|ing)|dropped|dropping|drops|drop|shrank|shrunk"
    r"|declined|decline|gr[eo]wn?|gained|jumped|plunged|slumped|tumbled|cut|cutting|reduced|slashed|los[et]|losing|sheds?"
    r"|own(?:s|ed|ing)?|hold(?:s|ing)?|held|control(?:s|led)?|or)\s\Z",
    re.IGNORECASE,
)
_BEFORE = 24  # characters


def fraction_of(raw: str) -> float | None:
    """What such English words are worth; None where they are no part; `raw` must match `FRACTION_EN`."""
    words = raw.casefold().replace("-", " ").split()
    if words[0] == "half":
        return 0.5
    top = 1.0 if words[0] in ("a", "an") else small("en")[words[0]]
    last = words[-1]
    bottom = float(last) if last.isdigit() else (small("en").get(last) or _PARTS.get(last.removesuffix("s")) or 0)
    return top / bottom if bottom > top else None


def names_another(text: str, start: int, end: int) -> bool:
    """Whether what reads like a part is one more of a row: "added a fourth in stoppage time", "a third, his son, fled"."""
    if not _ANOTHER.fullmatch(text, start, end) or _OF_A_WHOLE.match(text, end):
        return False
    return _SHARED_OUT.search(text, max(0, start - _BEFORE), start) is None


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
