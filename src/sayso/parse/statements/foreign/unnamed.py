"""Speakers whom a text of another language does not name: "eine Anwohnerin", «очевидцы»."""

from __future__ import annotations

import re

from sayso.model import Span, Speaker, SpeakerKind
from sayso.parse.statements.foreign import german, russian
from sayso.parse.statements.foreign.cases import nominative_adjective, nominative_noun
from sayso.parse.statements.foreign.lexicon import EPITHETS

_NOUN = r"(?-i:[A-ZÄÖÜ][\w-]+)"
_LIKE = r"(?:(?:\d+-jährige[rnms]?|(?-i:[a-zäöüß][\w-]*e[rnms]?))\s+){0,2}"
_TAIL = rf"(?:\s+(?:de[rs]|aus|von|vom|im|in|am|bei|für)\s+(?:(?-i:[a-zäöüß]+)\s+)?{_NOUN}(?:\s+{_NOUN})?)?"
_GERMAN = re.compile(
    rf"\s*(?:(?:auch|doch|aber|wie)\s+)?(?P<who>(?:{german.UNNAMED_LEAD})\s+{_LIKE}(?P<noun>{_NOUN}){_TAIL})",
    re.IGNORECASE,
)
_GROUP = re.compile(
    rf"\s*(?P<who>(?:die\s+)?(?:(?-i:[a-zäöüß]+e)\s+)?(?P<noun>(?-i:(?=[A-ZÄÖÜ]))\w*(?:{german.CROWDS}))\b{_TAIL})",
    re.IGNORECASE,
)
_RUSSIAN = re.compile(rf"\s*(?P<who>{russian.UNNAMED})", re.IGNORECASE)
_TOLD_BY = re.compile(
    r"\s*(?P<who>(?:[а-яё-]+(?:ых|их|ого|его)\s+)?(?:очевидц(?:ев|а)|свидетел(?:ей|я)|жителей|источник(?:а|ов)|соседей|экспертов"
    r"|аналитиков|специалистов|собеседник(?:а|ов)|родственников|пассажиров|пострадавших|местных|горожан|врачей|уч[её]ных|медиков"
    r"|спасателей|следователей|военных|чиновников|волонт[её]ров|родителей))(?!\s+[А-ЯЁ])",
)
_TELLER = re.compile(
    rf"\b(?:{russian.TOLD})\s+(?P<who>(?:[а-яё-]+(?:ого|его|ой|ей)\s+){{0,2}}[а-яё-]+[аяиы])(?:\s+(?:из|с|со)\s+[^,.;:]{{2,30}})?\s*:\Z",
    re.IGNORECASE,
)
_LONGEST = 160  # characters of a phrase that are looked at
_REST = re.compile(r"(?:\s+[^\s,;:—–]+){0,6}\s*\Z")  # what may stand between it and the verb


def unnamed(text: str, phrase: Span, language: str, *, last: bool) -> tuple[Speaker, Span] | None:
    """Who says so without a name, called by what they are; beside the verb, which the phrase stands before (`last`) or after."""
    if language == "ru":
        if re.match(rf"\s*(?:{EPITHETS['ru']})\b", phrase.of(text), re.IGNORECASE):
            return None  # whoever was named before, if anybody was
        found = _RUSSIAN.match(text, *phrase)
        if found is None or (last and not _REST.match(text, found.end(), phrase.end)):
            return None
        return _speaker(text, Span(*found.span("who")))
    if language != "de":
        return None
    for pattern in (_GERMAN, _GROUP):
        found = pattern.match(text, *phrase)
        if found is None or found["noun"].lower() in german.THINGS:
            continue
        if not last or not text[found.end() : phrase.end].strip():
            return _speaker(text, Span(*found.span("who")))
    return None


def called(text: str, source: Span, language: str) -> Speaker | None:
    """Somebody who is only called by what they are, and was named nowhere: "говорит женщина"."""
    if language != "ru" or _RUSSIAN.match(text, *source) is None:
        return None
    return _speaker(text, source)[0]


def genitive(text: str, cue: Span, who: Span) -> tuple[Speaker, Span] | None:
    """Whom "nach Angaben eines Bahnsprechers" means, in the nominative."""
    lead = cue.of(text).lower().rsplit(maxsplit=1)[-1]
    if lead not in ("eines", "einer", "mehrerer") or not who.length:
        return None
    noun = who.of(text).split()[0] if lead == "eines" and " " not in who.of(text) else ""
    if noun.endswith("s") and not noun.endswith("ss"):
        return Speaker(noun[:-1], SpeakerKind.UNNAMED), Span(who.start, who.end)
    return Speaker(who.of(text), SpeakerKind.UNNAMED), who


def told_by(text: str, who: Span, language: str) -> tuple[Speaker, Span] | None:
    """Whom "по словам очевидцев" means, as worded."""
    found = _TOLD_BY.match(text, *who) if language == "ru" else None
    return _speaker(text, Span(*found.span("who"))) if found is not None else None


def teller_of(text: str, piece: Span) -> tuple[Speaker, Span] | None:
    """Whose story a colon leads to: "рассказ раненого лётчика: «...»", in the nominative."""
    found = _TELLER.search(text, max(piece.start, piece.end - _LONGEST), piece.end)
    if found is None:
        return None
    who = Span(*found.span("who"))
    words = who.of(text).split()
    plain = [nominative_adjective(word) for word in words[:-1]] + [nominative_noun(words[-1])]
    return Speaker(" ".join(plain), SpeakerKind.UNNAMED), who


def _speaker(text: str, span: Span) -> tuple[Speaker, Span]:
    return Speaker(" ".join(span.of(text).split()), SpeakerKind.UNNAMED), span
