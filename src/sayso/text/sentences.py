"""Sentence boundaries as spans, for any language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sentencex import get_sentence_boundaries

from sayso.model import Span
from sayso.text.capitals import CAPITAL

# The library takes quadratic time on a line full of quotation marks. No paragraph of news is as long as this; a
# longer line is cut where a sentence seems to end.
_LINE_MAX = 4000
_LONE = re.compile("[\ud800-\udfff]")  # halves of characters, as broken JSON brings them: the library refuses them
_INITIALS = re.compile(r"(?<![^\W\d_])[A-ZĐ]{1,3}\.\Z")
# Forms of address before a name at which the library ends an English sentence: "Ms. Aldane said".
_ADDRESS = re.compile(r"(?<!\w)(?:Ms|Mx|Ft|Govs|Amb|Atty|Spc)\.\Z")
_UNIT_END = re.compile(rf"(?<=\d)\s?(?:\w{{1,5}}/(?:h|s|m|l|kg|ha)|m|km|cm|ha|kg|g|h|l|m2|km2)\.(?=\s+{CAPITAL})")
_RATE_END = re.compile(rf"(?<=\d)\s?\w{{1,5}}/(?:h|s|m|l|kg|ha|Std|sec)\.(?=\s+{CAPITAL})")
# In German the library takes a number after a full stop for the rest of a date or an abbreviation: "brannte es. 12 Gäste".
_COUNTED = re.compile(r"(?<![^\W\d_])([^\W\d_]{3,30}|es|er|ab|an|da|ja|so|zu)[.!?…][\"“”»«’)\]]*(?=\s+\d)")
# There the library knows a date only before a small letter: "am 19. Juni, teilte die Stadt mit".
_DAY = re.compile(r"(?<![\w.])\d{1,2}\.\Z")
_MONTH = re.compile(
    r"\s*(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)
_VOWEL = re.compile("[aeiouäöüy]", re.IGNORECASE)
_SHORTENED = frozenset(
    "abb abs abt anm apr art aug aufl ausg bearb dez evtl feb geb gest hausnr inkl exkl jan jul jun kap lit max mind min"
    " mio nov okt rdnr sep sept tel usw ziff zit".split()
)
QUESTION = re.compile(r"\?[\"”“’')\]»]*\s*\Z")  # the end of one
# In English the library takes the last word of a title in marks for an abbreviation: "sang “How Old Thou Art.” Roe came".
_TITLED = re.compile(rf"(?:“[^“”]*|\"[^\"\n]*)\s[^\W\d_]{{3,}}\.[”\"](?=\s+{CAPITAL})")
_ENDS = re.compile(r"(?:(?<=\w{4})[.!?…][\"'”’»)\]]*|[。！？])\s*")


def sentences(text: str, language: str | None = None, within: Span | None = None) -> list[Span]:
    """Spans of the sentences of `text` (or of `within` it), trimmed, in order. Line breaks always end a sentence.

    Method: rules of the `sentencex` library for `language` (ISO 639-1; English rules where it is unknown).
    """
    found: list[Span] = []
    for line in lines(text, within):
        for part in _parts(text, line):
            for boundary in get_sentence_boundaries(language or "en", _LONE.sub("\ufffd", part.of(text))):
                span = Span(part.start + boundary["start_index"], part.start + boundary["end_index"]).trim(text)
                if not span.length:
                    continue
                if found and found[-1].start >= part.start and _goes_on(text, found[-1], span, language):
                    found[-1] = Span(found[-1].start, span.end)
                else:
                    for piece in _cut(text, span, language):
                        found.extend(_behind_units(text, piece, _UNIT_END if language == "vi" else _RATE_END))
    return found


def _goes_on(text: str, last: Span, span: Span, language: str | None) -> bool:
    """Whether a sentence goes on behind where the library ends it: "TP.HCM" is one word, and "Ms." stands before a name."""
    if last.end == span.start and _INITIALS.search(text, last.start, last.end):
        return True
    if language == "de":
        return _DAY.search(text, last.start, last.end) is not None and _MONTH.match(text, last.end) is not None
    return language in (None, "en") and _ADDRESS.search(text, last.start, last.end) is not None


def _cut(text: str, span: Span, language: str | None) -> Iterator[Span]:
    """What the library takes for one sentence, cut where a language's own rules see an end."""
    if language == "de":
        yield from _before_counts(text, span)
    elif language in (None, "en"):
        start = span.start
        for match in _TITLED.finditer(text, *span):
            yield Span(start, match.end()).trim(text)
            start = match.end()
        yield Span(start, span.end).trim(text)
    else:
        yield span


def _before_counts(text: str, span: Span) -> Iterator[Span]:
    """The span, cut where a sentence ends with a whole word and the next begins with a number."""
    start = span.start
    for match in _COUNTED.finditer(text, *span):
        word = match[1].casefold()
        if word not in _SHORTENED and not word.endswith(("str", "nr")) and _VOWEL.search(word):
            yield Span(start, match.end()).trim(text)
            start = match.end()
    yield Span(start, span.end).trim(text)


def _behind_units(text: str, span: Span, unit: re.Pattern[str]) -> Iterator[Span]:
    """The span, cut where a sentence ends with a unit that the library takes for an abbreviation: "40 m. Thời điểm",
    "146 km/h. Im Hafen"."""
    start = span.start
    for match in unit.finditer(text, *span):
        yield Span(start, match.end()).trim(text)
        start = match.end()
    yield Span(start, span.end).trim(text)


def lines(text: str, within: Span | None = None) -> list[Span]:
    """Spans of the non-empty lines of `text` (or of `within` it), without the line breaks."""
    start, end = within or Span(0, len(text))
    found: list[Span] = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if stop > start:
            found.append(Span(start, stop))
        start = stop + 1
    return found


def _parts(text: str, line: Span) -> Iterator[Span]:
    """The line, or pieces of at most _LINE_MAX characters that end with a sentence, else with a word."""
    start = line.start
    while line.end - start > _LINE_MAX:
        stop = start + _LINE_MAX
        ends = [match.end() for match in _ENDS.finditer(text, start + _LINE_MAX // 2, stop)]
        space = text.rfind(" ", start + 1, stop)
        cut = ends[-1] if ends else space if space > start else stop
        yield Span(start, cut)
        start = cut
    yield Span(start, line.end)
