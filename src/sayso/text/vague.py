"""Counts that give no number ("dozens", "several hundred", "a battalion") and the ranges they are taken for.

The ranges are conventions: from one of the named kind to one of the next; units of an army by their usual strength.
"""

from __future__ import annotations

import re
from functools import cache

Range = tuple[float, float]

_EN_PLURAL = {"dozens": 12.0, "scores": 20.0, "tens": 10.0, "hundreds": 100.0, "thousands": 1e3, "millions": 1e6,
              "billions": 1e9, "trillions": 1e12, "lakhs": 1e5, "crores": 1e7}  # fmt: skip
_EN_SCALE = {"dozen": 12.0, "hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9}
_ARMY: dict[str, Range] = {"platoon": (20, 50), "battalion": (300, 1000), "regiment": (1000, 3000),
                           "brigade": (2000, 5000)}  # fmt: skip
_FEW: dict[str, Range] = {"several": (3, 9), "a few": (2, 5), "a couple": (2, 3), "many": (3, 9), "some": (2, 9)}
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}

_ENGLISH = (
    r"(?:tens|hundreds|dozens|scores)\s+(?:of\s+)?(?:thousands|millions|billions)"
    r"|(?:dozens|hundreds|thousands|millions|billions|trillions)(?!\s+digit)|scores(?=\s+of\b)"
    r"|(?:several|a\s+few|a\s+couple)(?:\s+of)?\s+(?:dozen|hundred|thousand|million|billion)s?"
    r"|(?:an?|one|two|three|four|five)\s+(?:whole\s+|entire\s+)?(?:platoon|battalion|regiment|brigade)s?"
)

# Other languages: each pattern with its range, longest first.
_OTHERS: dict[str, list[tuple[str, Range]]] = {
    "de": [
        (r"hunderttausende[rn]?", (1e5, 1e6)),
        (r"zehntausende[rn]?", (1e4, 1e5)),
        (r"mehrere\s+(?:tausend)", (2e3, 1e4)),
        (r"(?:mehrere|einige|(?:ein\s+)?paar)\s+hundert", (200, 1000)),
        (r"(?:mehrere|einige|(?:ein\s+)?paar)\s+dutzend", (24, 120)),
        (r"dutzende[rn]?", (12, 120)),
        (r"hunderte[rn]?", (100, 1000)),
        (r"tausende[rn]?", (1e3, 1e4)),
    ],
    "fr": [
        (r"(?:des\s+)?dizaines\s+de\s+milliers", (1e4, 1e5)),
        (r"(?:des\s+)?centaines\s+de\s+milliers", (1e5, 1e6)),
        (r"plusieurs\s+centaines", (200, 1000)),
        (r"plusieurs\s+milliers", (2e3, 1e4)),
        (r"plusieurs\s+dizaines", (20, 100)),
        (r"(?:des\s+)?dizaines", (10, 100)),
        (r"(?:des\s+)?centaines", (100, 1000)),
        (r"(?:des\s+)?milliers", (1e3, 1e4)),
    ],
    "es": [
        (r"decenas\s+de\s+miles", (1e4, 1e5)),
        (r"(?:cientos|centenares)\s+de\s+miles", (1e5, 1e6)),
        (r"varios\s+cientos", (200, 1000)),
        (r"varios\s+miles", (2e3, 1e4)),
        (r"decenas", (10, 100)),
        (r"docenas", (12, 120)),
        (r"(?:cientos|centenares)(?=\s+de\b)", (100, 1000)),
        (r"miles(?=\s+de\b)", (1e3, 1e4)),
    ],
    "ru": [
        (r"десятк(?:и|ов|ах)\s+тысяч", (1e4, 1e5)),
        (r"сот(?:ни|ен|нях)\s+тысяч", (1e5, 1e6)),
        (r"несколько\s+десятков", (20, 100)),
        (r"несколько\s+сотен", (200, 1000)),
        (r"несколько\s+тысяч", (2e3, 1e4)),
        (r"десятки|десятков", (10, 100)),
        (r"сотни|сотен", (100, 1000)),
    ],
    "uk": [
        (r"десятк(?:и|ів)\s+тисяч", (1e4, 1e5)),
        (r"сот(?:ні|ень)\s+тисяч", (1e5, 1e6)),
        (r"кілька\s+десятків", (20, 100)),
        (r"кілька\s+сотень", (200, 1000)),
        (r"кілька\s+тисяч", (2e3, 1e4)),
        (r"десятки|десятків", (10, 100)),
        (r"сотні|сотень", (100, 1000)),
    ],
    "vi": [
        (r"hàng\s+(?:chục|vạn)\s+(?:nghìn|ngàn)", (1e4, 1e5)),
        (r"hàng\s+trăm\s+(?:nghìn|ngàn)", (1e5, 1e6)),
        (r"hàng\s+chục\s+triệu", (1e7, 1e8)),
        (r"hàng\s+chục", (10, 100)),
        (r"hàng\s+trăm", (100, 1000)),
        (r"hàng\s+(?:nghìn|ngàn)", (1e3, 1e4)),
        (r"hàng\s+vạn", (1e4, 1e5)),
        (r"hàng\s+triệu", (1e6, 1e7)),
        (r"(?:vài|mấy|nhiều)\s+chục", (20, 100)),
        (r"(?:vài|mấy|nhiều)\s+trăm", (200, 1000)),
        (r"(?:vài|mấy|nhiều)\s+(?:nghìn|ngàn)", (2e3, 1e4)),
    ],
}


def vague_pattern(language: str) -> str:
    """A regular expression without named groups for a language's vague counts; one that never matches where none."""
    if language == "en":
        return _ENGLISH
    return "|".join(pattern for pattern, _ in _OTHERS.get(language, [])) or "(?!)"


@cache
def _compiled(language: str) -> list[tuple[re.Pattern[str], Range]]:
    return [(re.compile(pattern.split("(?=")[0], re.IGNORECASE), found) for pattern, found in _OTHERS[language]]


def vague_range(raw: str, language: str) -> Range:
    """The range that a vague count is taken for; `raw` must match `vague_pattern`."""
    if language != "en":
        return next(found for pattern, found in _compiled(language) if pattern.fullmatch(raw))
    words = raw.casefold().split()
    last = words[-1]
    if last.removesuffix("s") in _ARMY:
        low, high = _ARMY[last.removesuffix("s")]
        count = _NUMBERS[words[0]]
        return low * count, high * count
    if words[0] in ("several", "a"):
        few = "several" if words[0] == "several" else f"a {words[1]}"
        scale = _EN_SCALE[last.removesuffix("s")]
        low, high = _FEW[few]
        return low * scale, (high if few != "several" else 10) * scale
    scale = _EN_PLURAL[last]
    if len(words) > 1:
        first = _EN_PLURAL[words[0]]
        return first * scale, first * scale * 10
    return scale, scale * 10
