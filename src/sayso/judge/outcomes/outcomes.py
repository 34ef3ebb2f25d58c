"""What a sentence says became of somebody or something: guilty or acquitted, closed or open, arson or a fault.

The words are in `data/outcomes.txt`; of one matter (a verdict, a life, a cause) only one outcome can be.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from sayso.judge.words.clauses import supposed
from sayso.judge.words.lexicon import HEARSAY
from sayso.text.cuts import begin_of

__all__ = ["SHUT_OUT", "Outcome", "is_former", "is_open", "outcomes_of"]

_MOST = 600  # characters of a sentence
_GAP = r"(?:[\s,]+(?:\d+\.|[\w’'-]+)){0,4}?[\s,]+"
_HEADER = re.compile(r"\[(?P<matter>[\w.]+) (?P<which>\w+) <(?P<others>[\w ]*)\]")
_BEFORE = 60  # characters before an outcome in which it may be denied or left open
_BREAK = re.compile(r"[;:–—!?…()]|[.,]\s|\b(?:but|while|aber|während|но|а|nhưng|còn)\s", re.IGNORECASE)
_NOT = re.compile(
    r"\b(?:not|never|nor|neither|no|nobody|none|without|den(?:y|ies|ied)|nicht|nie|kein\w{0,2}|niemand|ohne|не|ни|никто|нет|без"
    r"|không|chưa|chẳng|đừng)\b|n[’']t\b",
    re.IGNORECASE,
)
_OPEN = re.compile(  # only wanted, feared, planned or possible
    r"\b(?:would|could|might|may|should|if|unless|whether|in\s+case|hop(?:e|es|ed|ing)|plan(?:s|ned)?(?!\s+(?:and|but|was|were|is|are|has|have|had)\b)|wants?|wanted|threat\w*|risk\w*|fear\w*|call(?:s|ed)?\s+(?:for|on)"
    r"|demand\w*|urg(?:e|es|ed)|ask(?:s|ed)?|seek\w*|sought|accus\w+|alleg\w+|suspect\w*|charged|possible|possibly|perhaps|probabl[ey]|presumabl[ey]|likely|(?:thought|believed)\s+to|avoid\w*|prevent\w*|almost|nearly|petition\w*|propos\w+"
    r"|würden?|könnten?|dürften?|soll(?:en|te|ten)?|falls|wenn|ob|forder\w+|verlang\w+|droh\w+|hoff\w+|möglich\w*|vielleicht|vermutlich|wahrscheinlich|womöglich|mutmaßlich\w*|Verdacht|beinahe|fast"
    r"|бы|если|ли|может|могут|мог\w?|хо(?:чет|тят|тел\w?)|планиру\w+|требу\w+|грозит|угрожа\w+|надеет?ся|возможн\w+|вероятно|предположительно|якобы|подозрева\w+|обвиня\w+|чуть|едва"
    r"|nếu|có\s+thể|có\s+nguy\s+cơ|muốn|yêu\s+cầu|đề\s+nghị|đòi|kêu\s+gọi|dự\s+kiến|dự\s+định|nghi(?!\s+(?:phạm|can|lễ|thức|vấn|phạm))|bị\s+cáo\s+buộc|suýt)\b",
    re.IGNORECASE,
)
_FORMER = re.compile(  # of another time
    r"\b(?:(?:last|previous)\s+(?:year|month|decade|season|time|summer|winter|spring|autumn)|(?:years?|months?|decades?)\s+(?:ago|earlier|before)|previous(?:ly)?|once|formerly"
    r"|vor\s+(?:\w+\s+)?(?:Jahren|Monaten)|(?:im\s+)?(?:vergangenen|vorigen|letzten)\s+(?:Jahr|Monat|Sommer|Winter|Herbst)|früher|einst|vorherig\w+"
    r"|(?:год|года|лет|месяц\w*)\s+назад|в\s+прошлом\s+(?:году|месяце|сезоне)|ранее|прежн(?:ий|яя|ее|ие|их|его|ей|им|ими)|предыдущ\w+|когда-то"
    r"|năm\s+(?:ngoái|trước)|trước\s+đây|từng|tháng\s+trước|mùa\s+trước)\b",
    re.IGNORECASE,
)

# What somebody had said beforehand, of what came afterwards.
_HAD_SAID = re.compile(
    r"\bhad\s+(?:\w+\s+)?(?:said|insisted|vowed|pledged|promised|declared|maintained|stated)\b[^.;:,]*\Z"
    r"|\bhatten?\b[^.;:]{1,60}\b(?:gesagt|erklärt|versichert|betont|versprochen|angekündigt),\s[^.;:,]*\Z"
    r"|\btrước\s+đó\b[^.;:]{1,40}\b(?:nói|khẳng\s+định|tuyên\s+bố|cho\s+biết)\b[^.;:,]*\Z",
    re.IGNORECASE,
)

_UNSETTLED = frozenset(
    {("decision", "open"), ("law", "bill"), ("deal", "talks"), ("verdict", "untried"), ("study", "link")}
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One outcome that a text tells: of what matter, which it is, and where the words stand."""

    matter: str
    which: str
    start: int
    end: int
    former: bool  # told of another time


def _table() -> tuple[dict[tuple[str, str], frozenset[str]], dict[str, dict[tuple[str, str], list[str]]]]:
    """By outcome those that shut it out, and by language the ways to say it."""
    shut: dict[tuple[str, str], frozenset[str]] = {}
    said: dict[str, dict[tuple[str, str], list[str]]] = {}
    key = ("", "")
    for line in files("sayso.judge").joinpath("data/outcomes.txt").read_text("utf-8").splitlines():
        if header := _HEADER.fullmatch(line.strip()):
            key = (header["matter"], header["which"])
            shut[key] = frozenset(header["others"].split())
        elif line[2:3] == ":":
            said.setdefault(line[:2], {}).setdefault(key, []).extend(
                item for part in line[3:].split(";") if (item := part.strip())
            )
    return shut, said


SHUT_OUT, _SAID = _table()


def _pattern(item: str) -> str:
    """A way to say something as a regular expression."""
    parts = item.removesuffix(" ...").split(" ... ")
    written = (re.sub(r"\((?!\?)", "(?:", part).replace("~", r"\w*").replace(" ", r"\s+") for part in parts)
    return _GAP.join(written)


@cache
def _patterns(language: str) -> tuple[tuple[tuple[str, str], re.Pattern[str]], ...]:
    return tuple(
        (key, re.compile(rf"(?<!\w)(?:{'|'.join(map(_pattern, items))})(?!\w)", re.IGNORECASE))
        for key, items in _SAID.get(language, {}).items()
    )


@lru_cache(maxsize=20_000)
def outcomes_of(text: str, language: str | None) -> tuple[Outcome, ...]:
    """The outcomes that a text tells as facts, in order; none that it denies, asks for or leaves open, none by hearsay."""
    said = text[:_MOST]
    if HEARSAY.search(said) or said.rstrip().endswith("?"):
        return ()
    former = _FORMER.search(said) is not None
    found = [
        Outcome(*key, match.start(), match.end(), former or _said_before(said, match.start()))
        for key, pattern in _patterns(language or "en")
        for match in pattern.finditer(said)
        if _told(said, match.start(), unsettled=key in _UNSETTLED)
    ]
    return tuple(sorted(found, key=lambda o: (o.start, o.matter, o.which)))


def _told(said: str, at: int, *, unsettled: bool) -> bool:
    """Whether what begins at `at` is told as a fact: neither denied nor, unless it is `unsettled` itself, left open before it
    in its clause."""
    start = begin_of(_BREAK, said, at, max(0, at - _BEFORE))
    return not (_NOT.search(said, start, at) or supposed(said, at) or (not unsettled and _OPEN.search(said, start, at)))


def _said_before(said: str, at: int) -> bool:
    """Whether what begins at `at` is what somebody had said beforehand: "had said that she would not resign"."""
    return _HAD_SAID.search(said, max(0, at - 2 * _BEFORE), at) is not None


def is_open(said: str, at: int) -> bool:
    """Whether what begins at `at` is only wanted, feared, planned or possible."""
    start = begin_of(_BREAK, said, at, max(0, at - _BEFORE))
    return _OPEN.search(said, start, at) is not None or supposed(said, at)


def is_former(said: str) -> bool:
    """Whether a sentence tells of another time: last year, months ago."""
    return _FORMER.search(said) is not None
