"""Speakers without a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.examine.page import Page, Remark, listed, shown
from sayso.model import Span

_WHO = r"(?:sources?|officials?|insiders?|witness(?:es)?|person|people|diplomats?|advis[eo]rs?)"
_TOLD = r"(?:said|says?|told|tells?|claim(?:s|ed)?|reveal(?:s|ed)?)"
_KNOWS = r"(?:close to|familiar with|with knowledge of|briefed on)"
_KIND = r"(?:(?!to |by |from |with |of |and |that |the |whose |his |her |its |their |open )[\w-]+ )?"
_UNNAMED = re.compile(
    r"(?<!['’])\b(?:(?:on|under) (?:the )?conditions? of anonymity"
    r"|(?:asked|declined|wished|did not want|didn['’]t want|refused) (?:not )?to (?:be (?:named|identified)"
    r"|remain anonymous)"
    rf"|(?:an? |the )?(?:anonymous|unnamed|unidentified) (?:\w+ ){{0,2}}{_WHO}"
    rf"|(?:an? |one |several |multiple |two |three |some )?{_KIND}(?:sources?|insiders?)"
    rf" (?:{_KNOWS}|{_TOLD})"
    rf"|(?:people|persons?|someone|somebody) {_KNOWS})\b",
    re.IGNORECASE,
)


def unnamed_source(page: Page) -> Iterator[Remark]:
    """Something is ascribed to a source that the article does not name."""
    found = [
        Span(*match.span())
        for sentence in page.sentences
        for match in _UNNAMED.finditer(page.text, *sentence)
        if not page.in_quotation(Span(*match.span()))
    ]
    if found:
        names = listed(shown(page.text, span) for span in found)
        yield Remark(f"The article rests in part on sources without a name: {names}.", tuple(found))
