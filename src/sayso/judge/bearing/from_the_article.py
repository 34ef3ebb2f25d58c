"""Whether a report has what it tells from the article itself: "the Daily Beacon reports" adds nothing to the Beacon's word."""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.judge.case import Case
from sayso.judge.witness import Witness
from sayso.model import Span

__all__ = ["from_the_article"]

_SHORT = 1_600  # characters: so short a report that names the outlet as its source has the whole of it from there
_LETTERS = 6  # of a name that no common word is
_REPORTS = (
    r"reports?|reported|writes?|wrote|says|said|told|according|citing|cites|quoting|quotes|claims?|revealed|berichtet\w{0,2}|schreibt|schrieb|meldet\w{0,2}"
    r"|zufolge|laut|пишет|сообща\w+|сообщил\w?|по\s+данным|со\s+ссылкой|theo|dẫn\s+lời|dẫn|đưa\s+tin"
)


def from_the_article(case: Case, witness: Witness, span: Span) -> bool:
    """Whether the report names the article's outlet as where it has its news from, beside the passage or in a short report."""
    outlet = (case.reading.document.publisher or "").strip()
    if len(outlet) < _LETTERS or witness.stored.publisher == outlet:
        return False
    pattern = _cited(outlet)
    if len(witness.text) <= _SHORT:
        return pattern.search(witness.text) is not None
    at = witness.number_of(span)
    near = witness.sentences[max(0, at - 1) : at + 2]
    return bool(near) and pattern.search(witness.text, near[0].span.start, near[-1].span.end) is not None


@lru_cache(maxsize=64)
def _cited(outlet: str) -> re.Pattern[str]:
    """The name of an outlet, as it is spelt, beside a word of reporting."""
    name = rf"(?-i:\b{re.escape(outlet.removeprefix('The ')).replace(chr(92) + ' ', chr(92) + 's+')}\b)"
    return re.compile(
        rf"\b(?:{_REPORTS})\b[^.;!?\n]{{0,30}}?{name}|{name}[^.;!?\n]{{0,30}}?\b(?:{_REPORTS})\b", re.IGNORECASE
    )
