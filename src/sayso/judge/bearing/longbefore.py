"""Whether a report is of long before what a claim tells: it may tell of the like elsewhere, and shows nothing of this."""

from __future__ import annotations

import re

from sayso.judge.case import Case
from sayso.judge.witness import Witness

__all__ = ["long_before"]

_DAYS = 28
_YEARLY = 150  # days after which the like comes again to the same people: the next budget, festival, season
_NOW = re.compile(
    r"\b(?:this\s+(?:year|month|week|season|time)|dieses?\s+(?:Jahr|Mal)|in\s+diesem\s+Jahr|heuer|в\s+этом\s+(?:году|сезоне)|năm\s+nay|mùa\s+này)\b",
    re.IGNORECASE,
)
_STANDING = re.compile(  # what has long been so, or was of old
    r"\b(?:had|has\s+been|have\s+been|used\s+to|once|since|founded|opened|built|born|record|employs?|employed|home\s+to|known|currently|usually|every|each|annual\w*|annually|ago|formerly|former"
    r"|(?:last|previous|past)\s+(?:year|fiscal|season|month|decade|spring|summer|autumn|fall|winter|election|round)|earlier|previously|(?:19|20)\d\d"
    r"|hatte\w{0,2}|war\w{0,2}|wurden?|seit|gegründet|jährlich|derzeit|zuletzt|früher\w*|(?:im\s+)?(?:vergangenen|vorigen|letzten)\s+(?:Jahr|Monat|Herbst|Sommer|Winter|Frühjahr)\w*|Rekord\w*"
    r"|был\w?|с\s+тех\s+пор|основан\w*|ежегодно|рекорд\w*|ранее|прошл\w+\s+(?:год\w*|месяц\w*|сезон\w*|лет\w*)|нынешн\w+|сейчас"
    r"|hiện\s+(?:nay|là|có|tại)|từng|thành\s+lập|năm\s+(?:ngoái|trước)|trước\s+(?:đó|đây)|mỗi\s+(?:năm|ngày|tháng)|kỷ\s+lục|từ\s+năm|suốt|quen\s+thuộc)\b",
    re.IGNORECASE,
)


def long_before(case: Case, witness: Witness, *, worded: bool = False) -> bool:
    """Whether a report is weeks older than the article and not of its story, or months older, and the claim tells of what has
    just happened; one that has most of the claim's words (`worded`) need only have several of the article's names, as the
    background of a story is told by reports of what went before."""
    theirs = witness.stored.published
    if case.day is None or theirs is None or (case.day - theirs).days <= _DAYS:
        return False
    ours = case.scene.near(witness) if worded else case.scene.told_in(witness)
    if ours and (case.day - theirs).days <= _YEARLY:
        return False
    if (case.day - theirs).days > _YEARLY and _NOW.search(case.text, *case.sentence):
        return True
    return _STANDING.search(case.text, *case.sentence) is None
