"""The author's words beside a quotation, where no listed verb tells them: "“, grantelte Karl Ott", "nannte ihn „feige“"."""

from __future__ import annotations

import re
from functools import cache

from sayso.model import Span, Speaker
from sayso.parse.statements.foreign import german, russian
from sayso.parse.statements.foreign.clauses import named_before, pronoun_first
from sayso.parse.statements.foreign.lexicon import STARTS
from sayso.parse.statements.foreign.names import fuller, speaker_in
from sayso.parse.statements.foreign.patterns import pattern

_Found = tuple[Speaker | None, tuple[Span, ...], tuple[Span, ...]]  # speaker, source, cue

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_VERB = {
    "de": re.compile(
        r"\s*,\s*(?:[—–-]\s*)?(?P<cue>[a-zäöüß]{2,20}(?:te|ten|t)|nahm|sah|fand|zog|trat|blieb|brachte|wies|riet|gab|ließ|hielt|fuhr|stieß|schob|legte|bat|rief)\b(?!,)"
    ),
    "ru": re.compile(
        r"\s*,?\s*[—–-]\s+(?:[а-яё-]+\s+){0,4}?(?P<cue>[а-яё]{2,20}(?:[еёиюяуа]т|л|ла|ли)(?:ся|сь)?)(?=\s)(?!\s+бы\b)"
    ),
}
_VERB["uk"] = re.compile(
    r"\s*,?\s*[—–-]\s+(?:[а-яіїєґ'’-]+\s+){0,4}?(?P<cue>[а-яіїєґ'’]{2,20}(?:[еєиїюяуа]є?|ить|ять|ать|уть|ють|ав|ив|ла|ли)(?:ся|сь)?)(?=\s)"
)
_NO_SAYING = {"de": german.NO_SAYING, "ru": russian.NO_SAYING, "uk": frozenset[str]()}
_ASIDE = {
    "de": german.ASIDE,
    "ru": russian.PREPOSITIONS,
    "uk": russian.PREPOSITIONS,
}
# A quotation behind these is a name of what is spoken of or to.
_MEDIUM = {
    "de": re.compile(
        r"\b(?:de[rmns]|die|das|vom|beim|im|am|zum|zur|und)(?:\s+(?-i:[a-zäöüß]+e[nrms]?))?(?:\s+(?-i:[A-ZÄÖÜ])[\w-]+)?\s*\Z",
        re.I,
    ),
    "ru": re.compile(r"\b(?:газет|журнал|агентств|издани|телеканал|канал|портал|радио)[а-яё]*\s*\Z", re.IGNORECASE),
}
_WORK = {
    "de": re.compile(
        r"\b[\w-]*(?:magazin|zeitung|sender|blatt|portal|podcast|sendung|show|buch|film|lied|song|roman|gruppe|titel|serie|album"
        r"|reihe|motto|initiative|projekt|aktion|verein|partei|firma|schiff|lokal|hotel|restaurant|wort|begriff|frage|ausdruck"
        r"|schild|plakat|slogan)(?:s|es|n|e|en)?\s*\Z",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"\b(?:программ|передач|фильм|книг|песн|компани|завод|фонд|проект|клуб|парти|групп|корабл|суд[а-я]{1,2}|магазин|отел"
        r"|ресторан|рубрик|лозунг|слов|термин|названи)[а-яё]*\s*\Z",
        re.IGNORECASE,
    ),
}
_AS = re.compile(r"\b(?:als|von|vor)\s+(?:eine[rmns]?\s+)?\Z", re.IGNORECASE)
_NEAR = 6  # words between such a verb and the name
_MOST = 90  # characters between a verb and what it quotes


def author_words(text: str, language: str, after: Span) -> _Found | None:
    """The speaker named right behind any verb that a quotation's comma or dash leads to; None where that is not clear."""
    if language not in _VERB:
        return None
    match = _VERB[language].match(text, *after)
    if match is None or match["cue"] in _NO_SAYING[language]:
        return None
    right = Span(match.end("cue"), after.end)
    cue = Span(*match.span("cue"))
    if pronoun_first(text, language, right) and (said := pattern(language, "plain pronoun").match(text, *right)):
        return None, (Span(*said.span("who")),), (cue,)
    return _right_behind(text, language, right, cue)


def inverted(text: str, language: str, before: Span, after: Span) -> _Found | None:
    """Who stands behind the verb that a quotation comes before: "Als „feige“ bezeichnete Karl Ott den Plan"."""
    if language != "de" or not _AS.search(text, *before):
        return None
    match = _naming(language, first=True).match(text, *after)
    return _right_behind(text, language, Span(match.end("cue"), after.end), Span(*match.span("cue"))) if match else None


def _right_behind(text: str, language: str, right: Span, cue: Span) -> _Found | None:
    named = speaker_in(text, right, language, last=False)
    if named is None:
        return None
    between = [word.lower() for word in _WORD.findall(text, right.start, named[1].start)]
    if len(between) > _NEAR or not _ASIDE[language].isdisjoint(between):
        return None
    return fuller(text, named[0], language), (named[1],), (cue,)


def within_cue(text: str, language: str, cue: Span) -> tuple[Speaker, Span] | None:
    """Who stands between a verb and its particle: "hielt Karl Ott dagegen"."""
    if language != "de" or " " not in cue.of(text):
        return None
    verb = _WORD.match(text, *cue)
    return speaker_in(text, Span(verb.end() if verb else cue.start, cue.end), language, last=False)


@cache
def _naming(language: str, *, first: bool = False) -> re.Pattern[str]:
    words = {"de": german, "ru": russian}[language].NAMING
    if first:
        return re.compile(rf"\s+(?P<cue>{words})\b", re.IGNORECASE)
    return re.compile(rf"\b(?P<cue>{words})\b(?P<mid>[^,.;:—„“”«»\"]{{0,{_MOST}}})\Z", re.IGNORECASE)


def part_of(text: str, language: str, before: Span) -> _Found | None:
    """Who quotes or is quoted where a quotation is a part of the sentence: "Karl Ott sprach von einem „Skandal“"."""
    if language not in ("de", "ru"):
        return None
    match = _naming(language).search(text, *before)
    if match is None and not _MEDIUM[language].search(text, *before):
        match = _plain(language).search(text, *before)
    if match is None or _WORK[language].search(text, *before):
        return None
    cue, mid = Span(*match.span("cue")), Span(*match.span("mid"))
    left = Span(before.start, cue.start)
    if pronoun_first(text, language, mid):
        said = pattern(language, "plain pronoun").match(text, *mid)
        return (None, (Span(*said.span("who")),), (cue,)) if said else None
    named = named_before(text, language, left)
    if named is not None and named[1].end >= left.trim(text).end - _MOST:
        return fuller(text, named[0], language), (named[1],), (cue,)
    own = left.trim(text)
    said = pattern(language, "pronoun").match(text, *own) if own.length else None
    if said is not None:
        return None, (Span(*said.span("who")),), (cue,)
    first = _WORD.search(text, *own) if own.length else None
    if first is None or first.group().lower() in STARTS:
        named = speaker_in(text, mid, language, last=False)
        between = [word.lower() for word in _WORD.findall(text, mid.start, named[1].start)] if named else []
        if named is not None and _ASIDE[language].isdisjoint(between) and len(between) <= 2:
            return fuller(text, named[0], language), (named[1],), (cue,)
    return None


@cache
def _plain(language: str) -> re.Pattern[str]:
    verbs = pattern(language, "beside").pattern
    return re.compile(rf"(?P<cue>{verbs})(?P<mid>[^,.;:—„“”«»\"]{{0,{_MOST}}})\Z", re.IGNORECASE)
