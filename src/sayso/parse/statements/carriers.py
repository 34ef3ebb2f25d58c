"""Things that carry somebody's words (a post, a clip, a letter), and whom words are taken from: "according to"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sayso.model import Span
from sayso.parse.statements.channels import channel_in
from sayso.parse.statements.draft import OPENS, Draft
from sayso.parse.statements.lexicon import VERBS
from sayso.text.quotes import Quotation

_HANDING = re.compile(r"(?:according\s+to|per)\Z", re.IGNORECASE)
CARRIERS = frozenset(
    "post tweet meme screenshot clip video footage recording audio tape transcript voice caption subtitle letter message email "
    "memo note leaflet story".split()
)
_SHOWS = re.compile(r"\s+(?:shows?|showed|suggests?|reveals?|claims?|says?)\b")
_AFTER_HEAD = re.compile(
    r"\s(?:of|on|in|by|from|to|with|at|about|who|that|which|seen|sent|shown|\w+ed\s(?:by|to|on|in|from|with|at))\b|[,(]"
)
_LEAD = 160  # characters of a piece that are looked at


def takes(text: str, draft: Draft) -> bool:
    """Whether the words are taken from the source: "according to"."""
    return bool(draft.cue) and _HANDING.search(draft.cue[0].of(text)) is not None


def via_channel(text: str, source: Span) -> str | None:
    """The channel that the thing is which hands words on: "a widely shared post", "posts seen by millions"."""
    return channel_in(f"in a {head(source.of(text))}")


def head(source: str) -> str:
    """The noun that a phrase turns on, in the singular: "post" of "posts seen by millions"."""
    words = _AFTER_HEAD.split(source, maxsplit=1)[0].split()
    return words[-1].lower().removesuffix("s") if words else ""


def without_carrier(text: str, draft: Draft) -> Draft:
    """The draft without what shows its words as part of them: "“...,” Roe preached, a clip shows"."""
    if len(draft.content) == 1 or text[draft.first] not in OPENS:
        return draft
    first, *more = draft.content
    kept = [
        piece
        for piece in more
        if text[piece.start] in OPENS
        or head(text[piece.start : min(piece.end, piece.start + _LEAD)]) not in CARRIERS
        or _SHOWS.match(text, piece.end) is None
    ]
    return replace(draft, content=(first, *kept))


def without_verb(text: str, draft: Draft, within: Sequence[Sequence[Quotation]]) -> Draft:
    """The draft with the verb right behind its quotation as its cue: "“...,” said Roe, according to a post"."""
    quote = next(iter(within[0]), None)
    if quote is None or not takes(text, draft) or quote.outer.start != draft.first:
        return draft
    verb = Span(quote.outer.end, draft.content[0].end).trim(text)
    known = VERBS.get(verb.of(text).lower())
    if (
        known is None
        or not draft.source
        or draft.source[0].start < verb.end
        or draft.source[0].start > draft.cue[0].start
    ):
        return draft
    return replace(draft, content=(quote.outer, *draft.content[1:]), cue=(verb,), lemma=known.lemma)
