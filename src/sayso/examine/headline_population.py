"""Another population in the headline than in the sentence it comes from."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.examine.counts import same_value
from sayso.examine.page import Page, Remark, shown
from sayso.model import Figure, Span
from sayso.text.places import countries


def headline_population(page: Page) -> Iterator[Remark]:
    """The headline says whose people are counted, the body's first sentence with that number does not (or others).

    Only nationalities and countries are compared, and not where an earlier sentence of the body has named them.
    """
    for figure in page.headline_figures():
        named = countries(figure.population or "")
        first = next((f for f in page.body_figures() if same_value(f, figure)), None)
        if not named or first is None:
            continue
        sentence = page.sentence_at(first.spans[0].start)
        if sentence and not named & countries(page.text[page.body[0].start : sentence.end]):
            here, there = _counted(page, figure), _counted(page, first)
            yield Remark(
                f"The headline speaks of {here}, the first sentence of the body with that number of {there}.",
                (*figure.spans, sentence),
            )


def _counted(page: Page, figure: Figure) -> str:
    if figure.population:
        return f"“{' '.join(figure.population.split())}”"
    return shown(page.text, Span(figure.spans[0].start, figure.spans[-1].end))
