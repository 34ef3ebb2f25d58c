"""The patterns of reporting in other languages than English, compiled once from their lexicons."""

from __future__ import annotations

import re
from functools import cache

from sayso.parse.statements.foreign.german import MOOD
from sayso.parse.statements.foreign.lexicon import (
    AS_SAID,
    BESIDE,
    BY,
    BY_PRONOUN,
    EPITHETS,
    PARTED,
    PRONOUNS,
    SAYING,
    THAT,
    VERBS,
)
from sayso.parse.statements.foreign.vi.lexicon import BESIDE_VI

_PHRASE = r"[^,.;:«»„“”\"]"
_TITLED = r"(?:(?<=\s)[«„“\"][^«»„“”\"\n:,.]{2,40}[»“”\"][^,.;:«»„“”\"]{0,60})?"  # a name in marks, and what follows it
_PHRASE_VI = r"(?:[^,.;:«»„“”\"]|(?<=[A-ZĐ])\.)"  # "chị N.T.H."


@cache
def pattern(language: str, kind: str) -> re.Pattern[str]:
    """The pattern of one way of reporting in a language."""
    verbs = rf"(?:{_said(language)})"
    if kind == "beside":
        extra = f"|{BESIDE[language]}" if language in BESIDE else ""
        extra = f"|(?-i:{BESIDE_VI})" if language == "vi" else extra
        return _compiled(rf"\b(?:{_said(language)}{extra})\b")
    if kind == "by":
        phrase = rf"{_PHRASE_VI}{{2,90}}" if language == "vi" else rf"{_PHRASE}{{2,90}}{_TITLED}"
        return _compiled(rf"\b(?P<cue>{BY[language]})\s+(?P<who>{phrase})")
    if kind == "as said":
        return _compiled(rf"wie\s+(?P<who>{_PHRASE}{{2,90}}?)\s+(?P<cue>{AS_SAID[language]})\b,\s+(?P<what>\S)")
    if kind == "according":
        return _compiled(rf"(?P<who>{_PHRASE}{{2,70}}?)\s+(?P<cue>zufolge)\b")
    if kind == "mood":
        return re.compile(rf"\b(?:{MOOD})\b|\Adass\s")
    if kind == "by pronoun":
        return _compiled(rf"\b(?P<cue>{BY_PRONOUN[language]})\b[,\s]")
    if kind == "called":
        return _compiled(rf"\s*(?P<who>{EPITHETS.get(language, '(?!)')})")
    if kind == "plain pronoun":
        return _compiled(rf"\s*(?P<who>{PRONOUNS[language]})\b")
    if kind.startswith("pronoun"):
        called = f"{PRONOUNS[language]}|{EPITHETS[language]}" if language in EPITHETS else PRONOUNS[language]
        lead = r"(?<=\s)" if kind == "pronoun inside" else r"\s*"
        return _compiled(rf"{lead}(?P<who>{called})\b")
    if kind == "that":
        return _compiled(rf"\b(?P<cue>{_said(language)})\b(?P<after>{THAT[language]})(?P<what>\S)")
    if language == "vi":  # "..., ông Mẫu nói."
        return _compiled(rf",\s+(?P<who>{_PHRASE_VI}{{2,90}}?)\s+(?P<cue>{verbs})(?=\W*\Z)")
    extra = f"|{BESIDE[language]}" if language in BESIDE else ""
    extra += f"|{SAYING[language]}" if language == "de" else ""
    tails = [rf",\s+(?:[—–-]\s+)?(?P<cue>{VERBS[language]}{extra})\s+(?P<who>[^;:«»„“”\"]{{2,120}}{_TITLED})"]
    if language in PARTED:
        first, second = PARTED[language]
        tails.insert(0, rf",\s+(?P<cue1>{first})\s+(?P<who1>{_PHRASE}{{2,80}}?)\s+(?:{second})\b")
    if language in AS_SAID:
        tails.insert(0, rf",\s+wie\s+(?P<who2>{_PHRASE}{{2,80}}?)\s+(?P<cue2>{AS_SAID[language]})\b")
    return _compiled("|".join(tails))


def _said(language: str) -> str:
    """The words of saying; in Vietnamese not with a capital, which is a name's there: "Trung tâm Dự báo", "Hải Đăng"."""
    if language == "vi":
        return f"(?-i:{VERBS[language]})"
    return f"{VERBS[language]}|{SAYING[language]}" if language in SAYING else VERBS[language]


def _compiled(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)
