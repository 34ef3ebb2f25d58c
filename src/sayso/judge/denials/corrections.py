"""How texts set a number right: "37, not 370", "nicht 370, sondern 37", "an earlier version said ...; in fact ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from sayso.judge.words.found import found as has
from sayso.text.numbers import Number, numbers

__all__ = ["Corrected", "corrected", "explained", "slips"]

_REACH = 90  # characters between the two numbers of one contrast
_LONGEST = 1_200  # characters of a passage that are looked at
_SAME = 0.005  # numbers that differ by less are one

_ROUGH = (
    r"(?:(?:the|some|about|around|over|nearly|almost|more\s+than|as\s+many\s+as|up\s+to|gut|rund|etwa|über|mehr\s+als|knapp|die|der|das"
    r"|около|более|почти|hơn|khoảng|gần|tới|đến|số|là|phải|[$€£„“\"«'‘])\s*){0,3}"
)
_NOT_THEN = re.compile(  # "37, not 370": what stands between the right number and the wrong one
    r"(?:,|\(|–|—|-|\s)\s*(?:and\s+|und\s+|и\s+|а\s+|chứ\s+)?(?:not|nicht|не|không\s+phải(?:\s+là)?|chứ\s+không\s+phải(?:\s+là)?|rather\s+than"
    rf"|instead\s+of|statt|anstatt|anstelle\s+von|вместо|thay\s+vì|thay\s+cho)\s+{_ROUGH}\Z",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(  # "not 370 but 37": what stands before the wrong one
    rf"\b(?:not|nicht|не|không\s+phải(?:\s+là)?|chẳng\s+phải)\s+{_ROUGH}\Z", re.IGNORECASE
)
_BUT = re.compile(r"[\s,;:–—-](?:but|sondern|а|mà(?:\s+chỉ)?(?:\s+là)?)\s", re.IGNORECASE)
_NEVERTHELESS = re.compile(r"\b(?:only|just|nur|lediglich|bloß|только|лишь|всего|chỉ)\s*\Z", re.IGNORECASE)

_SLIP = re.compile(
    r"\b(?:mis-?print\w*|typo\w*|typing\s+error|printing\s+error|print\s+error|clerical\s+error|(?:misplaced|slipped|wandering|missing|wrong|moved\s+the|lost\s+the|dropped\s+the)\s+decimal\s+point|slipped\s+a\s+nought|decimal\s+point\s+(?:\w+\s+){0,2}?(?:slipped|misplaced|moved|wrong|lost)"
    r"|(?:extra|additional|one|a|two)\s+(?:zero|nought|naught)e?s?\s+(?:too\s+many|was|were|had|has|got|crept|slipped)|slipped\s+(?:a|an\s+extra)\s+(?:zero|nought|digit)"
    r"|(?:extra|superfluous|stray|added)\s+(?:zero|nought|naught|digit)s?|(?:added|adding|with)\s+(?:a|an\s+extra)\s+(?:zero|nought)"
    r"|(?:off|out|wrong|mistaken|overstated|inflated|exaggerated|too\s+(?:high|large|big))\s+by\s+a\s+factor\s+of\s+(?:ten|a\s+hundred|10|100)|ten\s?times\s+too\s+(?:high|many|much|large)|tenfold\s+too"
    r"|Druckfehler\w*|Tippfehler\w*|Zahlendreher\w*|Kommafehler\w*|Komma\s+(?:ist\s+|war\s+|wurde\s+)?(?:\w+\s+)?(?:verloren\s+gegangen|verrutscht|vergessen|verschoben|falsch\s+gesetzt|fehlt\w?)|Übertragungsfehler\w*|(?:eine|zwei)\s+Null(?:en)?\s+(?:zu\s?viel|zuviel|angehängt)"
    r"|um\s+(?:eine|zwei)\s+Null(?:en)?\s+(?:verrutscht|vertan|zu\s+(?:hoch|groß))|zehnmal\s+zu\s+(?:hoch|viel|groß)|um\s+(?:das\s+Zehnfache|den\s+Faktor\s+(?:zehn|10|100|hundert))\s+(?:zu\s+(?:hoch|groß)|überhöht|übertrieben)"
    r"|опечатк\w*|потеря\w+\s+запят\w+|запят\w+\s+(?:потеря|не\s+там|съехал)\w*|припис\w+\s+(?:лишн\w+\s+)?(?:ноль|нуль)|лишн\w{1,3}\s+(?:нол\w*|нул\w*)|ошиб\w*\s+на\s+порядок|завыш\w+\s+(?:на\s+порядок|в\s+(?:десять|десятки|сто|10|100)\s+раз)|в\s+(?:десять|10)\s+раз\s+завыш\w+"
    r"|(?:in|gõ|đánh\s+máy|viết|ghi|nhập)\s+nhầm|(?:thừa|thêm|dư)\s+(?:một|1|hai|2)\s+(?:số|con\s+số|chữ\s+số)\s+(?:0|không)|nhầm\s+(?:lẫn\s+)?(?:số|dấu\s+phẩy)|lỗi\s+(?:đánh\s+máy|in\s+ấn|chính\s+tả)|gấp\s+(?:10|mười)\s+lần\s+(?:thực\s+tế|sự\s+thật))",
    re.IGNORECASE,
)
_CAUSED = re.compile(
    r"\b(?:costs?|cost|costing|lost|lose|losing|caused?|led\s+to|fined?|paid|sold|kostet\w*|verlor\w*|verursacht\w*|führte|стои\w+|обошл\w+|потер\w+|привел\w*|gây|thiệt\s+hại|mất|khiến)\b",
    re.IGNORECASE,
)
_FIGURE = (
    r"\b(?:figures?|number|total|sum|count|claim|Zahl|Summe|Angabe|цифр\w|числ\w|сумм\w|con\s+số|số\s+liệu|số\s+tiền)\b"
)
_UNTRUE = (
    r"(?:comes?\s+from\s+(?:a|an|another|one)|came\s+from\s+(?:a|an|another|one)|stems?\s+from\s+a|(?:was|is)\s+taken\s+from|(?:is|was|are|were|has\s+been)\s+withdrawn|goes\s+back\s+to\s+a|(?:is|was)\s+(?:(?!not\b|never\b)\w+\s+)?(?:wrong|false|incorrect|untrue|invented|made\s+up"
    r"|nonsense|fictitious|inflated|exaggerated|mistaken|a\s+mistake|an\s+error|an?\s+invention|bogus|baseless|too\s+high)|has\s+no\s+(?:basis|foundation|source)"
    r"|confus\w+|mixed\s+up|mis(?:read|heard|understood|translated|quoted)"
    r"|stammt?\s+aus\s+(?:einem|einer|dem|der)|(?:ist|war|sei)\s+(?:(?!nicht\b|kein)\w+\s+)?(?:falsch|erfunden|überhöht|übertrieben|aus\s+der\s+Luft\s+gegriffen|ein\s+(?:Irrtum|Fehler|Missverständnis))|verwechselt|beruht\s+auf\s+einem\s+(?:Irrtum|Fehler|Missverständnis)|entbehr\w{1,3}\s+jeder\s+Grundlage"
    r"|не\s+соответству\w+|взят\w*\s+(?:из|с)|(?<!не\s)ошибочн\w*|(?<!не\s)неверн\w*|выдума\w*|завышен\w*|перепута\w*|не\s+име[ею]т\s+(?:отношения|ничего\s+общего)"
    r"|(?:là\s+)?(?:không\s+đúng|không\s+chính\s+xác|sai\b|nhầm|bịa)|lấy\s+từ|xuất\s+phát\s+từ|bị\s+(?:thổi\s+phồng|phóng\s+đại)|có\s+thật\s+nhưng)"
)
_EARLIER = re.compile(
    r"\b(?:(?:an?|our|the|this)\s+(?:earlier|previous|original|first|initial)\s+(?:version|report|article|story|edition|post|headline)|(?:an?|our)\s+(?:article|report|story|headline)\s+(?:of|on|in|published)|(?:this|our)\s+(?:article|report|story)\s+(?:originally|initially|first|earlier|incorrectly|wrongly)"
    r"|(?:we|it)\s+(?:originally|initially|wrongly|incorrectly|mistakenly|had)\s+(?:reported|said|wrote|stated|written|gave|given)|früheren?\s+(?:Fassung|Version|Bericht\w*)|ursprüngliche[nr]?\s+(?:Fassung|Version|Meldung)|(?:zunächst|zuerst|zuvor|irrtümlich|fälschlich\w*)\s+(?:[\w.,]+\s+){0,5}?(?:berichtet|geschrieben|gemeldet|hieß|geheißen|angegeben|gesprochen|genannt|ausgegangen)"
    r"|(?:ранее|первоначально|в\s+(?:предыдущей|первой|прежней)\s+(?:версии|редакции))|(?:bài\s+(?:viết\s+)?trước|phiên\s+bản\s+(?:trước|đầu|cũ)|bản\s+tin\s+trước|trước\s+đó[^.;]{0,30}(?:đăng|đưa|viết|ghi)))",
    re.IGNORECASE,
)
# "... was given as 71.4 percent": how a report tells of what was published before.
_GIVEN_AS = re.compile(
    r"\A[^.;!?\n]{0,60}?\b(?:angegeben|genannt|veröffentlicht|gemeldet|указан\w*|назван\w*|опубликован\w*|được\s+(?:công\s+bố|ghi|đăng|nêu))\b",
    re.IGNORECASE,
)
_INFACT = re.compile(
    r"\b(?:in\s+fact|actually|in\s+reality|correct(?:ly|ed)?|should\s+(?:have|read)|(?:the\s+)?(?:true|real|actual|right)\s+(?:figure|number)|tatsächlich|richtig|korrekt|in\s+Wahrheit|in\s+Wirklichkeit|vielmehr"
    r"|на\s+самом\s+деле|в\s+действительности|правильн\w*|фактически|верн\w+\s+(?:цифр|числ)\w*|thực\s+tế|thực\s+ra|thật\s+ra|chính\s+xác|đúng\s+(?:là|ra))\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    rf"\A[\s\"“„«'‘]*(?:(?:The|That|This|Die|Diese|Das|Эта|Это|Цифра|Число|Con|Số)\b[^.;]{{0,12}})?(?:{_FIGURE}|it\b|that\b|this\b|das\b|dies\b|это\b|đây\b|đó\b)",
    re.IGNORECASE,
)

# "46,000 is the number of all measurements": what stands behind a number that is explained as something else's.
_EXPLAINED = re.compile(
    r"\A[\"“”»’'\s]*(?:[\w$€£%-]+[\"“”»’']*[:,]?\s+){0,3}?(?:"
    r"(?:is|are|was|were|corresponds?\s+to|corresponded\s+to|refers?\s+to|referred\s+to|stands?\s+for|appears\s+in)\s+(?:in\s+fact\s+|actually\s+|only\s+|merely\s+)?(?:(?:the|an?|its|their)\s+)(?:\w+\s+){0,2}?"
    r"(?:number|total|sum|share|count|amount|estimate|asking\s+price|price|value|capacity|strength|population|size|length|range|cost|budget|figure|average|proportion|percentage|maximum)\b"
    r"|(?:ist|sind|war|waren|entspricht|bezeichnet|bezieht\s+sich\s+auf)\s+(?:\w+\s+)?(?:die|der|das|eine?)\s+(?:\w+\s+)?(?:\w*[Zz]ahl|Summe|\w*[Aa]nteil|\w*[Pp]reis|\w*[Ww]ert|\w*[Ss]umme|Schätzung|Menge|Höhe|\w*[Ll]änge)\b|das\s+sind\s"
    r"|(?:[—–-]\s*)?это\s+(?!не\b)(?:\w+\s+){0,2}?\w+|(?:относится|относятся)\s+к\b|соответству\w{1,3}\s+(?:числ|количеств|дол|сумм|оценк)\w*"
    r"|(?:thực\s+(?:ra|chất)\s+)?là\s+(?:tổng|số|con\s+số|giá|tỉ\s+lệ|tỷ\s+lệ|mức|toàn\s+bộ)\b)",
    re.IGNORECASE,
)
_SAID_OF = re.compile(rf"{_FIGURE}[^.;!?\n]{{0,60}}\Z", re.IGNORECASE)
_WRONG = re.compile(rf"\A[^.;!?\n]{{0,80}}?\b{_UNTRUE}", re.IGNORECASE)
_WRONG_THERE = re.compile(rf"\A.{{0,14}}{_FIGURE}[^.;!?\n]{{0,80}}?\b{_UNTRUE}", re.IGNORECASE)

# "..., but that number turned out to be wrong", in the sentence itself.
_PROVED_WRONG = re.compile(
    rf"\A[^.;!?\n]{{0,80}}?[,–—-]\s*(?:but|though|doch|aber|allerdings|но|однако|nhưng)\s[^.;!?\n]{{0,12}}?{_FIGURE}[^.;!?\n]{{0,40}}?"
    r"\b(?:wrong|false|incorrect|too\s+high|mistaken|falsch|zu\s+hoch|unzutreffend|overstated|неверн\w*|ошибочн\w*|завышен\w*|sai|không\s+đúng)\b",
    re.IGNORECASE,
)
# "Earlier reports that 31 were missing turned out to be wrong."
_REPORTED_THAT = re.compile(
    r"\b(?:reports?|claims?|statements?|Berichte|Meldungen|сообщения)\s+(?:\w+\s+){0,3}?(?:that|of|wonach|dass|о\s+том,?\s+что)\b[^.;!?\n]{0,60}\Z",
    re.I,
)
_PROVED = re.compile(
    r"\A[^.;!?\n]{0,80}?\b(?:turned\s+out|proved|proven|have\s+proved|haben\s+sich\s+als|оказались)\s+(?:to\s+be\s+)?(?:wrong|false|untrue|mistaken|exaggerated|falsch|ложными|неверными)\b",
    re.I,
)
# The right number opens the next sentence: "Correct is 61.4 percent.", "In fact 640 people ...".
_RIGHT_IS = re.compile(rf"\A\W*(?:the\s+|das\s+|die\s+)?{_INFACT.pattern}", re.IGNORECASE)


class Corrected(NamedTuple):
    """A place that says that a number is not so; `instead` is what it gives instead, where it gives one."""

    start: int
    end: int
    instead: float | None
    formal: bool = False  # whether it says so of what was published before: "an earlier version said ..."


def corrected(text: str, value: float, language: str | None, after: str = "") -> Corrected | None:
    """Where a passage says that `value`, which stands in it, is not so; `after` is the sentence that follows it."""
    text, after = text[:_LONGEST], after[:_LONGEST]
    found = _numbers(text, language)
    for at, number in enumerate(found):
        if number.high is not None or not _one(number.value, value):
            continue
        instead = _contrast(text, found, at)
        if instead is not None:
            return Corrected(number.start, number.end, instead)
        if _called_wrong(text, number, after):
            return Corrected(number.start, number.end, None)
        if _GIVEN_AS.match(text[number.end : number.end + 100]) and _RIGHT_IS.match(after):
            right = [n.value for n in numbers(after, language) if n.high is None]
            if right and not _one(right[0], value):
                return Corrected(number.start, number.end, right[0], formal=True)
        if has(_EARLIER, text):
            later = (
                [n.value for n in numbers(after, language) if not _one(n.value, value)] if _INFACT.search(after) else []
            )
            here = [n.value for n in found[at + 1 :] if not _one(n.value, value) and _INFACT.search(text, number.end)]
            if later or here:
                return Corrected(number.start, number.end, (here or later)[0], formal=True)
    return None


@lru_cache(maxsize=4_096)  # every figure of a sentence asks for the numbers of the whole
def _numbers(text: str, language: str | None) -> tuple[Number, ...]:
    return tuple(numbers(text, language))


def explained(text: str, value: float, language: str | None) -> str | None:
    """What a passage says that `value` is, where it explains it: "46,000 is the number of all measurements"."""
    text = text[:_LONGEST]
    for number in numbers(text, language):
        if number.high is None and _one(number.value, value) and _EXPLAINED.match(text[number.end : number.end + 160]):
            return text[number.end :]
    return None


def _refers_back(text: str) -> bool:
    """Whether a sentence begins with what the one before told: "The figure ...", "It ..."."""
    return _BACK.match(text) is not None


def _contrast(text: str, found: Sequence[Number], at: int) -> float | None:
    """The number that is right instead, where one beside the wrong one is set against it."""
    wrong = found[at]
    for right in reversed(found[max(0, at - 2) : at]):
        gap = text[right.end : wrong.start]
        if len(gap) <= _REACH and not _one(right.value, wrong.value) and _NOT_THEN.search(gap):
            return right.value
    if _NOT_BEFORE.search(text, max(0, wrong.start - 60), wrong.start) is None:
        return None
    for right in found[at + 1 : at + 3]:
        gap = text[wrong.end : right.start]
        if (
            len(gap) <= _REACH
            and not _one(right.value, wrong.value)
            and (_BUT.search(gap) or _NEVERTHELESS.search(gap))
        ):
            return right.value
    return None


@lru_cache(maxsize=4_096)
def slips(text: str) -> bool:
    """Whether a passage speaks of a slip of the pen, and not of what one cost."""
    return _SLIP.search(text) is not None and _CAUSED.search(text) is None


def _called_wrong(text: str, number: Number, after: str) -> bool:
    """Whether the number is called a slip, wrong, or another thing's, there or in the sentence that refers to it."""
    if slips(text):
        return True
    behind = text[number.end : number.end + 200]
    if _PROVED_WRONG.match(behind) or (_PROVED.match(behind) and _REPORTED_THAT.search(text, 0, number.start)):
        return True
    back = _refers_back(after)
    if back and slips(after):
        return True
    said_of = _SAID_OF.search(text, max(0, number.start - 80), number.start) is not None
    if said_of and _WRONG.match(text[number.end : number.end + 200]):
        return True
    return back and _WRONG_THERE.match(after) is not None


def _one(first: float, second: float) -> bool:
    return abs(first - second) <= _SAME * max(abs(first), abs(second))
