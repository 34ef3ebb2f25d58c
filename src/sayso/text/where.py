"""Which places a piece of text names, and which clause of a sentence a figure stands in."""

from __future__ import annotations

import re

from sayso.model import Span
from sayso.text.capitals import CAPITAL
from sayso.text.places import countries

# Ends of a clause: marks, and words that put another one beside it, in the languages that figures are read in.
_ENDS = re.compile(
    r"[;:–—()]|,\s|\s(?:and|but|while|whereas|although|than|und|aber|während|sowie|et|mais|tandis\ que|y|pero|mientras"
    r"|и|а|но|тогда\ как|та|але|và|còn|nhưng|trong\ khi)\s",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Aa]round|[Oo]utside|[Aa]cross|[Ii]nside|[Oo]ff|[Вв]о?|[Ии]з|[Пп]од|[Оо]коло|[Ởở]"
    rf"|[Tt]ại|[Tt]ừ|[Dd]ans|[Ee]n)\s+(?:the\s+)?((?:{CAPITAL}[\w’'-]+\s?){{1,4}})"
)
_DAYS = frozenset(
    """
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday christmas easter
    """.split()
)


def clause_of(text: str, sentence: Span, at: Span) -> Span:
    """The clause of a sentence that holds a span; the whole sentence where nothing divides it."""
    start, end = sentence
    for match in _ENDS.finditer(text, *sentence):
        if _between_names(text, match):
            continue
        if match.end() <= at.start:
            start = match.end()
        elif match.start() >= at.end:
            end = match.start()
            break
    return Span(start, end)


def _between_names(text: str, match: re.Match[str]) -> bool:
    """Whether an "and" joins two names: "between Norway and Denmark"."""
    before = text[max(0, match.start() - 40) : match.start()].rsplit(None, 1)[-1:]
    return (
        match.group().strip().isalpha()
        and text[match.end() : match.end() + 1].isupper()
        and "".join(before)[:1].isupper()
    )


def places(text: str) -> frozenset[str]:
    """The places that a text names: countries, and names with a capital behind words such as "in" and "near"."""
    found = {name.strip() for name in _NAMED.findall(text)}
    named = {name for name in found if name.split()[0].casefold() not in _DAYS and not countries(name)}
    return frozenset(named | countries(text))
