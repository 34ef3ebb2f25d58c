"""Words without a speaker."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.examine.page import Page, Remark, shown
from sayso.model import Span

_NOBODY = re.compile(
    r"\b(?:it (?:is|was|has been|had been) (?:also )?(?:said|claimed|alleged|believed|rumou?red|suggested|reported)"
    r" that|(?:some|many)(?: people)? (?:say|claim|allege)(?: that)?)\b(?!\s+(?:by|in)\b)",
    re.IGNORECASE,
)


def unsourced_statement(page: Page) -> Iterator[Remark]:
    """Something is put into the mouth of nobody in particular: "it has been claimed that", "many say"."""
    found = [
        (sentence, Span(*match.span()))
        for sentence in page.sentences
        if (match := _NOBODY.search(page.text, *sentence)) and not page.in_quotation(Span(*match.span()))
    ]
    if found:
        first = shown(page.text, Span(found[0][1].start, found[0][0].end))
        yield Remark(f"Nobody is named as the source of {first}", tuple(span for _, span in found))
