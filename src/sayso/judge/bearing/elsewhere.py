"""Whether a passage tells of another time or another one of the kind than the claim: "in 1987", "in a neighbouring town"."""

from __future__ import annotations

import re
from datetime import timedelta

from sayso.judge.case import Case
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import held
from sayso.judge.words.names import named
from sayso.model import Span

__all__ = ["elsewhere"]

_YEAR = re.compile(r"(?<![\d.,/-])(?:1[5-9]|20)\d\d(?![\d.,]?\d|\s*[%€$£])")
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


_NAMESAKE = re.compile(  # "a man of the same name", "has been mistaken for"
    r"\b(?:namesakes?|(?:of|with|shares?|sharing|shared|bears?|has|have|had|by)\s+(?:the|his|her|a)\s+(?:same|identical|similar)\s+(?:sur)?name|shares?\s+(?:his|her|their|a)\s+name"
    r"|(?:mistaken|confused|mixed\s+up|confusing|mistook|mixing\s+up)\s+(?:\S+\s+){0,5}?(?:for|with)|mix-up\s+(?:of|over)\s+names|(?<!\bhad\s)(?<!\bhas\s)(?<!\bhave\s)(?<!\bbears\s)(?<!\bbear\s)(?<!\bbore\s)(?<!\bin\s)no\s+relation\s+to|not\s+(?:to\s+be\s+)?confused"
    # Persons, not things: "was not related to the fire".
    r"|(?:who|he|she|they|men|women|two)\s+(?:is|are|was|were)\s+not\s+related|not\s+related(?=\s*[),])"
    r"|Namensvetter\w?|Namensgleichheit|gleichen\s+Namens|gleichnamig\w{1,2}|verwechsel\w+|Verwechslung\w{0,2}|namensgleich\w{0,2}"
    r"|т[её]зк\w{1,3}|однофамил\w+|полн\w+\s+т[её]зк\w+|перепутал\w?|спутал\w?|совпадени\w+\s+(?:имён|имени|фамил\w+)"
    r"|trùng\s+(?:cả\s+)?(?:họ\s+)?tên|cùng\s+tên|bị\s+nhầm|nhầm\s+(?:lẫn|với|người)|homonymes?|homonymie|tocay[oa]|homónim[oa])\b",
    re.IGNORECASE,
)
_BESIDE = 1  # sentences
_NEW_YEAR = timedelta(days=60)  # before the article: the year that has just ended is none of long before


def namesake(case: Case) -> bool:
    """Whether any report says that one of the claim's names is another's, too."""
    wanted = [idea for idea in named(case.claim.text, case.language) if not any(form[:1] == "@" for form in idea)]
    if not wanted:  # there is no other country of the name
        return False
    for witness in case.witnesses:
        if _NAMESAKE.search(witness.whole) is None:
            continue
        for at, sentence in enumerate(witness.sentences):
            if _NAMESAKE.search(sentence.span.of(witness.text)) and held(wanted, witness.around(at, _BESIDE)):
                return True
        if _NAMESAKE.search(witness.stored.title or "") and held(wanted, witness.titled):
            return True
    return False


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
        for year in _YEAR.finditer(said)
    )
