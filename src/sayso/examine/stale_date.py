"""Days without a date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.examine.page import Page, Remark, listed
from sayso.model import Span, covers

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DATE = (
    re.compile(  # a day that stands by itself: 24 December 2024, Dec. 24, 2024, June 2-8, 2025, 2024-12-24, 24.12.2024
        rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH},?\s\d{{4}}\b|\b{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?"
        r"(?:\s?(?:[-–]|to|and)\s?\d{1,2}(?:st|nd|rd|th)?)?,?\s\d{4}\b"
        r"|\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b"
    )
)
_WEEKDAY = re.compile(
    r"(?P<before>\b[A-Za-z]+\s)?\b(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
    rf"(?!['’-]|,?\s(?:the\s)?\d|,?\s{_MONTH}\s\d|\s[A-Z])"
)
_RELATIVE = re.compile(
    r"(?<!\bmost )(?<!\bmore )(?<!\buntil )\b(?:recently|the other day|some time ago|yesterday|last (?:night|week|month|year)"
    r"|earlier (?:today|this week))\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(r"[“\"]?(?P<day>Recently|The other day|Some time ago)\b")
_LEADS = frozenset(("on", "last", "this", "late", "early", "since", "until", "by", "from", "next", "before", "after"))


def stale_date(page: Page) -> Iterator[Remark]:
    """A weekday or "recently" stands without a date, in an article that has no date of its own.

    Where the article is dated, only a sentence that begins with "Recently" and passes on what somebody said is reported.
    Quoted words are left alone.
    """
    dated = page.document.published is not None or _DATE.search(page.text) is not None
    found = list(_spoken(page)) if dated else sorted((*_weekdays(page), *_spoken(page), *_relative(page)))
    found = [span for span in dict.fromkeys(found) if not page.in_quotation(span)]
    if found:
        names = listed(f"“{' '.join(span.of(page.text).split())}”" for span in found)
        stands = "stands" if len({span.of(page.text) for span in found}) == 1 else "stand"
        own = "" if dated else ", and the article gives no date of its own"
        yield Remark(f"{names} {stands} without a date{own}.", tuple(found))


def _weekdays(page: Page) -> Iterator[Span]:
    for paragraph in page.body:
        for match in _WEEKDAY.finditer(page.text, *paragraph):
            before = (match["before"] or "").strip()
            if before.casefold() in _LEADS:
                yield Span(match.start(), match.end("day"))
            elif not before[:1].isupper():
                yield Span(match.start("day"), match.end("day"))


def _relative(page: Page) -> Iterator[Span]:
    for paragraph in page.body:
        for match in _RELATIVE.finditer(page.text, *paragraph):
            yield Span(*match.span())


def _spoken(page: Page) -> Iterator[Span]:
    """Where somebody said something "recently": the one thing a reader would have to look up by its date."""
    cues = sorted(span for s in page.reading.statements if s.speaker for span in s.cue)
    for sentence in page.sentences:
        match = _VAGUE.match(page.text, *sentence)
        if match and covers((c for c in cues if c.start < sentence.end), sentence):
            yield Span(*match.span("day"))
