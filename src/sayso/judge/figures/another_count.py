"""Whether a report's figure is of another quarter, of a part, or a gap between two counts, where the claim's is of its own
quarter, of the whole, or a count itself. General language, our own compilation: English, German, Russian, Vietnamese.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.judge.case import Case
from sayso.judge.figures.amounts import ANYBODY, PARTS, Relation, of_things, relation
from sayso.judge.figures.chance import slipped
from sayso.judge.memo import Memo
from sayso.judge.witness import Witness
from sayso.judge.words.found import found
from sayso.judge.words.names import names
from sayso.model import Figure, Measure
from sayso.text.capitals import CAPITAL
from sayso.text.years import YEAR

__all__ = ["another_count", "of_a_part", "other_measure"]

_QUARTERS = tuple(
    re.compile(
        rf"\b(?:{en}[-\s]quarter|Q{n}|{n}Q|{de}\w{{0,2}}\s+Quartals?|{ru}\s+квартал\w{{0,2}}|quý\s+(?:{n}|{vi}))(?!\w)",
        re.IGNORECASE,
    )
    for n, en, de, ru, vi in (
        (1, "first", "erste", r"(?:перв\w{2,3}|I)", "I|một"),
        (2, "second", "zweite", r"(?:втор\w{2,3}|II)", "II|hai"),
        (3, "third", "dritte", r"(?:треть\w{1,3}|III)", "III|ba"),
        (4, "fourth", "vierte", r"(?:четв[её]рт\w{2,3}|IV)", "IV|tư"),
    )
)
_HALVES = tuple(
    re.compile(
        rf"\b(?:{en}[-\s]half|H{n}|{de}\w{{0,2}}\s+Halbjahrs?|{ru}\s+полугоди\w{{1,2}}|{vi})(?!\w)", re.IGNORECASE
    )
    for n, en, de, ru, vi in (
        (1, "first", "erste", r"перв\w{2,3}", r"(?:sáu|6)\s+tháng\s+đầu\s+năm|nửa\s+đầu\s+năm"),
        (2, "second", "zweite", r"втор\w{2,3}", r"(?:sáu|6)\s+tháng\s+cuối\s+năm|nửa\s+cuối\s+năm"),
    )
)
_PART = re.compile(
    r"\b(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|centre|center|outskirts|suburbs|parts?|half|side|edge)\s+of"
    r"|(?:one|some|several)\s+(?:of\s+\w+\s+)?(?:[\w-]+\s+)?(?:districts?|villages?|suburbs?|neighbou?rhoods?|boroughs?|count(?:y|ies)|provinces?|regions?|towns?|streets?|plants?|sites?|factor(?:y|ies)|branch(?:es)?|departments?|divisions?)"
    r"|alone\b|im\s+(?:Norden|Süden|Osten|Westen|Zentrum)|Teil(?:en?)?\s+(?:von|der|des)|eine[mr]\s+(?:Ortsteil|Stadtteil|Bezirk|Dorf|Werk|Filiale)|allein\s+i[nm]"
    r"|на\s+(?:севере|юге|востоке|западе)|одно[мй]\s+(?:из\s+)?(?:район\w*|сел\w*|деревн\w*|завод\w*)|част[ьи]\s|phía\s+(?:bắc|nam|đông|tây)|một\s+(?:quận|huyện|xã|phường|thôn|nhà\s+máy)|riêng)\b",
    re.IGNORECASE,
)
_WHERE = re.compile(rf"\b(?:in|at|im|bei|в|на|ở|tại)\s+(?P<where>{CAPITAL}[\w’'-]*)")
_GAP_AFTER = re.compile(
    r"[-\s]*(?:(?:points?|goals?|seats?|votes?|runs?|seconds?|minutes?|Punkten?|очк\w{1,2}|điểm)[-\s]+)?"
    r"(?:behind|ahead|clear|adrift|short\s+of|off\s+the\s+(?:top|lead|pace)|(?:more|fewer|less)\s+than|lead|gap|advantage|deficit|cushion|margin"
    r"|hinter|Rückstand|Vorsprung|отстав\w+|позади|впереди|преимуществ\w)\b",
    re.IGNORECASE,
)
_GAP_BEFORE = re.compile(
    r"\b(?:(?:trail|lead|led|ahead|behind)\w{0,3}\s+(?:[\w’'-]+\s+){0,3}?by|(?:lead|gap|advantage|deficit|cushion|margin)\s+of"
    r"|(?:Rückstand|Vorsprung)\s+von|(?:отстав|отрыв)\w*\s+(?:\w+\s+){0,3}?(?:на|в)|kém\s[^,.;]{0,30})\s*\Z",
    re.IGNORECASE,
)
_SOME_OF = re.compile(r"\s+of\s+(?:the|these|those|them|its|his|her|their)\b", re.IGNORECASE)  # "20 of the whales"
_LAST_YEAR = re.compile(
    r"\b(?:last\s+year|(?:a|the)\s+year\s+(?:ago|earlier|before)|(?:the\s+)?previous\s+year|(?:im|letztes|vergangenes|voriges)\s+(?:Vorjahr|Jahr)|vor\s+einem\s+Jahr"
    r"|год(?:ом)?\s+(?:назад|ранее)|в\s+прошлом\s+году|năm\s+(?:ngoái|trước))\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;:()–—]|\.\s|\b(?:said|says|after|when|as|but)\b")
_WEEKDAY = re.compile(r"\bon\s+((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b")
_BOTH = re.compile(rf"\b(?:in|at)\s+(?P<one>{CAPITAL}[\w’'-]+)\s+and\s+(?:in\s+)?(?P<two>{CAPITAL}[\w’'-]+)")
# Whose share or number is another than that of all.
_KIND = re.compile(
    r"\b(youth|long-term|short-term|female|male|rural|urban|core|food|graduate|child|juvenile)\s+(?:unemployment|joblessness|jobless|inflation|poverty|crime|mortality|prices|employment|unemployed)\b",
    re.IGNORECASE,
)
_REACH = 60  # characters on either side
_TOLLS = PARTS | {Measure.ARRESTED}  # of one event, wherever in the place it was


def another_count(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether the report's figure is no other number for what the claim counts."""
    return other_measure(case, figure, witness, other) or of_a_part(case, figure, witness, other)


def _of_last_year(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether only the report's figure is of the year before, and the claim's is of no year that is named."""
    if not found(_LAST_YEAR, _behind(witness.memo, witness.text, other)):
        return False
    here = _said(case.text, figure)
    return not (found(_LAST_YEAR, here) or found(YEAR, here))


def _of_more(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether what stands right behind the two names other weekdays, or only the report's a second place beside the claim's."""
    mine, there = _behind(case.scene.layout, case.text, figure), _behind(witness.memo, witness.text, other)
    days = _weekdays(mine), _weekdays(there)
    if all(days) and days[0].isdisjoint(days[1]):
        return True
    return any(one in mine and two not in mine for one, two in _couples(there))


@lru_cache(maxsize=8_192)
def _weekdays(text: str) -> frozenset[str]:
    return frozenset(day.lower() for day in _WEEKDAY.findall(text))


@lru_cache(maxsize=8_192)
def _couples(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((m["one"], m["two"]) for m in _BOTH.finditer(text))


def _behind(memo: Memo, text: str, figure: Figure) -> str:
    """What stands right behind a figure: looked for once in an article or a report."""
    end = figure.spans[-1].end

    def look() -> str:
        until = _CLAUSE.search(text, end, end + _REACH)
        return text[end : until.start() if until else end + _REACH]

    return memo.once(("behind", end), look)


def _of_a_kind(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether in English only one of the two is of some of them: "youth unemployment", not "unemployment"."""
    mine, theirs = _kinds(_said(case.text, figure)), _kinds(_said(witness.text, other))
    if not mine and not theirs:
        return False
    here = case.scene.layout.once("in small letters", case.text.lower)
    there = witness.memo.once("in small letters", witness.whole.lower)
    return any(kind not in there for kind in mine) or any(kind not in here for kind in theirs)


@lru_cache(maxsize=4_096)
def _kinds(said: str) -> tuple[str, ...]:
    return tuple(kind.lower() for kind in _KIND.findall(said))


def other_measure(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether the two are of quarters or halves of a year that differ, or only one is of the year before, of some of them, or a
    gap between two counts."""
    if _of_last_year(case, figure, witness, other) or _of_a_kind(case, figure, witness, other):
        return True
    if _of_more(case, figure, witness, other):
        return True
    mine, theirs = _periods(_said(case.text, figure)), _periods(_said(witness.text, other))
    if mine and theirs and mine.isdisjoint(theirs):
        return True
    if figure.unit in ANYBODY:
        return False
    return _is_gap(case.scene.layout, case.text, figure) is not _is_gap(witness.memo, witness.text, other)


def of_a_part(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    """Whether a lower figure is of some of them, of a part of the place, or of what somebody has in a place that the article
    never names."""
    if other.measure in _TOLLS or relation(figure, other)[0] is not Relation.ABOVE:
        return False
    some = _SOME_OF.match(witness.text, other.spans[0].end) and not _SOME_OF.match(case.text, figure.spans[0].end)
    if some and not (other.unit or "").startswith("percentage"):  # "38 percent of the voters" are a share of all
        return True
    here = _said(case.text, figure)
    start, end = max(_start(other), other.spans[0].start - _REACH), other.spans[-1].end + _REACH
    if _PART.search(witness.text, start, end) and not _PART.search(here):
        return True
    if figure.place or slipped(figure, other) or (figure.unit not in ANYBODY and not of_things(figure.unit)):
        return False
    language = witness.stored.language
    there = _said(witness.text, other)
    told = " · ".join([other.place or "", *(m["where"] for m in _WHERE.finditer(there))])
    where = names(f"· {told}", language)
    mine, theirs = names(f"x {here}", case.language), names(f"x {there}", language)
    title, theme = case.reading.document.title or "", witness.stored.title or ""
    known = case.scene.everybody | mine | names(f"x {title} · {theme}", case.language)
    return bool(where) and bool((mine & theirs) - where) and where.isdisjoint(known)


def _said(text: str, figure: Figure) -> str:
    return (figure.sentence or figure.spans[0]).of(text)


def _start(figure: Figure) -> int:
    return (figure.sentence or figure.spans[0]).start


@lru_cache(maxsize=4_096)
def _periods(said: str) -> frozenset[str]:
    """The quarters and halves of a year that a sentence names."""
    quarters = (f"quarter {n}" for n, words in enumerate(_QUARTERS, 1) if words.search(said))
    return frozenset(quarters) | {f"half {n}" for n, words in enumerate(_HALVES, 1) if words.search(said)}


def _is_gap(memo: Memo, text: str, figure: Figure) -> bool:
    """Whether a number is how far one count lies from another: "six points behind"."""
    start, end = figure.spans[0].start, figure.spans[-1].end

    def look() -> bool:
        if _GAP_AFTER.match(text, end) is not None:
            return True
        return _GAP_BEFORE.search(text, max(0, start - _REACH), start) is not None

    return memo.once(("gap", start, end), look)
