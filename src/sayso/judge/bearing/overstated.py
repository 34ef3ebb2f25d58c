"""Whether a claim says more than a passage that has its words and numbers: all for some, a record for a high mark."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from sayso.judge.bearing.ranked import other_rank

__all__ = ["overstated", "standing_total"]

_ALL = re.compile(
    r"\b(?:all(?!\s+(?:right|over|of\s+a\s+sudden|day|night|year|but))|every(?:one|body)?|each|entire(?:ly)?|whole|complete(?:ly)?"
    r"|nobody|no\s+one|fully|both|empty|without\s+exception|100\s?(?:%|percent|per\s+cent)"
    r"|alle[nrms]?|sämtlich\w{0,2}|jede[nrms]?|gesamt\w{0,2}|ganz\w{0,2}|niemand|beide\w?|ausnahmslos|restlos|komplett\w{0,2}"
    r"|все|всех|всем|всеми|вс[её]|весь|вся|всю|кажд\w{2,3}|никто|никого|полностью|оба|обе|без\s+исключения"
    r"|tất\s+cả|toàn\s+(?:bộ|thể|quốc|tỉnh|ngành)|mọi|cả|hết|đều|không\s+ai|mỗi|trọn|hoàn\s+toàn"
    r"|tous|toutes?|tout|chaque|personne|l[’']ensemble"
    r"|tod[oa]s?|cada|nadie)\b",
    re.IGNORECASE,
)
_ALL_NUMBERED = re.compile(  # "the nine": all of so many
    r"\b(?:the\s+(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)|die\s+(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+)"
    r"|les\s+(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)|l[oa]s\s+(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+))\b",
    re.IGNORECASE,
)
_COUNTED_ALL = re.compile(
    r"\b(?:all|alle[nr]?|sämtliche\w?|все|всех|всем|tất\s+cả|cả|toàn\s+bộ)\s+(?:the\s+|of\s+the\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn"
    r"|дв\w+|тр[её]\w*|четыр\w+|пят\w+|шест\w+|сем\w+|восем\w+|девят\w+|десят\w+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+)\b",
    re.IGNORECASE,
)
_SAYS_ALL = re.compile(
    r"\b(?:all(?!\s+(?:right|over|of\s+a\s+sudden|day|night|year|but|week|morning|evening|the\s+time|along|competitions))"
    r"|every(?!\s+(?:day|night|week|year|month|morning|evening|summer|winter|time|hour|few|other|two|three|four|five|\d))|entire(?:ly)?|whole|completely|fully"
    r"|each\s+(?:of\s+(?:the|them|its|his|her)|worker|employee|family|household|pupil|student|teacher|member|resident|passenger|player|child|victim|school)"
    r"|vollständig|komplett|gänzlich|полностью|hoàn\s+toàn|mỗi\s+(?:công\s+nhân|nhân\s+viên|người|học\s+sinh|sinh\s+viên|giáo\s+viên|gia\s+đình|hộ|cán\s+bộ)(?!\s+(?:ngày|tháng|năm|tuần))"
    r"|alle[nrm]?(?!\s+(?:\d+|zwei|drei|vier|fünf)\s+(?:Tage|Wochen|Jahre|Stunden|Minuten|Monate))|sämtlich\w{0,2}"
    r"|jede[nrms]?(?!\s+(?:Tag|Abend|Morgen|Nacht|Woche|Jahr|Monat|Sommer|Winter|Stunde|Mal))|все|всех|всем"
    r"|кажд\w{2,3}(?!\s+(?:день|вечер|год|месяц|неделю|час|утро))|tất\s+cả|toàn\s+(?:bộ|thể)|mọi)\b",
    re.IGNORECASE,
)
_ALL_OF = re.compile(  # "all 112 passengers"
    r"\b(?:all|alle[nr]?|sämtliche\w?|все|всех|всем|tất\s+cả|cả|toàn\s+bộ)\s+(?:of\s+)?(?:the\s+|its\s+|their\s+)?(\d[\d.,]*)",
    re.IGNORECASE,
)
_AMONG = re.compile(
    r"\b(?:of|out\s+of|among|from|von|unter|aus|из|среди|trong|trong\s+số|sur|de)\s+(?:the\s+|its\s+|all\s+|den\s+|ihren\s+|los\s+|les\s+)?\Z",
    re.IGNORECASE,
)
# Marks of all time. What is only of a year, a season or one place is none.
_EVER = re.compile(
    r"\b(?:ever|all[-\s]time|of\s+all\s+time|in\s+(?:its|their|his|her|the\s+country[’']?s|[\w’']+)\s+history|in\s+history|on\s+record|world\s+record|national\s+record|new\s+record|record[-\s]breaking|record"
    r"|since\s+(?:records|measurements)\s+began|never\s+before|unprecedented|first[-\s]ever|historic\s+(?:high|low)"
    r"|jemals|je|aller\s+Zeiten|Rekord\w*|Weltrekord\w*|seit\s+Beginn\s+der\s+\w+|in\s+der\s+Geschichte|noch\s+nie"
    r"|рекорд\w*|за\s+всю\s+историю|в\s+истории|когда-либо|никогда\s+(?:ранее|прежде)"
    r"|kỷ\s+lục|từ\s+trước\s+(?:đến|tới)\s+nay|(?:trong|nhất)\s+lịch\s+sử|chưa\s+từng|mọi\s+thời\s+đại"
    r"|record\w*|jamais|de\s+tous\s+les\s+temps|récords?|de\s+la\s+historia|jamás|nunca\s+antes)\b",
    re.IGNORECASE,
)
_FALLS_SHORT = re.compile(
    r"\b(?:record\s+(?:of|from|set\s+in|stands|remains|still)|(?:short|shy)\s+of|(?:not|n[’']t)\s+(?:quite\s+)?(?:enough|a\s+record|the\s+(?:highest|largest|biggest|first))|miss(?:ed|es)\s+(?:the\s+record|by)|(?:below|under|beneath)\s+the\s+record"
    r"|for\s+(?:that|this|the)\s+(?:station|site|town|place|season|month)|(?:of|for)\s+the\s+(?:current|present)\s+\w+|(?:of|for|so\s+far)\s+this\s+(?:year|season|month|summer|winter)|station\s+record|local\s+record|(?:club|course|stadium|personal|school)[-\s](?:record|best)|season[’']?s\s+best"
    r"|untouched|unbroken|kein\s+Rekord|unter\s+dem\s+Rekord|Rekord\s+(?:von|aus|steht|bleibt)|verfehlt\w{0,2}|in\s+diesem\s+(?:Jahr|Sommer|Winter|Monat)"
    r"|не\s+рекорд\w*|рекорд\s+(?:остаётся|принадлежит|был\s+установлен)|до\s+рекорда|в\s+этом\s+(?:году|сезоне|месяце)"
    r"|không\s+phải\s+(?:là\s+)?kỷ\s+lục|kỷ\s+lục\s+(?:vẫn|thuộc\s+về|cũ)|(?:của|trong)\s+năm\s+nay|từ\s+đầu\s+(?:năm|mùa|tháng)|riêng\s+(?:trạm|tỉnh|địa\s+phương))\b",
    re.IGNORECASE,
)
# How many there are, whatever happened to how many of them.
_TOTAL = re.compile(
    r"\b(?:employ(?:s|ed|ing)?|workforce"
    r"|(?:has|have|had|with)\s+(?:a\s+(?:total\s+of\s+)?)?(?:about|around|some|more\s+than|over|nearly|almost)?\s*[\d.,]+\s+(?:employees|workers|staff|members|students|pupils|inhabitants|residents|people\s+on\s+its)|population|capacity|seats"
    r"|home\s+to"
    r"|beschäftigt\w{0,2}|Belegschaft|zählt|Einwohner\w{0,2}|Mitglieder\w{0,2}|insgesamt\s+arbeiten|fasst"
    r"|насчитыва\w{2,3}|численност\w{1,2}|работа[ею]т\s+(?:около|более|свыше)?\s*\d|штат\w{0,2}\s+(?:компании|завода)|вмеща\w{2,3}"
    r"|hiện\s+có|có\s+(?:tổng\s+(?:số|cộng)|khoảng|hơn|gần|trên)?\s*[\d.,]+\s+(?:lao\s+động|công\s+nhân|nhân\s+viên|học\s+sinh|sinh\s+viên|hội\s+viên|thành\s+viên)|quy\s+mô|sức\s+chứa|dân\s+số)\b",
    re.IGNORECASE,
)
_FOR_EVER = re.compile(
    r"\b(?:for\s+(?:life|ever|good)|life(?:time|long)?\s+(?:ban|sentence|term)|life\s+imprisonment|permanent(?:ly)?|forever|lebenslang\w{0,2}|lebenslänglich\w{0,2}|dauerhaft\w{0,2}|für\s+immer|endgültig\w{0,2}"
    r"|пожизненн\w{1,3}|навсегда|бессрочн\w{1,3}|vĩnh\s+viễn|suốt\s+đời|chung\s+thân|mãi\s+mãi|à\s+vie|à\s+perpétuité|définitivement|de\s+por\s+vida|perpetua|permanente\w*)\b",
    re.IGNORECASE,
)
# How long it lasts: of a passage that tells no such term, another may be told.
_REST_OF = re.compile(
    r"\b(?:rest|remainder)\s+of\s+(?:the|this|his|her|its|their)\s+(?P<of>year|season|term|decade|month|summer|winter|school\s+year)\b",
    re.IGNORECASE,
)
_THERE_ALONE = re.compile(
    r"\b(?:in|on|at|during|last|this)\s+(?:[\w’'-]+\s+){1,2}alone\b", re.IGNORECASE
)  # "in June alone"
_ALONE = re.compile(  # nobody else
    r"\b(?:alone(?!\s+in\b)|single-handed(?:ly)?|solely|sole\s+(?:winner|owner|heir|survivor|victim|suspect)|im\s+Alleingang|alleinige\w?|ausschließlich"
    r"|в\s+одиночку|единственн\w{2,3}|исключительно|một\s+mình|duy\s+nhất)\b",
    re.IGNORECASE,
)
_SHARE_OF_ALL = re.compile(  # "84 % of all households" are not all
    r"(?:%|\b(?:per\s?cent|percentage|one|out|half|thirds?|quarters?|fifths?|tenths?|most|many|few|some|share|proportion|part|majority|\d+))\s+of\s+all\b"
    r"|(?:%|\b(?:Prozent|Hälfte|Drittel|Viertel|Fünftel|Zehntel|Anteil|Teil|Mehrheit))\s+(?:aller|sämtlicher)\b"
    r"|(?:%|\b(?:процент\w{0,2}|половин\w|трет\w|четверть\w?|дол[яию]|част[ьи]|большинств\w))\s+всех\b"
    r"|(?:%|\b(?:phần\s+trăm|một\s+nửa|phần\s+(?:ba|tư|lớn)))\s+(?:tất\s+cả|toàn\s+bộ|tổng)\b",
    re.IGNORECASE,
)
_PEOPLED = re.compile(  # "the town has 6,100 people"
    r"\b(?:town|city|village|island|district|county|region|province|country|nation|municipality|parish|Stadt|Dorf|Gemeinde|Insel|Landkreis)\s+(?:of\s+\S+\s+)?"
    r"(?:has|had|hat|zählt|counts|numbers)\s+(?:\w+\s+){0,2}?[\d.,]+\s+(?:people|residents|inhabitants|souls|Menschen|Einwohner\w{0,2})\b",
    re.IGNORECASE,
)
_MOST = 1_500  # characters


class _Extremes(NamedTuple):
    """What a claim is of."""

    all: bool
    for_ever: bool
    rest_of: str  # "the rest of the year"; '' of none
    alone: bool
    ever: bool


@lru_cache(maxsize=4_096)  # every passage is held against the same claims
def _extremes(claim: str) -> _Extremes:
    rest = _REST_OF.search(claim)
    return _Extremes(
        all=_SAYS_ALL.search(_SHARE_OF_ALL.sub(" ", claim)) is not None,
        for_ever=_FOR_EVER.search(claim) is not None,
        rest_of=rest["of"].lower() if rest else "",
        alone=_ALONE.search(_THERE_ALONE.sub(" ", claim)) is not None,
        ever=_EVER.search(claim) is not None,
    )


def overstated(claim: str, said: str) -> bool:
    """Whether the claim is of all of them, of one alone, for ever, or of the highest ever, and the passage is not, or gives
    it another place among them."""
    claim, said = claim[:_MOST], said[:_MOST]
    told = _extremes(claim)
    if told.all and not _ALL.search(said):
        counted = (_COUNTED_ALL.search(claim) and _ALL_NUMBERED.search(said)) or _so_many(claim, said)
        if not counted:
            return True
    if other_rank(claim, said):
        return True
    if told.for_ever and not _FOR_EVER.search(said):
        return True
    if told.rest_of and told.rest_of not in said.lower():
        return True
    if told.alone and not _ALONE.search(said):
        return True
    if not told.ever:
        return False
    if _FALLS_SHORT.search(claim):
        return not _EVER.search(said) and not _FALLS_SHORT.search(said)
    return not _EVER.search(said) or _FALLS_SHORT.search(said) is not None


def _so_many(claim: str, said: str) -> bool:
    """Whether the passage tells it of the number that the claim says are all, not of some among so many."""
    wanted = _ALL_OF.search(claim)
    if wanted is None:
        return False
    found = re.compile(rf"(?<![\d.,]){re.escape(wanted[1].rstrip('.,'))}(?![\d]|[.,]\d)").search(said)
    return found is not None and not _AMONG.search(said, max(0, found.start() - 20), found.start())


def standing_total(claim: str, clause: str) -> bool:
    """Whether a number in a report's clause is of all that there are ("employs 5,000"), of which the claim says nothing."""
    claim = claim[:_MOST]
    return _TOTAL.search(clause[:_MOST]) is not None and not (_TOTAL.search(claim) or _PEOPLED.search(claim))
