"""Whether a passage tells what was asked for, aimed at or so at another time, which is not what came of it."""

from __future__ import annotations

import re

from sayso.judge.words.found import found

__all__ = ["another_time", "more_of_them", "of_each", "sought"]

_SOUGHT = re.compile(
    r"\b(?:ask(?:ed|s|ing)?\s+for|sought|seeks?|seeking|demand(?:ed|s|ing)?|call(?:ed|s|ing)?\s+for|propos(?:ed|es|al)|recommend(?:ed|s)?"
    r"|(?:wanted|urged|argued\s+for|pressed\s+for|pushed\s+for|hoped\s+for)\s|\b(?:hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?)\s+to\s|could\s+(?:face|get)\b"
    r"|forder\w{1,4}|gefordert|beantrag\w{1,3}|plädier\w{1,3}|verlang\w{1,3}|Strafforderung|запросил\w?|запрашивал\w?|просил\w?|потребова\w{1,3}|требу\w{1,4}"
    r"|добива\w{1,5}|đề\s+nghị|đề\s+xuất|yêu\s+cầu|kiến\s+nghị|đòi)\b",
    re.IGNORECASE,
)


def sought(text: str) -> bool:
    """Whether it says that something was asked for, proposed or demanded."""
    return found(_SOUGHT, text) is not None


_ANOTHER_TIME = re.compile(
    r"\b(?:ago|last\s+(?:year|month|week|time|summer|winter|spring|autumn|season|quarter)|previous(?:ly)?|the\s+year\s+before|a\s+year\s+earlier|in\s+the\s+past"
    r"|target(?:s|ed)?|goals?|aims?|forecast\w{0,3}|expect(?:s|ed)?|project(?:s|ed)|predict\w{0,3}|estimat\w{1,4}|plan(?:s|ned)?|hop(?:es?|ed|ing)|up\s+to|by\s+20\d\d"
    r"|vor\s+(?:einem|zwei|drei|\d+)\s+Jahr\w{0,2}|voriges|letzte[ns]?|vergangene[ns]?|Vorjahr\w{0,2}|vorjährig\w{0,2}|früher|Ziel\w{0,2}|erwarte\w{0,2}|Prognose\w?|geplant\w{0,2}|bis\s+zu"
    r"|(?:год|месяц|неделю|лет|года|месяца)\s+назад|прошл\w{2,4}|прошлогодн\w{2,3}|ранее|раньше|цел[ьи]|прогноз\w{0,2}|ожида\w{2,4}|план\w{0,6}"
    r"|năm\s+(?:ngoái|trước)|trước\s+đây|cùng\s+kỳ|tháng\s+trước|mục\s+tiêu|dự\s+(?:kiến|báo|tính)|kế\s+hoạch|kỳ\s+vọng)\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\b(?:more(?!\s+than\b)|other|others|another|further|additional|weitere[rn]?|andere[rn]?|zusätzlich\w{0,2}|ещё|еще|друг\w{2,3}|thêm|khác|nữa)\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\b(?:each|every|per(?!\s+cent)|apiece|a\s+(?:piece|head|day|week|month|year|night|ticket)|average|jeder|jede[ns]?|pro|je|durchschnittlich|кажд\w{2,3}|за\s+штуку|в\s+среднем"
    r"|mỗi|một\s+(?:cái|chiếc|con|ký|kg|người|tháng|ngày|ổ|tấm|vé|suất)|trung\s+bình)\b",
    re.IGNORECASE,
)
_REACH, _FAR = 30, 60  # characters


def another_time(text: str, start: int, end: int) -> bool:
    """Whether a number that stands there is of another year or week, or is aimed at or expected."""
    return _ANOTHER_TIME.search(text, max(0, start - _FAR), end + _FAR) is not None


def more_of_them(text: str, start: int, end: int) -> bool:
    """Whether a number that stands there is of some beside others: "six more victims"."""
    return _MORE.search(text, max(0, start - _REACH // 2), end + _REACH) is not None


def of_each(text: str, start: int, end: int) -> bool:
    """Whether a number that stands there is of one of several: "186 dollars each"."""
    return _EACH.search(text, max(0, start - _REACH), end + _REACH) is not None
