"""What a report tells only as possible, planned or hoped for: "would be the first", "is said to plan", "wenn er gewinnt"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sayso.judge.words.ideas import Idea, ideas
from sayso.judge.words.lexicon import FUTURE, NO_PROOF
from sayso.text.cuts import begin_of, end_of

_FAR = 250  # characters that a marker reaches at most
_VERB = 90  # characters before a German marker that its verb or object may stand in
_CHANCE = (
    r"(?:would(?!\s+(?:not\s+)?(?:say|comment|like\s+to\s+thank))|wouldn[’']t|could|might|may(?=\s+[a-z])|if|unless|in\s+case|hop(?:es?|ed|ing)\s+(?:to|for|that)"
    r"|(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|want(?:s|ed)|wish(?:es|ed)?|aim(?:s|ed|ing)?|threaten(?:s|ed|ing)?|vow(?:s|ed)?|tr(?:y|ies|ied|ying)"
    r"|prepar(?:es|ed|ing)|(?:is|are|was|were)\s+(?:expected|due|set|supposed|about|trying|hoping|going|unable)|fail(?:s|ed)?|refus(?:es|ed))\s+to"
    r"|(?:wants?|wanted|would\s+like|asked|asks|urged|urges|called\s+(?:on|for)|calls\s+(?:on|for)|until\s+\w+)\s+(?:[\w’'-]+\s+){1,9}?to(?=\s+(?:be\s+)?[a-z]+)"
    r"|(?:is|are|was|were)\s+to(?=\s+[a-z])|whether|propos(?:es?|ed|ing|als?)|suggest(?:s|ed|ing|ions?)|recommend(?:s|ed|ing|ations?)|options?|motion|petition(?:s|ed|ing)?|draft"
    r"|(?:call(?:s|ed|ing)?|ask(?:s|ed|ing)?|plans?|hop(?:es?|ed|ing)|push(?:es|ed|ing)?|appl(?:y|ies|ied)|bids?|demand(?:s|ed|ing)?)\s+for|(?:dream(?:s|ed|t)?|think(?:s|ing)?|thought|talk)\s+of"
    r"|demand(?:s|ed|ing)?|consider(?:s|ed|ing)?|mull(?:s|ed|ing)|debat(?:es?|ed|ing)|discuss(?:es|ed|ing|ions?)|weigh(?:s|ed|ing)|(?:in\s+)?talks\s+(?:about|on|over|to|with)"
    r"|put(?:s|ting)?\s+off|postpon(?:es?|ed|ing)|would\s+have|supposed\s+to|without(?=\s+(?:[\w’'-]+\s+){0,4}?[a-z]+ing\b)|instead\s+of|rather\s+than|far\s+from"
    r"|attempt(?:s|ed|ing)?\s+(?:to|at)|in\s+an?\s+(?:attempt|bid)\s+to|almost|nearly\s+(?=[a-z]+ed\b)"
    r"|vorgeschlagen\w?|schl(?:ägt|agen|ug)(?=[^.;]{1,80}\s+vor\b)|Vorschl[aä]g\w{0,2}|forder(?:t|te|ten|n)|Forderung\w{0,2}|beantrag(?:t|te|ten|en)|empfiehlt|empfahl\w?|erwäg(?:t|en)|prüf(?:t|en)(?=\s)"
    r"|diskutier(?:t|en|te)|überleg(?:t|en)|verlang(?:t|te|en)|ob|hoff(?:t|te|en)\s+auf|Entwurf|Antrag|Variante\w?|statt"
    r"|предлага\w+|предложи\w+|предложени\w+|рекомендова\w+|требу(?:ет|ют)|требова\w+|запросил\w?|запрашива\w+|просит|просят|попросил\w?|рассматрива\w+|обсужда\w+|надеет?ся|призва\w+|призыва\w+|проект\s+(?=закон|постановлен|указ|решен)|вариант\w*"
    r"|đề\s+(?:xuất|nghị)|kiến\s+nghị|yêu\s+cầu(?=\s+(?:bồi|mức|tòa))|kêu\s+gọi|xem\s+xét|cân\s+nhắc|bàn\s+về|dự\s+thảo|phương\s+án|mong\s+muốn|lên\s+kế\s+hoạch|(?:trình|xây\s+dựng|có)\s+(?:\w+\s+){0,6}?kế\s+hoạch|kế\s+hoạch|chủ\s+trương"
    r"|würden?|könnten?|dürften?|wollen|wollte[nt]?|möchten?|sollen|sollte[nt]?|wäre[nt]?|hätten?|falls|wenn|sofern|plant(?:e|en)?|beinahe"
    r"|бы|если|мог(?:ут|ла|ли)?\s+(?=\w+ть)|может(?=\s+\w+ть)|хо(?:чет|тят|тел|тела|тели)|планиру(?:ет|ют)|собира(?:ется|ются|лся|лись)|намерен\w?|едва\s+не|чуть\s+не"
    r"|nếu|có\s+thể|dự\s+định|dự\s+kiến|muốn|suýt|(?<!xác\s)(?<!quyết\s)(?<!khẳng\s)(?<!nhận\s)(?<!quy\s)(?<!chỉ\s)(?<!giám\s)(?<!ổn\s)(?<!ấn\s)(?<!thẩm\s)(?<!kiểm\s)định(?=\s)|hy\s+vọng)"
)
_END = re.compile(
    r"[;:–—!?…()\"“”«»]|[.,]\s|\b(?:but|while|although|though|aber|obwohl|während|но|хотя|nhưng|mặc\s+dù)\b",
    re.IGNORECASE,
)
# "fordern, die Straße zu sperren", "требуют, чтобы ..."
_OPENED = re.compile(r"(?:\s+\w+){0,2}?,\s")
_COMMAS = frozenset({"de", "ru"})
_MARK = re.compile(rf"\b{_CHANCE}\b", re.IGNORECASE)
# What is yet to come or only possible in a claim: it then says no more than such a report.
_OPEN = re.compile(
    rf"\b(?:{_CHANCE}|{FUTURE}|can(?:not)?|wird|werden|kann|können|soll|должен|должны|может|могут)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=20_000)
def open_yet(text: str) -> bool:
    """Whether a text itself says that something may, might or will be."""
    return _OPEN.search(text) is not None


# What is yet to come: "will be sold", "sẽ đóng cửa"; and what is only possible, asked for or charged.
_COMING = re.compile(
    rf"\b(?:{FUTURE}|due\s+(?:to|in|on|next)|wird\s+(?:\w+\s+){{0,6}}?werden|demnächst|será\w?|va\s+a|sera|seront)\b",
    re.IGNORECASE,
)
_POSSIBLE = re.compile(
    rf"\b(?:(?!(?:is|are)\s+to\b){_CHANCE}|accused\s+of|alleged(?:ly)?|suspected\s+of|charged\s+with|denie[sd]|denying"
    r"|rumou?r\w*|speculat\w+|soll|mutmaßlich\w*|angeblich\w*|Gerücht\w*|verdächtig\w*"
    r"|якобы|подозрева\w+|обвиня\w+|слух\w*|возможн\w+|грозит|nghi(?=\s)|bị\s+cáo\s+buộc|tin\s+đồn|đồn|hứa|chuẩn\s+bị"
    r"|aurait|auraient|pourrait|pourraient|serait|seraient|rumeur\w*|podría\w*|habría\w*|rumor\w*|presunt\w+|supuest\w+|si)\b",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\b(?:könnten?|würden?|soll(?:en|te|ten)?|wollen|dürften?|бы)\b", re.IGNORECASE)
_NEXT = re.compile(  # "a takeover would have to be cleared", "takeover talks"
    r"\s+(?:[\w’'-]+\s+){0,4}?(?:would|could|might)\s"
    r"|\s+(?:rules?|bids?|talks?|offers?|plans?|code|target|deadline|proposals?|approach|rumou?rs?|attempt|threat|fears?)\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(  # "until its closure": it has not come yet
    r"\b(?:until|till|before|ahead\s+of|bis\s+zu[rm]?|vor\s+(?:der|dem)|до|перед|cho\s+đến\s+(?:khi|lúc)|trước\s+khi)\s+(?:(?:the|its|their|his|her)\s+)?\Z",
    re.IGNORECASE,
)
_WANTS = re.compile(r"\b(?:will|soll)\b", re.IGNORECASE)  # of German, where English has a future
# A present that tells of the near future: "is cutting 450 jobs", "closes at the end of June", "schließt Ende Juni".
_NEAR = re.compile(
    r"\b(?:is|are)\s+(?:\w+ly\s+)?\w+ing\b|\b(?:from|as\s+of|at\s+the\s+end\s+of|by\s+the\s+end\s+of|next|ab|zum|Ende|bis\s+Ende|с|к|в\s+конце|từ|cuối|đến)\s+(?:\d|this|next|\w+)",
    re.IGNORECASE,
)


@lru_cache(maxsize=20_000)
def soon(claim: str) -> bool:
    """Whether a claim tells of what is under way or near at hand, which others may tell as to come."""
    return _NEAR.search(claim) is not None


@lru_cache(maxsize=50_000)
def unsettled(text: str, start: int, end: int, *, coming: bool = True) -> bool:
    """Whether what stands there in a text is told as possible, as asked for, as somebody's charge, or (`coming`) as to come."""
    before = begin_of(_END, text, start, max(0, start - _VERB))
    after = end_of(_END, text, end, end + _FAR // 4)
    if _NEXT.match(text, end, end + _FAR // 4):
        return True
    if _UNTIL.search(text, before, start):
        return True
    if _POSSIBLE.search(text, before, start) or (coming and _COMING.search(text, before, start)):
        return True
    return _BEHIND.search(text, end, after) is not None


@lru_cache(maxsize=20_000)  # every claim asks the same passages
def supposals(text: str, language: str | None) -> tuple[tuple[Idea, ...], ...]:
    """For each marker of what is only possible or planned the content words that it reaches in its clause."""
    return tuple(_supposals(text, language))


def _supposals(text: str, language: str | None) -> Iterator[tuple[Idea, ...]]:
    wants = _WANTS.finditer(text) if language == "de" else ()
    for match in (*_MARK.finditer(text), *wants):
        opened = _OPENED.match(text, match.end()) if language in _COMMAS else None
        after = opened.end() if opened else match.end()
        start = match.start()
        if language == "de":  # "die Halle könnte ... geschlossen werden": what it reaches stands on both sides
            start = begin_of(_END, text, start, max(0, start - _VERB))
        yield ideas(text[start : end_of(_END, text, after, after + _FAR)], language)


# That nothing shows it.
_UNPROVEN = re.compile(
    rf"{NO_PROOF}(?:,?\s+(?:that|of|for|whatsoever|dafür|darauf|auf|für|gegen|dass|что|того|об?|для|cho|rằng|về|việc|là))\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"[;:!?…]|[.]\s|,\s+(?:but|aber|sondern|doch|но|а|nhưng|mà)\b")


def unproven(text: str, language: str | None) -> Iterator[tuple[Idea, ...]]:
    """The content words of what a text says nothing shows, each up to the end of its sentence."""
    for match in _UNPROVEN.finditer(text):
        yield ideas(text[match.end() : end_of(_STOP, text, match.end(), match.end() + _FAR)], language)
