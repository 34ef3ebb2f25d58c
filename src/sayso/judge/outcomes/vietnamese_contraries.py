"""Whether a Vietnamese sentence is a claim but for a word of the contrary, a negation or the day of what is once.

Vietnamese declines no word, and its word order is firm: a sentence that is the claim but for such a word tells the contrary
of the claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from sayso.judge.outcomes.vietnamese_contrary_lexicon import BESIDE, CONTRARIES, When
from sayso.judge.words.lexicon import NEGATION, negations, turned_by, whole

__all__ = ["Contrary", "both_done", "contrary", "hardly_the_same"]

_TURNED = turned_by([pair for pair, _ in CONTRARIES])
_DONE_BESIDE = turned_by(BESIDE)
_NOT = whole(r"(?:không|chưa|chẳng)(?:\ (?:hề|phải|từng))?(?:\ có\ (?:chuyện|việc))?")
_NOT_YET = whole(r"chưa")
# What is once: of which a sentence that names another day, and else is the same, tells the contrary.
_ONCE = whole(
    r"khai\ (?:giảng|trương|mạc|sinh)|bế\ mạc|khánh\ thành|khởi\ công|thành\ lập|(?:được\ )?xây(?:\ dựng)?|ra\ đời|ra\ mắt|sinh"
    r"|qua\ đời|diễn\ ra|tổ\ chức|hoàn\ thành|nhậm\ chức|bổ\ nhiệm|thông\ xe|kết\ hôn|phát\ hiện|xảy\ ra"
)
_DAY = whole(r"(?:ngày\ )?\d{1,2}(?:[/-]|\ tháng\ )\d{1,2}(?:[/-]\d{4})?|năm\ (?:1[5-9]|20)\d\d")
_DIGITS = re.compile(r"\d+")
_COMING = whole(r"sẽ|sắp|dự\ kiến|chuẩn\ bị|từ\ (?:năm|tháng|ngày|mùa|kỳ)")
_PERIOD = whole(r"(?:năm|quý|tháng|tuần|mùa|kỳ|thứ|ngày)\ (?:\w+)|chủ\ nhật")
_ON_DAY = whole(r"(?:ngày\ )?\d{1,2}(?:/|\ tháng\ )\d{1,2}|thứ\ (?:hai|ba|tư|năm|sáu|bảy)|chủ\ nhật")
_IS = whole(r"là|thuộc|đạt|nằm|ở\ mức|xếp")
_VERB = whole(
    r"là|nằm|được|bị|có|đã|sẽ|vừa|thuộc|do|đạt|ở|tăng|giảm|lên|xuống|gây|làm|ra|về|thắng|thua|\w+\ (?:cửa|hàng)"
)
_CLAUSE = re.compile(r"[,;:.!?()](?!\d)|\s[–—-]\s|\b(?:mà|nhưng|song|trong\s+khi|tuy\s+nhiên)\b", re.IGNORECASE)
_FRONT = re.compile(
    r"\s*(?:trong|vào|từ|năm|tháng|hôm|ngày|quý|tuần|sáng|chiều|tối|đêm|sau|trước)(?:\s+[\w/.-]+){1,4}\s*",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+(?:[.,/-]\d+)*")
# Words that tell nothing of what a sentence is of.
_LIGHT = frozenset(
    "đã sẽ đang vẫn cũng thì là ở tại trong vào hôm của các những được bị lên xuống với so cho từ đến tới và về rằng"
    " này một cả đều chỉ mới vừa còn lại do bởi để theo có ra đi việc qua rồi nữa sau mạnh nhẹ".split()
)
_FEWEST = 3  # words that both have
_LEAST = 0.6  # share of the claim's words in a sentence that hardly tells the same
_UNTOLD = 0.6  # share of them that one which denies them must have: "was not recalled", for whatever reason it was


class Contrary(NamedTuple):
    """How a sentence tells the contrary of a claim."""

    denied: bool = False  # whether by a negation alone
    dated: bool = False  # whether by another day alone
    moving: bool = False  # whether either may be so of another day


def contrary(claim: str, said: str) -> Contrary | None:
    """How a sentence that is otherwise the claim tells its contrary, if it does."""
    for ours, theirs, when in _without(claim, said):
        if _all_else(ours, theirs, most=1.0) and _then(when, claim, said, theirs):
            return Contrary(moving=when not in (When.ALWAYS, When.SAID_OF_IT))
    if negations(claim):
        return None
    if _other_day(claim, said):
        return Contrary(dated=True)
    for there, not_yet in _denied(said):
        if not_yet and _COMING.search(claim):
            continue
        here = _cut_like(claim, there[1])
        if here is not None and _all_else(here, there, most=_UNTOLD):
            return Contrary(denied=True)
    return None


@lru_cache(maxsize=5_000)  # every claim asks the same sentences
def _denied(said: str) -> tuple[tuple[Halves, bool], ...]:
    """The clauses of a sentence that have one negation, before and behind it, and whether it says "not yet"."""
    found = ((clause, list(_NOT.finditer(clause))) for clause in _clauses(said))
    return tuple(
        ((clause[: nots[0].start()], clause[nots[0].end() :]), _NOT_YET.match(clause, nots[0].start()) is not None)
        for clause, nots in found
        if len(nots) == 1
    )


@lru_cache(maxsize=20_000)
def hardly_the_same(claim: str, said: str) -> bool:
    """Whether a passage has most of the claim's words, but only the contrary of one of them."""
    for ours, theirs, _ in _without(claim, said, whole_text=True):
        mine, there = set(_told(" ".join(ours))), set(_told(" ".join(theirs)))
        if mine and len(mine & there) >= max(_FEWEST, _LEAST * len(mine)):
            return True
    return False


def both_done(claim: str, said: str) -> bool:
    """Whether a passage tells of a deed that one may do beside the claim's: of so many hectares sold for so many bought."""
    return bool(_DONE_BESIDE(claim, said))


def _then(when: When, claim: str, said: str, halves: Halves) -> bool:
    """Whether both are of the same time or number, as far as words of the contrary ask for it."""
    match when:
        case When.ALWAYS:
            return True
        case When.SAID_OF_IT:
            return _IS.search(halves[0]) is not None or _VERB.search(halves[1]) is None
        case When.NUMBER:
            return bool(_numbers(claim) & _numbers(said))
        case When.DAY:
            return bool(_met(_ON_DAY, claim) & _met(_ON_DAY, said))
        case When.PERIOD:
            return bool((_met(_PERIOD, claim) & _met(_PERIOD, said)) or (_numbers(claim) & _numbers(said)))


def _met(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    return frozenset(m.group().casefold() for m in pattern.finditer(text))


def _numbers(text: str) -> frozenset[str]:
    return frozenset(w for w in _WORD.findall(_DAY.sub(" ", text)) if w[0].isdigit())


Halves = tuple[str, str]


@lru_cache(maxsize=5_000)
def _clauses(text: str) -> list[str]:
    """The clauses of a text; a time set before one belongs to it: "In April, ..."."""
    first, *rest = _CLAUSE.split(text)
    if rest and _FRONT.fullmatch(first):
        return [f"{first} {rest[0]}", *rest[1:]]
    return [first, *rest]


def _without(claim: str, said: str, *, whole_text: bool = False) -> Iterator[tuple[Halves, Halves, When]]:
    """The clause of the claim and that of the sentence, before and behind the words of which each has only the contrary."""
    for at, mine, other in _TURNED(claim, said):
        ours, theirs = ([claim], [said]) if whole_text else (_clauses(claim), _clauses(said))
        yield from (
            (_halves(one, mine), _halves(another, other), CONTRARIES[at][1])
            for one in ours
            for another in theirs
            if mine.search(one) and other.search(another)
            if not NEGATION.search(mine.sub(" ", one)) and not NEGATION.search(other.sub(" ", another))
        )


def _halves(text: str, pattern: re.Pattern[str]) -> Halves:
    found = pattern.search(text)
    assert found is not None
    return text[: found.start()], pattern.sub(" ", text[found.end() :])


def _other_day(claim: str, said: str) -> bool:
    """Whether a sentence tells of what is once that it was on another day or in another year."""
    mine, theirs = _days(claim), _days(said)
    if len(mine) != 1 or len(theirs) != 1 or not _ONCE.search(claim) or NEGATION.search(said):
        return False
    ours, there = (_DIGITS.findall(day) for day in (mine[0], theirs[0]))
    if len(ours) != len(there) or [int(n) for n in ours] == [int(n) for n in there]:
        return False
    return any(
        _all_else(_around(one), _around(other), most=1.0)
        for one in _clauses(claim)
        for other in _clauses(said)
        if _DAY.search(one) and _DAY.search(other)
    )


@lru_cache(maxsize=5_000)
def _days(text: str) -> list[str]:
    return [match.group() for match in _DAY.finditer(text)]


def _around(clause: str) -> Halves:
    found = _DAY.search(clause)
    return (clause[: found.start()], clause[found.end() :]) if found else (clause, "")


def _cut_like(claim: str, after: str) -> Halves | None:
    """A claim before and behind where it tells what a negation in another sentence goes on with."""
    head = _told(after)[:2]
    for clause in _clauses(claim):
        words = [(m.start(), m.group().casefold()) for m in _WORD.finditer(clause)]
        telling = [(at, word) for at, word in words if word not in _LIGHT]
        for first, second in pairwise(telling):
            if [first[1], second[1]] == head:
                return clause[: first[0]], clause[first[0] :]
    return None


def _told(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.casefold()) if word not in _LIGHT]


def _all_else(ours: Halves, theirs: Halves, *, most: float) -> bool:
    """Whether the clauses are one but for what stood between their halves: of the same, and with nothing more."""
    subject, whom = _told(ours[0]), _told(theirs[0])
    mine, there = {*subject, *_told(ours[1])}, {*whom, *_told(theirs[1])}
    if len(mine & there) < _FEWEST or there - mine or not set(subject[-2:]) <= set(whom) or not (subject or not whom):
        return False
    return len(mine & there) >= most * len(mine)
