"""What leaves open whether something is so: "whether its mandate is a tax", "ob er geht", "liệu cầu có mở hay không"."""

from __future__ import annotations

import re

from sayso.model import Span

_TELLING = (
    r"say|tell|comment|confirm|reveal|disclose|discuss|speculate|answer|explain|state|specify|clarify|indicate|address"
)
_ABOUT = r"(?:on|about|over|of|as\sto|regarding|concerning)"
# They begin a content, in lower case: with a capital they begin a sentence, of which they may well be the subject.
_BEGINS = {
    "en": re.compile(
        rf"\s*(?:to\s(?:{_TELLING})\s(?:\w+\s){{0,2}}?)?(?:{_ABOUT}\s)?(?:the\squestion\s(?:of\s)?)?(?P<plain>whether\b|if\b)"
    ),
    "de": re.compile(r"\s*(?:dazu,\s|darüber,\s|davon,\s)?ob\s"),
    "ru": re.compile(r"\s*(?:о\sтом,\s)?(?:не\s)?(?!(?:вряд|едва|чуть|то|мало|что|разве)\s)[а-яё-]{2,30}\sли\s"),
    "vi": re.compile(r"\s*(?:về\s)?(?:việc\s)?(?:rằng\s)?(?:liệu\s|có\s[^.;:!?]{1,120}\shay\s(?:không|chưa)\b)"),
}
# "if" asks only where nothing is told, or behind "on": "they say if it rains ..." is another.
_NOTHING_TOLD = re.compile(
    rf"\b(?:not|never|cannot|[a-z]+n['’]t|declin\w+|refus\w+|yet\sto|without|silent|unsure|uncertain)\b[^.,;:!?]{{0,40}}\Z|\b{_ABOUT}\s\Z"
)
# Where the sentence goes on behind the question, it says something after all: "whether it rains or not, they will march".
_GOES_ON = {
    "en": re.compile(r",\s(?:it|he|they|we|you|I|there|this|that|the|an?|his|her|their|our)\s"),
    "de": re.compile(
        r",\s(?:sei|wisse|weiß|ist|war|bleibe|bleibt|werde|wird|hänge|hängt|könne|kann|müsse|muss|habe|hat|stehe|steht)\b"
    ),
    "ru": re.compile(
        r",\s(?:неизвестно|неясно|никто|пока|ещё|покажет|зависит|решит|останется|оста[её]тся|он|она|они|это)\b"
    ),
    "vi": re.compile(r",\s(?:ông|bà|họ|đó|thì|vẫn|còn|đều|chưa)\b"),
}
_BACK = 60  # characters before a content
_LONGEST = 400  # characters of it that are looked at


def open_question(text: str, language: str | None, content: Span) -> bool:
    """Whether all that a content says, in the words of whoever tells it, is that something may be so or not."""
    begins = _BEGINS.get(language or "en")
    end = min(content.end, content.start + _LONGEST)
    match = begins.match(text, content.start, end) if begins is not None else None
    if match is None or _GOES_ON[language or "en"].search(text, match.end(), end):
        return False
    if match.groupdict().get("plain") != "if" or match.start("plain") > content.start:
        return True
    return _NOTHING_TOLD.search(text, max(0, content.start - _BACK), content.start) is not None
