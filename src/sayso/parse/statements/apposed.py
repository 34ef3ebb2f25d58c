"""Who speaks, where that was taken for the end of what was said.

"The school was sold, its mayor, Anna Holt, said": the comma behind the name shows that the description belongs to it.
"School Sold, Says Holm Mayor": whoever a headline names behind the verb says it, not who speaks in the line after.
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
_SAYER = re.compile(r"\s+(?P<who>[^\W_][\w.’' -]{0,60}[^\W_])[.!]?\s*(?:\Z|\n)")


def apposed(text: str, drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts with such a description, or whoever stands behind the verb, taken from the content and given to the source."""
    return [_behind(text, _before(text, draft)) if _one_verb(text, draft) else draft for draft in drafts]


def _one_verb(text: str, draft: Draft) -> bool:
    return len(draft.cue) == 1 and bool(draft.content) and draft.cue[0].of(text).lower() in VERBS


def _behind(text: str, draft: Draft) -> Draft:
    *said, last = draft.content
    cue = draft.cue[0]
    if not said or said[-1].end > cue.start or text[said[-1].end : cue.start].strip() not in {",", "–", "—", "-"}:
        return draft
    match = _SAYER.match(text, cue.end)
    if match is None or not match.start() < last.start <= match.start("who") or last.end > match.end():
        return draft
    if any(said[0].start < source.start < match.end() for source in draft.source):
        return draft
    return replace(draft, content=tuple(said), source=(Span(*match.span("who")),))


def _before(text: str, draft: Draft) -> Draft:
    cue, first = draft.cue[0], draft.content[0]
    match = _WHO.search(text, max(first.start + 1, cue.start - _BACK), cue.start)
    if match is None or not first.start < match.start() < first.end <= cue.start:
        return draft
    if not closed.AUXILIARIES.isdisjoint(match["what"].lower().split()):
        return draft
    who = Span(match.start("what"), match.end()).trim(text)
    who = Span(who.start, who.end - 1)  # the comma
    return replace(draft, content=(Span(first.start, match.start()), *draft.content[1:]), source=(who,))
