"""Who is only spoken to where a name stands: "she told Velour", "speaking to Jane Roe", "in an interview with Arc Sports"."""

from __future__ import annotations

import re

_CAP = r"(?:[A-Z][\w’'&.-]*\s){1,4}"
_OWNER = r"(?:[A-Z][\w&.-]*\s){0,3}[A-Z][\w&.-]*['’]s\s"  # "told Velour's Jane Roe"
# "The paper spoke to Jane Roe" is not among these: there it is she who speaks.
_SPEAKING = (
    r"(?:speaking|talking|chatting|confiding)\s(?:\w+ly\s)?(?:to|with|in)|opening\sup\sto|sitting\sdown\swith"
    r"|(?:interview|conversation)\swith|(?:interviewed|asked)\sby"
)
# What hears it may be called by what it is: "told our reporter Jane Roe", "told the magazine Tarn Weekly".
_HEARER = (
    r"(?:reporter|journalist|presenter|interviewer|correspondent|host|anchor|broadcaster|podcaster|magazine|newspaper|paper|tabloid"
    r"|station|channel|network|website|site|outlet|agency|radio|show|programme|program|podcast)\s"
)
_TOLD = re.compile(
    rf"\b(?:(?P<tell>told|tells|tell|telling)|(?i:{_SPEAKING}))\s(?:(?:the\s)?{_CAP}(?:and|,)\s)?"
    rf"(?:the\s|{_OWNER}|(?:(?:the|an?|our|this|its|their|his|her)\s)?(?:{_CAP})?(?:[a-z-]{{1,20}}\s)?{_HEARER})?"
    r"(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?\Z"
)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|get|gets|got|getting)\s(?:\w+\s)?\Z")
_ORDERED = re.compile(r"\s(?:not\s)?to\s[a-z]")
_BACK = 110  # characters before a name
_ANY = ("tell", "told", "ing ", "view", "sation", "asked")  # none of them, nobody is spoken to: a cheap look first


def told(text: str, start: int, end: int) -> bool:
    """Whether the name between two offsets stands for who hears what somebody says, not for who says anything."""
    before = text[max(0, start - _BACK) : start].rpartition("\n")[2]
    match = _TOLD.search(before) if any(piece in before for piece in _ANY) else None
    if match is None:
        return False
    if match["tell"] is None:
        return True
    passive = match["tell"] == "told" and _PASSIVE.search(before, 0, match.start())  # "Roe was told Doe had left"
    return not (passive or _ORDERED.match(text, end))  # "he told Doe to leave": nothing is reported there
