"""Whom a colon introduces without a word of saying: "Karl Ott (58), sichtlich müde: ...", "Polizei: ..."."""

from __future__ import annotations

import re

from sayso.model import Span, Speaker, SpeakerKind
from sayso.parse.statements.foreign.clauses import named_before
from sayso.parse.statements.foreign.described import is_subject
from sayso.parse.statements.foreign.german import ASIDE, NO_SAYING
from sayso.parse.statements.foreign.lexicon import STARTS
from sayso.parse.statements.foreign.names import full_names, fuller
from sayso.parse.statements.foreign.titles import closes_title

END = re.compile(
    r"(?<!\bDr)(?<!\bProf)(?<!\bSt)(?<!\b[A-ZÄÖÜА-ЯЁ])[.!?;]\s|[»“”\"]"
)  # of a sentence, or of what is quoted before
_WORD = re.compile(r"\w+")
_SENTENCE = 220  # characters of a sentence that ends with a colon
_ADDING = re.compile(r"(?:[^\W\d_]+\s+){0,2}[^\W\d_]+(?:\s+[^\W\d_]+)?:")
_CLEAR = re.compile(r"\b(?:ist|war|steht|stand)\b[^.:]{0,30}\b(?:klar|fest|sicher|eindeutig)\s*:")
_WAS = re.compile(
    r"\b(?P<verb>[a-zäöüß]{2,20}(?:te|t)|war|wurde|blieb|schien|gab sich|zeigte sich)\s+(?:[A-ZÄÖÜ][\w-]+\s+)?\Z"
)
_WHEN = re.compile(r"(?:После|Перед|В|На|Во|Накануне|Вчера|Сегодня|Вскоре|Утром|Вечером|Днём)\s(?:[а-яё]+\s){0,3}")
_BEING = frozenset({"war", "ist", "wurde"})
_ARTICLE = frozenset({"", "der", "die", "das"})
_LEAD = 3  # words before the name that it begins with


def introduced(text: str, language: str, side: Span, paragraph: Span) -> tuple[Speaker, Span] | None:
    """Whom a colon introduces without a word of saying: "Deutlicher wurde Karl Ott: ...", "Karl Ott (58), sichtlich müde:
    ..."; only somebody named in full, right before it or as the first and only one of the sentence."""
    piece = side.trim(text)
    if piece.of(text)[-1:] != ":":
        return None
    named = named_before(text, language, Span(side.start, piece.end - 1))
    if named is not None and named[0].kind is SpeakerKind.ORGANISATION and named[1].end == piece.end - 1:
        begins = text[max(paragraph.start, named[1].start - 5) : named[1].start].strip().lower() in _ARTICLE
        if begins and len(named[0].name.split()) <= _LEAD:  # "Polizei: ..."
            return named
    person = named is not None and named[0].kind is SpeakerKind.PERSON
    if named is not None and person and " " in named[0].name and named[1].end == piece.end - 1:
        return named
    if named is not None and person and _ADDING.fullmatch(text, side.trim(text).start, piece.end):  # "Ott weiter: ..."
        known = fuller(text, named[0], language)
        return (known, named[1]) if " " in known.name else None
    start = max(paragraph.start, piece.end - _SENTENCE)
    cuts = [m for m in END.finditer(text, start, piece.end) if not closes_title(text, m.start())]
    sentence = Span(cuts[-1].end() if cuts else start, piece.end)
    names = full_names(text, sentence, language)
    lead = _WORD.findall(text, sentence.start, names[0].start) if names else []
    clear = language == "de" and lead[:1] == ["Für"] and _CLEAR.search(text, *sentence)  # "Für Bauer Ott ist klar: ..."
    others = [name for name in names[1:] if _word_before(text, name) not in ASIDE]
    if not names or others:
        return None
    was = _turned(text, language, Span(sentence.start, names[0].start), names[0])
    aside = lead and lead[0].lower() in (ASIDE if language == "de" else STARTS) and not clear
    if (len(lead) > _LEAD or aside) and not was:
        return None
    return Speaker(names[0].of(text), SpeakerKind.PERSON), names[0]


def _turned(text: str, language: str, lead: Span, name: Span) -> bool:
    """Whether a sentence begins with when or where, and then names who: "Nach dem Abpfiff war Karl Ott überglücklich: ...",
    "После игры Иван Марек был краток: ..."."""
    if language == "ru":
        return _WHEN.fullmatch(text, *lead) is not None and is_subject(name.of(text))
    match = _WAS.search(text, *lead)
    return match is not None and (match["verb"] in _BEING or match["verb"] not in NO_SAYING)


def _word_before(text: str, name: Span) -> str:
    found = _WORD.findall(text, max(0, name.start - 20), name.start)
    return found[-1].lower() if found else ""
