"""Sentences that call untrue what the one before them tells."""

from __future__ import annotations

import re

from sayso.judge.denials.denials import MOST, UNTRUE, UNTRUE_WORDS

_REFERS = re.compile(  # "This is a fake.", "Untrue."
    rf"\A\W*(?:(?:auch|ebenso|und|и|cũng)\s+)?(?:(?:this|that|it|these|all\s+of\s+(?:it|this)|none\s+of\s+(?:it|this)|das|dies|nichts\s+davon|это|всё\s+это|đây|(?:điều|việc|thông\s+tin|tin|nội\s+dung|câu\s+chuyện)\s+(?:này|đó|trên)|эт[аи]\s+(?:сведени\w|информаци\w|сообщени\w|утверждени\w|новост\w|данные))\b"
    rf"|{UNTRUE_WORDS}\W*\Z)|(?:đây|điều\s+này|это|das|dies|this)\s+(?:là|is|was|ist|sei|war)?\s*(?:\w+\s+){{0,3}}{UNTRUE_WORDS}\W*\Z",
    re.IGNORECASE,
)
_ALL_OF_IT = re.compile(  # "Neither is true.", "We rate both claims false.", "Beides stimmt nicht."
    r"\A\W*(?:neither|none|nothing)\s+(?:(?:of\s+(?:it|this|that|these|those|them|the\s+(?:two|three)|(?:these|the)\s+\w+)|claim|statement|part)\s+)?"
    r"(?:is|are|was|were|holds?|has|stands?)\s+(?:up\s+)?(?:true|so|correct|right|accurate|supported|happened|any\s+truth)\b"
    r"|\A\W*(?:both|all(?:\s+(?:of\s+)?(?:this|these|that|three|four))?|these|those)\s+(?:\w+\s+){0,2}?(?:is|are|was|were)\s+(?:\w+\s+)?"
    rf"(?:wrong|misleading|{UNTRUE_WORDS})\b"
    rf"|\bwe\s+(?:have\s+)?rated?\s+(?:(?:both|all|these|this|those|the|three)\s+)?(?:claims?|statements?|posts?|them|this|it|that)?\s*(?:as\s+)?{UNTRUE_WORDS}\b"
    r"|\A\W*(?:this|that|it)\s+(?:is|was)\s+(?:\w+\s+)?(?:wrong|misleading|not\s+(?:so|the\s+case|what\s+happened))\W*\Z"
    r"|\A\W*(?:beides|beide\s+\w+|alles|nichts\s+davon|keine?s?\s+(?:davon|von\s+beide[mn]))\s+(?:ist|sind|war|stimm\w{1,3}|trifft)\b(?:[^.]{0,40}\b(?:falsch|nicht|erfunden|wahr|zu))?\W*\Z"
    r"|\A\W*(?:das|dies)\s+(?:(?:stimmt|trifft)\s+(?:so\s+)?nicht(?:\s+zu)?|entspricht\s+nicht\s+(?:den\s+Tatsachen|der\s+Wahrheit)|ist\s+(?:so\s+)?(?:nicht\s+(?:so|der\s+Fall)|irreführend))\W*\Z"
    r"|\A\W*(?:и\s+то,?\s+и\s+другое|ни\s+то,?\s+ни\s+другое|оба\s+утверждения|обе\s+новости|ничего\s+из\s+этого|это\s+не\s+так)\b"
    r"|\A\W*(?:cả\s+(?:hai|ba)|tất\s+cả|mọi\s+\w+|những\s+\w+(?:\s+\w+)?\s+(?:này|trên))\b[^.]{0,40}?\s(?:đều\s+)?(?:là\s+)?(?:sai|không\s+đúng|bịa|giả|không\s+có)\b"
    r"|\A\W*không\s+có\s+(?:điều|thông\s+tin|chi\s+tiết)\s+nào\s+(?:\w+\s+)?(?:đúng|là\s+thật)\b"
    r"|\A\W*(?:điều|việc|thông\s+tin|tin|nội\s+dung|câu\s+chuyện)\s+(?:này|đó|trên)\s+(?:là\s+)?(?:hoàn\s+toàn\s+)?sai\W*\Z",
    re.IGNORECASE,
)


def refers(text: str) -> bool:
    """Whether a sentence calls untrue what the one before it tells."""
    said = text[:MOST]
    return _ALL_OF_IT.search(said) is not None or (UNTRUE.search(said) is not None and _REFERS.search(said) is not None)
