"""What stands around an article and is none of its words: by-lines, dates of publication, calls to share."""

from __future__ import annotations

import re

from sayso.model import Span

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
    rf"(?:(?:first\s+)?(?:published|posted|updated|modified|last\s+(?:updated|modified)|created|date|on)\b(?:\s+on\b)?[\s:]*)?"
    rf"{_DAY}{_CLOCK}(?:[\s|•·,;-]*(?:(?:published|posted|updated|modified|last\s+updated)\b[\s:]*)?{_DAY}{_CLOCK})?\W*",
    re.I,
)
_BYLINE = re.compile(
    r"\(?(?:(?:written|posted|published|reported|edited)\s+|(?:additional\s+)?(?:reporting|writing|editing)\s+)?by[ :]+"
    r"(?=[^\W\d_])[^.!?“”\"]{2,110}\)?\.?",
    re.I,
)
_CREDITED = re.compile(r"\(?(?:additional\s+)?(?:reporting|writing|editing|edited)\s+by\b", re.I)
_AGO = re.compile(
    r"\d{1,3}\s+(?:(?:min(?:ute)?s?|hours?|days?)\s+(?:ago|read)|(?:weeks?|months?|years?)\s+ago)\W*", re.I
)
# Imperatives and labels that no sentence of an article begins with.
_CALLS = re.compile(
    r"(?:share\s+(?:this|on|via|it)\b|follow\s+us\b|sign\s+up\s+(?:for|to|here|now)\b|subscribe\s+(?:to|now|for|here)\b"
    r"|read\s+(?:more|also|next)\s*(?::|$|about\b|on\b)|also\s+read\b|see\s+also\b|related\s*:|continue\s+reading\b"
    r"|click\s+(?:here|to\s+share)\b|join\s+(?:us|our)\s+(?:on|at|channel|whatsapp|telegram|community|newsletter)\b"
    r"|download\s+our\b|image\s+(?:source|credit)\b|photo(?:\s+(?:by|credit|courtesy))?\s*:|(?:source|credit)\s*:(?=.{0,60}$)"
    r"|(?:tags?|topics?)\s*:|filed\s+under\b|copyright\s+(?:©|\(c\)|\d{4})|©|leave\s+a\s+(?:reply|comment)\b"
    r"|follow\s+(?:the\s[^.]{2,40}\son\s+\w+:?\s*)?@|(?:story|article)\s+continue[sd]?\s+(?:below|after)\b"
    r"|slideshow\s*\(\d|replay\s+more\s+videos\b"
    r"|click\s+(?:to\s+enlarge|for\s+more)\b|visit\s[^.]{2,60}\bhome\s?page\b|view\s+all\b[^.]{0,60}\bnewsletters\b"
    r"|this\s+(?:site|page)\s+is\s+protected\s+by\b|listen\s+to\s+(?:this\s+)?article\b"
    r"|(?:this\s+(?:article|story|report|post)\s+was\s+(?:last\s+)?)?updated\s+(?:at|on)\s.{0,12}\d[\d\W]{0,8}(?:[ap]\.?m\.?)?[\s\w]{0,4}\W*$"
    r"|the\s+(?:opinions|views)\s+expressed\b.{0,90}\b(?:own|his|hers|theirs|those\s+of|(?:do|does)\s+not\s+(?:\w+\s+)?(?:represent|reflect))\b)",
    re.I,
)
_LABELS = re.compile(
    r"(?:share|print|e-?mail|copy\s+link|advertisement|comments?|\d+\s+comments?|subscribe|sign\s+(?:up|in)|follow|related"
    r"|(?:related|most\s+read)\s+(?:articles?|stories|posts?|topics|news)|all\s+rights\s+reserved|read\s+more|live|video)\W*",
    re.I,
)
# "Jane Roe and the Associated Press contributed to this report", and shorter, of names alone: "Jane Roe contributed."
_THANKED = re.compile(
    r"(?:[A-Z][^!?“”\"]{2,150}\bcontributed\s+(?:reporting|to\s+this\s+(?:report|story|article|post|column))"
    r"|[A-Z][\w.’'-]+(?:,?\s+(?:and\s+)?[A-Z][\w.’'-]+)+\s+contributed)(?:\s+from\s+[^.]{2,40})?\W*"
)
# "For more, click here.", "Want more? Sign up here."
_POINTING = re.compile(
    r"(?:.{0,110}\bclick|(?:.{0,110}[.?!:]\s+)?(?:sign\s+up|subscribe))\s+(?:here|now)(?:\s+(?:for|to)\s[^.]{2,40})?\W*",
    re.I,
)
# "(Jane Roe/Agency)", under a picture.
_PICTURE = re.compile(
    r"\(?(?:(?:Photo|Image|Picture|Video)s?(?:\s+(?:by|credit|courtesy))?\s*:?\s+)?[A-Z][\w.’'-]+(?:\s+[A-Z][\w.’'-]+){1,3}"
    r"\s*/\s*[A-Z][\w.&’' -]{1,30}(?:/[A-Z][\w.&’' -]{1,30}){0,2}\)?\.?"
)
# A player of films, and the frame of a picture, among whose labels the title stands twice or between them.
_FRAME = re.compile(
    r"just\s+watched\b.*\breplay\b.*|.{0,110}\btoggle\s+caption\b.*|.*\bhide\s+caption\s+\d+\s+of\b.*", re.I
)
# A form to sign up has several of these, whatever else stands in it.
_FORM = re.compile(
    r"newsletters?\b|\bsign(?:ing)?\s+up\b|\b(?:your|my)\s+inbox\b|\byou\s+(?:can|may)\s+(?:unsubscribe|opt[\s-]out)\b"
    r"|\bsubscribe\b|\be-?mail\s+(?:address|sign)\b|\bprivacy\s+policy\b|\bterms\s+of\s+service\b|\brecaptcha\b"
    r"|\bnot\s+a\s+robot\b|\byou\s+agree\s+to\b|\bcontinue\s+reading\b|\bclick\s+here\b|\byou\s+will\s+receive\b",
    re.I,
)
_TO_YOU = re.compile(r"\byour?\b", re.I)
_JOINING = frozenset("and in van von de der den al bin la le".split())  # small words among names
_BULLETS = "-–—•* "
_CALL_CHARS = 160
_FORM_CHARS, _FORM_PARTS = 700, 3
_FRAME_CHARS = 240
_LINE_CHARS = 120


def told(text: str, spans: list[Span], *, author: str | None = None, publisher: str | None = None) -> list[Span]:
    """The paragraphs that are the article's own words; all of them where none would be left."""
    kept = [span for span in spans if not is_furniture(span.of(text), author=author, publisher=publisher)]
    return kept or spans


def is_furniture(text: str, *, author: str | None = None, publisher: str | None = None) -> bool:
    """Whether a block is a by-line, a date of publication, a credit or a call to the reader, and nothing else."""
    line = " ".join(text.split()).lstrip(_BULLETS)
    if not any(char.isalnum() for char in line):
        return True
    if len(line) <= _FORM_CHARS and _TO_YOU.search(line) and len(set(_FORM.findall(line.casefold()))) >= _FORM_PARTS:
        return True
    if len(line) <= _FRAME_CHARS and _FRAME.fullmatch(line):
        return True
    if len(line) > _CALL_CHARS:
        return False
    named = {name.strip().casefold() for whole in (author, publisher) if whole for name in (whole, *whole.split(";"))}
    if line.casefold().strip(" .|•·-–—") in named:
        return True
    if len(line) <= _LINE_CHARS and (_LABELS.fullmatch(line) or _DATED.fullmatch(line) or _AGO.fullmatch(line)):
        return True
    if _THANKED.fullmatch(line) or _POINTING.fullmatch(line) or _PICTURE.fullmatch(line):
        return True
    return _CALLS.match(line) is not None or _is_byline(line, named)


def _is_byline(line: str, named: set[str]) -> bool:
    """ "By Jane Roe, Science Editor | 3 May 2024", not "By noon the square was full"."""
    match = _BYLINE.fullmatch(line)
    if not match:
        return False
    words = re.split(r"by[ :]+", line, maxsplit=1, flags=re.I)[1]
    if any(words.casefold().startswith(name) for name in named if name):
        return True
    names = re.split(r"[,;|•·]|\s[-–—]\s", words)[0].strip(" ().").split()
    small = [word for word in names if word[:1].islower() and word not in _JOINING]
    return not small and len(names) <= 9 and (not line.endswith(".") or _CREDITED.match(line) is not None)
