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
    for sentence in page.sentences:
        match = _NOBODY.search(page.text, *sentence)
        if match and not page.in_quotation(Span(*match.span())):
            yield Remark(f"Nobody is named as the source of {shown(page.text, sentence)}", (Span(*match.span()),))
