"""What stands around an article and is none of its words: by-lines, dates of publication, calls to share."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = (
    rf"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
    rf"(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?\.?\s+{_MONTH},?\s+\d{{4}}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})"
)
_CLOCK = (
    r"(?:[,|•·T\s-]*(?:at\s+)?\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,5}(?:[+-]\d{1,2})?\)?)?)?"
)
_DATED = re.compile(
    rf"(?:(?:first\s+)?(?:published|posted|updated|modified|last\s+(?:updated|modified)|created|date|on)\b[\s:]*)?"
    rf"{_DAY}{_CLOCK}(?:[\s|•·,;-]*(?:(?:published|posted|updated|modified|last\s+updated)\b[\s:]*)?{_DAY}{_CLOCK})?\W*",
    re.I,
)
_BYLINE = re.compile(r"(?:(?:written|posted|published|reported)\s+)?by[ :]+(?=[^\W\d_])[^.!?“”\"]{2,80}", re.I)
_AGO = re.compile(r"\d{1,3}\s+(?:min(?:ute)?s?|hours?|days?)\s+(?:ago|read)\W*", re.I)
_CALLS = re.compile(
    r"(?:share(?:\s+(?:this|on|via|the))?\b|follow\s+us\b|sign\s+up\b|subscribe\b|read\s+(?:more|also|next)\b|also\s+read\b"
    r"|see\s+also\b|related\s*(?::|articles?|stories|posts?|topics)|advertisement\b|continue\s+reading\b|click\s+here\b"
    r"|click\s+to\s+share\b|join\s+(?:us|our)\b|download\s+our\b|print\b|email\b|copy\s+link\b|image\s+(?:source|credit)\b"
    r"|photo(?:\s+(?:by|credit|courtesy))?\s*:|source\s*:|credit\s*:|tags?\s*:|topics?\s*:|filed\s+under\b"
    r"|all\s+rights\s+reserved|copyright\b|©|\(?(?:additional\s+)?reporting\s+by\b|\(?edit(?:ed|ing)\s+by\b"
    r"|\(?writing\s+by\b|leave\s+a\s+(?:reply|comment)|\d*\s*comments?\s*$)",
    re.I,
)
_CALL_CHARS = 160
_LINE_CHARS = 120


def is_furniture(text: str, *, author: str | None = None, publisher: str | None = None) -> bool:
    """Whether a block is a by-line, a date of publication, a credit or a call to the reader, and nothing else."""
    line = " ".join(text.split())
    if not any(char.isalnum() for char in line):
        return True
    if len(line) > _CALL_CHARS:
        return False
    named = {name.strip().casefold() for whole in (author, publisher) if whole for name in (whole, *whole.split(";"))}
    if line.casefold().strip(" .|•·-–—") in named:
        return True
    if len(line) <= _LINE_CHARS and (_DATED.fullmatch(line) or _AGO.fullmatch(line) or _is_byline(line, named)):
        return True
    return _CALLS.match(line) is not None


def _is_byline(line: str, named: set[str]) -> bool:
    """ "By Jane Roe, Science Editor | 3 May 2024", not "By noon the square was full"."""
    match = _BYLINE.match(line)
    if not match:
        return False
    words = re.split(r"by[ :]+", line, maxsplit=1, flags=re.I)[1]
    if any(words.casefold().startswith(name) for name in named if name):
        return True
    names = re.split(r"[,|•·]|\s[-–—]\s", words)[0].split()
    small = [
        word for word in names if word[:1].islower() and word not in ("and", "van", "von", "de", "der", "al", "bin")
    ]
    return not small and len(names) <= 9 and not line.rstrip().endswith((".", "!", "?", "”", '"'))
