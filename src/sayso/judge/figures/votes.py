"""What a text says of a vote: how many for and against, whether it went through, and how many each candidate got."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

__all__ = ["Split", "counts_by", "margin_in", "pair_in", "split_in", "went_through"]

_NUMBER = (
    r"(?<![\d.,:/])(\d{1,3}(?:[.,\s\u00a0’']\d{3})+|\d+)"
    r"(?![\d:/]|[.,]\d|\s?(?:%|percent|per\s+cent|Prozent|процент|phần\s+trăm))"
)
_PAIR = re.compile(
    rf"{_NUMBER}\s?(?:votes?|Stimmen|голос\w*|phiếu)?\s?(?:to|-|–|zu|gegen|against|против|trên|so\s+với)\s?{_NUMBER}(?:\s?(?:votes?|Stimmen|голос\w*|phiếu))?",
    re.IGNORECASE,
)
_VOTED = re.compile(
    r"\b(?:vot\w+|ballot\w*|referendum\w*|Stimm\w*|Abstimm\w*|abgestimmt|Votum|проголосова\w+|голос\w*|референдум\w*|phiếu|bỏ\s+phiếu|biểu\s+quyết|trưng\s+cầu)\b",
    re.IGNORECASE,
)
_PASSED = re.compile(
    r"\b(?:adopt(?:s|ed)?|approv(?:e|es|ed|ing)|pass(?:es|ed)|carried|accept(?:s|ed)|back(?:s|ed)|endors\w+|ratif\w+|angenommen|nahm(?:en)?\b[^.;]{1,120}\ban|beschlo(?:ss|ssen)|beschließt|gebilligt|billigt\w*"
    r"|zugestimmt|stimmt\w*\s+(?:\w+\s+){0,3}zu|приня[тл]\w*|одобр\w+|поддержа\w+|утверди\w+|thông\s+qua|tán\s+thành|phê\s+chuẩn|chấp\s+thuận)\b",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"\b(?:reject(?:s|ed|ing)?|vot(?:e|ed|ing)\s+down|voted\s+against|turn(?:s|ed)?\s+down|threw\s+out|thrown\s+out|defeat(?:s|ed)?|fail(?:s|ed)|said\s+no|say\s+no|survived|abgelehnt|lehnt\w*\b[^.;]{1,120}\bab|ablehn\w+"
    r"|scheiter\w*|gescheitert|durchgefallen|verwarf\w*|verworfen|gestoppt|отклон\w+|отверг\w+|провал\w+|не\s+приня\w+|bác(?:\s+bỏ)?|không\s+(?:được\s+)?thông\s+qua|phản\s+đối)\b",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\b(?:in\s+favou?r|for(?=[\s,;.]+(?:and|,|;|\.|it|the\s+(?:bill|motion|plan|project)))|voted\s+for|voted\s+yes|yes|ayes?|dafür|Ja(?:-Stimmen)?|stimmten?\s+(?:\w+\s+){0,2}für|für\s+(?:den|die|das)|«?за»?|поддержали|tán\s+thành|đồng\s+ý|thuận|ủng\s+hộ)(?!\w)",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\b(?:against|voted\s+no|no(?=[\s,.;]|\Z)|noes|nays?|dagegen|Nein(?:-Stimmen)?|gegen\s+(?:den|die|das)|«?против»?|phản\s+đối|không\s+(?:đồng\s+ý|tán\s+thành)|chống)(?!\w)",
    re.IGNORECASE,
)
_ANY = re.compile(_NUMBER)
_MARGIN = re.compile(
    rf"\bby\s+(?:(?:just|only|a\s+mere|exactly)\s+)?{_NUMBER}\s+votes?\b(?!\s+(?:to|against))"
    rf"|\bmit\s+{_NUMBER}\s+Stimmen\s+(?:Vorsprung|Abstand|Mehrheit)|\bVorsprung\s+von\s+{_NUMBER}\s+Stimmen"
    rf"|\b(?:с\s+(?:перевесом|отрывом|преимуществом)|перевес\w*|отрыв\w*)\s+(?:в|на)?\s*{_NUMBER}\s+голос\w*"
    rf"|\b(?:hơn|cách\s+biệt|chênh(?:\s+lệch)?)\s+(?:đối\s+thủ\s+)?{_NUMBER}\s+phiếu",
    re.IGNORECASE,
)
_MOST = 1_200  # characters
_REACH = 60  # characters between a number and the word for its side
_BY_NAME = 48


class Split(NamedTuple):
    """Votes for and against."""

    ayes: int
    noes: int


def _whole(raw: str) -> int:
    return int(re.sub(r"\D", "", raw))


@lru_cache(maxsize=1_000)
def pair_in(text: str) -> tuple[int, int] | None:
    """The two counts of a vote as a sentence gives them, "412 votes to 287"; None where none, or no vote is spoken of."""
    text = text[:_MOST]
    if not _VOTED.search(text):
        return None
    found = _PAIR.search(text)
    return (_whole(found[1]), _whole(found[2])) if found else None


@lru_cache(maxsize=1_000)
def margin_in(text: str) -> int | None:
    """By how many votes somebody is said to have won."""
    found = _MARGIN.search(text[:_MOST])
    return _whole(next(g for g in found.groups() if g)) if found else None


def went_through(text: str) -> bool | None:
    """Whether what was voted on went through; None where the text tells neither or both."""
    passed, failed = _PASSED.search(text[:_MOST]), _FAILED.search(text[:_MOST])
    return None if (passed is None) is (failed is None) else passed is not None


@lru_cache(maxsize=4_000)
def split_in(text: str) -> Split | None:
    """The counts that a passage gives for and against; None unless it has one of each."""
    text = text[:_MOST]
    if _AGAINST.search(text) is None or _FOR.search(text) is None:
        return None
    sides: dict[str, int] = {}
    numbers = list(_ANY.finditer(text))
    for name, cue in (("for", _FOR), ("against", _AGAINST)):
        best: tuple[int, int] | None = None
        for word in cue.finditer(text):
            for number in numbers:
                gap = word.start() - number.end() if word.start() >= number.end() else number.start() - word.end()
                between = text[min(word.end(), number.end()) : max(word.start(), number.start())]
                if 0 <= gap <= _REACH and not re.search(r"[,;.]\s", between) and (best is None or gap < best[0]):
                    best = (gap, number.start())
        if best is not None:
            sides[name] = best[1]
    if len(sides) < 2 or sides["for"] == sides["against"]:
        return None
    ayes, noes = (_whole(n.group(1)) for side in ("for", "against") for n in numbers if n.start() == sides[side])
    return Split(ayes, noes)


def counts_by(text: str, spots: list[int]) -> Iterator[int]:
    """For each place right behind a name the count of votes that follows it, if one does before the next name."""
    for at, spot in enumerate(spots):
        end = min([spot + _BY_NAME, *(o for o in spots[at + 1 :] if o > spot)])
        found = _ANY.search(text, spot, max(spot, end) + 12)
        if found is not None and found.start() < end:
            yield _whole(found.group(1))
