"""Sentences that tell something only to call it untrue: "Also wrong is the claim that ...", "Three false reports. First: ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from sayso.judge.denials.denials import REPORTS, UNTRUE_WORDS
from sayso.judge.denials.referring import refers

_MOST = 400  # characters of a sentence that are read
_BACK = 8  # sentences before an item in which a list of untruths is announced
# In the sentence itself; general language, our own compilation.
_HERE = re.compile(
    r"\b(?:also|equally|just\s+as|no\s+less)\s+(?:wrong|false|untrue)\b|\bturn(?:ed|s)\s+out\s+(?:to\s+be\s+)?(?:wrong|false|untrue|a\s+hoax|invented)\b"
    r"|\b(?:it\s+is|it[’']s|it\s+was)\s+(?:not\s+true|untrue|false|wrong)\s+(?:either\s+)?that\b|\b(?:figure|number|toll|count)\b[^.;!?\n]{0,120}\b(?:is|was|has\s+been)\s+withdrawn\b"
    r"|\b(?:falsch|unwahr|unzutreffend|nicht\s+wahr)\s+(?:ist|war|sind)\b[^.;!?\n]{0,40}\b(?:dass|wonach|Behauptung\w{0,2}|Meldung\w{0,2}|Satz|Angabe\w{0,2}|Zahl)\b"
    r"|\b(?:неправда|неверно|ложь|ложно|не\s+соответству\w{2,3}\s+действительности)\b[^.;!?\n]{0,30}\b(?:то|утверждени\w|что|сообщени\w|информаци\w)\b"
    r"|\b(?:không\s+đúng|sai|bịa\s+đặt)\s+(?:khi\s+(?:nói|cho)\s+)?(?:rằng|là)\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(  # "reports of a second fire are untrue", "Angaben über 40 Offiziere entbehren jeder Grundlage"
    rf"\b(?:{REPORTS}|Angabe\w?)\b[^.;!?\n]{{0,120}}?\b(?:(?:is|are|was|were|be|ist|sind|sei|seien|war|waren|là|оказал\w{{2,3}})\s+(?:\w+\s+){{0,3}}?{UNTRUE_WORDS}(?!\w)"
    r"|entbehr\w{1,3}\s+jeder|tr[ei]ff(?:t|en)\s+(?:so\s+)?nicht\s+zu|не\s+соответству\w{2,3})",
    re.IGNORECASE,
)
_COUNT = (
    r"(?:two|three|four|five|several|some|these|the\s+following|zwei|drei|vier|mehrere|einige"
    r"|два|две|три|четыре|несколько|hai|ba|bốn|năm|nhiều|một\s+số|những|các)"
)
_ANNOUNCES = re.compile(
    rf"\b{_COUNT}\s+(?:\w+\s+){{0,2}}?(?:false|fake|untrue|wrong|invented|bogus|misleading)\s+\w+|\b{_COUNT}\s+(?:\w+\s+){{0,2}}?(?:hoaxes|myths|Falschmeldungen|Lügen|Mythen)\b"
    rf"|\b{_COUNT}\s+(?:\w+\s+){{0,2}}?(?:falsche|erfundene|unwahre)\s+\w+|\b{_COUNT}\s+(?:ложн\w+|фейк\w*|недостоверн\w+)|\b{_COUNT}\s+(?:thông\s+tin|tin|điều|tin\s+đồn)\s+(?:sai|giả|bịa|không\s+đúng)\b",
    re.IGNORECASE,
)
_ITEM = re.compile(
    r"\A\W*(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth|erstens|zweitens|drittens"
    r"|во-первых|во-вторых|в-третьих|thứ\s+(?:nhất|hai|ba|tư)|một\s+là|hai\s+là)\b"
    r"|\A\W*(?:(?:claim|myth|rumou?r|Behauptung)\s+\w+\s*[:.]|(?:перв|втор)\w{2}\s*[:.—–-])",
    re.IGNORECASE,
)


@lru_cache(maxsize=20_000)
def _calls(text: str) -> bool:
    return _HERE.search(text) is not None or _REPORTED.search(text) is not None


def told_as_false(said: Sequence[str], title: str) -> frozenset[int]:
    """The numbers of those sentences of a report that tell what it calls untrue, there or in the sentence after."""
    found = set[int]()
    last = -_BACK if _ANNOUNCES.search(title[:_MOST]) is None else 0  # where a list was announced
    for at, text in enumerate(one[:_MOST] for one in said):
        if _calls(text) or (at + 1 < len(said) and refers(said[at + 1])):
            found.add(at)
        if _ANNOUNCES.search(text):
            last = at
        elif at - last <= _BACK and last >= 0 and _ITEM.match(text):
            found.add(at)
    return frozenset(found)
