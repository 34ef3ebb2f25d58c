"""One count as the dead here, as the dead and wounded there."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.examine.counts import same_value, words
from sayso.examine.page import Page, Remark, shown
from sayso.model import Measure

_SMALLEST = 20  # small counts are equal by chance


def killed_vs_casualties(page: Page) -> Iterator[Remark]:
    """The same number stands for the killed in one sentence and for killed and wounded together in another."""
    figures = [f for f in page.reading.figures if f.spans and f.low >= _SMALLEST]
    killed = [f for f in figures if f.measure is Measure.KILLED]
    both = [f for f in figures if f.measure is Measure.CASUALTIES]
    for first in killed:
        for second in both:
            one, other = words(page, first), words(page, second)
            if same_value(first, second) and (one <= other or other <= one):
                here, there = (shown(page.text, f.sentence or f.spans[0]) for f in (first, second))
                yield Remark(
                    f"One number counts the killed in {here}, and killed and wounded together in {there}.",
                    (*first.spans, *second.spans),
                )
                return
