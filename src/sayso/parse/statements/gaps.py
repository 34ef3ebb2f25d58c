"""Attributions where the network finds none: of these forms the grammar is exact."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.model import Span
from sayso.parse.statements import closed
from sayso.parse.statements.cues import find_cues
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.grammar import Phrase
from sayso.parse.statements.lexicon import VERBS
from sayso.parse.statements.nouns import noun_drafts
from sayso.parse.statements.spans import according, draft_of
from sayso.parse.statements.units import Units

_CLOSE = 25  # units from a sentence's end in which an attribution behind a comma begins
_SAYS_SOMETHING = 5  # units before it
# What is denied or ruled out in words, not by what one does ("denied him a visa", "ruled out for the season"); our own list.
_DENIED = frozenset(
    "that there having being any all responsibility involvement wrongdoing liability knowledge fault negligence guilt charges "
    "allegations accusations reports rumors rumours claims suggestions foul".split()
)
_MEDIUM = re.compile(
    r",?\s+(?:in|on|via|during|at)\s(?:an?|his|her|their|its)\s(?:[\w-]+\s){0,3}?(?:message|statement|post|tweet|letter|email|interview"
    r"|call|speech|video|conference|briefing)\b"
)
_HANDING = frozenset("quote cite recall recount invoke paraphrase".split())
_DENYING = frozenset("told tells tell deny denies denied rule rules ruled".split())


def completed(row: Units, drafts: Sequence[Draft]) -> list[Draft]:
    """`drafts` of a paragraph, with those of "according to", of "..., ranger Jane Roe told hikers." at a sentence's end, of
    "told hikers the path was closed" and "ruled out joining", where no draft stands: there the grammar is exact."""
    accords = "according" in row.low
    taken = [span for draft in drafts for span in (*draft.content, *draft.cue, *draft.source)]
    more = [
        draft
        for low, high in row.sentences
        for draft in (
            *(according(row, low, high) if accords else ()),
            *_closing(row, low, high),
            *_telling(row, low, high),
        )
        if not any(span.overlaps(other) for span in (*draft.content, *draft.cue) for other in taken)
    ]
    more += _quoted_of_others(row, drafts)
    return sorted([*drafts, *more], key=lambda draft: draft.first) if more else list(drafts)


def _quoted_of_others(row: Units, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Within what somebody quotes or recalls, the words that somebody else is said there to have spoken: "Roe quoted Jane Doe,
    who in 2001 called it “a disgrace”", "Roe recalled Doe's charge that it was “a disgrace”"."""
    for outer in drafts:
        if outer.lemma not in _HANDING or '"' not in "".join(_plain(row, piece) for piece in outer.content):
            continue
        for low, high in row.sentences:
            if not any(piece.start < row.ends[high - 1] and row.starts[low] < piece.end for piece in outer.content):
                continue
            who = [cue for cue in find_cues(row, low, high) if cue.start > low and row.low[cue.start - 1] == "who"]
            found = [draft_of(row, cue, (low, high), set()) for cue in who if cue.lemma not in _HANDING]
            for draft in (*found, *noun_drafts(row, low, high)):
                if draft is not None and draft.source and _inside(row, draft, outer):
                    yield draft


def _inside(row: Units, draft: Draft, outer: Draft) -> bool:
    """Whether all of a draft with quoted words stands in the content of another."""
    spans = (*draft.content, *draft.source)
    inside = all(any(piece.contains(span) for piece in outer.content) for span in spans)
    return inside and draft.cue != outer.cue and '"' in "".join(_plain(row, piece) for piece in draft.content)


def _plain(row: Units, span: Span) -> str:
    return span.of(row.text).replace("“", '"')


def _closing(row: Units, low: int, high: int) -> Iterator[Draft]:
    """Attributions to somebody named, behind the comma that ends what they said."""
    comma = next((at for at in range(high - 1, max(low, high - _CLOSE), -1) if row.low[at] == ","), None)
    if comma is None or comma - low < _SAYS_SOMETHING or not any(word in VERBS for word in row.low[comma:high]):
        return
    if row.low[low] in closed.PREPOSITIONS | closed.SUBORDINATORS and "," not in row.low[low:comma]:
        return  # "After weeks of heavy rain, the mayor wrote a letter."
    cues = find_cues(row, low, high)
    starts = {cue.subject.start if cue.subject and cue.subject.start < cue.start else cue.start for cue in cues}
    for cue in cues:
        subject = cue.subject
        if (
            cue.start <= comma
            or subject is None
            or not any(row.is_name(at) for at in range(subject.start, subject.end))
        ):
            continue
        draft = draft_of(row, cue, (low, high), starts)
        if draft is not None and draft.content[-1].end <= row.ends[comma] and len(draft.content) == 1:
            yield draft


def _telling(row: Units, low: int, high: int) -> Iterator[Draft]:
    """Attributions to whoever tells a listener a clause, or denies or rules out what can only be denied in words."""
    if _DENYING.isdisjoint(row.low[low:high]):
        return
    cues = [cue for cue in find_cues(row, low, high) if cue.lemma in {"tell", "deny", "rule"} and cue.form != "ing"]
    starts = {cue.subject.start if cue.subject and cue.subject.start < cue.start else cue.start for cue in cues}
    for cue in cues:
        draft = draft_of(row, cue, (low, high), starts)
        if draft is None or not draft.source or draft.content[0].start < draft.cue[0].end:
            continue
        first = draft.content[0].of(row.text).split()[0].lower()
        if cue.lemma == "tell":
            good = draft.listener is not None
        else:
            good = first in _DENIED or (first.endswith("ing") and len(first) > len("thing"))
            good = good or (cue.lemma == "rule" and first in closed.ARTICLES - {"the"} and _named(row, cue.subject))
        if good:
            yield draft if cue.lemma == "tell" else _without_medium(row, draft)


def _without_medium(row: Units, draft: Draft) -> Draft:
    """The draft of what was denied without where it was: "responsibility in a message"."""
    content = draft.content[0]
    medium = _MEDIUM.search(row.text, *content)
    return replace(draft, content=(Span(content.start, medium.start()),)) if medium else draft


def _named(row: Units, subject: Phrase | None) -> bool:
    """Whether a subject begins with a name, as far as capitals tell."""
    return subject is not None and row.is_name(subject.start) and row.low[subject.start] not in closed.DETERMINERS
