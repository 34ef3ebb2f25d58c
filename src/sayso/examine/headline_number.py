"""A number in the headline that the body does not bear out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from sayso.examine.counts import compatible, interval, unit, words
from sayso.examine.page import Page, Remark, shown
from sayso.model import NO_COUNTS, Figure, Measure

_MOST_ADDED = 12  # figures of one kind that are tried as parts of the headline's sum


def headline_number(page: Page) -> Iterator[Remark]:
    """The headline gives another number than the body does for the same measure of the same population."""
    body = page.body_figures()
    for figure in page.headline_figures():
        if figure.vague or figure.measure is None or figure.measure in NO_COUNTS - {Measure.RATE}:
            continue
        rivals = [f for f in body if _rival(page, figure, f)]
        if rivals and not any(unit(f) == unit(figure) and compatible(figure, f) for f in body):
            if _sum_of(figure, rivals):
                continue
            here, there = (shown(page.text, f.spans[0]) for f in (figure, rivals[0]))
            yield Remark(f"The headline says {here}, the body {there} of the same.", (*figure.spans, *rivals[0].spans))


def _rival(page: Page, figure: Figure, other: Figure) -> bool:
    if other.vague or other.measure is not figure.measure or unit(other) != unit(figure):
        return False
    mine, others = words(page, figure), words(page, other)
    return bool(mine) and bool(others) and (mine <= others or others <= mine)


def _sum_of(figure: Figure, parts: Sequence[Figure]) -> bool:
    """Whether two or three of the body's figures add up to the headline's."""
    low, high = interval(figure)
    return any(
        low <= sum(p.low for p in chosen) <= high
        for size in (2, 3)
        for chosen in combinations(parts[:_MOST_ADDED], size)
    )
