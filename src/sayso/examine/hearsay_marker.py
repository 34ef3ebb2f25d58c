"""Words that pass on what somebody else is said to have said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.examine.page import Page, Remark, listed
from sayso.model import Span

HEARSAY = re.compile(
    r"\b(?:according to (?:(?:multiple|several|some|various|many|numerous|unconfirmed|media|press|news|local|online"
    r"|social media|unverified|early|initial)\s){1,2}(?:reports|accounts|posts)|according to reports"
    r"|(?:unconfirmed|unverified) (?:reports?|accounts?|claims?|rumou?rs?)|rumou?red|reportedly|word has it"
    r"|legend has it|(?:multiple|several|some) reports (?:say|claim|suggest)"
    r"|(?:is|are|was|were) said to (?:be|have))\b",
    re.IGNORECASE,
)


def hearsay_marker(page: Page) -> Iterator[Remark]:
    """The article passes something on from reports or rumours that it does not name."""
    found = [
        Span(*match.span())
        for sentence in page.sentences
        for match in HEARSAY.finditer(page.text, *sentence)
        if not page.in_quotation(Span(*match.span()))
    ]
    if found:
        names = listed(f"“{' '.join(span.of(page.text).split()).lower()}”" for span in found)
        yield Remark(f"The article passes on what it does not ascribe to anybody named: {names}.", tuple(found))
