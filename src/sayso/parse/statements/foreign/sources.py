"""Where the words end that name a source behind "laut" and its like."""

from __future__ import annotations

import re

from sayso.model import Span
from sayso.parse.statements.foreign.patterns import pattern

_LINKS = frozenset("von und der des für am im in zu zur vom".split())
_ENDINGS = ("en", "er", "es", "em")  # of adjectives
# What goes on so no longer names the source: "laut Polizei 300 Häuser", "laut Amt im März".
_BEYOND = re.compile(
    r"\d[\d.,]*\s[A-ZÄÖÜ]|(?:am|im|in|vom|seit|zum)\s(?:\d|(?:ersten|zweiten|dritten|vierten|kommenden|nächsten|vergangenen)\s"
    r"|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahr|Sommer|Herbst|Winter|Frühjahr"
    r"|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)\w*)"
)


def source_phrase(text: str, span: Span, language: str) -> Span:
    """The source after "laut": in German it ends where a word in lower case follows its noun, or a number or a time."""
    verb = pattern(language, "beside").search(text, *span)
    if verb is not None and verb.start() > span.start:
        span = Span(span.start, verb.start()).trim(text)
    if language != "de":
        return span
    end, noun, linked = span.start, False, False
    for match in re.finditer(r"\S+", span.of(text)):
        word = match.group()
        small = word[0].islower()
        link = word in _LINKS
        if noun and _BEYOND.match(text, span.start + match.start()):
            break
        if small and noun and not link and not (linked and word.endswith(_ENDINGS)):
            break
        if small and not noun and not link and not word.endswith(_ENDINGS):
            break
        noun, linked = noun or not small, small and (link or linked)
        end = span.start + match.end()
    return Span(span.start, end)
