"""Who only hears it in other languages than English: "sagte sie der Zeitung", «рассказала Ивану Петрову», "nói với ..."."""

from __future__ import annotations

import re
from functools import cache

from sayso.model import Span
from sayso.parse.statements.foreign.lexicon import HEARER_RU, HEARERS_RU, OFFICE_ENDS, SAYING, VERBS

_BACK = 110  # characters before a name
_MANY = 6  # words between the word of saying and whoever hears it
# German: in the dative, by the article; behind "der" only where somebody who says it stands before: "sagte sie der Zeitung".
_CASE = re.compile(r"\b(?P<article>dem|den|der)\s(?:[\w-]+\s){0,2}\Z")
_FACING = re.compile(r"\b(?:gegenüber|(?:Gespräch|Interview)e?s?\smit)\s(?:(?:de[mrn]|eine[mr])\s)?(?:[\w-]+\s){0,2}\Z")
_PREPOSITION = re.compile(r"\b(?:aus|bei|mit|nach|seit|von|zu|in|an|auf|über|unter|vor|neben|hinter|zwischen)\s\Z")
_MORE = "teilten?|verriet(?:en)?|verrät|gab(?:en)?|sprach(?:en)?"  # with a particle far behind, or with "mit"
# Not "die Leiterin der Behörde", whose name may follow.
_SAYERS = re.compile(r"\s*(?:(?:er|sie|(?:der|die)\s\d{1,3}-[Jj]ährige)\b|(?P<name>[A-ZÄÖÜ][\w-]*))")
# Russian: by what hears it in the dative, or by the dative of the name itself.
_HEARER_RU = re.compile(rf"(?<!\bв )\b(?:{HEARERS_RU})\s(?:[а-яё-]+\s){{0,2}}[«„“\"]?\Z")
_NAMED_RU = re.compile(HEARER_RU)
_BY = re.compile(r"\bсогласно\s\Z", re.IGNORECASE)
_WITH_VI = re.compile(
    r"\b(?:nói|chia sẻ|kể|trả lời|cho biết|tâm sự|trao đổi|trò chuyện|bày tỏ|tiết lộ|phỏng vấn|khẳng định|bộc bạch|thổ lộ)"
    r"\s(?:[^\W\d_]+\s){0,3}?(?:với|cho)\s(?:[^\W\d_]+\s){0,3}\Z"
)


def hears(text: str, language: str, name: Span) -> bool:
    """Whether the name stands for who is told something, and is nobody who says it."""
    before = text[max(0, name.start - _BACK) : name.start].rpartition("\n")[2]
    if language == "de":
        return _hears_german(before)
    if language == "ru":
        named = " ".join(name.of(text).split())
        if _NAMED_RU.fullmatch(named):
            return _BY.search(before) is None
        return _HEARER_RU.search(before) is not None and _said(language).search(before) is not None
    return language == "vi" and _WITH_VI.search(before) is not None


def _hears_german(before: str) -> bool:
    if _FACING.search(before):
        return True
    case = _CASE.search(before)
    if case is None or _PREPOSITION.search(before, 0, case.start()):
        return False
    said = list(_said("de").finditer(before, 0, case.start()))
    between = before[said[-1].end() : case.start()] if said else ""
    if not said or len(between.split()) > _MANY or any(mark in between for mark in ".,;:!?„“”"):
        return False
    sayer = _SAYERS.match(between)
    own = sayer is not None and not (sayer["name"] or "").lower().endswith(OFFICE_ENDS)
    return own or case["article"] == "dem"


@cache
def _said(language: str) -> re.Pattern[str]:
    words = "|".join((VERBS[language], SAYING[language], *([_MORE] if language == "de" else ())))
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
