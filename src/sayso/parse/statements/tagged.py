"""Attributions as the tagger marks them, made into drafts paragraph by paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from sayso.model import Span
from sayso.parse.statements import closed
from sayso.parse.statements.channels import listener_at
from sayso.parse.statements.draft import OPENS, Draft
from sayso.parse.statements.lexicon import VERBS, Frame
from sayso.parse.tagger import Tagged, tag

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LISTENER = 60  # characters between "told" and what was told, at most


def tagged_drafts(text: str, paragraphs: Sequence[Span]) -> list[list[Draft]]:
    """The drafts of each paragraph, by where their cue stands, or the quotation that they begin with; offsets as in `text`."""
    found: list[list[Draft]] = [[] for _ in paragraphs]
    if not paragraphs:
        return found
    starts = [p.start for p in paragraphs]
    for tagged in tag(text, paragraphs):
        first = tagged.content[0].start
        place = tagged.cue[0].start if tagged.cue and text[first] not in OPENS else first
        found[bisect_right(starts, place) - 1].append(_draft(text, tagged))
    return found


def _draft(text: str, tagged: Tagged) -> Draft:
    written = [m.group().replace("’", "'") for cue in tagged.cue for m in _WORD.finditer(text, *cue)]
    words = [word.lower() for word in written]
    verb = next((VERBS[word] for word in reversed(words) if word in VERBS), None)
    return Draft(
        content=tagged.content,
        cue=tagged.cue,
        source=tagged.source,
        lemma=verb.lemma if verb else "according" if words[:1] == ["according"] else None,
        denied=any(word in closed.NEGATIONS for word in words),
        possible=bool({"may", "might"} & set(written)),  # "said in May" is no doubt
        carried=not tagged.cue and not tagged.source,
        listener=_listener(text, tagged) if verb and verb.frame & Frame.TELL else None,
    )


def _listener(text: str, tagged: Tagged) -> Span | None:
    """Who was told: the words between "told" and the content, where they are few; else a paper or station behind "told"."""
    after = tagged.cue[-1].end
    nearest = min((piece.start for piece in tagged.content if piece.start >= after), default=after)
    if nearest == after:
        return listener_at(text, after)
    span = Span(after, nearest).trim(text)
    return span if 0 < span.length <= _LISTENER else None
