"""What is left of a sentence when what somebody said in it, and who, are taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.model import Span, Spans
from sayso.parse.assertions import complete, headless

_FEWEST = 3  # words: fewer tell nothing
_SAYING = 8  # words
_TAIL = 60  # characters
_KIND = re.compile(r"(?:an?|the)\s[^,.]{2,60}?\swho\s")
_NAMED = re.compile(r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3},\s\Z")
_WHEN = re.compile(r"(?:on\s+)?\w+day,?\s+")
_JOINED = re.compile(r"[,\s]+(?:and|but|while)\s*\Z", re.IGNORECASE)
# Words that what was taken out hung on, alone or with the few words of its subject: "toxic, because they".
_HUNG = re.compile(
    r"[,;:\s–—-]+(?:(?:and|but)\s+)?(?:though\s+it\s+is\s+\w+\s+that|(?:in|by|to|for)\s+wh(?:ich|om)"
    r"|(?:shortly|just|soon|even|hours|days|weeks|months|years|minutes|moments|(?:for\s+)?an?\s\w+)\s+(?:after|before|as|when)|because|although|though|while|when|where"
    r"|which|who|whom|that|than|as|after|before|since|until|unless|if|with|despite|(?<=,\s)[a-z]{3,}ing(?:\s\w+)?)"
    r"(?:\s+(?:he|she|it|they|we|(?:the|a|an|his|her|its|their)\s+[\w’'-]+))?\s*\Z",
    re.IGNORECASE,
)
_LOOSE = re.compile(r"(?:,?\s+(?:and|but|or|for|by|in|at|on|to|with|of|from|the|a|an|so)|,\s+(?:he|she|they|it))+\s*\Z")
_THERE = re.compile(r"(?:trên|tại|trong|qua)\s", re.IGNORECASE)  # where it was said or written
_AND = re.compile(r"[,\s]+(?:và|nhưng|đồng\s+thời)\s*\Z", re.IGNORECASE)
LEAD = re.compile(r"(?:as|because|after|while|when|though|although|since|but|and|if)\s+(?=\S)")
_NO_VERB = re.compile(r"(?:as|because|after|since)\s+(?:of|to|with|for|part|well|it)\b")


def remains(text: str, sentence: Span, said: Sequence[Span], language: str | None = None) -> Spans:
    """What is left of a sentence when statements, with who said them, are taken out; only runs of several words.

    What only hung on the words that were taken out goes with them: the "because it" of "It is news because it | shows how
    they ...".
    """
    left: list[Span] = []
    start = sentence.start
    for span in [*said, Span(sentence.end, sentence.end)]:
        piece = Span(start, max(start, min(span.start, sentence.end)))
        words = re.findall(r"\w+", piece.of(text))
        if len(words) >= _FEWEST:
            left.append(_stripped(text, piece))
            if language in (None, "en"):
                left[-1] = _unhung(text, left[-1], before=span.start < sentence.end)
        start = max(start, span.end)
    return tuple(left)


def _stripped(text: str, span: Span) -> Span:
    start, end = span
    if joined := _JOINED.search(text, *span):  # what it joined is somebody's words
        end = joined.start()
    while start < end and not text[start].isalnum() and text[start] not in "$€£#":
        start += 1
    while end > start and not text[end - 1].isalnum() and text[end - 1] not in "%)":
        end -= 1
    return Span(start, end)


def _unhung(text: str, span: Span, *, before: bool) -> Span:
    """The span without the words that hang on what was taken out `before` it or behind, where it is whole without them."""
    for loose in (_HUNG, _LOOSE) if before else ():
        if hung := loose.search(text, max(span.start, span.end - _TAIL), span.end):
            shorter = _stripped(text, Span(span.start, hung.start()))
            if complete(text, shorter, "en"):
                span = shorter
    lead = LEAD.match(text, *span)
    if lead and not _NO_VERB.match(text, span.start) and complete(text, Span(lead.end(), span.end), "en"):
        span = Span(lead.end(), span.end)
    return span


def with_source(text: str, span: Span, marks: Sequence[Span]) -> Span:
    """The piece with who was taken out right before it where it begins with their verb ("| told a crowd in Velm") or says
    what they are ("over the head of Roe, | a judge who had long been against it")."""
    if _KIND.match(text, *span) and (name := _NAMED.search(text, max(0, span.start - _TAIL), span.start)):
        return Span(name.start(), span.end)
    when = _WHEN.match(text, *span)
    if not headless(text, Span(when.end(), span.end) if when else span, "en"):
        return span
    before = [mark for mark in marks if mark.end <= span.start and text[mark.end : span.start].isspace()]
    return Span(before[0].start, span.end) if before and text[before[0].start].isalnum() else span


def whole_abroad(text: str, span: Span, marks: Sequence[Span]) -> Span:
    """The piece of a Vietnamese sentence with who was taken out before it, where it tells what they did; nothing where it only
    says what they are ("ông Lê Văn A, | Chủ tịch quận, | cho biết"), or where it was written ("viết | trên trang của mình")."""
    before = [mark for mark in marks if mark.end <= span.start and not text[mark.end : span.start].strip(" ,")]
    behind = any(mark.start >= span.end and not text[span.end : mark.start].strip(" ,;") for mark in marks)
    if before and _THERE.match(text, *span) and not any(map(str.isdigit, span.of(text))):
        return Span(span.start, span.start)
    if not (before and "," in text[before[-1].end : span.start]):
        return span
    joined = _AND.search(text, *span)
    if joined is None and behind and "," not in span.of(text):
        return Span(span.start, span.start)
    return Span(before[-1].start, joined.start() if joined else span.end) if "," in span.of(text) else span


def of_saying(text: str, span: Span, marks: Sequence[Span]) -> bool:
    """Whether what is left of a sentence only tells that it was said, or by whom: "told hikers last week", "Mayor"."""
    short = len(span.of(text).split()) <= _SAYING
    return short and any(span.start == mark.start or text[span.end : mark.start].isspace() for mark in marks)
