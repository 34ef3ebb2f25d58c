"""Parts larger than their whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from sayso.examine.counts import of_people, unit
from sayso.examine.lexicon import PEOPLE
from sayso.examine.page import Page, Remark, shown
from sayso.model import NO_COUNTS, Span

_OF = re.compile(
    r"\s*(?:[a-z][a-z'’-]*\s+){0,2}?(?:out\s+)?of\s+(?:the|its|their|his|her|our|all|a total of|some)?\s*", re.I
)
_INCLUDING = re.compile(r"[^.;!?]{0,60}?\b(?:including|among them|of whom|of them)\s+(?:at least\s+)?", re.IGNORECASE)
_BETWEEN = 100  # characters between part and whole at most
_SHARE = re.compile(
    r"(?<![\d.,])(?P<share>\d{3,6}(?:[.,]\d{1,2})?)\s?(?:%|per\s?cent)\s+of\s+(?:(?:all|the|those|its|their|our|eligible"
    r"|registered|adult|young|local|surveyed)\s+){0,3}(?P<who>[a-z]+)\b"
)


def part_exceeds_whole(page: Page) -> Iterator[Remark]:
    """A part is larger than its whole: "14 of the 12 members", "9 people, including 11 children", "120% of voters"."""
    figures = [f for f in page.reading.figures if f.spans and not f.vague and f.measure not in NO_COUNTS]
    for first, second in pairwise(sorted(figures, key=lambda f: f.spans[0])):
        between = Span(first.spans[-1].end, second.spans[0].start)
        if not 0 < between.length <= _BETWEEN or unit(first) != unit(second):
            continue
        words = between.of(page.text)
        whole = Span(first.spans[0].start, second.spans[-1].end)
        of = _OF.fullmatch(words) and first.low > second.high and of_people(second)
        including = _INCLUDING.fullmatch(words) and second.low > first.high and of_people(first)
        if of or including:
            yield Remark(f"A part is larger than its whole: {shown(page.text, whole)}.", (whole,))
    for match in _SHARE.finditer(page.text):
        if match["who"] in PEOPLE and float(match["share"].replace(",", ".")) > 100:
            span = Span(*match.span())
            yield Remark(f"A share is above a hundred per cent: {shown(page.text, span)}.", (span,))
