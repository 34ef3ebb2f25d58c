"""Two numbers for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.examine.counts import compatible, same_thing
from sayso.examine.page import Page, Remark, shown
from sayso.model import Bound, Figure, Measure, Span

_ONCE = frozenset(  # what one event has one count of; votes, prices and the like are many of a kind
    {
        Measure.KILLED,
        Measure.WOUNDED,
        Measure.CASUALTIES,
        Measure.MISSING,
        Measure.CAPTURED,
        Measure.DEPLOYED,
        Measure.DISPLACED,
        Measure.RESCUED,
        Measure.ARRESTED,
        Measure.INFECTED,
        Measure.DESTROYED,
        Measure.ATTENDED,
    }
)
_SMALLEST = 10  # smaller counts are most often of a part
# Words that say why two counts differ: another time, another part, another count.
_CHANGE = re.compile(
    r"\b(?:rose|risen|rising|fell|fallen|grew|grown|increas\w+|decreas\w+|dropped|up from|down from|from|earlier"
    r"|previous(?:ly)?|initial(?:ly)?|first|later|since|until|by|now|so far|already|another|other|more|additional"
    r"|further|including|each|per|every|average|others|last|next|year|years|month|week|day|days|in (?:19|20)\d\d"
    r"|alone|only|total|altogether|among|of (?:them|whom|the)|separate(?:ly)?|second|third|same|attacks?|incidents?"
    r"|accord\w+|said|says|estimat\w+|record\w*|compared|than)\b",
    re.IGNORECASE,
)


def number_mismatch(page: Page) -> Iterator[Remark]:
    """The body gives two numbers for the same measure of the same population, and no word says why they differ.

    Both are in the article's own voice, in different sentences, and exact.
    """
    told = [f for f in page.body_figures() if _plain(page, f)]
    reported: set[tuple[object, ...]] = set()
    for place, first in enumerate(told):
        for second in told[place + 1 : place + 60]:
            key = (first.measure, first.population, first.place)
            if key in reported or compatible(first, second) or not same_thing(page, first, second):
                continue
            if page.sentence_at(first.spans[0].start) != page.sentence_at(second.spans[0].start):
                reported.add(key)
                here, there = (shown(page.text, _whole(f)) for f in (first, second))
                yield Remark(
                    f"The body gives two numbers for one thing: {here} and {there}.", (*first.spans, *second.spans)
                )


def _plain(page: Page, figure: Figure) -> bool:
    if figure.vague or figure.statement or figure.measure not in _ONCE or figure.source:
        return False
    if figure.bound is not Bound.EXACT or figure.low < _SMALLEST or page.in_quotation(figure.spans[0]):
        return False
    sentence = page.sentence_at(figure.spans[0].start)
    return sentence is not None and _CHANGE.search(page.text, *sentence) is None


def _whole(figure: Figure) -> Span:
    return Span(figure.spans[0].start, figure.spans[-1].end)
