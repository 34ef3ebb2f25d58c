"""Words of a house rather than of a person: "hieß es aus dem Ministerium", "zitiert einen Ermittler mit den Worten"."""

from __future__ import annotations

import re

from sayso.model import Span, Speaker, SpeakerKind
from sayso.parse.statements.foreign.names import speaker_in

_IT_WAS_SAID = re.compile(r"hei(?:ß|ss)t es|hieß es", re.IGNORECASE)
_HOUSE = re.compile(
    r"\s*(?:(?:dazu|weiter|nur|lediglich|knapp|am\s+\w+|gestern|heute|später|zuletzt|zuvor)\s+){0,3}"
    r"(?P<at>aus|von|vonseiten|seitens|bei|beim|vom|in|im|auf)\s+(?P<who>[^,.;:«»„“”\"]{2,70})",
    re.IGNORECASE,
)
_PLACE = re.compile(r"(?:de[rmn]|einem|einer)\s+", re.IGNORECASE)
_HEAD = re.compile(r"(?:[a-zäöüß]+e[rnms]\s+)?[A-ZÄÖÜ][\w-]+(?:\s+(?:de[rs]|von|am|im|in)\s+[A-ZÄÖÜ][\w-]+)?")
_TEXTS = re.compile(
    r"\b\w*(?:mitteilung|erklärung|bericht|schreiben|brief|papier|text|aufruf|urteil|antrag|gutachten|studie|appell|dokument|mail"
    r"|beitrag|post|bescheid|vertrag|entwurf|video|aushang|flugblatt|statement|stellungnahme)\w{0,2}\b",
    re.IGNORECASE,
)
_PAPER = re.compile(r"\b(?:агентство|издание|газета|телеканал|портал|журнал|радио)\b", re.IGNORECASE)
_CITING = re.compile(r"zitier(?:te|t|ten|en)|цитиру[ею]т|процитировал[аи]?", re.IGNORECASE)


def it_was_said(text: str, cue: Span) -> bool:
    """Whether a cue is "hieß es", which names no subject."""
    return _IT_WAS_SAID.fullmatch(text, *cue) is not None


def house(text: str, left: Span, right: Span) -> tuple[Speaker, Span] | None:
    """Where "hieß es" comes from, behind it or before; None where that is only the text in which it stands."""
    for part in (right, left.trim(text)):
        match = _HOUSE.match(text, *part)
        if match is None or _TEXTS.search(text, *match.span("who")):
            continue
        who = Span(*match.span("who"))
        if (named := speaker_in(text, who, "de", last=False)) is not None and named[0].kind is not SpeakerKind.PERSON:
            return named
        article = _PLACE.match(text, *who)
        head = _HEAD.match(text, article.end() if article else who.start, who.end)
        if head is not None and match["at"].lower() not in ("in", "im", "auf"):
            return Speaker(head.group(), SpeakerKind.UNNAMED), Span(*head.span())
    return None


def cited(text: str, right: Span) -> Span:
    """What stands behind "цитирует" before the paper that does: "цитирует Иванова агентство"."""
    paper = _PAPER.search(text, *right)
    return Span(right.start, paper.start() if paper is not None else right.end)


def citing(text: str, cue: Span) -> bool:
    """Whether a cue quotes somebody who stands behind it."""
    return _CITING.fullmatch(text, *cue) is not None
