"""Who won, was named to an office, or was arrested for something, of which there is one alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from sayso.judge.bearing.frames import unattributed
from sayso.text.capitals import CAPITAL, NAME_WORD
from sayso.text.names import fold

__all__ = ["Held", "holders"]

# General language of news, our own compilation.
_PART = rf"(?:{NAME_WORD}|{CAPITAL}\.)"
_NAME = rf"{_PART}(?:\s(?:(?:de|van|von|der|bin|al|el|la|del|di|da)\s)?{_PART}){{0,3}}"
_FULL = rf"{_PART}(?:\s(?:(?:de|van|von|der|bin|al|el|la|del|di|da)\s)?{_PART}){{1,3}}"
_WHO = rf"(?P<who>{_FULL})"
_BE = r"(?:was|is|has\s+been|will\s+be|would\s+be|becomes|became|has\s+become)"
_PICKED = r"(?:named|appointed|elected|chosen|hired|picked|installed|sworn\s+in)"
_PICKS = rf"(?:(?:has|have)\s+)?(?:{_PICKED}|names|appoints|elects|hires|picks|chose)"
_OFFICE = r"(?P<what>[^,;:()]{3,90})"
_WON = (
    re.compile(
        rf"(?P<who>{_NAME})\s+(?:has\s+|have\s+)?(?:narrowly\s+|easily\s+)?(?:won|wins|captured|claimed)\s+{_OFFICE}"
    ),
    re.compile(
        rf"\b(?P<what>[Tt]he\s[^,;:()]{{3,60}})\s+(?:went\s+to|was\s+won\s+by|was\s+awarded\s+to|goes\s+to)\s+(?:the\s+\w+\s+)?(?P<who>{_NAME})(?P<more>[^,;:()]{{0,60}})"
    ),
    re.compile(rf"(?P<who>{_NAME})\s+{_BE}\s+(?:awarded|the\s+winner\s+of)\s+{_OFFICE}"),
)
_NAMED = (
    re.compile(rf"{_WHO}\s+{_BE}\s+(?:(?:un)?\w+ly\s+)?{_PICKED}\s+(?:as\s+)?{_OFFICE}"),
    re.compile(rf"(?P<body>[^,;:()]{{3,60}}?)\s+{_PICKS}\s+{_WHO}\s+(?:as\s+)?{_OFFICE}"),
    re.compile(rf"{_WHO}\s+{_BE}\s+(?P<what>(?:the|its|their)\s+(?:new|next)\s[^,;:()]{{3,80}})"),
    re.compile(rf"(?P<what>[Tt]he\s+new\s[^,;:()]{{3,60}}?)\s+(?:is|will\s+be)\s+{_WHO}(?=\s*[.,]|\s*\Z)"),
)
_ARRESTED = (
    re.compile(rf"\b(?i:police|officers|detectives)\s+(?:have\s+|has\s+)?arrested\s+{_WHO}\s+(?P<what>(?:over|for|on\s+suspicion\s+of|in\s+connection\s+with)\s[^,;:()]{{3,80}})"),
    re.compile(rf"{_WHO}\s+(?:was|has\s+been|is)\s+arrested\s+(?P<what>(?:over|for|on\s+suspicion\s+of|in\s+connection\s+with)\s[^,;:()]{{3,80}})"),
)  # fmt: skip
_KINDS = (("won", _WON), ("named", _NAMED), ("arrested", _ARRESTED))
_ENDS = re.compile(
    r"\s(?:and|but|with|by|after|while|when|who|which|beating|defeating|ahead|thanks|to\s+replace|replacing|succeeding|because|as|against)\s"
)
_HIS = re.compile(r"^(?:its|their|his|her)\s+|\b(?:new|next)\s+", re.IGNORECASE)
_DEFINITE = re.compile(
    rf"(?:the|this|its|their|his|her)\s|{CAPITAL}|over\s+the|for\s+the|in\s+connection\s+with\s+the|on\s+suspicion\s+of\s+the",
    re.IGNORECASE,
)
_INDEFINITE = re.compile(
    r"(?:(?:over|for)\s+)?(?:an?|one|some|two|three|four|five|seats?|votes?|gold|silver|bronze|praise|applause)\b",
    re.IGNORECASE,
)
# Of these a body has several, unless it is said of what.
_SEVERAL = re.compile(
    r"\b(?:members?|deput(?:y|ies)|vice|judges?|justices?|senators?|council(?:l)?ors?|directors?|board|professors?|spokes\w+|aides?|advis[eo]rs?|knights?|ambassadors?|envoys?|captains|co-\w+|cochairs?|assistants?|partners?|fellows?|to\s+parliament|to\s+the\s+\w+|men[’']s|women[’']s)\b|\Aminister\Z",
    re.IGNORECASE,
)
# Who elects or names need not be told.
_ELECTORS = re.compile(
    r"\b(?:parliament|voters|people|board|council|government|club|company|assembly|lawmakers|members|shareholders|party)\b",
    re.IGNORECASE,
)


class Held(NamedTuple):
    """Who holds what, and how it came about."""

    kind: str
    who: str
    what: str  # the office or the prize, and of which body or place it is

    @property
    def surname(self) -> str:
        return fold(self.who.split()[-1])


@lru_cache(maxsize=20_000)
def holders(text: str) -> tuple[Held, ...]:
    """Who, in an English sentence, won what, was named to what, or was arrested for what, each the only one."""
    said, teller = unattributed(text)
    return tuple(_found(said, teller))


def _found(said: str, teller: str) -> Iterator[Held]:
    for kind, patterns in _KINDS:
        for pattern in patterns:
            match = pattern.search(said)
            if match is None:
                continue
            groups = match.groupdict()
            what = _ENDS.split(groups["what"], maxsplit=1)[0].strip()
            if _INDEFINITE.match(what) or _SEVERAL.search(_HIS.sub("", what)):
                continue
            if kind != "named" and not _DEFINITE.match(what):
                continue
            owner = groups.get("body") or (teller if re.match(r"(?:its|their)\s", what) else "")
            owner = _ELECTORS.sub(" ", owner)
            more = _ENDS.split(groups.get("more") or "", maxsplit=1)[0]
            yield Held(kind, match["who"], f"{_HIS.sub('', what)} {more} · {owner}")
            break
