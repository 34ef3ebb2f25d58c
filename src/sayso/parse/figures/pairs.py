"""The second of two compared numbers leaves out what both count: "6.1 billion crowns, beating the 5.9 billion expected"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from sayso.model import Bound
from sayso.parse.figures.draft import Quantity, Sentence
from sayso.text.numbers import Form
from sayso.text.unit_names import UnitKind

_APART = 90  # characters between the two
_BACK = 3  # figures before the second: a change in per cent may stand between
_RATIO = 20.0  # what is compared is of one size
_LEAD = 16  # characters
# What ties the second to the first, right before it: our own compilation.
_COMPARED = re.compile(
    r"\b(?:compared\s(?:with|to)|(?:up|down)\s(?:[^,;]{1,20}\s)?from|against|versus|vs\.?|instead\sof|rather\sthan|than\sthe"
    r"|(?:beat(?:ing|s)?|miss(?:ed|ing|es)?|topp(?:ed|ing)|exceed(?:ed|ing|s)?|surpass(?:ed|ing|es)?|above|below|ahead\sof|short\sof)"
    r"\s(?:the|its|an?|their))\s(?:just\s|only\s|about\s|around\s|some\s|the\s)?\Z",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\A(?P<comma>,?)\s?(?:[^,;.()]{0,24}\s)?from\s(?:just\s|only\s|about\s|around\s|the\s)?\Z", re.IGNORECASE
)
_GOVERNED = re.compile(r"\b(?:in|at|from|across|during|among)\s(?:the\s|all\s|top\s|its\s){0,2}\Z", re.IGNORECASE)
_LEVEL = re.compile(r"\b(?:to|at|of|was|were|is|are|totall?ed|reached|hit)\s\Z", re.IGNORECASE)
_TO = re.compile(
    r"\A(?:\s(?:(?:an?|the|last)\s(?:year|month|week|quarter|decade)(?:\s(?:earlier|ago|before))?|in\s[^\W\d]\w+(?:\s\d{4})?|in\s\d{4}))?,?"
    r"\sto\s\Z",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\s(?:of|among)\s(?:them|whom|which|these|those)\b", re.IGNORECASE)
_PART_OF = re.compile(
    r"\s(?:von|aus)\s(?:(?:den|insgesamt|rund|etwa|gut|knapp)\s)*\Z|\sиз\s(?:(?:этих|всех|общих|примерно|около)\s)*\Z"
    r"|\s(?:trong|trên)\s(?:(?:tổng|số|hơn|gần|khoảng|tổng\scộng)\s)*\Z",
    re.IGNORECASE,
)
_MINUTE = re.compile(r"\b(?:on|in|after)\s\Z", re.IGNORECASE)
_GAME = 130  # minutes
_STANDING = re.compile(r"\s(?:behind|ahead\sof|above|below|clear\sof|adrift|short\sof|off)\s", re.IGNORECASE)


def lend(sentence: Sentence, drafts: Sequence[Quantity]) -> None:
    """Gives a number without a noun or unit what the one it is compared with has."""
    if sentence.lexicon.language != "en":
        _of_those(sentence, drafts)
        return
    for at, q in enumerate(drafts):
        if q.unit is not None or q.counted is not None or q.form not in (Form.DIGITS, Form.WORDS):
            continue
        if (lender := _lender(sentence, drafts, at)) is not None:
            q.unit, q.per, q.counted = lender.unit, lender.per, lender.counted


def _of_those(sentence: Sentence, drafts: Sequence[Quantity]) -> None:
    """Gives a number what the whole that it is a part of counts: "12 von 40 Lokalen", "12 из 40 кафе", "12 trong số 40 quán"."""
    for q, whole in pairwise(drafts):
        bare = q.unit is None and q.counted is None and q.form in (Form.DIGITS, Form.WORDS) and not q.is_range
        gap = sentence.text[q.end : whole.number_start]
        if not bare or q.value >= whole.value or not _PART_OF.match(gap) or (whole.unit and "trên" in gap):
            continue
        q.unit, q.per, q.counted = whole.unit, whole.per, whole.counted
        if gap == " trên ":
            whole.bound = Bound.EXACT


def _lender(sentence: Sentence, drafts: Sequence[Quantity], at: int) -> Quantity | None:
    q = drafts[at]
    found: list[Quantity] = []
    for other in drafts[max(0, at - _BACK) : at][::-1]:
        gap = sentence.text[max(other.end, other.counted.end if other.counted else 0) : q.start]
        if len(gap) > _APART or ";" in gap:
            break
        if _alike(sentence, other, q, gap):
            found.append(other)
    if found:  # "85 spots in the top 50 markets, compared with 36": of spots
        return next(
            (o for o in found if not _GOVERNED.search(sentence.text[max(0, o.start - _LEAD) : o.start])), found[0]
        )
    following = drafts[at + 1] if at + 1 < len(drafts) else None
    if following is not None and _rises_to(sentence.text, q, following):
        return following
    return _points(sentence, drafts, at)


def _alike(sentence: Sentence, first: Quantity, second: Quantity, gap: str) -> bool:
    text = sentence.text
    lead = text[max(0, first.start - _LEAD) : first.start]
    if first.unit is not None and first.unit.name == "minute":
        on = _MINUTE.search(text, max(0, second.start - _LEAD), second.start)
        return on is not None and _MINUTE.search(lead) is not None and first.value < second.value <= _GAME
    if first.form not in (Form.DIGITS, Form.WORDS) or (first.unit is None and first.counted is None):
        return False
    if first.unit is None and _OF_THEM.match(text, second.end) and second.value < first.value:
        return True
    level = _LEVEL.search(lead) is not None
    if not _one_size(first, second) or (first.unit is not None and first.unit.kind is UnitKind.SHARE and not level):
        return False
    if _COMPARED.search(gap):
        return True
    told = _FROM.match(gap) if first.unit is None or first.unit.kind not in (UnitKind.TIME, UnitKind.AGE) else None
    return told is not None and (level or first.is_range or bool(told["comma"]))


def _one_size(first: Quantity, second: Quantity) -> bool:
    low, high = sorted((abs(first.value), abs(second.value)))
    return high <= _RATIO * low


def _rises_to(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether the unit stands with the second: "from 2.63 a year earlier to 2.31 crowns"."""
    if second.unit is not None and second.unit.kind in (UnitKind.TIME, UnitKind.AGE):
        return False
    if (second.unit is None and second.counted is None) or not _one_size(first, second):
        return False
    lead = text[max(0, first.start - _LEAD) : first.start].casefold()
    return lead.endswith("from ") and _TO.match(text[first.end : second.start]) is not None


def _points(sentence: Sentence, drafts: Sequence[Quantity], at: int) -> Quantity | None:
    """The points that a table counts: "49 points from 27 games, five behind the leaders"."""
    if not _STANDING.match(sentence.text, drafts[at].end):
        return None
    return next((q for q in drafts[:at] if q.counted is not None and q.counted.head.casefold() == "points"), None)
