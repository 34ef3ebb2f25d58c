"""Whether a passage tells of another time or another one of the kind than the claim: "in 1987", "in a neighbouring town"."""

from __future__ import annotations

import re
from datetime import timedelta

from sayso.judge.bearing.namesakes import namesake
from sayso.judge.case import Case
from sayso.judge.witness import Witness
from sayso.model import Span
from sayso.text.years import YEAR

__all__ = ["elsewhere"]

_SINCE = re.compile(r"(?:\bsince|\bfounded\s+in|\bseit|\bс|\btừ(?:\s+năm)?|-)\s*\Z", re.IGNORECASE)
_BEFORE = 12  # characters before a year
_OTHER = re.compile(
    r"\b(?:neighbou?ring|previous\s+years?[’']?s?|in\s+an?\s+(?:earlier|other|similar|different)\s+\w+"
    r"|(?:in\s+)?another\s+(?:town|city|village|district|county|state|country|province|region|club|school|hospital|company|firm|bank|case|court|airline|church|museum|university)"
    r"|in\s+the\s+(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ties|19\d0s)|(?:decades|centuries)\s+ago"
    r"|benachbart\w+|Nachbar(?:stadt|ort|dorf|gemeinde|kreis|land|staat|verein)\w*|in\s+einem\s+(?:anderen|ähnlichen|früheren)\s+\w+|vor\s+Jahrzehnten"
    r"|соседн\w+|в\s+другом\s+\w+|в\s+другой\s+\w+|в\s+прошлые\s+годы|десятилети\w+\s+назад"
    r"|(?:tỉnh|huyện|xã|phường|quận|thành\s+phố|trường|công\s+ty|nước|làng)\s+(?:khác|bên(?:\s+cạnh)?|láng\s+giềng)|một\s+vụ\s+(?:khác|tương\s+tự)|những\s+năm\s+trước)\b",
    re.IGNORECASE,
)
_DECADE = re.compile(r"in\s+the\b", re.IGNORECASE)  # the article may tell of it, too
_STANDING = re.compile(  # what a claim tells of long ago itself
    r"\b(?:used\s+to|once|since|founded|opened|built|born|ago|formerly|former|earlier|previous\w*|history|record|first|oldest|last\s+(?:year|season|decade)"
    r"|seit|gegründet|eröffnet|gebaut|geboren|früher\w*|ehemalig\w*|Rekord|ältest\w*|vergangenen|с\s+тех\s+пор|основан\w*|построен\w*|родил\w*|ранее|бывш\w+|рекорд\w*|прошл\w+"
    r"|từng|thành\s+lập|năm\s+ngoái|trước\s+(?:đó|đây)|kỷ\s+lục|cựu|sinh\s+năm)\b",
    re.IGNORECASE,
)
_NEW_YEAR = timedelta(days=60)  # before the article: the year that has just ended is none of long before


def elsewhere(case: Case, witness: Witness, span: Span) -> bool:
    """Whether a report that is not of the article's story tells, at `span`, of a year before, or of a neighbouring or other
    place or case, of which the claim's sentence says nothing; or any report knows of another of the same name."""
    if namesake(case):
        return True
    if case.scene.told_in(witness):
        return False
    own = case.sentence.of(case.text)
    said = span.of(witness.text)
    other = _OTHER.search(said)
    if (
        other
        and not _OTHER.search(own)
        and not (_DECADE.match(other.group()) and other.group().lower() in case.text.lower())
    ):
        return True
    if _STANDING.search(own):
        return False
    day = case.day or witness.stored.published
    return any(
        year.group() not in own
        and (day is None or int(year.group()) < (day - _NEW_YEAR).year)
        and not _SINCE.search(said, max(0, year.start() - _BEFORE), year.start())
        for year in YEAR.finditer(said)
    )
