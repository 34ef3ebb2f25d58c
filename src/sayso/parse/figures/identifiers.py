"""Numbers that only tell one thing from another: telephone numbers, accounts."""

from __future__ import annotations

import re

from sayso.parse.figures.draft import Quantity, Sentence
from sayso.text.words import terms

_PHONE = re.compile(
    r"(?<!\d)0\d{2,4}[\s/-]\d{3,4}[\s-]\d{3,4}|\+\d{1,3}[\s(-]|\(?\d{3}\)?[\s.-]\d{3}[\s.-]?\d{4}|\b\d{3}-\d{4}\b"
)
_AROUND = 16  # characters
_ROW = 8  # digits without a break: what is counted is written with breaks, or its noun follows
_NEXT = re.compile(r"\s[^\W\d_]{2,30}")


def is_identifier(q: Quantity, sentence: Sentence) -> bool:
    """Whether a number in digits is written as a telephone number is, or in one long row that counts nothing."""
    text, start, end = sentence.text, q.number_start, q.number_end
    if any(m.start() <= start < m.end() for m in _PHONE.finditer(text, max(0, start - _AROUND), end + _AROUND)):
        return True
    if q.unit is not None or end - start < _ROW or not text[start:end].isdigit():
        return False
    following = _NEXT.match(text, end)
    return following is None or not terms(following.group(), sentence.lexicon.language)
