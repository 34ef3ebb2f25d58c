"""Whether the same quoted words are said of all of them here, and of some of them there."""

from __future__ import annotations

import re

from sayso.judge.case import Case
from sayso.judge.witness import Witness
from sayso.model import Span
from sayso.text.words import fold, words

_NEAR = 60  # characters before the words
_REACH = 4  # words between, which belong to the quotation
_OF_THEM = r"(?:\s+of\s+(?:them|us|you|these|those|which|whom))?"
# English, our own compilation.
_ALL = re.compile(rf"\b(?:all|every\s+one|each(?:\s+one)?|both|none){_OF_THEM}\W*\Z", re.IGNORECASE)
_SOME = re.compile(rf"\b(?:some|a\s+few|several|half|part|one|two|three|a\s+couple){_OF_THEM}\W*\Z", re.IGNORECASE)
_NOT = re.compile(r"(?:\bnot|n[’']t)\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)


def other_share(case: Case, piece: Span, there: Span, witness: Witness) -> bool:
    """Whether "all of them" stands right before the words in the article and "some" in the report, or the reverse."""
    if case.language not in (None, "en") or witness.stored.language not in (None, "en"):
        return False
    ours = case.text[max(0, piece.start - _NEAR) : piece.start]
    mine = next((side for side in (_ALL, _SOME) if side.search(ours)), None)
    if mine is None:
        return False
    other = _SOME if mine is _ALL else _ALL
    before = witness.text[max(0, there.start - _NEAR) : there.start]
    own = {fold(word) for word in re.findall(r"\w+", piece.of(case.text))}
    found = words(before)
    for back in range(min(_REACH, len(found)) + 1):
        cut = found[len(found) - back].start if back else len(before)
        if back and fold(before[found[-back].start : found[-back].end]) not in own:
            return False
        ahead = before[:cut]
        if mine.search(ahead):
            return False
        if (match := other.search(ahead)) is not None:
            return _NOT.search(ahead, 0, match.start()) is None
    return False
