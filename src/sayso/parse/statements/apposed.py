"""Who speaks where what they are stands before the name: "The school was sold, its mayor, Anna Holt, said."

The comma behind the name shows that the description belongs to it, and not to what was said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from sayso.model import Span
from sayso.parse.statements import closed
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.lexicon import VERBS

__all__ = ["apposed"]

_WHO = re.compile(
    r"(?<=[^\W_]),\s+(?P<what>(?:its|his|her|their|our|the|a|an)(?:\s+[\w’'-]+){1,8}),\s+"
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gen|Col|Capt|Lt|Sgt|Rev|St)\.?\s+)?"
    r"[A-Z][\w.’'-]*(?:\s+(?:(?:van|von|der|de|da|del|la|bin|al)\s+)*[A-Z][\w.’'-]*){0,3},\s*\Z"
)
_BACK = 160  # characters before the word that says so


def apposed(text: str, drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts with such a description taken from the content, whole or in part, and given to the source."""
    return [_mended(text, draft) for draft in drafts]


def _mended(text: str, draft: Draft) -> Draft:
    if len(draft.cue) != 1 or not draft.content or draft.cue[0].of(text).lower() not in VERBS:
        return draft
    cue, first = draft.cue[0], draft.content[0]
    match = _WHO.search(text, max(first.start + 1, cue.start - _BACK), cue.start)
    if match is None or not first.start < match.start() < first.end <= cue.start:
        return draft
    if not closed.AUXILIARIES.isdisjoint(match["what"].lower().split()):
        return draft
    who = Span(match.start("what"), match.end()).trim(text)
    who = Span(who.start, who.end - 1)  # the comma
    return replace(draft, content=(Span(first.start, match.start()), *draft.content[1:]), source=(who,))
