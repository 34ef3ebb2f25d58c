"""Statements that are rather deeds: "the council rejected a plan", "she congratulated the winner" say that it was done."""

from __future__ import annotations

import re

from sayso.model import Document, Statement, StatementKind
from sayso.parse.statements.closed import AUXILIARIES

# What is done by saying so, where what follows is a thing or a person and no assertion.
_DEEDS = re.compile(
    r"(?:(?:(?:ha(?:s|ve|d)|is|are|was|were)\s+)(?:been\s+)?)?(?:\w+ly\s+|also\s+)?(?:approved?|adopt(?:ed)?|ratified|passed|vetoed|rejected|upheld|overturned|dismissed"
    r"|accepted|backed|endorsed|signed|imposed|ordered|appointed|elected|nominated|banned|barred|outlawed|prohibited|forbidden|forbade|confirmed|awarded|announced|reported"
    r"|recorded|posted|launched|declared|received|congratulated|praised|thanked|welcomed|sentenced|convicted|called|recalled|recalling"
    r"|voted\s(?:[\w–-]{1,9}\s){1,3}(?:for|against)|(?:prayed|apologi[sz]ed|called|campaigned|pleaded|voted)\s(?:for|against)|kn(?:ew|own)\s(?:about|of))\Z",
    re.IGNORECASE,
)
_ASSERTS = re.compile(
    r"(?:that|to|if|whether|how|why|what|he|she|it|they|there|we|i)\b"
    r"|(?:\w+\s+){0,2}?(?:claims?|allegations?|accusations?|reports?|rumou?rs?|suggestions?|charges?|assertions?|notions?|ideas?|criticism)\b",
    re.IGNORECASE,
)
# "The department confirmed the story": what is confirmed is a tale, told nowhere in the sentence.
_CONFIRMS_VI = re.compile(r"(?:xác\s+nhận|thừa\s+nhận)\Z", re.IGNORECASE)
_TALE_VI = re.compile(
    r"(?:câu\s+chuyện|thông\s+tin|sự\s+việc|vụ\s+việc|việc|điều|tin|chuyện)(?:\s+(?:trên|này|đó|ấy|nói\s+trên))?(?:\s+và\b|\s*[,.;]|\s*\Z)",
    re.IGNORECASE,
)
# "The court found Roe guilty", "the club has named Roe as its new coach": not what was found or named to be so.
_VERDICT = re.compile(r"(?:(?:ha(?:s|ve|d)|was|were)\s+(?:been\s+)?)?found\Z", re.IGNORECASE)
_GUILTY = re.compile(r"(?:(?!that\b)[\w’'.-]+\s+){0,6}?(?:not\s+)?(?:guilty|liable|innocent)\b", re.IGNORECASE)
_NAMING = re.compile(r"(?:(?:ha(?:s|ve|d)|was|were)\s+(?:been\s+)?)?(?:named|chosen|picked|unveiled)\Z", re.IGNORECASE)
_AS_NEW = re.compile(
    r"(?:(?!that\b)[\w’'.-]+\s+){0,6}?(?:as\s+)?(?:its|their|the|his|her)?\s*(?<!\w)(?:new|next|acting|interim|caretaker|permanent)\s+[a-z]",
    re.IGNORECASE,
)
_DONE_TO = re.compile(
    r"(?:ha(?:s|ve|d)\s+been|is|are|was|were)\s+(?:\w+ly\s+)?(?:appointed|elected|re-?elected|nominated|awarded|banned|barred|forbidden|named|chosen)\Z",
    re.IGNORECASE,
)
_PLANLESS = re.compile(r"ha(?:s|ve|d)\s+no\s+(?:plans?|intentions?|wish|desire)\Z", re.IGNORECASE)
_TO_DO = re.compile(r"(?!(?:if|whether|wh\w+|how|about)\b)(?:[\w’'-]+\s+){0,7}?to\s+[“\"]?[a-z]+\b", re.IGNORECASE)
_AHEAD = 100  # characters
_CLAUSE = re.compile(r"\b(?:that|who|which|whose|where|when|after|before|because|if)\b|[,;:]", re.IGNORECASE)


def is_deed(text: str, statement: Statement) -> bool:
    """Whether the sentence rather tells what was done than what somebody says to be so."""
    if statement.kind is not StatementKind.INDIRECT or len(statement.cue) != 1:
        return False
    if len(statement.content) != 1:
        return _done_to(text, statement)
    said = " ".join(statement.content[0].of(text).split())
    if _PLANLESS.match(statement.cue[0].of(text)):
        return True
    if _CONFIRMS_VI.search(statement.cue[0].of(text)):
        return _TALE_VI.match(said) is not None
    cue = statement.cue[0].of(text)
    if _ASSERTS.match(said) or not (_DEEDS.match(cue) or _judges_or_names(cue, said)):
        return False
    head = _CLAUSE.split(said, maxsplit=1)[0]
    return AUXILIARIES.isdisjoint(word.lower() for word in head.split())


def _done_to(text: str, statement: Statement) -> bool:
    """Whether it tells what was done to whoever it begins with: "Roe has been appointed head of the museum"."""
    if len(statement.content) != 2 or statement.source or statement.content[0].end > statement.cue[0].start:
        return False
    cue, said = statement.cue[0].of(text), statement.content[1].of(text)
    if _DONE_TO.match(cue) is not None and not said.lower().startswith("as "):  # "was named as the attacker"
        return True
    return _judges_or_names(cue, said)


def _judges_or_names(cue: str, said: str) -> bool:
    """Whether a court found somebody guilty, or somebody was named for an office."""
    return (_VERDICT.match(cue) is not None and _GUILTY.match(said) is not None) or (
        _NAMING.match(cue) is not None and _AS_NEW.match(said) is not None
    )


def demanded(document: Document, statement: Statement) -> bool:
    """Whether somebody called for something, rather than asked a question: "the mayor to resign"."""
    if document.language not in (None, "en"):
        return False
    first = statement.content[0]
    return _TO_DO.match(document.text, first.start, min(first.end, first.start + _AHEAD)) is not None
