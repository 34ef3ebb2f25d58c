"""Quotations with a credit line: the words, a dash, and who said them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sayso.model import Span
from sayso.parse.statements.draft import Draft

_CREDIT = re.compile(
    r"\s{0,4}(?P<dash>[—–―]|--?)\s{0,2}(?P<name>[^\W\d_a-z][\w’'.-]*(?:\s(?:[^\W\d_a-z][\w’'.-]*|de|la|van|von|bin|al|of))"
    r"{0,5})(?=\s{0,2}(?:$|[,(\n|]))",
    re.MULTILINE,
)
_MARKS = "\"”“’'»«"


def credited(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, those without a source that a credit line follows with the name as source and the dash as cue."""
    return [_credited(text, draft) if not draft.source else draft for draft in drafts]


def _credited(text: str, draft: Draft) -> Draft:
    end = draft.content[-1].end
    if not text[end - 1 : end + 1].strip(" \n").endswith(tuple(_MARKS)) and text[end - 1] not in _MARKS:
        return draft
    after = end + (text[end : end + 1] in tuple(_MARKS))
    match = _CREDIT.match(text, after)
    if match is None:
        return draft
    return replace(draft, cue=(Span(*match.span("dash")),), source=(Span(*match.span("name")),), carried=False)
