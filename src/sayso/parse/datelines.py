"""Where a paragraph begins behind its dateline: "VELM, May 3 (ANA) — A fire ..."."""

from __future__ import annotations

import re

from sayso.model import Span

_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October"
    r"|November|December)\.?"
)
_DAY = rf"(?:{_MONTH}\s\d{{1,2}}(?:,\s\d{{4}})?|\d{{1,2}}\.?\s[^\W\d_]{{3,10}}(?:\s\d{{4}})?)"
_AGENCY = r"\((?:[A-ZÀ-ÖØ-ÞĐА-ЯЁ][\w/.& -]{1,24}|[a-z]{2,6})\)"
_DASH = r"\s*(?:[—–]|--?)\s+"
_CAPITALS = r"(?=[^\W\d_]{2})[A-ZÀ-ÖØ-ÞĐА-ЯЁ][A-ZÀ-ÖØ-ÞĐА-ЯЁ.’' /-]{2,40}"
_PLACE = r"(?:(?![a-zà-öø-ÿа-яё])[^\W\d_][\w.’'-]*[ /]?){1,4}"
_DATELINE = re.compile(
    rf"\s*(?:{_CAPITALS}(?:,\s{_PLACE}){{0,2}}(?:,?\s{_DAY})?(?:\s?{_AGENCY})?{_DASH}"  # VELM, Orland, May 3 (ANA) —
    rf"|{_PLACE}(?:,\s{_PLACE})?(?:,\s{_DAY})?\s?{_AGENCY}{_DASH}"  # Velm (ANA) -
    rf"|{_DAY}{_DASH}"  # May 3, 2021 —
    rf"|\([A-Z][A-Za-z]{{1,10}}\)(?:{_DASH}|\s+)(?=[A-Z“\"]))"  # (ANA) A fire ...
)
_LONGEST = 90  # characters


def behind_dateline(text: str, paragraph: Span) -> Span:
    """The paragraph without the place, the day and the agency that its first dash sets off from what it tells."""
    end = min(paragraph.end, paragraph.start + _LONGEST)
    found = _DATELINE.match(text, paragraph.start, end)
    if found is None or found.end() >= min(end, paragraph.end):
        return paragraph
    return Span(found.end(), paragraph.end)
