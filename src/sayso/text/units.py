"""The units that stand beside numbers in a text."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from sayso.text.dots import DOTS
from sayso.text.unit_names import BEFORE, EXACT, GLUED, SPACED_TOO, WORDS, Unit, UnitKind


class UnitFound(NamedTuple):
    """A unit that stands in a text from `start` to `end`."""

    start: int
    end: int
    unit: Unit


_PREFIX = re.compile(
    r"(?<![A-Za-z])(?:"
    + "|".join(re.escape(s) for s in sorted(BEFORE, key=lambda w: (-len(w), w)))
    + r")\s?(?=[-−]?$)",
    re.IGNORECASE,
)
_WIDEST = 6
_NAIRA = re.compile(
    r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?\s?(?:million|billion|trillion|thousand|trn|tn|bn|mn|m|b|k)\b", re.IGNORECASE
)
_SIGN_ENDS = frozenset(sign[-1] for sign in BEFORE)


def money_before(text: str, end: int) -> UnitFound | None:
    """The sign or code of a currency that stands right before `end`, a minus between them allowed."""
    start = max(0, end - _WIDEST)
    if text[start:end].rstrip("-−").rstrip()[-1:].casefold() not in _SIGN_ENDS:  # far cheaper than the pattern
        return None
    match = _PREFIX.search(text[start:end])
    if not match:
        return None
    sign = match.group().strip()
    if sign.isalpha() and not (sign.isupper() or sign == "Rs"):
        return None
    if sign == "N" and not _NAIRA.match(text, end):  # else it is a road, a mask, a page
        return None
    return UnitFound(start + match.start(), start + match.end(), Unit(BEFORE[sign.casefold()], UnitKind.MONEY))


@cache
def _tables() -> tuple[dict[str, Unit], re.Pattern[str], re.Pattern[str]]:
    words: dict[str, Unit] = {}
    for kind, listed in WORDS.items():
        for entry in re.split(r"\n(?=\s*[a-z][\w -]* = )", listed.strip("\n")):
            if "=" not in entry:
                continue
            name, _, spellings = entry.partition("=")
            for raw in spellings.split(","):
                spelling = " ".join(raw.split()).casefold()
                for form in (spelling[:-1], spelling[:-1] + "s") if spelling.endswith("*") else (spelling,):
                    if form:
                        words.setdefault(form, Unit(name.strip(), kind))
    ordered = sorted(words, key=lambda w: (-len(w), w))
    spaced = "|".join(re.escape(w).replace(r"\ ", r"[\s-]") for w in ordered)
    exact = sorted(EXACT, key=lambda w: (-len(w), w))
    glued = "|".join(re.escape(w) for w in exact)
    return (
        words,
        re.compile(rf"[\s\u00a0]?[-–]?\s?({spaced})(?!\w)\.?(?<!\.)", re.IGNORECASE),
        re.compile(rf"(\s?)({glued})(?![\w])"),
    )


def unit_after(text: str, at: int) -> UnitFound | None:
    """The unit that stands right after a number which ends at `at`, in any of the languages that are read."""
    words, spelled, exact = _tables()
    if (short := exact.match(text, at)) and _fits(text, short):
        name, kind = EXACT[short.group(2)]
        return UnitFound(short.start(2), short.end(2), Unit(name, kind))
    if _word_near(text, at) and (match := spelled.match(text, at)):
        word = match.group(1).translate(DOTS).casefold()
        key = re.sub(r"[\s-]", " ", word)
        unit = words.get(key) or words.get(word) or words[key.replace(" ", "-")]
        return UnitFound(match.start(1), match.end(1), unit)
    return None


def _word_near(text: str, at: int) -> bool:
    """Whether a word or a degree sign stands behind at most a blank, a dash and a blank: what the long pattern needs."""
    at += text[at : at + 1].isspace()
    at += text[at : at + 1] in ("-", "–")
    at += text[at : at + 1].isspace()
    return text[at : at + 1].isalpha() or text[at : at + 1] == "°"


def _fits(text: str, match: re.Match[str]) -> bool:
    space, sign = match.groups()
    if not space:
        return sign != '"' or text[match.end() : match.end() + 1] == " "
    if sign not in GLUED:
        return sign not in ("$", "€", "£") or not text[match.end() : match.end() + 1].isdigit()
    following = text[match.end() : match.end() + 1]
    return sign in SPACED_TOO and following in ("", ".", ",", ")", " ", "/") and sign not in ("x",)
