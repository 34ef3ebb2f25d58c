"""Contents that the network cut where they go on, and whole where two things are said: "denies that it | was warned", "rejected
criticism: “We acted.”"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.model import Span
from sayso.parse.statements.draft import Draft, in_order
from sayso.parse.statements.lexicon import DENIALS
from sayso.parse.statements.units import Units

_SUBJECT = 5  # words: "that" and the subject of a clause whose verb was taken for another cue


def joined(row: Units, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a paragraph, a "that" with a subject alone joined to the passive and its object behind it, which nobody
    is said to speak."""
    found = list(drafts)
    for draft in drafts:
        end = draft.content[-1].end
        words = draft.content[-1].of(row.text).lower().split()
        if not draft.cue or words[0] != "that" or not 1 < len(words) <= _SUBJECT:
            continue
        on = next((o for o in found if not o.source and o.cue and row.text[end : o.cue[0].start].isspace()), None)
        if on is None or len(on.content) > 1 or on.content[0].start < end:
            continue
        whole = Span(draft.content[-1].start, on.content[0].end)
        found[found.index(draft)] = replace(draft, content=(*draft.content[:-1], whole))
        found.remove(on)
    return found


def with_own_words(row: Units, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a paragraph, what somebody denied parted from what they say behind a colon: that they do not deny."""
    return in_order(part for draft in drafts for part in _parts(row, draft))


def _parts(row: Units, draft: Draft) -> Iterator[Draft]:
    if draft.lemma in DENIALS and draft.source:
        for at, quote in row.quotes.items():
            colon = row.span(at - 1, at) if at and row.low[at - 1] == ":" else None
            if colon is None or draft.cue[-1].end >= colon.start or draft.content[-1].end != quote.outer.end:
                continue
            denied = tuple(
                Span(piece.start, min(piece.end, colon.start)) for piece in draft.content if piece.start < colon.start
            )
            if denied:
                yield replace(draft, content=denied)
                yield Draft((quote.outer,), (colon,), draft.source, lemma="say")
                return
    yield draft
