"""Attributions where the network finds none: of these forms the grammar is exact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.parse.statements import closed
from sayso.parse.statements.cues import find_cues
from sayso.parse.statements.draft import Draft
from sayso.parse.statements.lexicon import VERBS
from sayso.parse.statements.spans import according, draft_of
from sayso.parse.statements.units import Units

_CLOSE = 25  # units from a sentence's end in which an attribution behind a comma begins
_SAYS_SOMETHING = 5  # units before it


def completed(row: Units, drafts: Sequence[Draft]) -> list[Draft]:
    """`drafts` of a paragraph, with those of "according to", and of "..., ranger Jane Roe told hikers." at a sentence's
    end, where no draft stands: there the grammar is exact."""
    accords = "according" in row.low
    taken = [span for draft in drafts for span in (*draft.content, *draft.cue, *draft.source)]
    more = [
        draft
        for low, high in row.sentences
        for draft in (*(according(row, low, high) if accords else ()), *_closing(row, low, high))
        if not any(span.overlaps(other) for span in (*draft.content, *draft.cue) for other in taken)
    ]
    return sorted([*drafts, *more], key=lambda draft: draft.first) if more else list(drafts)


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
